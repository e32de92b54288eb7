/** Where the page around a chronicle begins again below it: links to other texts, a line of rights. */
import { isBlank, lineText, type Lines } from './lines.js';
import { endsSentence, isTitle } from './sentences.js';
import { CLOSINGS, TEASERS } from './words/page.js';

const startsWithOne = (words: readonly string[], text: string): boolean =>
  words.some((word) => text.startsWith(word));

/**
 * @param after 0-based line of the last stamp; -1 in a document without stamps, which may link to others in its middle.
 * @returns the first 0-based line of the page below the chronicle, or the number of lines.
 */
export function residueStart(lines: Lines, after: number): number {
  const words = after < 0 ? CLOSINGS : [...CLOSINGS, ...TEASERS];
  const count = lines.starts.length;
  for (let line = after + 1; line < count; line++) {
    if (isBlank(lines, line) || !startsWithOne(words, lineText(lines, line))) continue;
    return startsWithOne(TEASERS, lineText(lines, line)) ? teaserStart(lines, line, after) : line;
  }
  return count;
}

/** A teaser is one or more titles, a paragraph, and the words that link: the first one began above its link. */
function teaserStart(lines: Lines, link: number, after: number): number {
  const paragraph = shownBefore(lines, link, after);
  let start = link;
  if (paragraph < 0 || !endsSentence(lineText(lines, paragraph))) return start;
  for (
    let title = shownBefore(lines, paragraph, after);
    title >= 0 && isTitle(lineText(lines, title));
    title = shownBefore(lines, title, after)
  ) {
    start = title;
  }
  return start;
}

/** @returns the nearest line above that shows something, below the line `after`; -1 where there is none. */
function shownBefore(lines: Lines, line: number, after: number): number {
  let above = line - 1;
  while (above > after && isBlank(lines, above)) above--;
  return above > after ? above : -1;
}
