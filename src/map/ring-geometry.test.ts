import { describe, expect, test } from 'vitest';
import {
  bandPx,
  cumulativeShares,
  leadingCategory,
  plateHalfWidthPx,
  ringRadiusPx,
  SINGLE_RADIUS_PX,
  zoomFactor,
} from './ring-geometry.js';
import { CATEGORY_COUNT } from './site-times.js';

const counts = (...some: readonly [category: number, count: number][]): Float64Array => {
  const all = new Float64Array(CATEGORY_COUNT);
  for (const [category, count] of some) all[category] = count;
  return all;
};

describe('the size of a ring', () => {
  test.each([
    [0, 0],
    [1, SINGLE_RADIUS_PX],
    [100, 26],
    [1_000_000, 34],
  ])('%d incidents: %d px on the close view', (count, radius) =>
    expect(ringRadiusPx(count, 9)).toBeCloseTo(radius, 6),
  );

  test('grows with each incident and never jumps while it glides', () => {
    for (let count = 0.05; count < 60; count += 0.05) {
      const step = ringRadiusPx(count + 0.05, 9) - ringRadiusPx(count, 9);
      expect(step).toBeGreaterThan(0);
      expect(step).toBeLessThan(2);
    }
  });

  test('is smaller on the wide view', () =>
    expect([zoomFactor(4), zoomFactor(8.5), zoomFactor(12)]).toEqual([0.72, 1, 1]));
  test.each([
    [5, 3.2],
    [20, 6],
    [40, 8],
  ])('a ring of %d px has a band of %d px', (radius, band) => expect(bandPx(radius)).toBeCloseTo(band, 6));
  test('plates are bounded', () => expect(plateHalfWidthPx(1e6)).toBe(30));
});

describe('shares', () => {
  test('add up to 1, in the order of the categories', () => {
    const out = new Float32Array(CATEGORY_COUNT + 2);
    cumulativeShares(counts([0, 1], [4, 2], [11, 1]), 0, out, 2);
    expect([...out.subarray(2)]).toEqual([
      0.25, 0.25, 0.25, 0.25, 0.75, 0.75, 0.75, 0.75, 0.75, 0.75, 0.75, 1,
    ]);
    expect([out[0], out[1]]).toEqual([0, 0]);
  });

  test('of nothing are 0', () => {
    const out = new Float32Array(CATEGORY_COUNT).fill(9);
    cumulativeShares(counts(), 0, out, 0);
    expect([...out]).toEqual(new Array(CATEGORY_COUNT).fill(0));
  });

  test('the leading category is that of most incidents, of equals the first', () => {
    expect(leadingCategory(counts([3, 2], [7, 5]), 0)).toBe(7);
    expect(leadingCategory(counts([3, 2], [7, 2]), 0)).toBe(3);
  });
});
