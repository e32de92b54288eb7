import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DAY_MS, HOUR_MS, MINUTE_MS } from '../clock/zone.js';
import { Axis } from './axis.js';
import { following, panned, rangeAround, Scale, timesOf, wholeOf, zoomed } from './scale.js';

const tenDays = new Axis('plain', Float64Array.of(0, 10 * DAY_MS), Float64Array.of(0, 10 * DAY_MS));
const moments = new Axis(
  'equal',
  Float64Array.of(0, 5, 90, 100, 400, 900),
  Float64Array.of(0, 1, 2, 3, 4, 5),
);

describe('scale', () => {
  const scale = new Scale(tenDays, { from: DAY_MS, to: 3 * DAY_MS }, 220, 10);

  test('the inset is free at both ends', () => {
    expect([scale.xOf(DAY_MS), scale.xOf(2 * DAY_MS), scale.xOf(3 * DAY_MS)]).toEqual([10, 110, 210]);
  });

  test('a place on the screen is a moment of the axis', () => {
    expect(scale.timeAt(110)).toBe(2 * DAY_MS);
    expect(scale.timeAt(-1e9)).toBe(0);
    expect(scale.timeAt(1e9)).toBe(10 * DAY_MS);
  });
});

describe('zoom', () => {
  test('what is under the pointer stays there', () => {
    const near = zoomed(tenDays, wholeOf(tenDays), 2 * DAY_MS, 0.5);
    expect(near).toEqual({ from: DAY_MS, to: 6 * DAY_MS });
    expect(new Scale(tenDays, near, 1000).xAt(2 * DAY_MS)).toBe(200);
  });

  test.each([
    ['ten minutes', tenDays, 1e-9, 10 * MINUTE_MS],
    ['the whole axis', tenDays, 1e9, 10 * DAY_MS],
    ['four moments', moments, 1e-9, 4],
  ])('ends at %s', (_, axis, factor, span) => {
    const { from, to } = zoomed(axis, wholeOf(axis), axis.to / 2, factor);
    expect(to - from).toBeCloseTo(span, 6);
  });

  test('no gesture leaves the axis, turns the range over or loses its length to panning', () => {
    const number = fc.double({ min: -20 * DAY_MS, max: 20 * DAY_MS, noNaN: true });
    fc.assert(
      fc.property(number, fc.double({ min: 0.01, max: 100, noNaN: true }), number, (around, factor, by) => {
        const zoom = zoomed(tenDays, { from: DAY_MS, to: 4 * DAY_MS }, around, factor);
        const pan = panned(tenDays, zoom, by);
        for (const { from, to } of [zoom, pan]) {
          expect(from).toBeGreaterThanOrEqual(0);
          expect(to).toBeLessThanOrEqual(10 * DAY_MS + 1);
          expect(to - from).toBeGreaterThan(9 * MINUTE_MS);
        }
        expect(pan.to - pan.from).toBeCloseTo(zoom.to - zoom.from, 3);
      }),
    );
  });
});

test('a range around a stretch of time, and back', () => {
  const range = rangeAround(tenDays, { startMs: DAY_MS, endMs: 2 * DAY_MS });
  expect(timesOf(tenDays, range)).toEqual({ startMs: DAY_MS, endMs: 2 * DAY_MS });
});

test('a stretch shorter than the shortest view is in its middle', () => {
  const { from, to } = rangeAround(tenDays, { startMs: DAY_MS, endMs: DAY_MS });
  expect([from, to]).toEqual([DAY_MS - 5 * MINUTE_MS, DAY_MS + 5 * MINUTE_MS]);
});

describe('following the playhead', () => {
  const range = { from: 0, to: 100 * HOUR_MS };
  test.each([
    ['inside: as it was', 50, 0],
    ['at the edge: it stands near the start of the next view', 99, 84],
    ['far away', 200, 140],
    ['before the view', -5, 0],
  ])('%s', (_, along, from) => {
    expect(following(tenDays, range, along * HOUR_MS).from / HOUR_MS).toBeCloseTo(from, 6);
  });

  test('at the end of the axis there is nothing to follow', () => {
    const last = { from: 5 * DAY_MS, to: 10 * DAY_MS };
    expect(following(tenDays, last, 10 * DAY_MS)).toBe(last);
  });
});
