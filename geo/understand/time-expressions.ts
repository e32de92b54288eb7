/** Times and days as a sentence writes them, with what they mean beside the day of the report. */
import { isoDay, nearestDate, addDays, weekdayOfDate } from '../read/calendar.js';
import { fold } from '../../gazetteer/names.js';
import { monthOf, weekdayOf } from '../read/names.js';
import { MONTHS, WEEKDAYS } from '../read/words/months.js';
import { minutesOf } from '../read/time-of-day.js';
import type { Span } from '../entry.js';
import { agoAt, hourAt } from './counted-times.js';
import * as lexicon from './lexicon/time-words.js';
import type { Token } from './tokens.js';
import { wordList, WordList } from './word-lists.js';

/** A time of day or a day, over the tokens `from` to `to`, the last included. */
export interface TimeExpression {
  from: number;
  to: number;
  /** Minutes since midnight. */
  minutes?: number;
  /** Whole hours: "5 a.m.". */
  wholeHour?: true;
  /** `YYYY-MM-DD`. */
  date?: string;
  /** End of a range: "19-20 September", "between 8 and 10 a.m.". */
  endMinutes?: number;
  endDate?: string;
  /** The day is named by its day of the week or counted from the report's. */
  relative?: true;
  /** Minutes before the report. */
  agoMinutes?: number;
  /** False where `minutes` are of the morning, and the same hour of the evening may be meant. */
  isHalfKnown?: false;
}

const NOON = wordList(lexicon.NOON_WORDS);
const MIDNIGHT = wordList(lexicon.MIDNIGHT_WORDS);
const OCLOCK = wordList(lexicon.OCLOCK_WORDS);
const HOURS_AFTER = wordList(lexicon.MILITARY_HOURS);
const DOTTED_AFTER = wordList(lexicon.DOTTED_AFTER);
const MEASURES = wordList(lexicon.MEASURES);
const NIGHTS = wordList(lexicon.NIGHT_WORDS);
const LAST = wordList(lexicon.LAST_WORDS);
const BETWEEN = wordList(lexicon.BETWEEN_WORDS);
const RANGE = wordList(lexicon.RANGE_WORDS);
const RELATIVE_DAYS = new Map(
  Object.entries(lexicon.RELATIVE_DAYS).map(([word, days]) => [fold(word), days]),
);

const NUMBER = /^\d{1,2}$/;
const ORDINAL = /^(\d{1,2})(?:st|nd|rd|th|er)$/;
const JOINED_HALF = /^(\d{1,2})([ap])m$/;
const JOINED_HOUR = /^(\d{1,2})h(\d{2})?$/;
/** "0530hrs" */
const FOUR_DIGITS = /^([01]\d|2[0-3])([0-5]\d)(hrs|h)?$/;
const YEAR = /^(?:19|20)\d{2}$/;
const DASH = /^\s?[-\u2010-\u2015]\s?$/;
/** Longest gap within one expression: ". ", ", ". */
const isClose = (token: Token | undefined): boolean => token !== undefined && token.gap.length <= 2;

interface Half {
  half?: 'a' | 'p';
  to: number;
}

/** "a.m." after the token at `at`. */
function halfAfter(tokens: readonly Token[], at: number): Half {
  const [first, second] = [tokens[at + 1], tokens[at + 2]];
  if (!first || !isClose(first)) return { to: at };
  const letter = first.text[0];
  if (letter !== 'a' && letter !== 'p') return { to: at };
  if (first.text === `${letter}m`) return { half: letter, to: at + 1 };
  const dotted = first.text.length === 1 && second?.text === 'm' && second.gap.length <= 2;
  return dotted && second.gap.includes('.') ? { half: letter, to: at + 2 } : { to: at };
}

function clock(
  from: number,
  to: number,
  hour: number,
  minute: number | undefined,
  half?: 'a' | 'p',
): TimeExpression | null {
  const minutes = minutesOf({ start: 0, end: 0, hour, minute: minute ?? 0, ...(half && { half }) });
  if (minutes === null || minutes === undefined) return null;
  return { from, to, minutes, ...(minute === undefined && { wholeHour: true }) };
}

function clockAt(tokens: readonly Token[], at: number): TimeExpression | null {
  const token = tokens[at] as Token;
  if (NOON.has(token)) return { from: at, to: at, minutes: 12 * 60 };
  if (MIDNIGHT.has(token)) return { from: at, to: at, minutes: 0 };
  const joined = JOINED_HALF.exec(token.text);
  if (joined) return clock(at, at, Number(joined[1]), undefined, joined[2] as 'a' | 'p');
  const hours = JOINED_HOUR.exec(token.text);
  if (hours) return clock(at, at, Number(hours[1]), hours[2] === undefined ? undefined : Number(hours[2]));
  const military = FOUR_DIGITS.exec(token.text);
  const isHours = military && (military[3] || HOURS_AFTER.has(tokens[at + 1]));
  if (military && isHours)
    return clock(at, at + (military[3] ? 0 : 1), Number(military[1]), Number(military[2]));
  if (!NUMBER.test(token.text)) return null;
  return numberClock(tokens, at);
}

/** "5 p.m.", "5:10 p.m.", "13:00", "13.00 Uhr", "12 noon". */
function numberClock(tokens: readonly Token[], at: number): TimeExpression | null {
  const hour = Number((tokens[at] as Token).text);
  const next = tokens[at + 1];
  if (next && NOON.has(next) && isClose(next)) return { from: at, to: at + 1, minutes: 12 * 60 };
  if (next && (next.gap === ':' || next.gap === '.') && /^\d{2}(?:[ap]m)?$/.test(next.text)) {
    const minute = Number(next.text.slice(0, 2));
    if (next.text.length > 2) return clock(at, at + 1, hour, minute, next.text[2] as 'a' | 'p');
    const { half, to } = halfAfter(tokens, at + 1);
    const oclock = tokens[at + 2];
    // "at 17.22"; "of 5.40" counts something
    const isDotted = DOTTED_AFTER.has(tokens[at - 1]) && (!oclock || !MEASURES.has(oclock));
    const isClock = next.gap === ':' || half || isDotted || (oclock && OCLOCK.has(oclock));
    return isClock ? clock(at, to, hour, minute, half) : null;
  }
  const { half, to } = halfAfter(tokens, at);
  if (half) return clock(at, to, hour, undefined, half);
  // "13 Uhr", "7 часов утра"; a bare number of hours is a duration in English
  return next && OCLOCK.has(next) && /^(?:uhr|час)/.test(next.text)
    ? clock(at, at + 1, hour, undefined)
    : null;
}

const dayNumber = (token: Token | undefined): number | undefined => {
  if (!token) return undefined;
  if (NUMBER.test(token.text)) return Number(token.text);
  const ordinal = ORDINAL.exec(token.text);
  return ordinal ? Number(ordinal[1]) : undefined;
};

function dated(reported: string, month: number, day: number, year: number | undefined): string | null {
  if (year !== undefined) return isoDay(year, month, day);
  return isoDay(2000, month, day) === null ? null : nearestDate(reported, month, day);
}

/** A year that follows: "September 19, 2023". */
function yearAfter(tokens: readonly Token[], at: number): number | undefined {
  const token = tokens[at + 1];
  return token && YEAR.test(token.text) && isClose(token) ? Number(token.text) : undefined;
}

/** "September 19", "September 19-20", "19 September", "19-20 September 2023", "19. September". */
function monthDay(tokens: readonly Token[], at: number, reported: string): TimeExpression | null {
  const token = tokens[at] as Token;
  const month = /\d/.test(token.text) ? undefined : monthOf(token.text);
  if (month !== undefined) {
    const day = isClose(tokens[at + 1]) ? dayNumber(tokens[at + 1]) : undefined;
    if (day === undefined || (!token.capital && token.text === 'may')) return null;
    const second = tokens[at + 2];
    const endDay = second && DASH.test(second.gap) ? dayNumber(second) : undefined;
    return dateRange(tokens, at, at + (endDay === undefined ? 1 : 2), reported, month, day, endDay);
  }
  const day = dayNumber(token);
  if (day === undefined) return null;
  const second = tokens[at + 1];
  const endDay = second && DASH.test(second.gap) ? dayNumber(second) : undefined;
  let to = at + (endDay === undefined ? 1 : 2);
  if (tokens[to]?.text === 'of') to++;
  const name = tokens[to];
  const after = name && isClose(name) && /^\p{L}{3,}$/u.test(name.text) ? monthOf(name.text) : undefined;
  if (after === undefined || (name?.text === 'may' && !name.capital)) return null;
  return dateRange(tokens, at, to, reported, after, day, endDay);
}

function dateRange(
  tokens: readonly Token[],
  from: number,
  to: number,
  reported: string,
  month: number,
  day: number,
  endDay: number | undefined,
): TimeExpression | null {
  const year = yearAfter(tokens, to);
  const date = dated(reported, month, day, year);
  if (date === null) return null;
  const endDate = endDay === undefined ? null : dated(reported, month, endDay, year);
  return { from, to: year === undefined ? to : to + 1, date, ...(endDate !== null && { endDate }) };
}

/** "the day before" ends its clause; "the day before the vote" is counted from something else. */
const isCloseOfDay = (tokens: readonly Token[], at: number): boolean => {
  const next = tokens[at + 1];
  return !next || next.isPieceStart || next.sentence !== tokens[at]?.sentence || JOINERS.has(next);
};
const DAYS = wordList(lexicon.DAY_NOUNS);
const PREVIOUS = wordList(lexicon.PREVIOUS_WORDS);
const BEFORE_DAY = wordList('before');
const JOINERS = wordList('and but when by in at on near');

function relativeDay(tokens: readonly Token[], at: number, reported: string): TimeExpression | null {
  const token = tokens[at] as Token;
  const days = RELATIVE_DAYS.get(token.text);
  if (days !== undefined) return { from: at, to: at, date: addDays(reported, days), relative: true };
  if (BEFORE_DAY.has(token) && DAYS.has(tokens[at - 1]) && isCloseOfDay(tokens, at))
    return { from: at - 1, to: at, date: addDays(reported, -1), relative: true };
  if (DAYS.has(token) && PREVIOUS.has(tokens[at - 1]))
    return { from: at - 1, to: at, date: addDays(reported, -1), relative: true };
  if (NIGHTS.has(token) && (LAST.has(tokens[at - 1]) || token.text === 'overnight'))
    return {
      from: token.text === 'overnight' ? at : at - 1,
      to: at,
      date: addDays(reported, -1),
      relative: true,
      ...(token.text === 'overnight' && { endDate: reported }),
    };
  const weekday = token.capital && token.text.length > 3 ? weekdayOf(token.text) : undefined;
  if (weekday === undefined) return null;
  const back = (weekdayOfDate(reported) - weekday + 7) % 7;
  return { from: at, to: at, date: addDays(reported, -back), relative: true };
}

/** "8 and 10 a.m.", "8:00 to 9:30": the first borrows the half of the second. */
function clockRange(tokens: readonly Token[], at: number): TimeExpression | null {
  const first = clockAt(tokens, at);
  const bare = first === null && NUMBER.test((tokens[at] as Token).text) ? at : (first?.to ?? -1);
  const join = tokens[bare + 1];
  if (bare < 0 || !join) return first;
  const isDash = DASH.test(join.gap);
  if (!isDash && !RANGE.has(join)) return first;
  const next = bare + (isDash ? 1 : 2);
  const second = tokens[next] ? clockAt(tokens, next) : null;
  if (second?.minutes === undefined) return first;
  if (!first && !isDash && !BETWEEN.has(tokens[at - 1])) return null;
  if (first?.minutes !== undefined) return { ...first, to: second.to, endMinutes: second.minutes };
  const hour = Number((tokens[at] as Token).text);
  const half = second.minutes >= 12 * 60 ? 'p' : 'a';
  const start = clock(at, second.to, hour, undefined, half);
  return start && { ...start, endMinutes: second.minutes };
}

/** Words with which a time or a day can start, beside numbers: few words of a text pass. */
const STARTERS = new WordList([
  ...[...MONTHS, ...WEEKDAYS].flat().map(fold),
  ...RELATIVE_DAYS.keys(),
  ...[lexicon.NOON_WORDS, lexicon.MIDNIGHT_WORDS, lexicon.NIGHT_WORDS, lexicon.AGO_WORDS]
    .flatMap((words) => words.split(' '))
    .map(fold),
  ...Object.keys(lexicon.HOURS).map(fold),
  ...lexicon.DAY_NOUNS.split(' '),
  'before',
]);
/** Words and numbers with which a time, a day or a year can start. */
export const startsTime = (token: Token): boolean => {
  const first = token.text.charCodeAt(0);
  return (first >= 0x30 && first <= 0x39) || STARTERS.has(token);
};

/** Every time and day, in order; days are counted from `reported`, a date. */
export function timeExpressions(tokens: readonly Token[], reported: string): TimeExpression[] {
  const found: TimeExpression[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (!startsTime(tokens[at] as Token)) continue;
    const here =
      monthDay(tokens, at, reported) ??
      relativeDay(tokens, at, reported) ??
      clockRange(tokens, at) ??
      agoAt(tokens, at) ??
      hourAt(tokens, at);
    if (!here) continue;
    found.push(here);
    at = here.to;
  }
  return found;
}

export const spanOf = (tokens: readonly Token[], { from, to }: TimeExpression): Span => ({
  start: (tokens[from] as Token).start,
  end: (tokens[to] as Token).end,
});
