/** Entries as the histogram reads them, and what of them lies under one bar. */
import { CATEGORIES } from '../../geo/incident.js';
import type { EntryBrief } from '../../geo/record.js';
import { entriesWithin, type EntryTimes } from '../atlas/times.js';
import type { TimeWindow } from '../atlas/shapes.js';
import type { Axis } from './axis.js';
import type { Bars, Bins } from './histogram.js';

export function barsOf(entries: readonly EntryBrief[], times: EntryTimes, axis: Axis): Bars {
  const along = (values: Float64Array) => values.map((tMs) => axis.alongOf(tMs));
  return {
    from: along(times.startMs),
    to: along(times.endMs),
    category: Uint8Array.from(entries, ({ category }) => CATEGORIES.indexOf(category)),
    spread: times.dayOnly.map((dayOnly, i) => dayOnly | times.lasting[i]!),
  };
}

/** The stretch of time of the bar over a place along the axis. */
export function binTimes({ from, length }: Bins, along: number, axis: Axis): TimeWindow {
  const start = from + Math.floor((along - from) / length) * length;
  return { startMs: axis.timeAt(start), endMs: axis.timeAt(start + length) };
}

export interface Under {
  total: number;
  /** Of them, those known to the day only or lasting longer: they lie under other bars too. */
  spread: number;
  /** Most first. */
  categories: readonly { category: number; count: number }[];
}

/** What the filters let through in a stretch: an entry with a moment of its own counts where that moment is. */
export function under(times: EntryTimes, bars: Bars, visible: Uint8Array, stretch: TimeWindow): Under {
  const counts = new Map<number, number>();
  let total = 0;
  let spread = 0;
  for (const entry of entriesWithin(times, stretch)) {
    if (!visible[entry]) continue;
    if (!bars.spread[entry] && times.startMs[entry]! < stretch.startMs) continue;
    total++;
    spread += bars.spread[entry]!;
    const category = bars.category[entry]!;
    counts.set(category, (counts.get(category) ?? 0) + 1);
  }
  const categories = [...counts].map(([category, count]) => ({ category, count }));
  return {
    total,
    spread,
    categories: categories.sort((a, b) => b.count - a.count || a.category - b.category),
  };
}
