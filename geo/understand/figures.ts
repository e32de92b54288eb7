/** The numbers of people that an entry gives: killed, injured, missing, displaced, arrived. */
import type { Figure, FigureKind } from '../incident.js';
import type { UnderstandContext, WordedEntry } from './context.js';
import { fateOf, fateOfPart } from './fate.js';
import { qualifiers } from './fate-words.js';
import { headOf, type Head } from './head.js';
import { alsoCounted, isBreakdown, isPart, partOf } from './figure-parts.js';
import { MEANT_FOR, MORE, RISING, TOTALS, TROOPS } from './lexicon/figures.js';
import { isNoCount, isOfEarlierYear } from './no-counts.js';
import { numberAt, type ReadNumber } from './numbers.js';
import { findPhrases, phraseAt, phraseIndex } from './phrases.js';
import { onePerson } from './one-person.js';
import type { Token } from './tokens.js';
import { wordList } from './word-lists.js';

const more = phraseIndex([[MORE, true]]);
const meantFor = wordList(MEANT_FOR);
const troops = wordList(TROOPS);
const rising = wordList(RISING);
const totals = phraseIndex([[TOTALS, true]]);

/** Words of a running total are sought this far around the number. Words. */
const TOTAL_REACH = 40;

export const figuresOf = ({ text }: UnderstandContext, { words, entry }: WordedEntry): Figure[] =>
  readNumbers(text, words, entry.reported.local.slice(0, 4)).flatMap(({ figures }) => figures);

/**
 * Each number of people, with the figures that it gives: none where the words do not tell what befell them.
 * @param year of the report; numbers told of an earlier one give none. All years count where it is left out.
 */
export function readNumbers(
  text: string,
  words: readonly Token[],
  year = '',
): { number: ReadNumber; figures: Figure[] }[] {
  const read: { number: ReadNumber; figures: Figure[] }[] = [];
  const earlier: Figure[] = [];
  for (let at = 0; at < words.length; at++) {
    const found = numberAt(words, at) ?? onePerson(words, at);
    if (!found) continue;
    const number = afterRise(words, found);
    const isNone = isNoCount(words, number) || isOfEarlierYear(words, number.from, year);
    const figures = isNone ? [] : figuresAt(text, words, number, earlier);
    earlier.push(...figures);
    read.push({ number, figures });
    at = number.to - 1;
  }
  return read;
}

/** "has risen from 20 to 29": no range, the later number is what is counted now. */
function afterRise(words: readonly Token[], number: ReadNumber): ReadNumber {
  const { from, to, max } = number;
  const isRise = max !== undefined && words[from - 1]?.text === 'from' && rising.has(words[from - 2]);
  return isRise ? { value: max, from: from - 1, to } : number;
}

/** Counts of people on the move only grow while they are told: the highest is the latest. */
const GROWING: ReadonlySet<FigureKind> = new Set<FigureKind>(['displaced', 'arrived']);

/** One number a kind, the entry's main figure: the first that is no part of another. */
export function mainFigures(figures: readonly Figure[]): Partial<Record<FigureKind, number>> {
  const main: Partial<Record<FigureKind, number>> = {};
  const whole = figures.filter(({ part }) => !part);
  let last: Figure | undefined;
  for (const figure of whole) {
    const { kind, value } = figure;
    const known = main[kind];
    if (last && known === last.value && isJoined(last, figure)) main[kind] = known + value;
    else if (known === undefined || (GROWING.has(kind) && value > known)) main[kind] = value;
    last = figure;
  }
  // "42,500 had fled to Armenia; later 47,115 had crossed": one count of the same people.
  const { displaced = Infinity, arrived = 0 } = main;
  if (arrived > displaced && isFlightTold(whole)) main.displaced = arrived;
  return main;
}

/** "One child and one woman were killed" ends in one word for both, "killed a child and a woman" starts with it. */
const isJoined = (last: Figure, { kind, span }: Figure): boolean =>
  last.kind === kind &&
  ((span.start > last.span.start && span.end === last.span.end) ||
    (span.start === last.span.start && span.end > last.span.end));

const isFlightTold = (figures: readonly Figure[]): boolean =>
  figures.some(
    ({ kind, span }) =>
      kind === 'displaced' &&
      figures.some((other) => other.kind === 'arrived' && other.span.start === span.start),
  );

function figuresAt(
  text: string,
  words: readonly Token[],
  number: ReadNumber,
  earlier: readonly Figure[],
): Figure[] {
  const qualifier = qualifierBefore(text, words, number.from);
  const first = qualifier?.from ?? number.from;
  const head = headOf(words, number.to);
  const breaksDown = isBreakdown(words, number.from, head, earlier);
  const part = breaksDown || isPart(words, number, head);
  const told = breaksDown ? null : (fateOf(words, number, head) ?? alsoCounted(words, first, head, earlier));
  const found =
    (breaksDown ? null : fateOfPart(words, number)) ?? told ?? (part ? partOf(words, number, earlier) : null);
  if (!found) return [];
  const kinds = [...new Set(found.kinds)].filter((kind) => !GROWING.has(kind) || mayMove(words, first, head));
  // "12 wounded; 2 of them died": of another fate they are no part of those
  const isOther = kinds.every((kind) => !earlier.some((one) => one.kind === kind));
  const total = !isMore(words, number) && isTotal(words, number.from);
  const span = {
    start: found.start ?? words[Math.min(found.from, first)]!.start,
    end: words[found.to - 1]!.end,
  };
  return kinds.map((kind) => ({
    kind,
    value: number.value,
    max: number.max,
    qualifier: qualifier?.text,
    total,
    part: (part && !isOther) || undefined,
    span,
  }));
}

/** Soldiers on the move are not displaced, nor are those for whom something is brought. */
function mayMove(words: readonly Token[], from: number, head: Head | null): boolean {
  if (meantFor.has(words[from - 1])) return false;
  const noun = head ? words[head.to - 1] : undefined;
  const isOf = words[from - 1]?.text === 'of' && troops.has(words[from - 2]);
  return !troops.has(noun) && !isOf;
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
