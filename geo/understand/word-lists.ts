/**
 * All word lists of this stage, one bit a list: a word of a text is looked up once, and every list it may stand in is
 * then asked by a bit. Filled as the lists are read when the program starts.
 */
import { fold } from '../../gazetteer/names.js';
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

/** The word that stands in a text, with its lists. Nearly all are small Latin letters, and found without being cut out. */
export function wordAt(text: string, start: number, end: number): ListedWord {
  if (filled !== words.size) fillTable();
  const at = slotOf(text, start, end);
  const known = at < 0 ? undefined : table[at];
  if (known) return known;
  const form = wordForm(text.slice(start, end));
  return (at < 0 && words.get(form)) || { text: form, lists: NO_LISTS };
}

/** Words of Latin letters by a hash of these, each in the first free slot from there. */
let table: (ListedWord | undefined)[] = [];
let filled = 0;
const SLOTS_A_WORD = 4;

function fillTable(): void {
  filled = words.size;
  const size = 2 ** Math.ceil(Math.log2(filled * SLOTS_A_WORD));
  table = new Array<ListedWord | undefined>(size).fill(undefined);
  for (const word of words.values()) {
    const at = slotOf(word.text, 0, word.text.length);
    if (at >= 0) table[at] = word;
  }
}

/** The slot of a word, taken or free; -1 where it has other than Latin letters. FNV-1a over the small letters. */
function slotOf(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let at = start; at < end; at++) {
    const letter = text.charCodeAt(at) | CASE;
    if (letter < LETTER_A || letter > LETTER_Z) return -1;
    hash = Math.imul(hash ^ letter, 0x01000193);
  }
  const mask = table.length - 1;
  let slot = (hash ^ (hash >>> 15)) & mask;
  for (let found = table[slot]; found && !isSame(found.text, text, start, end); found = table[slot])
    slot = (slot + 1) & mask;
  return slot;
}

const [CASE, LETTER_A, LETTER_Z] = [0x20, 0x61, 0x7a];

function isSame(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let at = 0; at < word.length; at++)
    if (word.charCodeAt(at) !== (text.charCodeAt(start + at) | CASE)) return false;
  return true;
}

/** Adds the lists of a word to those of the sentence that it stands in. */
export function addLists(to: number[], lists: Lists): void {
  if (lists === NO_LISTS) return;
  const used = Math.ceil(count / BITS);
  for (let at = 0; at < used; at++) to[at]! |= lists[at]!;
}
