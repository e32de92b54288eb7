/**
 * Finds the phrases of a word list in the words of an entry, one look-up a word.
 *
 * A list is written as people read it: phrases set apart by commas; `a/b` for either word; `shell+s+ed+ing` for the
 * word and its endings; `{weapon}` for the words of a class (`lexicon/word-classes.ts`); `...` for up to four words of
 * any kind, `..` for up to four of one clause: with no comma between them, and none that starts another or says "must".
 */
import { CLAUSE_ENDS, WORD_CLASSES } from './lexicon/word-classes.js';
import { tokensOf, type Sentence, type Token } from './tokens.js';
import { wordForm } from './word-form.js';
import { WordList, wordList } from './word-lists.js';

export interface Phrase<T> {
  /** Words that may stand at each step, or a gap. The first step is never a gap. */
  steps: readonly (ReadonlySet<string> | Gap)[];
  value: T;
}
export interface PhraseIndex<T> {
  byFirstWord: ReadonlyMap<string, readonly Phrase<T>[]>;
  /** The words that start a phrase; null for names that are no part of the program: each word is looked up. */
  starts: WordList | null;
}
export interface Found<T> {
  value: T;
  /** Index of the first word, and of the one after the last. */
  from: number;
  to: number;
}

type Gap = '...' | '..';
const isGap = (step: string): step is Gap => step === '...' || step === '..';

/** Most words that a gap stands for. */
const MAX_GAP = 4;
const clauseEnds = wordList(CLAUSE_ENDS);

const wordsAt = (step: string): ReadonlySet<string> =>
  new Set(
    step.split('/').flatMap((choice) => (choice.startsWith('{') ? wordsOfClass(choice) : formsOf(choice))),
  );

const formsOf = (choice: string): string[] => {
  const [stem = '', ...endings] = choice.split('+');
  return [stem, ...endings.map((ending) => stem + ending)].map(wordForm);
};

/** @throws RangeError where no class has this name. */
export function wordsOfClass(choice: string): string[] {
  const words = WORD_CLASSES[choice.slice(1, -1)];
  if (words === undefined) throw new RangeError(`no class of words is called ${choice}`);
  return words.split(/\s+/).flatMap(formsOf);
}

export function phraseIndex<T>(rows: readonly (readonly [words: string, value: T])[]): PhraseIndex<T> {
  const byFirstWord = indexed(
    rows.flatMap(([words, value]) =>
      words
        .split(',')
        .map((phrase) => phrase.trim().split(/\s+/))
        .filter(([first]) => first)
        .map((written) => ({ steps: written.map((step) => (isGap(step) ? step : wordsAt(step))), value })),
    ),
  );
  return { byFirstWord, starts: new WordList(byFirstWord.keys()) };
}

/** Names as they stand: no mark in them means anything. */
export function literalIndex<T>(rows: readonly (readonly [name: string, value: T])[]): PhraseIndex<T> {
  const byFirstWord = indexed(
    rows.map(([name, value]) => ({
      steps: tokensOf(name, { start: 0, end: name.length }).map(({ text }) => new Set([text])),
      value,
    })),
  );
  return { byFirstWord, starts: null };
}

/** Phrases that start with the same word stand longest first. */
function indexed<T>(phrases: readonly Phrase<T>[]): Map<string, Phrase<T>[]> {
  const index = new Map<string, Phrase<T>[]>();
  for (const phrase of phrases)
    for (const first of startsOf(phrase)) index.set(first, [...(index.get(first) ?? []), phrase]);
  for (const list of index.values()) list.sort((a, b) => b.steps.length - a.steps.length);
  return index;
}

const startsOf = ({ steps: [first] }: Phrase<unknown>): Iterable<string> =>
  first === undefined || typeof first === 'string' ? [] : first;

/** Whether a word of the sentence starts a phrase of the list. */
export const startsIn = ({ starts }: PhraseIndex<unknown>, sentence: Sentence): boolean =>
  starts === null || starts.has(sentence);

/** Every phrase in the words, in order; longer ones shadow shorter ones that start at the same word or within them. */
export function findPhrases<T>(
  index: PhraseIndex<T>,
  words: readonly Token[],
  from = 0,
  to = words.length,
): Found<T>[] {
  const found: Found<T>[] = [];
  for (let at = from; at < to;) {
    const hit = phraseAt(index, words, at, to);
    if (hit) found.push(hit);
    at = hit ? hit.to : nextStart(index, words, at);
  }
  return found;
}

/** The next word, or the next sentence where this one is of no interest. */
function nextStart({ starts }: PhraseIndex<unknown>, words: readonly Token[], at: number): number {
  const { around } = words[at]!;
  return at === around.from && starts && !starts.has(around) ? around.to : at + 1;
}

/** The longest phrase that starts at this word. */
export function phraseAt<T>(
  index: PhraseIndex<T>,
  words: readonly Token[],
  at: number,
  end = words.length,
): Found<T> | null {
  const word = words[at];
  if (!word || (index.starts && !index.starts.has(word))) return null;
  const phrases = index.byFirstWord.get(word.text);
  if (!phrases) return null;
  for (const { steps, value } of phrases) {
    const to = matchEnd(steps, 1, words, at + 1, end);
    if (to !== null && inOneSentence(words, at, to)) return { value, from: at, to };
  }
  return null;
}

function inOneSentence(words: readonly Token[], from: number, to: number): boolean {
  return words[from]!.sentence === words[to - 1]!.sentence;
}

function matchEnd(
  steps: Phrase<unknown>['steps'],
  step: number,
  words: readonly Token[],
  at: number,
  end: number,
): number | null {
  if (step === steps.length) return at;
  const choices = steps[step]!;
  if (typeof choices !== 'string') {
    return at < end && choices.has(words[at]!.text) ? matchEnd(steps, step + 1, words, at + 1, end) : null;
  }
  const isWithinClause = choices === '..';
  for (let skipped = 0; skipped <= MAX_GAP; skipped++) {
    if (isWithinClause && words[at + skipped]?.isPieceStart) return null;
    const to = matchEnd(steps, step + 1, words, at + skipped, end);
    if (to !== null) return to;
    if (isWithinClause && clauseEnds.has(words[at + skipped])) return null;
  }
  return null;
}
