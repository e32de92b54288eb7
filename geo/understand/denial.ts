/** Whether an entry denies what its words describe: then nothing of it has happened by that. */
import type { UnderstandContext, WordedEntry } from './context.js';
import { CLAIMS, DENYING, FALSEHOODS, NOT_DENIED } from './lexicon/denials.js';
import { findPhrases, phraseIndex, startsIn } from './phrases.js';
import { isSpeaker, speechOf } from './speech.js';
import { sentenceNumbered, type Sentence, type Token } from './tokens.js';
import { wordList } from './word-lists.js';

const denying = phraseIndex([[DENYING, true]]);
const falsehoods = phraseIndex([[FALSEHOODS, true]]);
const claims = phraseIndex([[CLAIMS, true]]);
const notDenied = wordList(NOT_DENIED);

/** From the verb to what somebody is denied. Words. */
const OBJECT_REACH = 3;
/** Between a subject and the verb of denying, and the verb and what it denies. Words. */
const ADVERBS = wordList('has have had also officially categorically strongly again firmly hat haben');

export function isDenial(_context: UnderstandContext, { words }: WordedEntry): boolean {
  const first = firstSentence(words);
  return first !== undefined && (deniesFirst(words, first) || isCalledFalse(words, first));
}

/** The first sentence that is more than the name of a speaker. */
function firstSentence(words: readonly Token[]): Sentence | undefined {
  const first = sentenceNumbered(words, 0);
  return first && isSpeaker(words, first.from, first.to) ? sentenceNumbered(words, 1) : first;
}

/** The main verb denies: before it stands nothing but who speaks. */
function deniesFirst(words: readonly Token[], first: Sentence): boolean {
  if (!startsIn(denying, first)) return false;
  const [verb] = findPhrases(denying, words, first.from, first.to);
  if (!verb || isNotDenied(words, verb.to, first.to)) return false;
  // "condemned ... and denied": the first verb of saying is another.
  const speech = speechOf(words, first);
  let before = verb.from;
  while (before > first.from && ADVERBS.has(words[before - 1])) before--;
  return speech === null || speech.verb >= before;
}

/** "denied access", "denied the convoy access". */
const isNotDenied = (words: readonly Token[], at: number, end: number): boolean =>
  words.slice(at, Math.min(end, at + OBJECT_REACH)).some((word) => notDenied.has(word));

/** A claim is told in the first sentence, and it or the second calls it false. */
function isCalledFalse(words: readonly Token[], first: Sentence): boolean {
  const second = words[first.to]?.around;
  if (!startsIn(claims, first) || ![first, second].some((one) => one && startsIn(falsehoods, one)))
    return false;
  const judgements = findPhrases(falsehoods, words, first.from, second?.to ?? first.to);
  const verb = speechOf(words, first)?.verb;
  // "reports" may be the verb; "false reports" judges reports, of which nothing is told.
  const isTold = (at: number) =>
    at !== verb &&
    !judgements.some(({ from, to }) => at >= from && at < to && words[from]!.text !== 'denial');
  return (
    judgements.length > 0 && findPhrases(claims, words, first.from, first.to).some(({ from }) => isTold(from))
  );
}
