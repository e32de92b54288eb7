/** Numbers that are no plain row of digits or words: "1.5 million", "half a million", "12 500 people". */
import { MONTHS } from './lexicon/figures.js';
import { HALVES, QUARTERS } from './lexicon/numbers.js';
import { multiples, units } from './number-words.js';
import type { Token } from './tokens.js';
import { wordList } from './word-lists.js';

interface Fraction {
  value: number;
  from: number;
  to: number;
}

const halves = wordList(HALVES);
const quarters = wordList(QUARTERS);
const months = wordList(MONTHS);
const LEAST_MULTIPLE = 1000;

/** @returns undefined where no such number starts, null where one does that counts no whole persons: "1.5 tonnes". */
export function fractionAt(words: readonly Token[], at: number): Fraction | null | undefined {
  const first = words[at]!;
  if (/^\d{1,3}$/.test(first.text)) {
    const decimal = decimalAt(words, at);
    return decimal === undefined ? groupedAt(words, at) : decimal;
  }
  if (/^\d/.test(first.text) && isTail(words, at)) return null;
  if (halves.has(first)) return wholeOf(words, at, at + 1, 0.5);
  const parts = quarters.has(words[at + 1]) ? units.get(first.text) : undefined;
  if (parts !== undefined && parts < 4) return wholeOf(words, at, at + 2, parts / 4);
  return quarters.has(first) ? wholeOf(words, at, at + 1, 0.25) : undefined;
}

const isPoint = ({ gap }: Token): boolean => gap === '.' || gap === ',';
const isTail = (words: readonly Token[], at: number): boolean =>
  at > 0 && isPoint(words[at]!) && /^\d{1,3}$/.test(words[at - 1]!.text);

function decimalAt(words: readonly Token[], at: number): Fraction | null | undefined {
  if (isTail(words, at)) return null;
  const next = words[at + 1];
  if (!next || !isPoint(next) || !/^\d/.test(next.text)) return undefined;
  const multiple = multiples.get(words[at + 2]?.text ?? '') ?? 1;
  if (multiple < LEAST_MULTIPLE || !/^\d{1,3}$/.test(next.text)) return null;
  // Rounded: 2.3 million is 2,299,999.9999999998 in binary.
  const value = Math.round(Number(`${words[at]!.text}.${next.text}`) * multiple);
  return { value, from: at, to: at + 3 };
}

/** Groups of digits set apart by plain spaces; after a month the first is a day. */
function groupedAt(words: readonly Token[], at: number): Fraction | undefined {
  if (months.has(words[at - 1])) return undefined;
  let to = at + 1;
  let digits = words[at]!.text;
  for (; words[to]?.gap === ' ' && /^\d{3}$/.test(words[to]!.text); to++) digits += words[to]!.text;
  return to > at + 1 ? { value: Number(digits), from: at, to } : undefined;
}

/** "half a million", "three quarters of a million", "half of the villagers" is none. */
function wholeOf(words: readonly Token[], from: number, at: number, share: number): Fraction | undefined {
  for (let to = at; to < at + 3; to++) {
    const multiple = multiples.get(words[to]?.text ?? '');
    if (multiple !== undefined && multiple >= LEAST_MULTIPLE)
      return { value: share * multiple, from, to: to + 1 };
  }
  return undefined;
}
