/** An entry's words in order, read once for all rules of this stage: folded, with their offsets and sentence. */
import { IGNORED, infoAt, LOWER, UPPER, WORD } from '../../gazetteer/names.js';
import type { Entry, Span } from '../entry.js';
import { addLists, listedWord, noLists, type Lists, type WordList } from './word-lists.js';
import { SENTENCE_STARTERS, SHORT_FORMS } from './lexicon/short-forms.js';
import type { Speech } from './speech.js';

export interface Token extends Span {
  /** Folded: small, without diacritics and the ending `'s`. A number without the marks that group its digits: `3,154` is `3154`. */
  text: string;
  /** The word lists that it stands in. */
  lists: Lists;
  capital: boolean;
  /** 0 for the first sentence. */
  sentence: number;
  /** The sentence that it stands in. */
  around: Sentence;
  /** What stands between this word and the one before it; '' before the first. */
  gap: string;
  /** After a comma, a colon, a dash between spaces, a bracket or a quotation mark. */
  isPieceStart: boolean;
}

/** The words from index `from` up to `to`. */
export interface Sentence {
  from: number;
  to: number;
  /** The lists that its words stand in: a rule whose words it lacks passes it over. */
  lists: number[];
  /** Its first speech, kept from the first rule that asks. */
  speech?: Speech | null;
}

const PIECE_START = /[,:;“"„«()[\]]|\s[-–—]\s?/;

/** The words of the whole entry, a heading that stands above its body included. */
export function wordsOf(text: string, { heading, body }: Entry): Token[] {
  const tokens: Token[] = [];
  if (heading && heading.end <= body.start) readInto(tokens, text, heading);
  readInto(tokens, text, body);
  return tokens;
}

export function tokensOf(text: string, span: Span): Token[] {
  const tokens: Token[] = [];
  readInto(tokens, text, span);
  return tokens;
}

/** Whether a word of the entry stands in the list. */
export function isAnyIn(list: WordList, words: readonly Token[]): boolean {
  for (let at = 0; at < words.length; at = words[at]!.around.to) if (list.has(words[at]!.around)) return true;
  return false;
}

/** The sentence of this number, among the words of a whole entry. */
export function sentenceNumbered(words: readonly Token[], number: number): Sentence | undefined {
  let at = 0;
  while (at < words.length && words[at]!.sentence < number) at = words[at]!.around.to;
  return words[at]?.sentence === number ? words[at]!.around : undefined;
}

const isPart = (text: string, at: number): boolean => (infoAt(text, at) & (WORD | IGNORED)) !== 0;
const SPACE = 0x20;
const isDigit = (unit: number): boolean => unit >= 0x30 && unit <= 0x39;
/** Between the digits of one number: `3,154`, `12.500`, `100 417` with a no-break space. */
const GROUPERS = ",.'’\u00a0\u202f\u2009";

function readInto(tokens: Token[], text: string, { start, end }: Span): void {
  let at = start;
  let last = start;
  let sentence = tokens.length ? tokens[tokens.length - 1]!.sentence + 1 : 0;
  let around = newSentence(tokens.length);
  while (at < end) {
    if (!(infoAt(text, at) & WORD)) {
      at++;
      continue;
    }
    const from = at;
    // Most gaps are one space: nothing is cut out or looked at.
    const gap = from === last + 1 && text.charCodeAt(last) === SPACE ? ' ' : text.slice(last, from);
    if (gap !== ' ' && last > start && endsSentence(text, gap, tokens[tokens.length - 1], from)) {
      sentence++;
      around = newSentence(tokens.length);
    }
    at = isDigit(text.charCodeAt(at)) ? numberEnd(text, at, end) : wordEnd(text, at, end);
    const capital = (infoAt(text, from) & UPPER) !== 0;
    const isFirst = tokens.length === 0;
    const word = listedWord(text.slice(from, at));
    const { lists } = word;
    addLists(around.lists, lists);
    around.to++;
    tokens.push({
      start: from,
      end: at,
      text: word.text,
      lists,
      capital,
      sentence,
      around,
      gap: isFirst ? '' : gap,
      isPieceStart: !isFirst && gap !== ' ' && PIECE_START.test(gap),
    });
    last = at;
  }
}

const newSentence = (from: number): Sentence => ({ from, to: from, lists: noLists() });

function wordEnd(text: string, from: number, end: number): number {
  let at = from + 1;
  while (at < end && isPart(text, at)) at++;
  while (!(infoAt(text, at - 1) & WORD)) at--;
  return at;
}

function numberEnd(text: string, from: number, end: number): number {
  let at = wordEnd(text, from, end);
  const isThree = (i: number) =>
    i + 3 <= end &&
    isDigit(text.charCodeAt(i)) &&
    isDigit(text.charCodeAt(i + 1)) &&
    isDigit(text.charCodeAt(i + 2)) &&
    !(i + 3 < end && isPart(text, i + 3));
  while (at < end && at - from <= 12 && GROUPERS.includes(text[at]!) && isThree(at + 1)) at += 4;
  return at;
}

/** A stop, then something other than a small letter; not after a short form (`Gen.`) or a single letter (`a.m.`). */
function endsSentence(text: string, gap: string, before: Token | undefined, next: number): boolean {
  for (let at = 0; at < gap.length; at++) {
    const letter = gap[at]!;
    if (letter === '\n') return true;
    if (!'.!?։…。'.includes(letter) || gap.length < 2) continue;
    if (infoAt(text, next) & LOWER) return false;
    if (letter !== '.' || !before) return true;
    if (before.end - before.start > 1 || isDigit(before.text.charCodeAt(0)))
      return !SHORT_FORMS.has(before.text);
    return (
      before.text === 'm' &&
      SENTENCE_STARTERS.has(listedWord(text.slice(next, wordEnd(text, next, text.length))).text)
    );
  }
  return false;
}
