/** How far a day lies from the times in which there was a place. */
import type { Timespan } from './place.js';

const DAY_MS = 86_400_000;
const firstDay = (date: string): number => Date.parse(`${date}-01-01`.slice(0, 10));
/** The last day that `2020`, `2020-11` or `2020-11-10` holds. */
function lastDay(date: string): number {
  const [year = 0, month = 12, day] = date.split('-').map(Number);
  return day === undefined ? Date.UTC(year, month, 0) : Date.UTC(year, month - 1, day);
}

/**
 * @param spans of a place; none where it has no time, and so holds any day
 * @param day `YYYY-MM-DD`
 * @returns whole days to the nearest span, 0 within one
 */
export function daysFrom(spans: readonly Timespan[], day: string): number {
  if (spans.length === 0) return 0;
  const at = Date.parse(day.slice(0, 10));
  const gaps = spans.map(({ start, end }) =>
    Math.max(0, start ? firstDay(start) - at : 0, end ? at - lastDay(end) : 0),
  );
  return Math.round(Math.min(...gaps) / DAY_MS);
}

/** One ended before or as the other began: at most a day is of both. */
export function areInTurn(one: readonly Timespan[], other: readonly Timespan[]): boolean {
  const isBefore = (a: readonly Timespan[], b: readonly Timespan[]) =>
    a.every(({ end }) => b.every(({ start }) => end !== undefined && start !== undefined && end <= start));
  return one.length > 0 && other.length > 0 && (isBefore(one, other) || isBefore(other, one));
}
