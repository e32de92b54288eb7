/** A document's lines as offsets, so that a long document costs two numbers a line and no copies of its text. */
export interface Lines {
  text: string;
  /** Offset of each line's first character. */
  starts: readonly number[];
  /** Offset of each line's break (`\n` or `\r\n`), or the text's end. */
  ends: readonly number[];
  /** Offset of the first character that shows; equal to the line's end where nothing does. */
  firsts: readonly number[];
}

export function splitLines(text: string): Lines {
  const starts: number[] = [];
  const ends: number[] = [];
  const firsts: number[] = [];
  for (let start = 0; start < text.length;) {
    const feed = text.indexOf('\n', start);
    const stop = feed < 0 ? text.length : feed;
    const end = feed > start && text.charCodeAt(feed - 1) === CARRIAGE_RETURN ? feed - 1 : stop;
    starts.push(start);
    ends.push(end);
    firsts.push(skipSpace(text, start, end));
    start = stop + 1;
  }
  return { text, starts, ends, firsts };
}

const CARRIAGE_RETURN = 13;

/** Spaces, and marks that do not show: byte order, direction of writing. */
const SPACE = /[\s\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/;

const isSpace = (code: number): boolean =>
  code <= 32 || (code >= 160 && SPACE.test(String.fromCharCode(code)));

function skipSpace(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && isSpace(text.charCodeAt(at))) at++;
  return at;
}

export const isBlank = (lines: Lines, line: number): boolean => lines.firsts[line] === lines.ends[line];

/** Offset after the last character that shows between two offsets. */
export function trimEnd(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && isSpace(text.charCodeAt(at - 1))) at--;
  return at;
}

/** What shows of a line. */
export const lineText = (lines: Lines, line: number): string =>
  lines.text.slice(lines.firsts[line]!, trimEnd(lines.text, lines.firsts[line]!, lines.ends[line]!));
