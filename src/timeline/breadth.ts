/** The breadth of the window while its edge is dragged: lengths that a reader can name. */
import { DAY_MS, HOUR_MS, MINUTE_MS } from '../clock/zone.js';

const GRID_MS: readonly number[] = [
  ...[1, 5, 15, 30].map((n) => n * MINUTE_MS),
  ...[1, 3, 6, 12].map((n) => n * HOUR_MS),
  ...[1, 7, 30].map((n) => n * DAY_MS),
];
/** The edge moves in steps of at least so many pixels. */
const LEAST_STEP_PX = 3;

/** The nearest step of the finest grid that a hand can hit; at least one step. */
export function snapBreadth(breadthMs: number, msPerPx: number): number {
  const grid = GRID_MS.find((ms) => ms >= msPerPx * LEAST_STEP_PX) ?? GRID_MS.at(-1)!;
  return Math.max(1, Math.round(breadthMs / grid)) * grid;
}
