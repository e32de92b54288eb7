/** The numbers of people that an entry gives: killed, injured, missing, displaced, arrived. */
import { wordSet } from '../recognise/words.js';
import { FIGURE_KINDS, type Figure, type FigureKind } from '../incident.js';
import type { UnderstandContext, WordedEntry } from './context.js';
import {
  AFTER,
  AGES,
  ARTICLES,
  AUXILIARIES,
  BEFORE,
  FILLERS,
  MONTHS,
  MORE,
  PARTS,
  PEOPLE,
  QUALIFIERS,
  STOPS,
  TOTALS,
  WAS,
} from './lexicon/figures.js';
import { numberAt, type ReadNumber } from './numbers.js';
import { findPhrases, phraseAt, phraseIndex, type Found } from './phrases.js';
import { startsPiece } from './speech.js';
import type { Token } from './tokens.js';

const people = phraseIndex([[PEOPLE, true]]);
const after = phraseIndex(FIGURE_KINDS.map((kind) => [AFTER[kind], kind] as const));
const before = phraseIndex(FIGURE_KINDS.map((kind) => [BEFORE[kind], kind] as const));
const qualifiers = phraseIndex([[QUALIFIERS, true]]);
const more = phraseIndex([[MORE, true]]);
const parts = phraseIndex([[PARTS, true]]);
const totals = phraseIndex([[TOTALS, true]]);
const fillers = wordSet(FILLERS);
const stops = wordSet(STOPS);
const auxiliaries = wordSet(AUXILIARIES);
const articles = wordSet(ARTICLES);
const was = wordSet(WAS);
const months = wordSet(MONTHS);
const ages = wordSet(AGES);

/** From a number to its noun, and from the noun to what befell these people. Words. */
const NOUN_REACH = 5;
const FATE_REACH = 14;
/** From a word that counts to its number. Words. */
const COUNT_REACH = 8;

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

/** "A civilian was killed": one. Only where the fate stands straight behind the noun. */
function single(words: readonly Token[], at: number): ReadNumber | null {
  if (!articles.has(words[at]!.text)) return null;
  const head = headOf(words, at + 1);
  if (!head || head.kinds.length) return null;
  const isTold = was.has(words[head.to]?.text ?? '');
  const fate = isTold ? fateAfter(words, head.to, false) : null;
  return fate && fate.from - head.to <= 3 ? { value: 1, from: at, to: at + 1 } : null;
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

interface Head {
  /** Index after the noun. */
  to: number;
  /** Fates told by the noun or the words before it. */
  kinds: FigureKind[];
}

function figuresAt(
  text: string,
  words: readonly Token[],
  number: ReadNumber,
  earlier: readonly Figure[],
): Figure[] {
  const part = isPart(words, number);
  const head = headOf(words, number.to);
  const told = head ? kindsOf(words, number, head) : counted(words, number);
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

interface Told {
  kinds: FigureKind[];
  from: number;
  to: number;
}

/** What befell the people that the number counts. */
function kindsOf(words: readonly Token[], number: ReadNumber, head: Head): Told | null {
  const isOwn = head.kinds.length > 0;
  const mover = fateAfter(words, head.to, isOwn);
  if (isOwn) {
    const kinds = [...head.kinds, ...(mover ? [mover.value] : [])];
    return { kinds, from: number.from, to: mover?.to ?? head.to };
  }
  const counting = countBefore(words, number.from);
  if (counting) return { kinds: [counting.value], from: counting.from, to: head.to };
  return mover ? { kinds: [mover.value], from: number.from, to: mover.to } : null;
}

/** A number without a noun: "killed 16 and ...", "the death toll rose to 170". */
function counted(words: readonly Token[], number: ReadNumber): Told | null {
  const next = words[number.to];
  const ends =
    !next || startsPiece(next) || next.sentence !== words[number.from]!.sentence || stops.has(next.text);
  if (!ends) return null;
  if (next && auxiliaries.has(next.text) && !startsPiece(next)) {
    const fate = fateAfter(words, number.to, false);
    const isNear = fate && fate.from - number.to <= 4;
    return isNear ? { kinds: [fate.value], from: number.from, to: fate.to } : null;
  }
  const counting = countBefore(words, number.from);
  return counting ? { kinds: [counting.value], from: counting.from, to: number.to } : null;
}

/** The noun of the number: people, or a word that tells their fate at once: "100 wounded". */
function headOf(words: readonly Token[], from: number): Head | null {
  const kinds: FigureKind[] = [];
  let to = from;
  for (let at = from; at < Math.min(words.length, from + NOUN_REACH); at++) {
    const word = words[at]!;
    if (at > from && (startsPiece(word) || word.sentence !== words[from]!.sentence)) break;
    if (at === from && (word.sentence !== words[from - 1]!.sentence || startsPiece(word))) break;
    const fate = phraseAt(after, words, at);
    if (fate) {
      kinds.push(fate.value);
      to = fate.to;
      at = fate.to - 1;
      continue;
    }
    const noun = phraseAt(people, words, at);
    if (noun) {
      // "16 servicemen killed": the fate stands behind the noun.
      return { kinds, to: noun.to };
    }
    // "seriously and critically injured"
    if (word.text === 'and' && words[at - 1]!.text.endsWith('ly')) continue;
    if (kinds.length || stops.has(word.text) || numberAt(words, at)) break;
  }
  return kinds.length ? { kinds, to } : null;
}

/** "were killed", "have crossed into": after the noun, in the same clause. */
function fateAfter(words: readonly Token[], from: number, isOwn: boolean): Found<FigureKind> | null {
  const sentence = words[from - 1]?.sentence;
  for (let at = from; at < Math.min(words.length, from + FATE_REACH); at++) {
    const word = words[at]!;
    if (word.sentence !== sentence) return null;
    if (startsPiece(word)) {
      const skipped = phraseAt(parts, words, at) ? nextPiece(words, at) : null;
      if (skipped === null) return null;
      at = skipped - 1;
      continue;
    }
    // "2 deaths and 5 wounded": another number with a fate of its own.
    if (ownFate(words, at)) return null;
    const fate = phraseAt(after, words, at);
    if (!fate) continue;
    if (isOwn) return fate.value === 'arrived' ? fate : null;
    // "3 soldiers killed 5": these did it.
    return isDoer(words, fate.to) && (fate.value === 'killed' || fate.value === 'injured') ? null : fate;
  }
  return null;
}

function isDoer(words: readonly Token[], at: number): boolean {
  const qualifier = phraseAt(qualifiers, words, at);
  const object = words[qualifier?.to ?? at];
  return object !== undefined && words[at]!.gap === ' ' && numberAt(words, qualifier?.to ?? at) !== null;
}

function ownFate(words: readonly Token[], at: number): boolean {
  const number = numberAt(words, at);
  if (!number) return false;
  const next = words[number.to];
  return (next && auxiliaries.has(next.text)) || (headOf(words, number.to)?.kinds.length ?? 0) > 0;
}

function nextPiece(words: readonly Token[], at: number): number | null {
  let next = at + 1;
  while (next < words.length && next - at < 12 && !startsPiece(words[next]!)) next++;
  return next < words.length && startsPiece(words[next]!) ? next + 1 : null;
}

/** "killing at least", "number of wounded has risen to": before the number, with nothing but fillers between. */
function countBefore(words: readonly Token[], from: number): Found<FigureKind> | null {
  const sentence = words[from]?.sentence;
  for (let at = from - 1; at >= Math.max(0, from - COUNT_REACH); at--) {
    const word = words[at]!;
    if (word.sentence !== sentence || (at + 1 < words.length && breaks(words[at + 1]!))) return null;
    const hit = phraseAt(before, words, at, from);
    if (hit && between(words, hit.to, from)) return hit;
    if (!fillers.has(word.text) && !phraseAt(before, words, at, from)) continue;
  }
  return null;
}

const breaks = ({ gap }: Token): boolean => /[,;()]|\s[-–—]\s/.test(gap);
const between = (words: readonly Token[], from: number, to: number): boolean => {
  for (let at = from; at < to; at++) if (!fillers.has(words[at]!.text)) return false;
  return true;
};

/** "of them 10 children", "8 of them children". */
function isPart(words: readonly Token[], { from, to }: ReadNumber): boolean {
  const sentence = words[from]!.sentence;
  if (phraseAt(parts, words, to)) return true;
  if (/[,;]/.test(words[from]!.gap)) return false;
  for (let at = from - 1; at >= Math.max(0, from - 5) && words[at]!.sentence === sentence; at--) {
    const hit = phraseAt(parts, words, at);
    if (hit && hit.to <= from) return true;
    if (startsPiece(words[at]!)) return false;
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
  while (from > 0 && words[from - 1]!.sentence === sentence) from--;
  let to = at;
  while (to < words.length && words[to]!.sentence === sentence) to++;
  return findPhrases(totals, words, from, to).length > 0;
}
