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
  return minutes.map((time, i) => {
    if (time === null) return null;
    return halves && isOpen(pieces[i]!)
      ? likelier(time, neighbours(known, days, i))
      : { minutes: time, why: [] };
  });
}

const isOpen = ({ mark }: Piece): boolean =>
  mark?.parts.hour !== undefined &&
  mark.parts.half === undefined &&
  mark.parts.hour >= 1 &&
  mark.parts.hour <= 12;

/** The times just above and below on the same day. */
function neighbours(known: readonly (number | null)[], days: PieceDays, i: number): number[] {
  const near = (step: 1 | -1): number[] => {
    for (let at = i + step; dateOf(days[at]) === dateOf(days[i]) && at >= 0 && at < days.length; at += step) {
      if (known[at] !== null) return [known[at]!];
    }
    return [];
  };
  return [...near(-1), ...near(1)];
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
