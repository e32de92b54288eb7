/** Whether an entry denies what its words describe: then nothing of it has happened by that. */
import { wordSet } from '../recognise/words.js';
import type { UnderstandContext, WordedEntry } from './context.js';
import { CLAIMS, DENYING, FALSEHOODS, NOT_DENIED } from './lexicon/denials.js';
import { findPhrases, phraseIndex } from './phrases.js';
import { isSpeaker, speechIn } from './speech.js';
import type { Token } from './tokens.js';

const denying = phraseIndex([[DENYING, true]]);
const falsehoods = phraseIndex([[FALSEHOODS, true]]);
const claims = phraseIndex([[CLAIMS, true]]);
const notDenied = wordSet(NOT_DENIED);

/** From the verb to what somebody is denied. Words. */
const OBJECT_REACH = 3;
/** Between a subject and the verb of denying, and the verb and what it denies. Words. */
const ADVERBS = wordSet('has have had also officially categorically strongly again firmly hat haben');

export function isDenial(_context: UnderstandContext, { words }: WordedEntry): boolean {
  const first = firstSentence(words);
  if (first.length === 0) return false;
  return deniesFirst(first) || isCalledFalse(first, words);
}

/** The first sentence that is more than the name of a speaker. */
function firstSentence(words: readonly Token[]): readonly Token[] {
  const sentences = [0, 1].map((number) => words.filter(({ sentence }) => sentence === number));
  const [first = [], second = []] = sentences;
  return isSpeaker(first, 0, first.length) ? second : first;
}

/** The main verb denies: before it stands nothing but who speaks. */
function deniesFirst(words: readonly Token[]): boolean {
  const [verb] = findPhrases(denying, words);
  if (!verb || isNotDenied(words, verb.to)) return false;
  // "condemned ... and denied": the first verb of saying is another.
  const speech = speechIn(words, words[0]!.sentence);
  let before = verb.from;
  while (before > 0 && ADVERBS.has(words[before - 1]!.text)) before--;
  return speech === null || speech.verb >= before;
}

/** "denied access", "denied the convoy access". */
const isNotDenied = (words: readonly Token[], at: number): boolean =>
  words.slice(at, at + OBJECT_REACH).some(({ text }) => notDenied.has(text));

/** A claim is told in the first sentence, and it or the second calls it false. */
function isCalledFalse(first: readonly Token[], words: readonly Token[]): boolean {
  const { sentence } = first[0]!;
  const start = words.indexOf(first[0]!);
  const near = words.filter((word) => word.sentence === sentence || word.sentence === sentence + 1);
  const judgements = findPhrases(falsehoods, near);
  const verb = speechIn(words, sentence)?.verb;
  // "reports" may be the verb; "false reports" judges reports, of which nothing is told.
  const isTold = (at: number) =>
    at + start !== verb &&
    !judgements.some(({ from, to }) => at >= from && at < to && near[from]!.text !== 'denial');
  return judgements.length > 0 && findPhrases(claims, first).some(({ from }) => isTold(from));
}
