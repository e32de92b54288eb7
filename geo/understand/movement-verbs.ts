/** Verbs and nouns of movement in an entry's words. */
import * as lexicon from './lexicon/movement-words.js';
import { findPhrases, phraseIndex } from './phrases.js';
import type { Token } from './tokens.js';
import { wordList } from './word-lists.js';

/** A verb of movement, over words `from` up to `to`. */
export interface Verb {
  value: (typeof lexicon.MOVES)[number]['end'];
  from: number;
  to: number;
}

const MOVES = phraseIndex(lexicon.MOVES.map(({ words, end }) => [words, end] as const));
const PREPOSITIONS = wordList(`${lexicon.FROM} ${lexicon.TO} of`);
const NOT_DONE = wordList(lexicon.NOT_DONE);
const AFTER_ALL = wordList(lexicon.DONE_AFTER_ALL);
const PERFECT = wordList(lexicon.PERFECT);
const IDIOMS = wordList(lexicon.IDIOMS);
const AHEAD = wordList(lexicon.AHEAD);
const NOTHING = wordList(lexicon.NOTHING);
const FIRED = wordList(lexicon.FIRED);
const TALKED_OF = wordList(lexicon.TALKED_OF);
const CALLED_OFF = wordList(lexicon.CALLED_OFF);
const CALLED_OFF_NOUNS = wordList(lexicon.CALLED_OFF_NOUNS);
const INFINITIVE = wordList(lexicon.INFINITIVE);
const OTHER_CLAUSE = wordList(lexicon.OTHER_CLAUSE);

/** A phrase is not read further than this from its verb. Words. */
const [BEFORE, AFTER] = [18, 26];

export const sameSentence = (words: readonly Token[], a: number, b: number): boolean =>
  words[a]?.sentence === words[b]?.sentence;

export const verbsIn = (words: readonly Token[]): Verb[] =>
  findPhrases(MOVES, words)
    .filter(({ from, to }) => !isName(words, from) && !IDIOMS.has(words[to]) && !isFired(words, from))
    .map((verb) => withoutPreposition(words, verb));

/** "the Red Cross" crosses nothing: a capital within a sentence starts a name. */
const isName = (words: readonly Token[], at: number): boolean =>
  (words[at] as Token).capital && sameSentence(words, at - 1, at);

/** "a missile flew to X", "the pipe that brings water" carries nothing that travels. */
const isFired = (words: readonly Token[], verb: number): boolean =>
  [1, 2, 3].some((back) => sameSentence(words, verb - back, verb) && FIRED.has(words[verb - back]));

/** "taken to": the preposition belongs to the place after it. */
function withoutPreposition(words: readonly Token[], verb: Verb): Verb {
  const isLast = verb.to - verb.from > 1 && verb.value === 'none';
  return isLast && PREPOSITIONS.has(words[verb.to - 1]) ? { ...verb, to: verb.to - 1 } : verb;
}

/** Back to the sentence's start, a semicolon, or the end of the verb before where that verb has its own things. */
export function clauseStart(words: readonly Token[], at: number, before: Verb | undefined): number {
  let first = at;
  while (
    first > 0 &&
    at - first < BEFORE &&
    sameSentence(words, first - 1, at) &&
    !/[:;]/.test((words[first] as Token).gap)
  )
    first--;
  return before && before.to > first && before.value !== 'origin' && at - before.to > 3 ? before.to : first;
}

/** On to the end of the sentence, a semicolon, another clause, or the next verb with its own things. */
export function clauseEnd(words: readonly Token[], at: number, after: Verb | undefined): number {
  let last = at;
  while (
    last + 1 < words.length &&
    last - at < AFTER &&
    sameSentence(words, last + 1, at) &&
    !(words[last + 1] as Token).gap.includes(';') &&
    !opensOther(words, last + 1)
  )
    last++;
  return after && after.from <= last && after.from - at > 6 && hasAnd(words, at, after.from)
    ? after.from - 1
    : last;
}

/** ", and said that", ", which": something else is told from here on. */
const opensOther = (words: readonly Token[], at: number): boolean =>
  OTHER_CLAUSE.has(words[at]) && ((words[at] as Token).gap.includes(',') || words[at - 1]?.text === 'and');

const hasAnd = (words: readonly Token[], from: number, to: number): boolean =>
  words.slice(Math.max(from + 1, to - 8), to).some(({ text, gap }) => text === 'and' || gap.includes(','));

/** "have reached", "has already left" */
const isPerfect = (words: readonly Token[], at: number, verb: number): boolean =>
  verb - at <= 2 && PERFECT.has(words[at]) && !INFINITIVE.has(words[verb - 1]);

/** No word before the verb says that it lies ahead, is asked for or did not happen. */
export function isReportedDone(words: readonly Token[], { from, to }: Verb, first: number): boolean {
  // "arrivals would be housed in X"
  if (sameSentence(words, from, to) && AHEAD.has(words[to])) return false;
  if (NOTHING.has(words[to]) || isTalkedOf(words, from) || isCalledOff(words, from)) return false;
  // "to deliver", "to be delivered"
  const start = words[from - 1]?.text === 'be' ? from - 2 : from - 1;
  const isInfinitive = INFINITIVE.has(words[start]);
  // "kept from being moved"
  const back = words[from - 1]?.text === 'being' ? 2 : 1;
  if (words[from - back]?.text === 'from') return false;
  for (let at = from - 1; at >= Math.max(first, from - 10); at--) {
    const word = words[at];
    // "was able to leave" is done, "would be able to leave" is not
    if (isPerfect(words, at, from)) return !NOT_DONE.has(words[at - 1]);
    if (AFTER_ALL.has(word) && from - at <= 4)
      return ![at - 1, at - 2].some((i) => i >= first && NOT_DONE.has(words[i]));
    if (NOT_DONE.has(word)) return false;
  }
  return !isInfinitive;
}

/** "spoke about moving people" */
const isTalkedOf = (words: readonly Token[], verb: number): boolean =>
  (words[verb] as Token).text.endsWith('ing') && TALKED_OF.has(words[verb - 1]);

/** Between a noun and what became of it: "the evacuation of the wounded from X was suspended". Words. */
const LONGEST_NOUN_PHRASE = 12;

function isCalledOff(words: readonly Token[], noun: number): boolean {
  if (!CALLED_OFF_NOUNS.has(words[noun])) return false;
  for (let at = noun + 1; at <= noun + LONGEST_NOUN_PHRASE && sameSentence(words, at, noun); at++)
    if ((words[at] as Token).isPieceStart) return false;
    else if (CALLED_OFF.has(words[at])) return true;
  return false;
}
