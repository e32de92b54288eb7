/** Whether two names are members of one list: "Martuni, Martakert and the Askeran". */
import { ARTICLES, LIST_WORDS } from './lexicon/type-words.js';
import { wordAfter, wordSet } from './words.js';

export const LISTED = wordSet(LIST_WORDS);
export const ARTICLE_WORDS = wordSet(ARTICLES);
/** The most characters between two names of one list: ", and the ". */
const MAX_LIST_GAP = 16;

export interface ListGap {
  isList: boolean;
  /** By more than a comma. */
  isJoined: boolean;
}

export function listGap(text: string, from: number, to: number): ListGap {
  let isJoined = false;
  const none = { isList: false, isJoined: false };
  if (to - from > MAX_LIST_GAP) return none;
  for (let at = from; at < to;) {
    const word = wordAfter(text, at, to);
    const gap = word ? word.gap : text.slice(at, to);
    if (/[^\s,&/]/u.test(gap) || gap.includes('\n') || (word && !LISTED.has(word.text))) return none;
    isJoined ||= /[&/]/.test(gap) || (word !== null && !ARTICLE_WORDS.has(word.text));
    if (!word) break;
    at = word.end;
  }
  return { isList: true, isJoined };
}
