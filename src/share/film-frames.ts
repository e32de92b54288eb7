/** Which moments a film shows: as the clock plays them, whatever time it takes to draw them. */
import type { TimeWindow } from '../atlas/shapes.js';
import { advance, playSeconds } from '../clock/clock.js';
import type { Axis } from '../timeline/axis.js';

export const FRAMES_PER_SECOND = 24;
/** Seconds. */
export const [SHORTEST_FILM, LONGEST_FILM] = [1, 300];

/**
 * @param range [start, end): the film ends with it, at the latest after so many seconds.
 * @returns milliseconds, one for each frame.
 */
export function filmFrames(
  axis: Axis,
  { startMs, endMs }: TimeWindow,
  ratePerSecond: number,
  seconds: number,
): number[] {
  const lasts = Math.min(seconds, playSeconds(axis, startMs, endMs, ratePerSecond));
  const count = Math.max(1, Math.ceil(lasts * FRAMES_PER_SECOND - 1e-9));
  return Array.from({ length: count }, (_, frame) =>
    advance(axis, startMs, frame / FRAMES_PER_SECOND, ratePerSecond),
  );
}
