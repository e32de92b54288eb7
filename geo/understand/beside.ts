/** The words beside a name, and the lists that the rules about places ask them for. */
import { wordSet } from '../recognise/words.js';
import { COPULAS, FROM } from './lexicon/movement-words.js';
import * as lexicon from './lexicon/place-words.js';
import type { PlacedName } from './mention-words.js';
import type { Token } from './tokens.js';

export const WORDS = {
  visiting: wordSet(lexicon.VISITING),
  meeting: wordSet(lexicon.MEETING),
  access: wordSet(lexicon.ACCESS),
  ground: wordSet(lexicon.GROUND),
  colleagues: wordSet(lexicon.COLLEAGUES),
  peoples: wordSet(lexicon.PEOPLES),
  negations: wordSet(lexicon.NEGATIONS),
  possible: wordSet(lexicon.POSSIBLE),
  uncertain: wordSet(lexicon.UNCERTAIN),
  quiet: wordSet(lexicon.QUIET),
  directions: wordSet(lexicon.DIRECTIONS),
  agreements: wordSet(lexicon.AGREEMENTS),
  deciding: wordSet(lexicon.DECIDING),
  agreed: wordSet(lexicon.AGREED),
  comparing: wordSet(lexicon.COMPARING),
  locative: wordSet(lexicon.LOCATIVE),
  fighting: wordSet(lexicon.FIGHTING),
  spot: wordSet(lexicon.SPOT),
  topic: wordSet(lexicon.TOPIC),
  scene: wordSet(`${lexicon.FIGHTING} ${lexicon.SCENE}`),
  whole: wordSet(lexicon.WHOLE),
  forces: wordSet(lexicon.FORCES),
  stationed: wordSet(lexicon.STATIONED),
  obliged: wordSet(lexicon.OBLIGED),
  authorities: wordSet(lexicon.AUTHORITIES),
  disputes: wordSet(lexicon.DISPUTES),
  suffering: wordSet(lexicon.SUFFERING),
  all: wordSet(lexicon.ALL),
  background: wordSet(lexicon.BACKGROUND),
  attacking: wordSet(lexicon.ATTACKING),
  occasions: wordSet(lexicon.OCCASIONS),
  telling: wordSet(lexicon.TELLING),
  living: wordSet(lexicon.LIVING),
  from: wordSet(FROM),
  copulas: wordSet(COPULAS),
  articles: wordSet('the der die das le la les a city town village of'),
};

/** Is the word in the name's sentence? */
export const isInSentence = (words: readonly Token[], at: number, name: PlacedName): boolean =>
  words[at]?.sentence === words[name.first]?.sentence;

/** One of the words stands so near before or after the name, in its sentence. */
export function near(
  words: readonly Token[],
  name: PlacedName,
  set: ReadonlySet<string>,
  before: number,
  after: number,
): boolean {
  for (let at = name.first - 1; at >= name.first - before && isInSentence(words, at, name); at--)
    if (set.has((words[at] as Token).text)) return true;
  for (let at = name.last + 1; at <= name.last + after && isInSentence(words, at, name); at++)
    if (set.has((words[at] as Token).text)) return true;
  return false;
}

/** Index of the word before the name and its article; -1 where the sentence starts with them. */
export function prepositionAt(words: readonly Token[], name: PlacedName): number {
  let at = name.first - 1;
  while (isInSentence(words, at, name) && WORDS.articles.has((words[at] as Token).text)) at--;
  return isInSentence(words, at, name) ? at : -1;
}

/** The word before the name and its article. */
export const prepositionOf = (words: readonly Token[], name: PlacedName): string =>
  words[prepositionAt(words, name)]?.text ?? '';

export const isLocative = (words: readonly Token[], name: PlacedName): boolean =>
  WORDS.locative.has(prepositionOf(words, name));
