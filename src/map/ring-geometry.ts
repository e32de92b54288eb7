/** Sizes of the marks, in CSS pixels. The legend is drawn from the same functions. */
import { CATEGORY_COUNT } from './site-times.js';

/** Radius of a mark that stands for one incident: a shape, not yet a ring. */
export const SINGLE_RADIUS_PX = 7;
/** A ring pressed by its neighbours is at least this: a dot of shares without a number. */
export const LEAST_RADIUS_PX = 5;
/** Below this a ring has no room for a number. */
export const NUMBER_RADIUS_PX = 9.5;
const RING_BASE_PX = 9;
const RING_GROWTH_PX = 1.7;
const RING_MOST_PX = 34;

/** Area grows with the count, over a base on which one figure can be read. Takes fractions, for glides. */
export function ringRadiusPx(count: number, zoom: number): number {
  if (count <= 0) return 0;
  if (count <= 1) return SINGLE_RADIUS_PX * Math.sqrt(count);
  const grown = Math.min(RING_MOST_PX, RING_BASE_PX + RING_GROWTH_PX * Math.sqrt(count));
  const eased = Math.min(1, count - 1);
  return (SINGLE_RADIUS_PX + (grown - SINGLE_RADIUS_PX) * eased) * zoomFactor(zoom);
}

/** Marks are smaller on the wide view, where places stand close. */
export function zoomFactor(zoom: number): number {
  const [wide, close] = [5, 8.5];
  return 0.72 + 0.28 * Math.min(1, Math.max(0, (zoom - wide) / (close - wide)));
}

/** Thickness of the band of shares. */
export const bandPx = (radiusPx: number): number => Math.min(8, Math.max(3.2, radiusPx * 0.3));

/** Half the width of an area's plate, which carries its number and, as a bar, its shares. */
export const plateHalfWidthPx = (count: number): number => Math.min(30, 11 + 1.5 * Math.sqrt(count));
export const PLATE_HALF_HEIGHT_PX = 12;
/** What is left of a plate without room: a bar, never a dot. */
export const BARE_PLATE_HALF_WIDTH_PX = 7;

/** Cumulative shares of the categories, ending in 1, into `out` from `at`; all 0 where there is nothing. */
export function cumulativeShares(
  byCategory: ArrayLike<number>,
  from: number,
  out: Float32Array,
  at: number,
): void {
  let total = 0;
  for (let i = 0; i < CATEGORY_COUNT; i++) total += byCategory[from + i]!;
  let sum = 0;
  for (let i = 0; i < CATEGORY_COUNT; i++) {
    sum += byCategory[from + i]!;
    out[at + i] = total > 0 ? sum / total : 0;
  }
}

/** Index of the category with the most incidents; the first of equals. */
export function leadingCategory(byCategory: ArrayLike<number>, from: number): number {
  let leading = 0;
  for (let i = 1; i < CATEGORY_COUNT; i++)
    if (byCategory[from + i]! > byCategory[from + leading]!) leading = i;
  return leading;
}
