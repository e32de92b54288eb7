import { describe, expect, it } from 'vitest';
import { DAY_MS, HOUR_MS, MINUTE_MS } from '../clock/zone.js';
import { Axis } from '../timeline/axis.js';
import { filmFrames, FRAMES_PER_SECOND } from './film-frames.js';

const plain = new Axis('plain', Float64Array.of(0, 10 * DAY_MS), Float64Array.of(0, 10 * DAY_MS));
/** A day, nine days that are folded to an hour's breadth, a day. */
const folded = new Axis(
  'folded',
  Float64Array.of(0, DAY_MS, 10 * DAY_MS, 11 * DAY_MS),
  Float64Array.of(0, DAY_MS, DAY_MS + HOUR_MS, 2 * DAY_MS + HOUR_MS),
  Uint8Array.of(0, 1, 0),
);

describe('filmFrames', () => {
  it('shows [start, end): the first moment and not the last', () => {
    const moments = filmFrames(plain, { startMs: 0, endMs: HOUR_MS }, 30 * MINUTE_MS, 20);
    expect(moments).toHaveLength(2 * FRAMES_PER_SECOND);
    expect(moments[0]).toBe(0);
    expect(moments[1]).toBeCloseTo((30 * MINUTE_MS) / FRAMES_PER_SECOND, 6);
    expect(moments.at(-1)).toBeLessThan(HOUR_MS);
  });

  it('is no longer than was asked for, and has a frame at least', () => {
    expect(filmFrames(plain, { startMs: 0, endMs: 10 * DAY_MS }, HOUR_MS, 3)).toHaveLength(
      3 * FRAMES_PER_SECOND,
    );
    expect(filmFrames(plain, { startMs: 5, endMs: 5 }, HOUR_MS, 3)).toEqual([5]);
  });

  it('passes folded stretches in a moment', () => {
    const moments = filmFrames(folded, { startMs: 0, endMs: 11 * DAY_MS }, DAY_MS, 60);
    expect(moments.length).toBeGreaterThan(2 * FRAMES_PER_SECOND);
    expect(moments.length).toBeLessThan(3 * FRAMES_PER_SECOND);
    expect(moments.filter((ms) => ms > DAY_MS && ms < 10 * DAY_MS).length).toBeLessThan(FRAMES_PER_SECOND);
  });

  it('only goes forward', () => {
    const moments = filmFrames(folded, { startMs: 0, endMs: 11 * DAY_MS }, DAY_MS, 60);
    for (const [at, moment] of moments.entries()) expect(moment).toBeGreaterThan(moments[at - 1] ?? -1);
  });
});
