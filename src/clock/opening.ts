/** Where the clock stands and how fast it runs when no link says otherwise. */
import { lowerBound, type EntryTimes } from '../atlas/times.js';
import { RATES_MS } from './duration.js';

/** A first picture has at least this share of what the fullest one has. */
const ENOUGH_SHARE = 1 / 4;
/** What a viewer gives a page before leaving it, and how much should happen in that time. */
const FIRST_SECONDS = 10;
const ENOUGH_TO_WATCH = 25;

/** How many entries begin in (tMs - breadthMs, tMs]. */
const countBefore = ({ sortedStartMs }: EntryTimes, tMs: number, breadthMs: number): number =>
  lowerBound(sortedStartMs, tMs + 1) - lowerBound(sortedStartMs, tMs - breadthMs + 1);

/** The earliest moment whose window is well filled: never the first quiet minute. Null where there is nothing. */
export function openingMoment(times: EntryTimes, breadthMs: number): number | null {
  const { sortedStartMs } = times;
  const counts = Uint32Array.from(sortedStartMs, (tMs) => countBefore(times, tMs, breadthMs));
  const most = counts.reduce((max, count) => Math.max(max, count), 0);
  const enough = Math.max(Math.min(2, most), most * ENOUGH_SHARE);
  const first = counts.findIndex((count) => count >= enough);
  return first < 0 ? null : sortedStartMs[first]!;
}

/** The slowest rate at which the first seconds show enough; where none does, the one that shows the most. */
export function openingRate({ sortedStartMs }: EntryTimes, fromMs: number): number {
  const before = lowerBound(sortedStartMs, fromMs + 1);
  const passed = RATES_MS.map(
    (rate) => lowerBound(sortedStartMs, fromMs + rate * FIRST_SECONDS + 1) - before,
  );
  const most = Math.max(...passed);
  return RATES_MS[passed.findIndex((count) => count >= Math.min(ENOUGH_TO_WATCH, most))]!;
}
