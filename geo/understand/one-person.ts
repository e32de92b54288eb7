/** One person of whom it is told without a number: "a civilian was killed", "the mayor of Martuni was wounded". */
import { wordSet } from '../recognise/words.js';
import { countBefore, fateAfter, headOf } from './fate.js';
import { ARTICLES, PREPOSITIONS, REPORTED, THE, WAS } from './lexicon/figures.js';
import type { ReadNumber } from './numbers.js';
import { isSaying } from './speech.js';
import type { Token } from './tokens.js';

const articles = wordSet(ARTICLES);
const definite = wordSet(THE);
const was = wordSet(WAS);
const reported = wordSet(REPORTED);
const prepositions = wordSet(PREPOSITIONS);
const owners = wordSet('a an his her its their that');

/** From the person to the verb. Words. */
const VERB_REACH = 9;

/** Only where the fate stands straight beside the noun, or behind the verb of which the person is the subject. */
export function onePerson(words: readonly Token[], at: number): ReadNumber | null {
  const { text } = words[at]!;
  const one = { value: 1, from: at, to: at + 1 };
  if (definite.has(text)) return isSubjectOfFate(words, at) ? one : null;
  if (!articles.has(text)) return null;
  const head = headOf(words, at + 1);
  if (!head || head.kinds.length) return null;
  const counting = countBefore(words, at);
  // "killed a civilian", not "the body of a civilian".
  if (counting?.to === (counting?.from ?? 0) + 1) return one;
  return isTold(words, head.to) ? one : null;
}

/** "was killed", "was reported killed". */
function isTold(words: readonly Token[], at: number): boolean {
  if (!was.has(words[at]?.text ?? '')) return false;
  let to = at + 1;
  while (reported.has(words[to]?.text ?? '')) to++;
  const fate = fateAfter(words, at + 1, false);
  return fate !== null && fate.from <= to + 1;
}

/** "The mayor of Martuni, A. B., was reported killed": the verb stands at the end of the name, and nothing else is said. */
function isSubjectOfFate(words: readonly Token[], at: number): boolean {
  const head = prepositions.has(words[at - 1]?.text ?? '') ? null : headOf(words, at + 1);
  // "the Armenian side": a people's name is more often an adjective.
  if (!head || head.kinds.length || words[head.to - 1]!.capital) return false;
  for (let verb = head.to; verb < Math.min(words.length, head.to + VERB_REACH); verb++) {
    const word = words[verb]!;
    if (word.sentence !== words[at]!.sentence || isSaying(words, verb)) return false;
    // "A. Petrov": part of the name.
    if (word.capital) continue;
    if (was.has(word.text)) return isTold(words, verb);
    if (owners.has(word.text) || word.isPieceStart) return false;
  }
  return false;
}
