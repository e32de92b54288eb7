/** Dates that stand in running text: evidence for years and days that the stamps do not print. */
import { monthOf } from './names.js';

export interface TextDate {
  /** Offset of the date's year, or of its day where no year is printed. */
  at: number;
  year?: number;
  month: number;
  day: number;
}

/** Longest `30th of September ` before a year. Characters. */
const BEFORE_YEAR = 24;
const DAY_MONTH = /(?<![\d.:])(\d{1,2})(?:st|nd|rd|th|er|\.)? (?:of )?(\p{L}{3,14})\.?,? $/u;
const MONTH_DAY = /(?<!\p{L})(\p{L}{3,14})\.? (\d{1,2})(?:st|nd|rd|th)?,? $/u;
const DOTTED = /(?<!\d)(\d{1,2})[./](\d{1,2})[./]$/u;
const AFTER_YEAR = /^-(\d{2})-(\d{2})(?!\d)/;

/** Every date with a year, in order. */
export function* fullDates(text: string, from = 0, to = text.length): Generator<TextDate & { year: number }> {
  const years = /(?<!\d)(?:19|20)\d{2}(?!\d)/g;
  years.lastIndex = from;
  for (let match = years.exec(text); match && match.index < to; match = years.exec(text)) {
    const date = dateAround(text, match.index, from);
    if (date && isDay(date.month, date.day)) yield { ...date, at: match.index, year: Number(match[0]) };
  }
}

function dateAround(text: string, at: number, from: number): { month: number; day: number } | null {
  const before = text.slice(Math.max(from, at - BEFORE_YEAR), at);
  const dayMonth = DAY_MONTH.exec(before);
  const monthAfterDay = dayMonth && monthOf(dayMonth[2]!);
  if (monthAfterDay) return { month: monthAfterDay, day: Number(dayMonth[1]) };
  const monthDay = MONTH_DAY.exec(before);
  const monthBeforeDay = monthDay && monthOf(monthDay[1]!);
  if (monthBeforeDay) return { month: monthBeforeDay, day: Number(monthDay[2]) };
  const dotted = DOTTED.exec(before);
  if (dotted) return { month: Number(dotted[2]), day: Number(dotted[1]) };
  const iso = AFTER_YEAR.exec(text.slice(at + 4, at + 11));
  return iso && { month: Number(iso[1]), day: Number(iso[2]) };
}

const MONTH_BEFORE = /(?<!\p{L})(\p{L}{3,14})\.? $/u;
const MONTH_AFTER = /^(?:st|nd|rd|th|er|\.)? (?:of )?(\p{L}{3,14})/u;

/** The first date between two offsets, with its year if it has one: `September 19`, `19 September 2023`. */
export function firstDate(text: string, from: number, to: number): TextDate | null {
  const full = fullDates(text, from, to).next().value ?? null;
  const numbers = /(?<!\d)\d{1,2}(?!\d)/g;
  numbers.lastIndex = from;
  // The full date's own day is the last number worth a look.
  const end = full ? full.at : to;
  for (let match = numbers.exec(text); match && match.index < end; match = numbers.exec(text)) {
    const before = MONTH_BEFORE.exec(text.slice(Math.max(from, match.index - 16), match.index));
    const next = match.index + match[0].length;
    const after = MONTH_AFTER.exec(text.slice(next, Math.min(to, next + 20)));
    const month = (before && monthOf(before[1]!)) || (after && monthOf(after[1]!)) || undefined;
    const day = Number(match[0]);
    const isFull = full && full.at - match.index < BEFORE_YEAR && full.day === day;
    if (month && isDay(month, day)) return isFull ? full : { at: match.index, month, day };
  }
  return full;
}

const isDay = (month: number, day: number): boolean => month >= 1 && month <= 12 && day >= 1 && day <= 31;
