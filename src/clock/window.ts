/** What the clock shows at a moment: the window behind the playhead. */
import type { TimeWindow } from '../atlas/shapes.js';

/** window: the breadth behind the clock; trail: the same, fading with age; cumulative: all since the start. */
export const WINDOW_MODES = ['window', 'trail', 'cumulative'] as const;
export type WindowMode = (typeof WINDOW_MODES)[number];

/** The moment on the clock is inside the window: its half-open end lies 1 ms after it. */
export function windowAt(nowMs: number, mode: WindowMode, breadthMs: number, firstMs: number): TimeWindow {
  const endMs = nowMs + 1;
  return { startMs: mode === 'cumulative' ? Math.min(firstMs, nowMs) : endMs - breadthMs, endMs };
}
