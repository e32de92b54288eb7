/** A document cut into what is an entry and what lies between: headings, front matter, lines that were not read. */

export interface Passage {
  /** Offset in the document. */
  start: number;
  end: number;
  /** Index into the spans given; undefined for what lies between. */
  entry?: number;
}

/** @param spans [start, end) of each entry. Where two overlap the first keeps the words. The passages join to the whole text. */
export function passagesOf(length: number, spans: readonly (readonly [number, number])[]): Passage[] {
  const ordered = spans
    .map(([start, end], entry) => ({ start, end, entry }))
    .sort((a, b) => a.start - b.start);
  const passages: Passage[] = [];
  let at = 0;
  for (const { start, end, entry } of ordered) {
    if (start < at || end > length || start >= end) continue;
    if (start > at) passages.push({ start: at, end: start });
    passages.push({ start, end, entry });
    at = end;
  }
  if (at < length) passages.push({ start: at, end: length });
  return passages;
}

export interface Line {
  text: string;
  isHeading: boolean;
}

/** A head of settings, which the page shows elsewhere. */
const FRONT_MATTER = /^---\n[^]*?\n---\n/;

/** The lines between entries, for reading: headings without their marks; no settings, no blank lines and no rules. */
export function linesBetween(text: string): Line[] {
  return text
    .replace(FRONT_MATTER, '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => /[\p{L}\p{N}]/u.test(line))
    .map((line) => ({ text: line.replace(/^#+\s*/, ''), isHeading: line.startsWith('#') }));
}

/** The stamp before an entry's body as it is read: without the marks that make it bold. */
export const stampText = (stamp: string): string => stamp.replace(/[*_#]+/g, '').trim();
