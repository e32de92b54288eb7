/** Numbers that count nobody: dates, clock times, ages, sums of money, shares. */
import { headOf } from './head.js';
import { AGES, MONTHS } from './lexicon/figures.js';
import { BUILT } from './lexicon/place-words.js';
import { numberAt, type ReadNumber } from './numbers.js';
import type { Token } from './tokens.js';
import { wordList } from './word-lists.js';

const months = wordList(MONTHS);
const ages = wordList(AGES);

/** Days of the longest month. */
const MOST_DAYS = 31;

export const isNoCount = (words: readonly Token[], number: ReadNumber): boolean =>
  words[number.from - 1]?.text === 'no' ||
  isDate(words, number) ||
  isTimeOrMoney(words, number) ||
  isShare(words, number);

/** "27 September", "September 27", "27 September 2023"; "on 23 September 68 bodies" counts. */
function isDate(words: readonly Token[], { from, to, value }: ReadNumber): boolean {
  const [last, next] = [words[from - 1], words[to]];
  const isBeforeMonth = next?.sentence === words[from]!.sentence && next.gap.length <= 2 && months.has(next);
  if (isBeforeMonth && value <= MOST_DAYS) return true;
  if (!last || !months.has(last) || words[from]!.gap.length > 2) return false;
  if (value >= 1900 && value < 2100) return true;
  const isDayNamed = /^\d{1,2}$/.test(words[from - 2]?.text ?? '') && words[from - 1]!.gap === ' ';
  return value <= MOST_DAYS && !isDayNamed;
}

function isTimeOrMoney(words: readonly Token[], { from, to }: ReadNumber): boolean {
  const [last, first, next] = [words[from - 1], words[from]!, words[to]];
  if (last && /^[:/]$/.test(first.gap) && /\d$/.test(last.text)) return true;
  if (/[€$£]$/.test(first.gap)) return true;
  if (!next || next.sentence !== first.sentence) return false;
  if (/^[:/]$/.test(next.gap) && /^\d/.test(next.text)) return true;
  if (next.gap.startsWith('%')) return true;
  const isHalfDay = /^[ap]m$/.test(next.text) || (/^[ap]$/.test(next.text) && words[to + 1]?.text === 'm');
  return isHalfDay || (next.gap.length <= 2 && ages.has(next));
}

/** "the mutiny of 2016, in which 23 people died": a sentence about an earlier year counts what happened then. */
export function isOfEarlierYear(words: readonly Token[], at: number, year: string): boolean {
  const { around } = words[at]!;
  const to = Math.min(around.to, at + YEAR_REACH);
  for (let before = Math.max(around.from, at - YEAR_REACH); before < to; before++) {
    const { text, start, end } = words[before]!;
    const isYear = end - start === 4 && /^(?:19|20)\d\d$/.test(text) && text < year;
    if (isYear && !built.has(words[before - 1]) && !built.has(words[before - 2])) return true;
  }
  return false;
}
const built = wordList(BUILT);
/** From a number to the year of what it counts. Words. */
const YEAR_REACH = 24;

/** "one in three deaths": neither number counts anybody. */
function isShare(words: readonly Token[], number: ReadNumber): boolean {
  const ends = words[number.to]?.text === 'in' ? numberAt(words, number.to + 1) : null;
  if (ends) return ends.value > number.value && number.value === 1 && headOf(words, ends.to) !== null;
  const starts = words[number.from - 1]?.text === 'in' ? numberAt(words, number.from - 2) : null;
  return starts?.to === number.from - 1 && starts.value === 1 && number.value > 1;
}
