/** What the end and the shape of a line tell: a finished sentence, a title, a sentence that goes on in the next line. */
import { BEFORE_A_TIME, SALUTATIONS } from './words/page.js';

const CLOSERS = /["'\u201d\u201c\u2019\u00bb)\]]/;
const SENTENCE_ENDS = '.!?\u2026\u0589';
const PAUSES = ',:;';

/** The last character of a text that is no closing quotation mark or bracket. */
function lastMark(text: string): string {
  let at = text.length - 1;
  while (at > 0 && CLOSERS.test(text[at]!)) at--;
  return text[at] ?? '';
}

export const endsSentence = (text: string): boolean => text !== '' && SENTENCE_ENDS.includes(lastMark(text));

/** Longest title. Characters. */
const LONGEST_TITLE = 120;
/** Starts with a capital or a script without cases, after a dash of a list perhaps; holds at least two words. */
const TITLE_START =
  /^(?:[-\u2010-\u2015*#\u2022]{1,3}[ \u00a0]{0,2})?["\u201c\u201e\u00ab\u2018]?[\p{Lu}\p{Lo}][^\s]{0,60}[ \u00a0]{1,3}\S/u;
const NO_TITLE = /https?:|www\.|@|^\S{0,3}(?:Photo|Video|Foto|Image)/u;

/** A line that reads like a title: short, starting like a sentence and not ending like one. */
export function isTitle(text: string): boolean {
  if (text.length > LONGEST_TITLE || !TITLE_START.test(text) || NO_TITLE.test(text)) return false;
  const last = lastMark(text);
  return !SENTENCE_ENDS.includes(last) && !PAUSES.includes(last);
}

const BEFORE_TIMES = new Set(BEFORE_A_TIME);
/** Longest word of `BEFORE_A_TIME`. Characters. */
const LONGEST_WORD = 14;

/** Whether a line ends in a word after which a time goes on with the sentence: `... attacked at`. */
export function leadsToATime(text: string): boolean {
  const word = /(?:^|[\s(\[])(\p{L}{1,14})$/u.exec(text.slice(-LONGEST_WORD - 1));
  return word !== null && BEFORE_TIMES.has(word[1]!);
}

/** Whether a line of the text is a salutation. */
export const opensLetter = (text: string): boolean =>
  text
    .replaceAll('\u00a0', ' ')
    .split('\n')
    .some((line) => SALUTATIONS.some((words) => line.trimStart().startsWith(words)));
