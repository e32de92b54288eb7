/** Gives each piece its day: its own, that of the heading above it, or that of the document. */
import { addDays, isoDay, nearestDate, yearOf, type KnownDay } from './calendar.js';
import type { Piece } from './cut.js';
import { firstDate, type TextDate } from './dates.js';
import { once } from './once.js';
import { opensLetter } from './sentences.js';
import { minutesOf } from './time-of-day.js';
import { dayFinder, documentDay, type DayFinder, type GivenDate, type Unknown } from './years.js';

export interface DayContext {
  text: string;
  /** From the front matter. */
  published?: GivenDate | undefined;
  /** From an option: a date near the document's. */
  asked?: GivenDate | undefined;
}

/** A day for each piece, or the reason why it has none; null for pieces that are no entries. */
export type PieceDays = readonly (KnownDay | Unknown | null)[];

export function daysOf(pieces: readonly Piece[], context: DayContext): PieceDays {
  const find = dayFinder({
    text: context.text,
    given: context.asked ?? context.published,
    top: introductionEnd(pieces),
    printed: () => printedDays(pieces),
  });
  const whole = once(() =>
    documentDay(context.text, introductionEnd(pieces), context.published, context.asked),
  );
  const first = pieces.some(({ mark }) => mark?.parts.dayNumber !== undefined)
    ? once(() => firstDay(pieces, find, whole))
    : null;
  let heading: KnownDay | Unknown | null = null;
  const days = pieces.map(({ kind, mark }) => {
    if (kind === 'introduction' || kind === 'notice' || kind === 'residue') return null;
    const parts = mark?.parts;
    if (parts?.dayNumber !== undefined) return countedFrom(first!(), parts.dayNumber);
    const own = parts && (parts.day !== undefined || parts.year !== undefined) ? find(parts) : null;
    if (kind === 'day') return (heading = own);
    return own ?? heading ?? (kind === 'text' ? null : (whole() ?? NO_DAY));
  });
  return withIntroduction(pieces, heading ? days : rolled(pieces, days), context.text, whole);
}

const NO_DAY: Unknown = { reason: 'its day stands neither in the text nor in front matter: give the date' };

function introductionEnd(pieces: readonly Piece[]): number {
  if (pieces[0]?.kind !== 'introduction') return 0;
  return pieces[0].span.end;
}

function printedDays(pieces: readonly Piece[]): Set<string> {
  return new Set(
    pieces.flatMap(({ mark }) =>
      mark?.parts.month === undefined || mark.parts.year !== undefined
        ? []
        : `${mark.parts.month}-${mark.parts.day}`,
    ),
  );
}

/** Where days are counted, the first: from a count that prints its date, or the date that the introduction gives. */
function firstDay(pieces: readonly Piece[], find: DayFinder, whole: () => KnownDay | null): KnownDay | null {
  for (const { mark } of pieces) {
    if (mark?.parts.dayNumber === undefined || mark.parts.month === undefined) continue;
    const dated = find(mark.parts);
    if (dated && 'date' in dated)
      return {
        date: addDays(dated.date, 1 - mark.parts.dayNumber),
        why: [`day ${mark.parts.dayNumber} is printed with its date, ${dated.date}`, ...dated.why],
      };
  }
  return whole();
}

function countedFrom(first: KnownDay | null, dayNumber: number): KnownDay | Unknown {
  if (!first) return NO_DAY;
  return {
    date: addDays(first.date, dayNumber - 1),
    why: [`day ${dayNumber}, counted from ${first.date} as day 1`, ...first.why],
  };
}

/** More than this back in time from one stamp to the next, and midnight has passed. Minutes. */
const MIDNIGHT_PASSED = 6 * 60;

/** Without day headings the clock alone tells of a new day. */
function rolled(pieces: readonly Piece[], days: PieceDays): PieceDays {
  const times = pieces.map(({ kind, mark }) =>
    kind === 'stamp' && mark!.parts.day === undefined ? (minutesOf(mark!.parts) ?? null) : null,
  );
  const direction = newestFirst(times) ? -1 : 1;
  let [shift, before] = [0, null as number | null];
  return days.map((day, i) => {
    const time = times[i] ?? null;
    if (time !== null && before !== null && (before - time) * direction > MIDNIGHT_PASSED) shift += direction;
    before = time ?? before;
    if (shift === 0 || !day || !('date' in day) || (pieces[i]!.mark && time === null)) return day;
    return {
      date: addDays(day.date, shift),
      why: [
        ...day.why,
        `${shift > 0 ? 'later' : 'earlier'} by ${Math.abs(shift)}: the clock passed midnight since the first entry`,
      ],
    };
  });
}

function newestFirst(times: readonly (number | null)[]): boolean {
  const known = times.filter((time) => time !== null);
  const steps = known.slice(1).map((time, i) => time - known[i]!);
  return steps.filter((step) => step < 0).length > steps.filter((step) => step > 0).length;
}

/**
 * The day of which the introduction says that it reports: without a year, the one nearest to the first entry. In a
 * document without times it is an item like the others, but for the opening of a letter, which only hands them over.
 */
function withIntroduction(
  pieces: readonly Piece[],
  days: PieceDays,
  text: string,
  whole: () => KnownDay | null,
): PieceDays {
  const [top, ...rest] = pieces;
  if (top?.kind !== 'introduction') return days;
  const { start, end } = top.span;
  const told = firstDate(text, start, end);
  const next = days.find((day) => day && 'date' in day) as KnownDay | undefined;
  const isTimeless = rest.every(({ kind }) => kind === 'headed' || kind === 'residue');
  if (isTimeless && opensLetter(text.slice(start, end))) return [null, ...days.slice(1)];
  if (told) return [introductionDay(told, next), ...days.slice(1)];
  return [isTimeless ? (whole() ?? NO_DAY) : null, ...days.slice(1)];
}

function introductionDay({ year, month, day }: TextDate, next: KnownDay | undefined): KnownDay | Unknown {
  const date =
    year !== undefined ? isoDay(year, month, day) : next ? nearestDate(next.date, month, day) : null;
  if (date === null) return NO_DAY;
  const why = [`day ${date}: first date in the introduction`];
  return {
    date,
    why: year === undefined ? [...why, `year ${yearOf(date)}: nearest to the first entry`] : why,
  };
}
