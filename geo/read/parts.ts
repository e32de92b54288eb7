/** What a stamp or a day heading prints, as numbers. What it does not print is absent. */
import type { Span } from '../entry.js';
import { monthOf, weekdayOf } from './names.js';
import { zoneOf } from './zone-names.js';

export interface Parts {
  /** Offset of the stamp, and of the first character after it. */
  start: number;
  end: number;
  hour?: number;
  minute?: number;
  half?: 'a' | 'p';
  /** IANA name or offset. */
  zone?: string;
  year?: number;
  month?: number;
  day?: number;
  /** 1 for Monday. */
  weekday?: number;
  dayNumber?: number;
  /** Printed with strokes, day and month in this order; why, once the document is known. */
  slash?: string;
  /** Publisher or speaker. */
  label?: Span;
}

/** @returns null where the words are no date after all: a month or a day of the week that no language here knows. */
export function toParts(match: RegExpExecArray, start: number): Parts | null {
  const groups = match.groups ?? {};
  const parts: Parts = { start, end: match.index + match[0].length };
  return setTime(parts, groups) && setDate(parts, groups) ? setLabel(parts, match) : null;
}

type Groups = Record<string, string | undefined>;

function setTime(parts: Parts, { hour, minute, half, word, zone }: Groups): boolean {
  if (hour !== undefined)
    [parts.hour, parts.minute] = [Number(hour), minute === undefined ? 0 : Number(minute)];
  if (word !== undefined)
    [parts.hour, parts.minute, parts.half] = [12, 0, word.toLowerCase() === 'noon' ? 'p' : 'a'];
  if (half !== undefined) parts.half = LETTERS_OF_A.includes(half[0]!) ? 'a' : 'p';
  if (zone === undefined) return true;
  const known = zoneOf(zone);
  if (known !== null) parts.zone = known;
  return known !== null;
}

/** Latin and Cyrillic letters of the same look. */
const LETTERS_OF_A = 'aA\u0430\u0410';

function setDate(
  parts: Parts,
  { year, month, monthNumber, day, weekday, weekdayAfter, dayNumber, slash }: Groups,
): boolean {
  if (year !== undefined) parts.year = year.length === 2 ? 2000 + Number(year) : Number(year);
  if (day !== undefined) parts.day = Number(day);
  if (slash !== undefined) parts.slash = slash;
  if (dayNumber !== undefined) parts.dayNumber = Number(dayNumber);
  const number = month === undefined ? Number(monthNumber ?? Number.NaN) : monthOf(month);
  if (number === undefined) return false;
  if (!Number.isNaN(number)) parts.month = number;
  const name = weekday ?? weekdayAfter;
  if (name === undefined) return true;
  const known = weekdayOf(name);
  if (known !== undefined) parts.weekday = known;
  return known !== undefined;
}

function setLabel(parts: Parts, match: RegExpExecArray): Parts {
  const span = match.indices?.groups?.label;
  const label = match.groups?.label;
  if (!span || !label?.trim()) return parts;
  const start = span[0] + label.length - label.trimStart().length;
  return { ...parts, label: { start, end: start + label.trim().length } };
}
