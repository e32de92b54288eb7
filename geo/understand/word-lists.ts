/**
 * All word lists of this stage, one bit a list: a word of a text is looked up once, and every list it may stand in is
 * then asked by a bit. Filled as the lists are read when the program starts.
 */
import { fold } from '../../gazetteer/names.js';
import { remembered } from '../../gazetteer/remembered.js';
import { wordForm } from './word-form.js';

/** Bits of an integer that need no memory of their own, and integers a word. */
const [BITS, INTEGERS] = [31, 12];

/** A bit for each list that the word, or one of several words, stands in. */
export type Lists = readonly number[];

/** A word that stands in lists, as text and as bits: one object for all its occurrences. */
export interface ListedWord {
  readonly text: string;
  readonly lists: Lists;
}

const words = new Map<string, ListedWord>();
let count = 0;

/** Of words that stand in no list. */
const NO_LISTS: Lists = new Array<number>(INTEGERS).fill(0);
export const noLists = (): number[] => NO_LISTS.slice();

export class WordList {
  private readonly integer: number;
  private readonly bit: number;

  /** @throws RangeError where there are more lists than bits. */
  constructor(texts: Iterable<string>) {
    if (count === BITS * INTEGERS) throw new RangeError(`more than ${BITS * INTEGERS} word lists`);
    this.integer = Math.floor(count / BITS);
    this.bit = 1 << (count++ % BITS);
    for (const text of texts) this.add(text);
    listedWord.forget();
  }

  /** Is the word, or one of the words of the sentence, in the list? */
  has(word: { readonly lists: Lists } | undefined): boolean {
    return word !== undefined && (word.lists[this.integer]! & this.bit) !== 0;
  }

  private add(text: string): void {
    const known = words.get(text) ?? { text, lists: noLists() };
    (known.lists as number[])[this.integer]! |= this.bit;
    words.set(text, known);
  }
}

/** The words of a lexicon string, folded. */
export const wordList = (texts: string): WordList =>
  new WordList(texts.split(/\s+/).map(fold).filter(Boolean));

/** The word as a text has it, with its lists. */
export const listedWord = remembered((surface): ListedWord => {
  const text = wordForm(surface);
  return words.get(text) ?? { text, lists: NO_LISTS };
});

/** Adds the lists of a word to those of the sentence that it stands in. */
export function addLists(to: number[], lists: Lists): void {
  if (lists === NO_LISTS) return;
  const used = Math.ceil(count / BITS);
  for (let at = 0; at < used; at++) to[at]! |= lists[at]!;
}
