/** Stamps and day headings of a document, in order: one pass over its lines. */
import type { Matcher } from './compile.js';
import { isBlank, lineText, type Lines } from './lines.js';
import type { Parts } from './parts.js';
import { leadsToATime } from './sentences.js';
import { withSlashDates } from './slash-dates.js';
import { minutesOf } from './time-of-day.js';

export interface Mark {
  kind: 'stamp' | 'day' | 'notice';
  /** 0-based. */
  line: number;
  parts: Parts;
  /** Stands in the middle of its line. */
  inLine?: true;
}

export interface Marks {
  marks: readonly Mark[];
  /** 0-based lines that start with a stamp whose time does not exist. */
  impossible: readonly number[];
}

/** A day heading is a short line. Characters. */
const LONGEST_HEADING = 80;

export function findMarks(lines: Lines, from: number, matcher: Matcher): Marks {
  const marks: Mark[] = [];
  const impossible: number[] = [];
  for (let line = from; line < lines.starts.length; line++) {
    if (isBlank(lines, line)) continue;
    const mark = markOf(lines, line, matcher);
    if (mark === 'impossible') impossible.push(line);
    else if (mark) marks.push(mark);
  }
  return { marks: withSlashDates(withInLine(lines, marks, matcher)), impossible };
}

/** @returns 'impossible' for a stamp whose time does not exist. */
export function markOf(lines: Lines, line: number, matcher: Matcher): Mark | 'impossible' | null {
  const { text } = lines;
  const at = lines.firsts[line]!;
  const stamp = matcher.stampAt(text, at);
  if (stamp && !goesOn(lines, line)) {
    if (minutesOf(stamp) !== null) return { kind: 'stamp', line, parts: stamp };
    if (!matcher.layout.looseTimes) return 'impossible';
  }
  const notice = matcher.noticeAt(text, at);
  if (notice) return { kind: 'notice', line, parts: notice };
  const day = lines.ends[line]! - at <= LONGEST_HEADING ? matcher.dayAt(text, at) : null;
  return day && { kind: 'day', line, parts: day };
}

/** Whether the line before ends in words that a time completes. */
const goesOn = (lines: Lines, line: number): boolean =>
  line > 0 && !isBlank(lines, line - 1) && leadsToATime(lineText(lines, line - 1));

function withInLine(lines: Lines, marks: readonly Mark[], matcher: Matcher): readonly Mark[] {
  const found: Parts[] = [];
  matcher.eachInLine(lines.text, (parts) => {
    if (minutesOf(parts) !== null) found.push(parts);
  });
  if (!found.length || !marks.length) return marks;
  const first = marks[0]!.parts.start;
  let line = 0;
  const inLine = found
    .filter(({ start }) => start > first)
    .sort((a, b) => a.start - b.start)
    .map((parts): Mark => {
      while (lines.ends[line]! < parts.start) line++;
      return { kind: 'stamp', line, parts, inLine: true };
    });
  return [...marks, ...inLine].sort((a, b) => a.parts.start - b.parts.start);
}
