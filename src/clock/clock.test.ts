import { describe, expect, test } from 'vitest';
import { Axis } from '../timeline/axis.js';
import { advance, Clock, type Frames } from './clock.js';
import { windowAt } from './window.js';
import { meets } from '../atlas/times.js';
import { DAY_MS, HOUR_MS, MINUTE_MS } from './zone.js';

/** A day, then a year folded to an hour, then a day. */
const YEAR_MS = 365 * DAY_MS;
const folded = new Axis(
  'folded',
  Float64Array.of(0, DAY_MS, DAY_MS + YEAR_MS, 2 * DAY_MS + YEAR_MS),
  Float64Array.of(0, DAY_MS, DAY_MS + HOUR_MS, 2 * DAY_MS + HOUR_MS),
  Uint8Array.of(0, 1, 0),
);

function handFrames() {
  let callback: ((nowMs: number) => void) | null = null;
  const frames: Frames = {
    request: (next) => ((callback = next), 1),
    cancel: () => (callback = null),
  };
  const run = (...at: number[]) => at.forEach((ms) => callback?.(ms));
  return { frames, run, waiting: () => callback !== null };
}

describe('advance', () => {
  test.each([
    ['an hour a second', 0, 2, HOUR_MS, 2 * HOUR_MS],
    ['into the fold: half of it in 0.4 s', DAY_MS, 0.4, HOUR_MS, DAY_MS + YEAR_MS / 2],
    ['over the fold: 0.8 s, then time again', DAY_MS, 1.8, HOUR_MS, DAY_MS + YEAR_MS + HOUR_MS],
    ['stops at the end', DAY_MS + YEAR_MS, 1000, HOUR_MS, 2 * DAY_MS + YEAR_MS],
    ['no faster over a fold than it would be without it', DAY_MS, 0.1, 10 * YEAR_MS, DAY_MS + YEAR_MS],
  ])('%s', (_, from, seconds, rate, expected) => {
    expect(advance(folded, from, seconds, rate) / HOUR_MS).toBeCloseTo(expected / HOUR_MS, 3);
  });
});

describe('the clock', () => {
  test('plays by the time between frames, and a long gap counts as a tenth of a second', () => {
    const { frames, run } = handFrames();
    const clock = new Clock(folded, () => {}, frames);
    clock.play();
    run(5000, 5050);
    expect(clock.nowMs).toBeCloseTo(0.05 * HOUR_MS, 3);
    run(65_050);
    expect(clock.nowMs).toBeCloseTo(0.15 * HOUR_MS, 3);
  });

  test('tells every frame, publishes every tenth of a second', () => {
    const { frames, run } = handFrames();
    let published = 0;
    let told = 0;
    const clock = new Clock(folded, () => published++, frames);
    clock.onFrame(() => told++);
    clock.play();
    published = told = 0;
    run(...Array.from({ length: 61 }, (_, i) => 1000 + i * 16.7));
    expect(told).toBe(61);
    expect(published).toBeGreaterThanOrEqual(9);
    expect(published).toBeLessThanOrEqual(11);
  });

  test('pauses at the end, and playing again starts from the beginning', () => {
    const { frames, run, waiting } = handFrames();
    const clock = new Clock(folded, () => {}, frames);
    clock.seek(folded.endMs - MINUTE_MS);
    clock.play();
    run(0, 50);
    expect([clock.playing, clock.nowMs, waiting()]).toEqual([false, folded.endMs, false]);
    clock.play();
    expect([clock.playing, clock.nowMs]).toEqual([true, 0]);
  });

  test('loops within its range', () => {
    const { frames, run } = handFrames();
    const clock = new Clock(folded, () => {}, frames);
    clock.loop = { startMs: HOUR_MS, endMs: 2 * HOUR_MS };
    clock.seek(2 * HOUR_MS - MINUTE_MS);
    clock.play();
    run(0, 50);
    expect([clock.playing, clock.nowMs]).toEqual([true, HOUR_MS]);
  });

  test('where motion is unwelcome it moves once a second', () => {
    const { frames, run } = handFrames();
    const clock = new Clock(folded, () => {}, frames);
    clock.still = true;
    clock.play();
    run(...Array.from({ length: 10 }, (_, i) => i * 100));
    expect(clock.nowMs).toBe(0);
    run(1000);
    expect(clock.nowMs).toBeCloseTo(HOUR_MS, 3);
  });

  test.each([
    [-5, 0],
    [DAY_MS, DAY_MS],
    [1e15, folded.endMs],
  ])('seek %d gives %d', (to, expected) => {
    const clock = new Clock(folded, () => {}, handFrames().frames);
    clock.seek(to);
    expect(clock.nowMs).toBe(expected);
  });
});

describe('the window [start, end) at both ends', () => {
  const entry = [10 * HOUR_MS, 10 * HOUR_MS + MINUTE_MS] as const;
  const shown = (nowMs: number, breadthMs = HOUR_MS) =>
    meets(...entry, windowAt(nowMs, 'window', breadthMs, 0));
  test.each([
    ['a millisecond before its minute', entry[0] - 1, false],
    ['the first millisecond of its minute', entry[0], true],
    ['the last at which its minute is inside', entry[1] + HOUR_MS - 2, true],
    ['when its minute has left', entry[1] + HOUR_MS - 1, false],
  ])('%s: %d', (_, nowMs, expected) => expect(shown(nowMs)).toBe(expected));

  test('cumulative shows all since the first', () => {
    expect(windowAt(5 * DAY_MS, 'cumulative', HOUR_MS, 7)).toEqual({ startMs: 7, endMs: 5 * DAY_MS + 1 });
  });
});
