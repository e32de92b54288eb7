/** The words beside a name, and the lists that the rules about places ask them for. */
import { COPULAS, FROM, TO } from './lexicon/movement-words.js';
import * as lexicon from './lexicon/place-words.js';
import type { PlacedName } from './mention-words.js';
import type { Token } from './tokens.js';
import { wordList, type WordList } from './word-lists.js';

export const WORDS = {
  visiting: wordList(lexicon.VISITING),
  meeting: wordList(lexicon.MEETING),
  access: wordList(lexicon.ACCESS),
  ground: wordList(lexicon.GROUND),
  colleagues: wordList(lexicon.COLLEAGUES),
  peoples: wordList(lexicon.PEOPLES),
  negations: wordList(lexicon.NEGATIONS),
  possible: wordList(lexicon.POSSIBLE),
  uncertain: wordList(lexicon.UNCERTAIN),
  quiet: wordList(lexicon.QUIET),
  directions: wordList(lexicon.DIRECTIONS),
  agreements: wordList(lexicon.AGREEMENTS),
  deciding: wordList(lexicon.DECIDING),
  agreed: wordList(lexicon.AGREED),
  comparing: wordList(lexicon.COMPARING),
  locative: wordList(lexicon.LOCATIVE),
  fighting: wordList(lexicon.FIGHTING),
  spot: wordList(lexicon.SPOT),
  topic: wordList(lexicon.TOPIC),
  scene: wordList(`${lexicon.FIGHTING} ${lexicon.SCENE}`),
  whole: wordList(lexicon.WHOLE),
  forces: wordList(lexicon.FORCES),
  stationed: wordList(lexicon.STATIONED),
  obliged: wordList(lexicon.OBLIGED),
  authorities: wordList(lexicon.AUTHORITIES),
  disputes: wordList(lexicon.DISPUTES),
  suffering: wordList(lexicon.SUFFERING),
  all: wordList(lexicon.ALL),
  background: wordList(lexicon.BACKGROUND),
  attacking: wordList(lexicon.ATTACKING),
  occasions: wordList(lexicon.OCCASIONS),
  telling: wordList(lexicon.TELLING),
  republics: wordList(lexicon.REPUBLICS),
  everywhere: wordList(lexicon.EVERYWHERE),
  including: wordList(lexicon.INCLUDING),
  refugees: wordList(lexicon.REFUGEES),
  goingOn: wordList(lexicon.GOING_ON),
  tips: wordList(lexicon.TIPS),
  fire: wordList(lexicon.FIRE),
  coming: wordList(lexicon.COMING),
  sites: wordList(lexicon.SITES),
  living: wordList(lexicon.LIVING),
  from: wordList(FROM),
  copulas: wordList(COPULAS),
  overlooking: wordList(lexicon.OVERLOOKING),
  compass: wordList(lexicon.COMPASS),
  run: wordList(lexicon.RUN),
  alerts: wordList(lexicon.ALERTS),
  vehicles: wordList(lexicon.VEHICLES),
  to: wordList(TO),
  seated: wordList(lexicon.SEATED),
  built: wordList(lexicon.BUILT),
  articles: wordList('the der die das le la les a city town village of'),
};

/** Is the word in the name's sentence? */
export const isInSentence = (words: readonly Token[], at: number, name: PlacedName): boolean =>
  at >= 0 && words[at]?.sentence === words[name.first]?.sentence;

/** One of the words stands so near before or after the name, in its sentence. */
export function near(
  words: readonly Token[],
  name: PlacedName,
  list: WordList,
  before: number,
  after: number,
): boolean {
  if (!list.has(words[name.first]?.around)) return false;
  for (let at = name.first - 1; at >= name.first - before && isInSentence(words, at, name); at--)
    if (list.has(words[at])) return true;
  for (let at = name.last + 1; at <= name.last + after && isInSentence(words, at, name); at++)
    if (list.has(words[at])) return true;
  return false;
}

/** Index of the word before the name and its article; -1 where the sentence starts with them. */
export function prepositionAt(words: readonly Token[], name: PlacedName): number {
  let at = name.first - 1;
  while (isInSentence(words, at, name) && WORDS.articles.has(words[at])) at--;
  return isInSentence(words, at, name) ? at : -1;
}

/** The word before the name and its article. */
export function prepositionOf(words: readonly Token[], name: PlacedName): Token | undefined {
  const at = prepositionAt(words, name);
  return at < 0 ? undefined : words[at];
}

export const isLocative = (words: readonly Token[], name: PlacedName): boolean =>
  WORDS.locative.has(prepositionOf(words, name));
