/** The numbers of people that an entry gives: killed, injured, missing, displaced, arrived. */
import { wordSet } from '../recognise/words.js';
import type { Figure, FigureKind } from '../incident.js';
import type { UnderstandContext, WordedEntry } from './context.js';
import { countBefore, fateAfter, fateOf, headOf } from './fate.js';
import { AGES, ARTICLES, MONTHS, MORE, PARTS, QUALIFIERS, TOTALS, WAS } from './lexicon/figures.js';
import { numberAt, type ReadNumber } from './numbers.js';
import { findPhrases, phraseAt, phraseIndex } from './phrases.js';
import type { Token } from './tokens.js';

const qualifiers = phraseIndex([[QUALIFIERS, true]]);
const more = phraseIndex([[MORE, true]]);
const parts = phraseIndex([[PARTS, true]]);
const totals = phraseIndex([[TOTALS, true]]);
const articles = wordSet(ARTICLES);
const was = wordSet(WAS);
const months = wordSet(MONTHS);
const ages = wordSet(AGES);

/** Words of a running total are sought this far around the number. Words. */
const TOTAL_REACH = 40;

export function figuresOf({ text }: UnderstandContext, { words }: WordedEntry): Figure[] {
  const figures: Figure[] = [];
  for (let at = 0; at < words.length; at++) {
    const number = numberAt(words, at) ?? single(words, at);
    if (!number) continue;
    if (!isDateOrAge(words, number)) figures.push(...figuresAt(text, words, number, figures));
    at = number.to - 1;
  }
  return figures;
}

/** Counts of people on the move only grow while they are told: the highest is the latest. */
const GROWING: ReadonlySet<FigureKind> = new Set<FigureKind>(['displaced', 'arrived']);

/** One number a kind, the entry's main figure: the first that is no part of another. */
export function mainFigures(figures: readonly Figure[]): Partial<Record<FigureKind, number>> {
  const main: Partial<Record<FigureKind, number>> = {};
  let last: Figure | undefined;
  for (const figure of figures.filter(({ part }) => !part)) {
    const { kind, value } = figure;
    const known = main[kind];
    // "One child and one woman were killed": the first speaks to the end of the second.
    const isJoined =
      last?.kind === kind && figure.span.start > last.span.start && figure.span.end === last.span.end;
    if (isJoined && last && known === last.value) main[kind] = known + value;
    else if (known === undefined || (GROWING.has(kind) && value > known)) main[kind] = value;
    last = figure;
  }
  return main;
}

/** "A civilian was killed", "killed a civilian": one. Only where the fate stands straight beside the noun. */
function single(words: readonly Token[], at: number): ReadNumber | null {
  if (!articles.has(words[at]!.text)) return null;
  const head = headOf(words, at + 1);
  if (!head || head.kinds.length) return null;
  const one = { value: 1, from: at, to: at + 1 };
  const counting = countBefore(words, at);
  // "killed a civilian", not "the body of a civilian".
  if (counting?.to === (counting?.from ?? 0) + 1) return one;
  const isTold = was.has(words[head.to]?.text ?? '');
  const fate = isTold ? fateAfter(words, head.to, false) : null;
  return fate && fate.from - head.to <= 3 ? one : null;
}

function isDateOrAge(words: readonly Token[], { from, to }: ReadNumber): boolean {
  const [last, next, next2] = [words[from - 1], words[to], words[to + 1]];
  if (last && months.has(last.text) && words[from]!.gap.length <= 2) return true;
  if (last && /[:€$£/]/.test(words[from]!.gap.trim().slice(-1)) && /\d$/.test(last.text)) return true;
  if (/[€$£]$/.test(words[from]!.gap)) return true;
  if (!next || next.sentence !== words[from]!.sentence) return false;
  if (/^[:/]$/.test(next.gap) && /^\d/.test(next.text)) return true;
  if (next.gap.startsWith('%')) return true;
  const isHalfDay = /^[ap]m$/.test(next.text) || (/^[ap]$/.test(next.text) && next2?.text === 'm');
  return isHalfDay || (next.gap.length <= 2 && (months.has(next.text) || ages.has(next.text)));
}

function figuresAt(
  text: string,
  words: readonly Token[],
  number: ReadNumber,
  earlier: readonly Figure[],
): Figure[] {
  const part = isPart(words, number);
  const head = headOf(words, number.to);
  const told = fateOf(words, number, head);
  const found = told ?? (part && head ? { kinds: lastKinds(earlier), to: head.to, from: number.from } : null);
  if (!found) return [];
  const qualifier = qualifierBefore(text, words, number.from);
  const total = !isMore(words, number) && isTotal(words, number.from);
  const from = Math.min(found.from, qualifier?.from ?? number.from);
  const span = { start: words[from]!.start, end: words[found.to - 1]!.end };
  return [...new Set(found.kinds)].map((kind) => ({
    kind,
    value: number.value,
    ...(number.max === undefined ? {} : { max: number.max }),
    ...(qualifier ? { qualifier: qualifier.text } : {}),
    total,
    ...(part ? { part } : {}),
    span,
  }));
}

const lastKinds = (earlier: readonly Figure[]): FigureKind[] => earlier.slice(-1).map(({ kind }) => kind);

/** "of them 10 children", "8 of them children". */
function isPart(words: readonly Token[], { from, to }: ReadNumber): boolean {
  const sentence = words[from]!.sentence;
  if (phraseAt(parts, words, to)) return true;
  if (/[,;]/.test(words[from]!.gap)) return false;
  for (let at = from - 1; at >= Math.max(0, from - 5) && words[at]!.sentence === sentence; at--) {
    const hit = phraseAt(parts, words, at);
    if (hit && hit.to <= from) return true;
    if (words[at]!.isPieceStart) return false;
  }
  return false;
}

function qualifierBefore(
  text: string,
  words: readonly Token[],
  to: number,
): { text: string; from: number } | null {
  for (let from = Math.max(0, to - 3); from < to; from++) {
    const hit = phraseAt(qualifiers, words, from, to);
    if (hit?.to === to) return { text: text.slice(words[from]!.start, words[to - 1]!.end), from };
  }
  return null;
}

function isMore(words: readonly Token[], { from, to }: ReadNumber): boolean {
  return findPhrases(more, words, Math.max(0, from - 2), Math.min(words.length, to + 1)).length > 0;
}

function isTotal(words: readonly Token[], at: number): boolean {
  const { sentence } = words[at]!;
  let from = at;
  while (from > 0 && at - from < TOTAL_REACH && words[from - 1]!.sentence === sentence) from--;
  let to = at;
  while (to < words.length && to - at < TOTAL_REACH && words[to]!.sentence === sentence) to++;
  return findPhrases(totals, words, from, to).length > 0;
}
