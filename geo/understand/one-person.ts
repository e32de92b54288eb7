/** One person of whom it is told without a number: "a civilian was killed", "the mayor of Martuni was wounded". */
import { before, countBefore } from './counting.js';
import { after } from './fate-words.js';
import { fateAfter } from './fate.js';
import { headOf } from './head.js';
import {
  ARTICLES,
  DYING,
  FOUND,
  MANY,
  PREPOSITIONS,
  REPORTED,
  SUFFERING,
  THE,
  WAS,
  WERE,
} from './lexicon/figures.js';
import type { ReadNumber } from './numbers.js';
import { startsIn } from './phrases.js';
import { isSaying } from './speech.js';
import type { Token } from './tokens.js';
import { wordList } from './word-lists.js';

const articles = wordList(ARTICLES);
const definite = wordList(THE);
const was = wordList(WAS);
const were = wordList(WERE);
const reported = wordList(REPORTED);
const prepositions = wordList(PREPOSITIONS);
const suffering = wordList(SUFFERING);
const dying = wordList(DYING);
const found = wordList(FOUND);
const agePrepositions = wordList('of aged');
const many = wordList(MANY);
const owners = wordList('a an his her its their that');

/** From the person to the verb. Words. */
const VERB_REACH = 9;
/** Named one by one. */
const MOST_PERSONS = 4;

/** Only where the fate stands straight beside the noun, or behind the verb of which the person is the subject. */
export function onePerson(words: readonly Token[], at: number): ReadNumber | null {
  const word = words[at]!;
  if (!definite.has(word) && !articles.has(word)) return null;
  // Without a word of what befell somebody the sentence is passed over.
  const { around } = word;
  if (!startsIn(after, around) && !startsIn(before, around)) return null;
  const one = { value: 1, from: at, to: at + 1 };
  if (definite.has(word)) return isSubjectOfFate(words, at) || isObjectOfFate(words, at) ? one : null;
  const head = headOf(words, at + 1);
  if (!head || head.kinds.length) return null;
  const counting = countBefore(words, at);
  // "killed a civilian"; of "the body of a civilian" only where it was found
  if (counting && (counting.to === counting.from + 1 || isFound(words, head.to))) return one;
  const verb = afterAge(words, head.to);
  return isTold(words, verb) || isOneOfSeveral(words, at, head.to) ? one : null;
}

/** "the body of a man was recovered from the river" */
function isFound(words: readonly Token[], from: number): boolean {
  const { sentence } = words[from - 1]!;
  for (let at = from; at < from + VERB_REACH && words[at]?.sentence === sentence; at++)
    if (found.has(words[at])) return true;
  return false;
}

/** "a motorcyclist, 23, drowned", "a man of 61 died": index behind the age. */
function afterAge(words: readonly Token[], noun: number): number {
  const at = agePrepositions.has(words[noun]) ? noun + 1 : noun;
  const isAge = /^\d{1,3}$/.test(words[at]?.text ?? '') && (at > noun || words[at]!.isPieceStart);
  return isAge ? at + 1 : noun;
}

/** "was killed", "was reported killed", "sustaining injuries", "drowned". */
function isTold(words: readonly Token[], at: number): boolean {
  if (dying.has(words[at])) return true;
  if (suffering.has(words[at])) return fateAfter(words, at, false)?.from === at;
  if (!was.has(words[at])) return false;
  let to = at + 1;
  while (reported.has(words[to])) to++;
  const fate = fateAfter(words, at + 1, false);
  return fate !== null && fate.from <= to + 1;
}

/** "A child and a woman were killed": one, and one more. */
function isOneOfSeveral(words: readonly Token[], at: number, noun: number): boolean {
  const isLast = words[at - 1]?.text === 'and';
  let to = noun;
  for (let next = 0; words[to]?.text === 'and' && next < MOST_PERSONS; next++) {
    const head = articles.has(words[to + 1]) ? headOf(words, to + 2) : null;
    if (!head || head.kinds.length) return false;
    to = head.to;
  }
  // ", a child and a woman, were killed": counted before.
  const isVerb = were.has(words[to]) && !words[to]!.isPieceStart;
  return isVerb && (isLast || to > noun) && fateAfter(words, to, false)?.from === to + 1;
}

/** "killing the driver"; of "the passengers" nobody says how many. */
function isObjectOfFate(words: readonly Token[], at: number): boolean {
  const told = countBefore(words, at);
  const isStraight = told !== null && told.to === at && told.from === at - 1;
  if (!isStraight || (told.value !== 'killed' && told.value !== 'injured')) return false;
  const head = headOf(words, at + 1);
  const noun = head && words[head.to - 1]!;
  return !!noun && !noun.capital && !noun.text.endsWith('s') && !many.has(noun);
}

/** "The mayor of Martuni, A. B., was reported killed": the verb stands at the end of the name, and nothing else is said. */
function isSubjectOfFate(words: readonly Token[], at: number): boolean {
  const head = prepositions.has(words[at - 1]) ? null : headOf(words, at + 1);
  // "the Armenian side": a people's name is more often an adjective.
  if (!head || head.kinds.length || words[head.to - 1]!.capital) return false;
  for (let verb = head.to; verb < Math.min(words.length, head.to + VERB_REACH); verb++) {
    const word = words[verb]!;
    if (word.sentence !== words[at]!.sentence || isSaying(words, verb)) return false;
    // "A. Petrov": part of the name.
    if (word.capital) continue;
    if (was.has(word) || dying.has(word)) return isTold(words, verb);
    if (owners.has(word) || word.isPieceStart) return false;
  }
  return false;
}
