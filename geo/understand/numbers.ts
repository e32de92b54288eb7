/** Reads numbers, in digits or in words, alone or as a range. */
import { fractionAt } from './fractions.js';
import { HALVES, JOINERS, QUARTERS, RANGE_WORDS } from './lexicon/numbers.js';
import { multiples, units } from './number-words.js';
import { fold } from '../../gazetteer/names.js';
import type { Token } from './tokens.js';
import { wordList, WordList } from './word-lists.js';

export interface ReadNumber {
  value: number;
  /** Upper end of a range. */
  max?: number;
  /** Indexes of words. */
  from: number;
  to: number;
}

const ARTICLES = 'a an eine ein une un';
const articles = wordList(ARTICLES);
const joiners = wordList(JOINERS);
const rangeWords = wordList(RANGE_WORDS);
/** Words with which a number in words starts. */
const starters = new WordList([
  ...units.keys(),
  ...multiples.keys(),
  ...[ARTICLES, HALVES, QUARTERS].flatMap((words) => words.split(' ').map(fold)),
]);
const isDigit = (unit: number): boolean => unit >= 0x30 && unit <= 0x39;

/** Longest number in words. */
const LONGEST = 8;

const isSmallGap = (gap: string): boolean => /^(?:[ \u00a0\u202f]|[-\u2010-\u2015])$/.test(gap);
const isDash = (gap: string): boolean => /^ ?[-\u2010-\u2015] ?$/.test(gap);

/** The number that starts at this word, the longest that can be read. */
export function numberAt(words: readonly Token[], at: number): ReadNumber | null {
  const low = single(words, at);
  if (!low) return null;
  const next = words[low.to];
  if (!next) return low;
  // "between eight and twelve"
  const isBetween = next.text === 'and' && words[at - 1]?.text === 'between';
  const isRange = isDash(next.gap) || rangeWords.has(next) || isBetween;
  const high = isRange ? single(words, isDash(next.gap) ? low.to : low.to + 1) : null;
  return high && high.value > low.value ? { ...low, max: high.value, to: high.to } : low;
}

function single(words: readonly Token[], at: number): ReadNumber | null {
  const first = words[at];
  if (!first || !(isDigit(first.text.charCodeAt(0)) || starters.has(first))) return null;
  const fraction = fractionAt(words, at);
  if (fraction !== undefined) return fraction;
  let to = at + 1;
  let value = plain(first.text);
  if (value === null) {
    if (!articles.has(first) && !multiples.has(first.text)) return null;
    if (articles.has(first) && !multiples.has(words[to]?.text ?? '')) return null;
    // "hundreds" and "dozens" are no numbers; "hundred" alone is.
    value = 1;
    if (multiples.has(first.text)) to = at;
  }
  let total = 0;
  for (; to < Math.min(words.length, at + LONGEST); to++) {
    const word = words[to]!;
    if (to > at && !isSmallGap(word.gap)) break;
    const multiple = multiples.get(word.text);
    if (multiple !== undefined) {
      value *= multiple;
      if (multiple >= 1000) [total, value] = [total + value, 0];
      continue;
    }
    const isJoined =
      joiners.has(word) && units.has(words[to + 1]?.text ?? '') && value % 100 === 0 && value + total >= 100;
    if (isJoined) continue;
    const more = units.get(word.text);
    // "twenty-three", "two hundred fifty": smaller than the place before it.
    if (more === undefined || !fits(value, more) || /^\d/.test(first.text)) break;
    value += more;
  }
  return { value: total + value, from: at, to };
}

const fits = (value: number, more: number): boolean =>
  value === 0 || (value % 100 === 0 && more < 100) || (value % 100 >= 20 && value % 10 === 0 && more < 10);

function plain(word: string): number | null {
  if (/^\d{1,9}$/.test(word)) return Number(word);
  return units.get(word) ?? null;
}
