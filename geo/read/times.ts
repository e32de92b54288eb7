/** The time of each stamp. One that does not print its half of the day leans on its neighbours. */
import type { KnownDay } from './calendar.js';
import type { Piece } from './cut.js';
import type { PieceDays } from './days.js';
import { clockText, minutesOf, otherHalf } from './time-of-day.js';

export interface PieceTime {
  /** Minutes since midnight. */
  minutes: number;
  why: readonly string[];
}

const NOON = 12 * 60;

/** A time for each piece that prints one. */
export function timesOf(pieces: readonly Piece[], days: PieceDays): (PieceTime | null)[] {
  const minutes = pieces.map(({ mark }) => (mark ? (minutesOf(mark.parts) ?? null) : null));
  const known = minutes.map((time, i) => (time !== null && !isOpen(pieces[i]!) ? time : null));
  // Where no stamp prints its half, they count 24 hours.
  const halves = pieces.some(({ mark }) => mark?.parts.half !== undefined);
  const above = nearest(known, days);
  const below = nearest(known.toReversed(), days.toReversed()).toReversed();
  return minutes.map((time, i) => {
    if (time === null) return null;
    const beside = [above[i]!, below[i]!].filter((other) => other !== null);
    return halves && isOpen(pieces[i]!) ? likelier(time, beside) : { minutes: time, why: [] };
  });
}

const isOpen = ({ mark }: Piece): boolean =>
  mark?.parts.hour !== undefined &&
  mark.parts.half === undefined &&
  mark.parts.hour >= 1 &&
  mark.parts.hour <= 12;

/** For each piece the nearest time above it on the same day. */
function nearest(known: readonly (number | null)[], days: PieceDays): (number | null)[] {
  let above: number | null = null;
  return known.map((time, i) => {
    if (i > 0 && dateOf(days[i - 1]) !== dateOf(days[i])) above = null;
    const found = above;
    above = time ?? above;
    return found;
  });
}

const dateOf = (day: PieceDays[number] | undefined): string | undefined =>
  (day as KnownDay | null | undefined)?.date;

function likelier(time: number, near: readonly number[]): PieceTime {
  const printed = time % NOON;
  const distance = (minutes: number): number =>
    near.reduce((sum, other) => sum + Math.abs(other - minutes), 0);
  const [first, second] = [printed, otherHalf(printed)];
  if (!near.length) return { minutes: time, why: [`${clockText(time)}: neither half of the day is printed`] };
  const minutes = distance(second) < distance(first) ? second : first;
  return {
    minutes,
    why: [
      `${clockText(minutes)}: no half of the day is printed, nearest to ${near.map(clockText).join(' and ')} beside it`,
    ],
  };
}
