/** Days whose year is not printed: it comes from what stands around, and the reason is kept. */
import { daysBetween, isoDay, nearestDate, weekdayOfDate, yearOf, type KnownDay } from './calendar.js';
import { fullDates } from './dates.js';
import { once } from './once.js';
import type { Parts } from './parts.js';

/** A date that someone states for the document as a whole: an option, or its front matter. */
export interface GivenDate {
  date: string;
  /** In words: `front matter "published"`. */
  from: string;
}

export interface YearEvidence {
  text: string;
  given?: GivenDate | undefined;
  /** Offset of the end of what stands above the first entry: its title, perhaps front matter. */
  top: number;
  /** The days that the document prints without a year, as `month-day`. */
  printed(): ReadonlySet<string>;
}

/** The reason why a day is not known. */
export interface Unknown {
  reason: string;
}

/** Dates are looked for in so much of a text. Characters. */
const LOOKED_AT = 4_000_000;
const LEAP_YEAR = 2000;

/** @returns null for a heading that names a year or a month: it holds for the days below. */
export type DayFinder = (parts: Parts) => KnownDay | Unknown | null;

/** @returns a function that must be called in the document's order: a day without a year lies near the one before it. */
export function dayFinder(evidence: YearEvidence): DayFinder {
  let above: KnownDay | null = null;
  let heading: number | undefined;
  const likely = once(() => likelyYear(evidence));
  return (parts) => {
    const { year, month, day } = parts;
    if (month === undefined || day === undefined) {
      heading = year;
      return null;
    }
    const known = (printed: Printed) =>
      above ? nearAbove(above, printed) : firstDay(evidence.given, likely, printed);
    const found = whichDay(known, year ?? heading, { ...parts, month, day }, year === undefined);
    if ('date' in found) above = found;
    return found;
  };
}

type Printed = Parts & { month: number; day: number };

function whichDay(
  near: (parts: Printed) => KnownDay | null,
  year: number | undefined,
  parts: Printed,
  inherited: boolean,
): KnownDay | Unknown {
  const { month, day, weekday } = parts;
  if (year !== undefined) {
    const date = isoDay(year, month, day);
    const why = inherited ? [`year ${year}: heading above`] : parts.slash ? [parts.slash] : [];
    return date === null ? noSuchDay(parts, year) : { date, why };
  }
  if (isoDay(LEAP_YEAR, month, day) === null) return noSuchDay(parts);
  const known = near(parts);
  if (!known) return { reason: 'no year is printed, and nothing in the text tells it: give a date near it' };
  if (weekday === undefined || weekdayOfDate(known.date) === weekday) return known;
  const date = nearestDate(known.date, month, day, weekday)!;
  return {
    date,
    why: [`year ${yearOf(date)}: there the day of the week fits, next to ${yearOf(known.date)}`],
  };
}

function noSuchDay({ month, day }: Printed, year?: number): Unknown {
  const names = 'January February March April May June July August September October November December'.split(
    ' ',
  );
  const name = names[month - 1] === undefined ? `day ${day} of month ${month}` : `${day} ${names[month - 1]}`;
  return { reason: `there is no ${name}${year === undefined ? '' : ` ${year}`}` };
}

function nearAbove(above: KnownDay, { month, day, weekday }: Printed): KnownDay | null {
  const date = nearestDate(above.date, month, day, weekday);
  if (date === null) return null;
  const sameYear = yearOf(date) === yearOf(above.date) && above.why.length > 0;
  return {
    date,
    why: sameYear ? above.why : [`year ${yearOf(date)}: nearest to the day above, ${above.date}`],
  };
}

/** The first day of the document without a year. */
function firstDay(
  given: GivenDate | undefined,
  likely: () => LikelyYear | null,
  parts: Printed,
): KnownDay | null {
  const { month, day, weekday } = parts;
  const date = given && nearestDate(given.date, month, day, weekday);
  if (given)
    return date ? { date, why: [`year ${yearOf(date)}: nearest to ${given.date}, ${given.from}`] } : null;
  const found = likely();
  const inYear = found && isoDay(found.year, month, day);
  return inYear ? { date: inYear, why: [`year ${found.year}: most frequent in ${found.where}`] } : null;
}

interface LikelyYear {
  year: number;
  /** In words. */
  where: string;
}

/** The year of days that print none, by the dates in the text that print one. */
function likelyYear({ text, top, printed }: YearEvidence): LikelyYear | null {
  const all = [...fullDates(text, 0, Math.min(text.length, LOOKED_AT))];
  const days = printed();
  const same = all.filter((date) => days.has(`${date.month}-${date.day}`));
  return (
    mostFrequent(same, 'the printed days that stand in the text with a year') ??
    mostFrequent(all, 'the dates in the text') ??
    mostFrequent(yearsIn(text.slice(0, top)), 'what stands above the first entry')
  );
}

/** Of equally frequent years the first. */
function mostFrequent(dates: readonly { year: number }[], where: string): LikelyYear | null {
  const counts = new Map<number, number>();
  for (const { year } of dates) counts.set(year, (counts.get(year) ?? 0) + 1);
  const [best] = [...counts].sort(([, a], [, b]) => b - a);
  return best ? { year: best[0], where } : null;
}

const yearsIn = (text: string): { year: number }[] =>
  [...text.matchAll(/(?<![\d\p{L}])(?:19|20)\d{2}(?![\d\p{L}])/gu)].map(([year]) => ({ year: Number(year) }));

/** A text's dates further from the given date than this are not its own day. Days. */
const FAR_DAYS = 366;

/**
 * The day of a document as a whole, where its stamps print none: the first full date above its first stamp, else the
 * date in its front matter, else the first full date in its text that lies near the date that was asked for.
 */
export function documentDay(
  text: string,
  introductionEnd: number,
  published?: GivenDate,
  asked?: GivenDate,
): KnownDay | null {
  const told = fullDay(text, introductionEnd);
  if (told) return { date: told, why: [`day ${told}: first full date above the first entry`] };
  if (published) return { date: published.date, why: [`day ${published.date}: ${published.from}`] };
  const named = fullDay(
    text,
    Math.min(text.length, LOOKED_AT),
    (date) => !asked || daysBetween(date, asked.date) <= FAR_DAYS,
  );
  if (named) return { date: named, why: [`day ${named}: first full date in the text`] };
  return asked ? { date: asked.date, why: [`day ${asked.date}: ${asked.from}`] } : null;
}

function fullDay(text: string, to: number, accept: (date: string) => boolean = () => true): string | null {
  for (const { year, month, day } of fullDates(text, 0, to)) {
    const date = isoDay(year, month, day);
    if (date !== null && accept(date)) return date;
  }
  return null;
}
