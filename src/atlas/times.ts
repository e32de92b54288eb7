/** When each entry happened or was reported, as typed arrays: what the clock, the timeline and the list read. */
import { addDays, HOUR_MS, MINUTE_MS } from '../clock/zone.js';
import type { TimePrecision } from '../../geo/entry.js';
import type { EntryBrief } from '../../geo/record.js';
import type { TimeWindow } from './shapes.js';

/** The two clocks: when it happened (when it was reported, where the text does not say), and when it was reported. */
export const TIME_BASES = ['happened', 'reported'] as const;
export type TimeBasis = (typeof TIME_BASES)[number];

/** One element for each entry, in the order of `Atlas.entries`. An entry takes [startMs, endMs). */
export interface EntryTimes {
  startMs: Float64Array;
  endMs: Float64Array;
  /** 1 where the time is known to the day only. */
  dayOnly: Uint8Array;
  /** 1 where the text says that it lasted. */
  lasting: Uint8Array;
  /** Indices of all entries by start. */
  order: Uint32Array;
  /** Start by that order, for binary search. */
  sortedStartMs: Float64Array;
  /** The longest [startMs, endMs): how far before a window its entries can start. */
  longestMs: number;
}

export function entryTimes(
  entries: readonly EntryBrief[],
  basis: TimeBasis,
  zoneOf: (document: string) => string,
): EntryTimes {
  const count = entries.length;
  const times = {
    startMs: new Float64Array(count),
    endMs: new Float64Array(count),
    dayOnly: new Uint8Array(count),
    lasting: new Uint8Array(count),
  };
  let longestMs = 0;
  entries.forEach((entry, i) => {
    const { startMs, endMs, precision, lasting } = timeOf(entry, basis, zoneOf(entry.document));
    times.startMs[i] = startMs;
    times.endMs[i] = endMs;
    times.dayOnly[i] = precision === 'day' ? 1 : 0;
    times.lasting[i] = lasting ? 1 : 0;
    longestMs = Math.max(longestMs, endMs - startMs);
  });
  const order = Uint32Array.from(entries, (_, i) => i).sort(
    (a, b) => times.startMs[a]! - times.startMs[b]! || a - b,
  );
  return { ...times, order, sortedStartMs: Float64Array.from(order, (i) => times.startMs[i]!), longestMs };
}

function timeOf(entry: EntryBrief, basis: TimeBasis, zone: string) {
  const happened = basis === 'happened' ? entry.eventTime : undefined;
  const precision = happened ? entry.timePrecision : entry.reportedPrecision;
  const startMs = Date.parse(happened ?? entry.reported);
  const lastMs = basis === 'happened' && entry.eventEnd ? Date.parse(entry.eventEnd) : NaN;
  const lasting = lastMs > startMs;
  const endMs = endOf(lasting ? lastMs : startMs, precision, zone);
  return { startMs, endMs, precision, lasting };
}

/** A time holds until the end of the minute, hour or day to which it is known. */
function endOf(tMs: number, precision: TimePrecision, zone: string): number {
  if (precision === 'day') return addDays(zone, tMs, 1);
  return tMs + (precision === 'hour' ? HOUR_MS : MINUTE_MS);
}

/** The one test of time: [startMs, endMs) of an entry meets the half-open window. */
export const meets = (startMs: number, endMs: number, window: TimeWindow): boolean =>
  startMs < window.endMs && endMs > window.startMs;

/** Number of sorted values below `value`. */
export function lowerBound(sorted: ArrayLike<number>, value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Indices of the entries that meet the window, newest first. */
export function entriesWithin(times: EntryTimes, window: TimeWindow): number[] {
  const first = lowerBound(times.sortedStartMs, window.startMs - times.longestMs);
  const found: number[] = [];
  for (let i = lowerBound(times.sortedStartMs, window.endMs) - 1; i >= first; i--) {
    const entry = times.order[i]!;
    if (times.endMs[entry]! > window.startMs) found.push(entry);
  }
  return found;
}
