/** When the reported thing happened, where the text says so and it differs from the stamp. */
import { addDays, daysBetween } from '../read/calendar.js';
import type { StampMaker } from '../read/stamp.js';
import type { Stamp } from '../entry.js';
import type { UnderstandContext, WordedEntry } from './context.js';
import { isApproximate, isJoined, isOwnTime } from './time-context.js';
import { spanOf, timeExpressions, type TimeExpression } from './time-expressions.js';
import type { Token } from './tokens.js';

export interface Times {
  eventTime?: Stamp;
  /** The last moment, where the text gives one. */
  eventEnd?: Stamp;
}

/** News says when it happened at its start. Sentences. */
const FIRST_SENTENCES = 4;
/** Any position up to this sentence will do; later ones must begin with the time. */
const NEWS_SENTENCES = 2;
/** What happened longer ago is background to the entry. Days. */
const LONGEST_AGO = 30;
/** A report from before this hour means the evening before by "11 p.m.". */
const [SMALL_HOURS_END, EVENING_START] = [6 * 60, 18 * 60];

interface Found {
  date: string;
  minutes?: number;
  wholeHour?: boolean;
  endDate?: string;
  endMinutes?: number;
  words: string;
}

export function timesOf(context: UnderstandContext, { entry, words }: WordedEntry): Times {
  const { reported } = entry;
  const found = ownTime(context.text, words, reported);
  if (!found || !differs(found, reported)) return {};
  const { stamps } = context;
  const end = endOf(found);
  return {
    eventTime: stamp(found.date, found.minutes, found.wholeHour === true, stamps, found.words),
    ...(end && { eventEnd: stamp(end.date, end.minutes, false, stamps, found.words) }),
  };
}

/** The first own time that differs from the stamp; none where several sentences open with days of their own: a list. */
function ownTime(text: string, tokens: readonly Token[], reported: Stamp): Found | null {
  const day = reported.local.slice(0, 10);
  const all = timeExpressions(tokens, day);
  let own: Found | null = null;
  let isOfDay = false;
  for (let at = 0; at < all.length; at++) {
    const first = all[at] as TimeExpression;
    const joined = joinedFrom(tokens, all, at);
    at += joined.length - 1;
    const isLate = sentenceOf(tokens, first) >= FIRST_SENTENCES;
    if ((isLate && !own) || !isPlaced(tokens, first) || !isOwnTime(tokens, first)) continue;
    const found = agoOf(text, tokens, first, reported) ?? together(text, tokens, joined, reported);
    if (!found || !isPast(found, reported)) continue;
    if (!own && differs(found, reported) && !(isOfDay && found.date !== day)) own = found;
    // "today" is said: other days in later sentences are background
    else if (!own && !differs(found, reported)) isOfDay = true;
    else if (own && own.date !== found.date && opensSentence(tokens, first)) return null;
  }
  return own;
}

const sentenceOf = (tokens: readonly Token[], { from }: TimeExpression): number =>
  (tokens[from] as Token).sentence - (tokens[0] as Token).sentence;

/** "On September 22, ..." */
function opensSentence(tokens: readonly Token[], { from, date }: TimeExpression): boolean {
  const before = tokens[from - 2];
  return date !== undefined && (!before || before.sentence !== (tokens[from] as Token).sentence);
}

function joinedFrom(tokens: readonly Token[], all: readonly TimeExpression[], at: number): TimeExpression[] {
  const joined = [all[at] as TimeExpression];
  for (let next = at + 1; next < all.length; next++) {
    const [last, other] = [joined.at(-1) as TimeExpression, all[next] as TimeExpression];
    if (!isJoined(tokens, last, other)) break;
    joined.push(other);
  }
  return joined;
}

/** In a later sentence the time must open it. */
function isPlaced(tokens: readonly Token[], expression: TimeExpression): boolean {
  if (sentenceOf(tokens, expression) < NEWS_SENTENCES) return true;
  const { from } = expression;
  const { sentence } = tokens[from] as Token;
  let first = from;
  while (first > 0 && tokens[first - 1]?.sentence === sentence) first--;
  return from - first <= 8;
}

/** "20 minutes ago", "two days ago": counted back from the report. */
function agoOf(
  text: string,
  tokens: readonly Token[],
  expression: TimeExpression,
  reported: Stamp,
): Found | null {
  const { agoMinutes } = expression;
  if (agoMinutes === undefined) return null;
  const { start, end } = spanOf(tokens, expression);
  const words = text.slice(start, end);
  const day = reported.local.slice(0, 10);
  if (agoMinutes >= DAY_MINUTES) return { date: addDays(day, -Math.round(agoMinutes / DAY_MINUTES)), words };
  const now = minutesOfStamp(reported);
  if (now === null) return null;
  const minutes = Math.round(now - agoMinutes);
  const isDayBefore = minutes < 0;
  return {
    date: isDayBefore ? addDays(day, -1) : day,
    minutes: isDayBefore ? minutes + DAY_MINUTES : minutes,
    wholeHour: true,
    words,
  };
}
const DAY_MINUTES = 24 * 60;

/** "five", without "a.m.": the last five before the report; unknown of another day. */
function withHalf(
  time: TimeExpression | undefined,
  date: TimeExpression | undefined,
  reported: Stamp,
): TimeExpression | undefined {
  if (time?.isHalfKnown !== false) return time;
  const now = minutesOfStamp(reported);
  const { minutes = 0 } = time;
  if (now === null || minutes > now || (date?.date && date.date !== reported.local.slice(0, 10)))
    return undefined;
  return { ...time, minutes: minutes + DAY_MINUTES / 2 <= now ? minutes + DAY_MINUTES / 2 : minutes };
}

/** A day and a time that belong together; of two days the one with a date. */
function together(
  text: string,
  tokens: readonly Token[],
  joined: readonly TimeExpression[],
  reported: Stamp,
): Found | null {
  const date =
    joined.find(({ date, relative }) => date !== undefined && !relative) ??
    joined.find(({ date }) => date !== undefined);
  const time = withHalf(
    joined.find(({ minutes }) => minutes !== undefined),
    date,
    reported,
  );
  if (!time && !date) return null;
  // midnight of a day is its start or its end
  if (time?.minutes === 0 && date?.relative) return null;
  const [first, last] = [joined[0] as TimeExpression, joined.at(-1) as TimeExpression];
  const { end } = spanOf(tokens, last);
  const words = text.slice(
    spanOf(tokens, first).start,
    text[end - 1] === 'm' && text[end] === '.' ? end + 1 : end,
  );
  return {
    date: date?.date ?? reported.local.slice(0, 10),
    words,
    ...(date?.endDate && { endDate: date.endDate }),
    ...(time && {
      minutes: time.minutes as number,
      wholeHour: time.wholeHour === true && isApproximate(tokens, time.from),
      ...(time.endMinutes !== undefined && { endMinutes: time.endMinutes }),
    }),
  };
}

const minutesOfStamp = ({ local, precision }: Stamp): number | null =>
  precision === 'day' ? null : Number(local.slice(11, 13)) * 60 + Number(local.slice(14, 16));

/** Lies before the report and not long before it; moves a late evening hour to the day before a report of the small hours. */
function isPast(found: Found, reported: Stamp): boolean {
  const day = reported.local.slice(0, 10);
  const now = minutesOfStamp(reported);
  if (found.date > day || daysBetween(found.date, day) > LONGEST_AGO) return false;
  if (found.date < day || found.minutes === undefined || now === null || found.minutes <= now) return true;
  if (now >= SMALL_HOURS_END || found.minutes < EVENING_START) return false;
  found.date = addDays(day, -1);
  return true;
}

function differs({ date, minutes }: Found, reported: Stamp): boolean {
  if (date !== reported.local.slice(0, 10)) return true;
  return minutes !== undefined && minutes !== minutesOfStamp(reported);
}

function endOf({ date, endDate, minutes, endMinutes }: Found): { date: string; minutes?: number } | null {
  if (endMinutes !== undefined && minutes !== undefined)
    return { date: endMinutes < minutes ? addDays(date, 1) : date, minutes: endMinutes };
  return endDate && endDate > date ? { date: endDate } : null;
}

function stamp(
  date: string,
  minutes: number | undefined,
  isHour: boolean,
  stamps: StampMaker,
  words: string,
): Stamp {
  const precision = minutes === undefined ? 'day' : isHour ? 'hour' : 'minute';
  return { ...stamps.told(date, minutes), precision, why: [`the text says "${words}"`] };
}
