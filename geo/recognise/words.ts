/** The words around a place in a text, read one at a time, so that only the neighbours of a name are ever read. */
import { fold, IGNORED, infoAt, UPPER, WORD } from '../../gazetteer/names.js';
import { remembered } from '../../gazetteer/remembered.js';
import type { Span } from '../entry.js';

export interface Word extends Span {
  /** Folded: small, without diacritics. */
  text: string;
  capital: boolean;
  /** Two letters or more, all capitals. */
  allCapitals: boolean;
  /** What stands between this word and the place that it was read from. */
  gap: string;
}

/** A gap longer than this holds no neighbour. */
const MAX_GAP = 12;
const isWordPart = (text: string, at: number): boolean => (infoAt(text, at) & (WORD | IGNORED)) !== 0;

const formOf = remembered((surface): Pick<Word, 'text' | 'capital' | 'allCapitals'> => {
  const capital = (infoAt(surface, 0) & UPPER) !== 0;
  const allCapitals = capital && surface.length > 1 && surface === surface.toUpperCase();
  return { text: fold(surface), capital, allCapitals };
});

function wordAt(text: string, start: number, end: number, gap: string): Word {
  const { text: form, capital, allCapitals } = formOf(text.slice(start, end));
  return { start, end, text: form, capital, allCapitals, gap };
}

export function wordBefore(text: string, at: number, floor: number): Word | null {
  let end = at;
  while (end > floor && !isWordPart(text, end - 1)) if (at - end-- >= MAX_GAP) return null;
  let start = end;
  while (start > floor && isWordPart(text, start - 1)) start--;
  while (start < end && !(infoAt(text, start) & WORD)) start++;
  return start < end ? wordAt(text, start, end, text.slice(end, at)) : null;
}

export function wordAfter(text: string, at: number, ceiling: number): Word | null {
  let start = at;
  while (start < ceiling && !(infoAt(text, start) & WORD)) if (start++ - at >= MAX_GAP) return null;
  let end = start;
  while (end < ceiling && isWordPart(text, end)) end++;
  while (end > start && !(infoAt(text, end - 1) & WORD)) end--;
  return start < end ? wordAt(text, start, end, text.slice(at, start)) : null;
}

/** Nothing but spaces, no line break: the two words belong to one phrase. */
export const isPlainGap = (gap: string): boolean => {
  for (const letter of gap) if (letter !== ' ' && letter !== '\u00a0' && letter !== '\u202f') return false;
  return gap !== '';
};

const SENTENCE_ENDS = '.!?;:։…\n';

/** The gap ends a sentence. A stop after an abbreviation, `U.S. `, counts as well: that errs towards less context. */
export const endsSentence = (gap: string): boolean => {
  for (const letter of gap) if (SENTENCE_ENDS.includes(letter)) return true;
  return false;
};

/** Words of a lexicon string, folded. */
export const wordSet = (words: string): ReadonlySet<string> =>
  new Set(words.split(/\s+/).map(fold).filter(Boolean));
