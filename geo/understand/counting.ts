/** Words before a number that tell what it counts. */
import { FIGURE_KINDS, type FigureKind } from '../incident.js';
import { fillers } from './fate-words.js';
import { BEFORE, COUNTS, LINKS } from './lexicon/figures.js';
import { phraseAt, phraseIndex, type Found } from './phrases.js';
import type { Token } from './tokens.js';
import { wordList } from './word-lists.js';

export const before = phraseIndex(FIGURE_KINDS.map((kind) => [BEFORE[kind], kind] as const));
const counts = phraseIndex(FIGURE_KINDS.map((kind) => [COUNTS[kind], kind] as const));
const links = wordList(LINKS);

/** From a word that counts to its number. Words. */
const COUNT_REACH = 8;
/** From what is counted to its number further on: "the number of people killed, as of 8 p.m., at 25". Words. */
const TOLL_REACH = 24;

/** "killing at least", "number of wounded has risen to": before the number, with nothing but fillers between. */
export function countBefore(words: readonly Token[], from: number): Found<FigureKind> | null {
  const sentence = words[from]?.sentence;
  for (let at = from - 1; at >= Math.max(0, from - COUNT_REACH); at--) {
    const word = words[at]!;
    if (word.sentence !== sentence || (at + 1 < words.length && breaks(words[at + 1]!))) return null;
    const hit = phraseAt(before, words, at, from);
    if (hit && between(words, hit.to, from)) return hit;
  }
  return null;
}

const breaks = ({ gap }: Token): boolean => /[,;()]|\s[-–—]\s/.test(gap);
const between = (words: readonly Token[], from: number, to: number): boolean => {
  for (let at = from; at < to; at++)
    if (!fillers.has(words[at]) && !words[at]!.text.endsWith('ly')) return false;
  return true;
};

/** "put the number of people killed, as of 8 p.m., at 25": what is counted stands apart from its number. */
export function countFarBefore(words: readonly Token[], from: number): Found<FigureKind> | null {
  let link = from - 1;
  while (link >= from - TOLL_REACH && link >= 0 && fillers.has(words[link]) && !links.has(words[link]))
    link--;
  if (!links.has(words[link])) return null;
  const { sentence } = words[from]!;
  for (let at = link - 1; at >= Math.max(0, from - TOLL_REACH); at--) {
    if (words[at]!.sentence !== sentence) return null;
    const hit = phraseAt(counts, words, at, link);
    if (hit) return hit;
  }
  return null;
}
