/** What is said in passing between a noun and its verb. */
import { after, auxiliaries, NOUN_REACH, parts } from './fate-words.js';
import { ASIDES } from './lexicon/figures.js';
import { numberAt } from './numbers.js';
import { findPhrases, phraseAt } from './phrases.js';
import type { Token } from './tokens.js';
import { wordList } from './word-lists.js';

const asides = wordList(ASIDES);

/** Asides between a noun and its verb, and words in each. */
const MOST_ASIDES = 3;
const LONGEST_ASIDE = 12;

/**
 * @param noun index after the noun
 * @param at index of the word with which a piece starts
 * @returns where the noun's clause goes on, or null where another begins
 */
export const resumedAt = (words: readonly Token[], noun: number, at: number): number | null =>
  isInAside(words, noun, at) ? at : (afterName(words, at) ?? afterAsides(words, at));

/** "the first group, around 40 people, have arrived": the number stands in the aside itself. */
function isInAside(words: readonly Token[], noun: number, at: number): boolean {
  if (at !== noun || !auxiliaries.has(words[at])) return false;
  return words.slice(Math.max(0, noun - NOUN_REACH), noun).some(({ isPieceStart }) => isPieceStart);
}

/** "the mayor of Martuni, A. B. was killed": a name with one comma. */
function afterName(words: readonly Token[], from: number): number | null {
  const { sentence } = words[from]!;
  let at = from;
  while (at - from < LONGEST_ASIDE && words[at]?.capital && words[at]!.sentence === sentence) at++;
  const verb = words[at];
  return at > from && verb && auxiliaries.has(verb) && verb.gap === ' ' ? at : null;
}

/** ", a child and a woman, were killed", ", including 3 women, were killed": where the clause goes on. */
function afterAsides(words: readonly Token[], from: number): number | null {
  let at = from;
  for (let count = 0; count < MOST_ASIDES; count++) {
    const next = pieceEnd(words, at);
    if (next === null || !isAside(words, at, next)) return null;
    if (phraseAt(parts, words, at) || goesOn(words, next)) return next;
    at = next;
  }
  return null;
}

function isAside(words: readonly Token[], from: number, to: number): boolean {
  return (
    asides.has(words[from]) ||
    numberAt(words, from) !== null ||
    words.slice(from, to).every(({ capital, text }) => capital || text === 'and') ||
    findPhrases(parts, words, from, to).length > 0
  );
}

/** The verb itself stands first: "were killed", "killed in the attack". */
const goesOn = (words: readonly Token[], at: number): boolean =>
  auxiliaries.has(words[at]) || phraseAt(after, words, at) !== null;

function pieceEnd(words: readonly Token[], from: number): number | null {
  let to = from + 1;
  while (to < words.length && to - from < LONGEST_ASIDE && !words[to]!.isPieceStart) to++;
  return words[to]?.isPieceStart && words[to]!.sentence === words[from]!.sentence ? to : null;
}
