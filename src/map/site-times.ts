/**
 * How many incidents of each category stand at each site within a window, by binary search:
 * those that have begun before its end, less those that have ended by its start. Sorted starts and sorted ends suffice.
 */
import { CATEGORIES } from '../../geo/incident.js';
import type { Columns, TimeWindow } from '../atlas/shapes.js';
import { NO_SITE } from './sites.js';

export const CATEGORY_COUNT = CATEGORIES.length;

export interface SiteTimes {
  siteCount: number;
  /** Rows of cell `site * CATEGORY_COUNT + category` are [cellStart[cell], cellStart[cell + 1]). */
  cellStart: Uint32Array;
  /** Sorted within each cell. */
  startMs: Float64Array;
  endMs: Float64Array;
}

/** What the window shows, one element a site; filled anew by `countWindow` without allocating. */
export interface SiteCounts {
  /** `site * CATEGORY_COUNT + category`. */
  byCategory: Float64Array;
  total: Float64Array;
  /** Start of the newest incident shown; -Infinity for none. */
  newestMs: Float64Array;
}

/** First index in [low, high) whose value is `value` or more. */
export function lowerBound(values: Float64Array, value: number, low = 0, high = values.length): number {
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (values[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** First index in [low, high) whose value is more than `value`. */
export function upperBound(values: Float64Array, value: number, low = 0, high = values.length): number {
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (values[middle]! <= value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** `visible` has one element for each entry. Columns are sorted by start, so the cells fill in order. */
export function buildSiteTimes(
  columns: Columns,
  rowSite: Uint32Array,
  siteCount: number,
  visible: Uint8Array,
): SiteTimes {
  const cellStart = new Uint32Array(siteCount * CATEGORY_COUNT + 1);
  const cellOf = (row: number): number => {
    const site = rowSite[row]!;
    return site === NO_SITE || !visible[columns.entry[row]!]
      ? -1
      : site * CATEGORY_COUNT + columns.category[row]!;
  };
  for (let row = 0; row < columns.count; row++) {
    const cell = cellOf(row);
    if (cell >= 0) cellStart[cell + 1]!++;
  }
  for (let cell = 1; cell < cellStart.length; cell++) cellStart[cell]! += cellStart[cell - 1]!;
  const shown = cellStart[cellStart.length - 1]!;
  const startMs = new Float64Array(shown);
  const endMs = new Float64Array(shown);
  const next = cellStart.slice(0, -1);
  for (let row = 0; row < columns.count; row++) {
    const cell = cellOf(row);
    if (cell < 0) continue;
    const at = next[cell]!++;
    startMs[at] = columns.startMs[row]!;
    endMs[at] = columns.endMs[row]!;
  }
  for (let cell = 0; cell + 1 < cellStart.length; cell++)
    endMs.subarray(cellStart[cell], cellStart[cell + 1]).sort();
  return { siteCount, cellStart, startMs, endMs };
}

export const emptyCounts = (siteCount: number): SiteCounts => ({
  byCategory: new Float64Array(siteCount * CATEGORY_COUNT),
  total: new Float64Array(siteCount),
  newestMs: new Float64Array(siteCount).fill(-Infinity),
});

/** `categories` is a bit mask of those that count. */
export function countWindow(
  times: SiteTimes,
  window: TimeWindow,
  categories: number,
  counts: SiteCounts,
): void {
  const { cellStart, startMs, endMs } = times;
  for (let site = 0; site < times.siteCount; site++) {
    let total = 0;
    let newestMs = -Infinity;
    for (let category = 0; category < CATEGORY_COUNT; category++) {
      const cell = site * CATEGORY_COUNT + category;
      const low = cellStart[cell]!;
      const high = cellStart[cell + 1]!;
      let count = 0;
      if (low < high && (categories >> category) & 1) {
        const begun = lowerBound(startMs, window.endMs, low, high);
        count = Math.max(0, begun - upperBound(endMs, window.startMs, low, high));
        if (count > 0) newestMs = Math.max(newestMs, startMs[begun - 1]!);
      }
      counts.byCategory[cell] = count;
      total += count;
    }
    counts.total[site] = total;
    counts.newestMs[site] = newestMs;
  }
}
