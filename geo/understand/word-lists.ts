/**
 * In which word lists a word starts a phrase: one bit a list, so that a word is looked up once for all lists.
 * Filled as the lists are read when the program starts; nothing is added later.
 */
const listsOf = new Map<string, number>();
let lists = 0;

/** Bits of an integer. */
const MOST_LISTS = 30;

/** @returns the bit of a new list whose phrases start with these words. */
export function addList(starts: Iterable<string>): number {
  if (lists === MOST_LISTS) throw new Error(`more than ${MOST_LISTS} word lists`);
  const bit = 1 << lists++;
  for (const word of starts) listsOf.set(word, (listsOf.get(word) ?? 0) | bit);
  return bit;
}

export const listsWith = (word: string): number => listsOf.get(word) ?? 0;
