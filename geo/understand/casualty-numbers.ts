/**
 * The numbers of people killed, wounded and missing in any text, for whoever shows it without them. Where `figures.ts`
 * reads only what it is sure of, this errs to the other side: in a sentence that tells of casualties every number counts
 * them, unless it is a time, another figure or of things.
 */
import type { FigureKind } from '../incident.js';
import type { Span } from '../entry.js';
import { readNumbers } from './figures.js';
import { headOf } from './head.js';
import { AFTER, BEFORE, COUNTS } from './lexicon/figures.js';
import {
  AGED,
  AGED_PERSONS,
  AMBIGUOUS,
  CASUALTY_SIGNS,
  NAMED_BY_NUMBER,
  ORDINALS,
  ROUGH_COUNTS,
  THINGS,
} from './lexicon/casualties.js';
import { auxiliaries, parts, stops } from './fate-words.js';
import { isNoCount } from './no-counts.js';
import { numberAt, type ReadNumber } from './numbers.js';
import { findPhrases, phraseAt, phraseIndex } from './phrases.js';
import { tokensOf, type Token } from './tokens.js';
import { wordList } from './word-lists.js';

export interface CasualtyNumber extends Span {
  value: number;
  max?: number | undefined;
}

export const CASUALTY_KINDS: readonly FigureKind[] = ['killed', 'injured', 'missing'];

const signs = phraseIndex([
  [CASUALTY_SIGNS, true],
  ...CASUALTY_KINDS.flatMap((kind) => [AFTER, BEFORE, COUNTS].map((words) => [words[kind], true] as const)),
]);
const roughCounts = phraseIndex([[ROUGH_COUNTS, true]]);
const things = phraseIndex([[THINGS, true]]);
const ordinals = wordList(ORDINALS);
const named = wordList(NAMED_BY_NUMBER);
const aged = wordList(AGED);
const agedPersons = wordList(AGED_PERSONS);
const ambiguous = wordList(AMBIGUOUS);

/** Days of the longest month. */
const MOST_DAYS = 31;
/** Words between a number and the things that it counts. */
const THING_REACH = 4;
/** Words between "aged" and an age. */
const AGE_REACH = 4;
/** The end of a line that is no end of a sentence. */
const BROKEN_LINE = /^[^.!?:;…։\n]*\n[^\S\n]*$/;
/** Dates and times of the clock in digits. */
const WRITTEN_TIMES =
  /\d{4}-\d{1,2}(?:-\d{1,2})?(?:T[\d:.+Z-]*)?|\d{1,2}[./]\d{1,2}[./]\d{2,4}|\d{1,2}[:։]\d{2}(?::\d{2})?|\d{1,2}[.h]\d{2} ?(?=Uhr|h\b|hrs|[ap]\.?m)/g;

/** What is known of the numbers in a text beside its words: those of a title that was cut, or of a claim. */
export interface KnownNumbers {
  casualties: ReadonlySet<number>;
  /** Numbers of something else. One in both counts as casualties. */
  others: ReadonlySet<number>;
  /** True where the whole text tells of casualties, though its words may not. */
  isTold: boolean;
}

/** @returns spans in order; none overlaps another. */
export function casualtyNumbers(text: string, known?: KnownNumbers): CasualtyNumber[] {
  const words = tokensOf(text, { start: 0, end: text.length });
  const times = [...text.matchAll(WRITTEN_TIMES)].map(({ index, 0: time }) => [index, index + time.length]);
  const isTime = ({ start, end }: Token) => times.some(([from, to]) => start < to! && from! < end);
  const kinds = new Map(
    readNumbers(text, words).map(({ number, figures }) => [number.from, figures.map(({ kind }) => kind)]),
  );
  const telling = known?.isTold ? null : tellingSentences(words);
  const found: CasualtyNumber[] = [];
  for (let at = 0; at < words.length; at++) {
    const number = countAt(words, at);
    if (!number || isTime(words[at]!) || isAge(words, number)) continue;
    const nearness = telling ? telling.get(words[at]!.sentence) : 'told';
    if (counts(number, kinds.get(number.from) ?? [], known) ?? mayCount(text, words, number, nearness))
      found.push(spanOf(words, number));
    at = number.to - 1;
  }
  return found;
}

const isCasualty = (kind: FigureKind): boolean => CASUALTY_KINDS.includes(kind);

/** By what is known of it; undefined where nothing is. */
function counts(
  { value }: ReadNumber,
  kinds: readonly FigureKind[],
  known?: KnownNumbers,
): boolean | undefined {
  if (kinds.length) return kinds.some(isCasualty);
  return known?.others.has(value) && !known.casualties.has(value) ? false : undefined;
}

const spanOf = (words: readonly Token[], { from, to, value, max }: ReadNumber): CasualtyNumber => ({
  start: words[from]!.start,
  end: words[to - 1]!.end,
  value,
  max,
});

/** A number, or words that stand for one: "dozens of", "the fifth victim". */
function countAt(words: readonly Token[], at: number): ReadNumber | null {
  const number = numberAt(words, at);
  if (number) return number;
  const rough = phraseAt(roughCounts, words, at);
  if (rough) return { value: NaN, from: at, to: rough.to };
  const isOrder = ordinals.has(words[at]) || /^\d+(?:st|nd|rd|th)$/.test(words[at]!.text);
  return isOrder && headOf(words, at + 1) ? { value: NaN, from: at, to: at + 1 } : null;
}

type Nearness = 'told' | 'after';

/** Sentences that tell of casualties, and those straight after them, which may go on counting. */
function tellingSentences(words: readonly Token[]): Map<number, Nearness> {
  const telling = new Map<number, Nearness>();
  for (const { from } of findPhrases(signs, words)) telling.set(words[from]!.sentence, 'told');
  const starts = words.filter((word, at) => at > 0 && word.around.from === at);
  // A broken line is one sentence read as two: whichever half has the word, both tell.
  for (const { sentence, gap } of starts.toReversed())
    if (BROKEN_LINE.test(gap) && telling.has(sentence)) telling.set(sentence - 1, 'told');
  for (const { sentence, gap } of starts) {
    if (telling.get(sentence - 1) !== 'told' || telling.has(sentence)) continue;
    if (BROKEN_LINE.test(gap)) telling.set(sentence, 'told');
    else if (!gap.includes('\n')) telling.set(sentence, 'after');
  }
  return telling;
}

/** Whether a number that is no figure for sure may count people: what it would be instead is asked one by one. */
function mayCount(
  text: string,
  words: readonly Token[],
  number: ReadNumber,
  nearness: Nearness | undefined,
): boolean {
  if (!nearness || isNoCount(words, number) || isListed(words, number) || isCutDate(words, number))
    return false;
  const head = headOf(words, number.to);
  if (isNamed(words, number) || (!head && isYear(text, words, number)) || countsThings(words, number))
    return false;
  if (ambiguous.has(words[number.from]) && number.to === number.from + 1)
    return head !== null || standsForPeople(words, number);
  return nearness === 'told' || head !== null || standsAlone(words, number);
}

/** "19, 20 and 21 September", "aged 8 and 10 years": the last tells what all are. */
function isListed(words: readonly Token[], { to }: ReadNumber): boolean {
  const joined = words[to]?.text === 'and' ? to + 1 : to;
  const isNext = joined > to || words[to]?.gap === ', ';
  const next = isNext ? numberAt(words, joined) : null;
  if (!next) return false;
  return isNoCount(words, next) || isListed(words, next);
}

/** "a man of 61", "aged between 4 and 11"; "aged 30 and over: 2 were killed" is another piece. */
function isAge(words: readonly Token[], { from }: ReadNumber): boolean {
  if (words[from - 1]?.text === 'of' && agedPersons.has(words[from - 2])) return true;
  for (let at = from; at > Math.max(0, from - AGE_REACH); at--) {
    if (words[at]!.isPieceStart || words[at - 1]!.sentence !== words[from]!.sentence) return false;
    if (aged.has(words[at - 1])) return true;
  }
  return false;
}

/** "killed on 14…": a title that was cut within a date. */
const isCutDate = (words: readonly Token[], { from, to, value }: ReadNumber): boolean =>
  to === words.length && words[from - 1]?.text === 'on' && value <= MOST_DAYS;

/** "Su-25", "school no. 8", "Article 5". */
function isNamed(words: readonly Token[], { from }: ReadNumber): boolean {
  const [last, first] = [words[from - 1], words[from]!];
  if (!last || last.sentence !== first.sentence) return false;
  return named.has(last) || (/^[-+\u2010\u2011]$/.test(first.gap) && !/^\d/.test(last.text));
}

const isYear = (text: string, words: readonly Token[], { from, to }: ReadNumber): boolean =>
  to === from + 1 && /^(?:19|20)\d\d$/.test(text.slice(words[from]!.start, words[from]!.end));

/** "14 burnt-out vehicles". */
function countsThings(words: readonly Token[], { from, to }: ReadNumber): boolean {
  for (let at = to; at < Math.min(words.length, to + THING_REACH); at++) {
    const word = words[at]!;
    if (word.sentence !== words[from]!.sentence || word.isPieceStart) return false;
    const thing = phraseAt(things, words, at);
    if (thing) return true;
    if (stops.has(word) || numberAt(words, at) || headOf(words, at)) return false;
  }
  return false;
}

function standsAlone(words: readonly Token[], { from, to }: ReadNumber): boolean {
  const next = words[to];
  if (!next || next.sentence !== words[from]!.sentence || next.isPieceStart) return true;
  return stops.has(next) || standsForPeople(words, { to });
}

/** "one was killed", "two of them". */
const standsForPeople = (words: readonly Token[], { to }: Pick<ReadNumber, 'to'>): boolean =>
  auxiliaries.has(words[to]) || phraseAt(parts, words, to) !== null;
