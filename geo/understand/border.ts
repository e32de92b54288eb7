/** "arrested at the border", "troops along the border": the border of the two states, named by no more than that. */
import type { Place } from '../../gazetteer/place.js';
import type { UnderstandContext } from './context.js';
import * as lexicon from './lexicon/place-words.js';
import type { PlacedName } from './mention-words.js';
import { isAnyIn, type Token } from './tokens.js';
import { wordList } from './word-lists.js';

const WORDS = {
  border: wordList(lexicon.BORDER),
  of: wordList(lexicon.BORDER_OF),
  at: wordList(lexicon.AT_BORDER),
  done: wordList(lexicon.DONE_AT_BORDER),
};
/** Before the preposition. Words. */
const REACH = 8;

/** @returns undefined where nothing is told of it, or another border may be meant. */
export function borderIn(
  context: UnderstandContext,
  words: readonly Token[],
  names: readonly PlacedName[],
): Place | undefined {
  const isNamed = (at: number) =>
    names.some(({ first, last, place }) => first < at && last >= at && place.type !== 'country');
  if (!isAnyIn(WORDS.border, words)) return undefined;
  const found = words.some((word, at) => WORDS.border.has(word) && !isNamed(at) && isScene(words, at));
  const border = found ? context.place(lexicon.BORDER_OF_THE_WAR) : undefined;
  const isAboutIt = names.some(({ place }) =>
    place.countries.some((code) => border?.countries.includes(code)),
  );
  return isAboutIt ? border : undefined;
}

function isScene(words: readonly Token[], at: number): boolean {
  const { sentence } = words[at] as Token;
  let from = at - 1;
  while (words[from]?.sentence === sentence && WORDS.of.has(words[from])) from--;
  if (!WORDS.at.has(words[from]) || words[from]?.sentence !== sentence) return false;
  // "the border with X", "border areas", "border police"
  const after = words[at + 1];
  if (after?.gap === ' ' && after.sentence === sentence && !WORDS.at.has(after) && !ENDING.has(after))
    return false;
  return words
    .slice(Math.max(0, from - REACH), from)
    .some((word) => word.sentence === sentence && WORDS.done.has(word));
}

const ENDING = wordList('as and when while after before since for to');
