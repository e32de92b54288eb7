/** Words of an event that tell where or by what another happened, or describe: "near the border", "the ousted president". */
import { stops } from './fate-words.js';
import { DETERMINERS, PASSING, PASSING_CLASSES } from './lexicon/word-classes.js';
import { wordsOfClass } from './phrases.js';
import type { Token } from './tokens.js';
import { wordList, WordList } from './word-lists.js';

const passing = wordList(PASSING);
const determiners = wordList(DETERMINERS);
const nouns = new WordList(PASSING_CLASSES.split(' ').flatMap(wordsOfClass));

/** From a preposition to its noun. Words. */
const NOUN_REACH = 3;

/** @param to index after the words, which start at `at`. */
export const isInPassing = (words: readonly Token[], at: number, to: number): boolean =>
  (to === at + 1 && nouns.has(words[at]) && isAfterPreposition(words, at)) || isQuality(words, at);

/** "within 3 km of the crater", "hit by the quake". */
function isAfterPreposition(words: readonly Token[], at: number): boolean {
  const { around } = words[at]!;
  for (let before = at - 1; before >= Math.max(around.from, at - NOUN_REACH); before--) {
    if (words[before + 1]!.isPieceStart) return false;
    if (passing.has(words[before])) return true;
    if (stops.has(words[before])) return false;
  }
  return false;
}

/** "the ousted president", "the collapsed tower": between an article and its noun. Not "the Armed Forces", a name. */
function isQuality(words: readonly Token[], at: number): boolean {
  const [word, next] = [words[at]!, words[at + 1]];
  const isParticiple = !word.capital && word.text.length > SHORTEST_PARTICIPLE && word.text.endsWith('ed');
  return isParticiple && determiners.has(words[at - 1]) && next?.gap === ' ' && !stops.has(next);
}
/** "armed" says what forces are always. Letters. */
const SHORTEST_PARTICIPLE = 5;
