import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Columns } from '../atlas/shapes.js';
import {
  buildSiteTimes,
  CATEGORY_COUNT,
  countWindow,
  emptyCounts,
  lowerBound,
  upperBound,
} from './site-times.js';
import { NO_SITE } from './sites.js';

const ALL = 2 ** CATEGORY_COUNT - 1;

interface Row {
  site: number;
  category: number;
  startMs: number;
  endMs: number;
}

function columnsOf(rows: readonly Row[]): { columns: Columns; rowSite: Uint32Array } {
  const sorted = rows.toSorted((a, b) => a.startMs - b.startMs);
  return {
    rowSite: Uint32Array.from(sorted, ({ site }) => site),
    columns: {
      count: rows.length,
      entry: Uint32Array.from(sorted, (_, i) => i),
      place: Uint32Array.from(sorted, ({ site }) => site),
      category: Uint8Array.from(sorted, ({ category }) => category),
      startMs: Float64Array.from(sorted, ({ startMs }) => startMs),
      endMs: Float64Array.from(sorted, ({ endMs }) => endMs),
      dayOnly: new Uint8Array(rows.length),
      precision: new Uint8Array(rows.length).fill(1),
    },
  };
}

function counted(
  rows: readonly Row[],
  window: { startMs: number; endMs: number },
  categories = ALL,
  visible?: Uint8Array,
) {
  const { columns, rowSite } = columnsOf(rows);
  const times = buildSiteTimes(columns, rowSite, 3, visible ?? new Uint8Array(rows.length).fill(1));
  const counts = emptyCounts(3);
  countWindow(times, window, categories, counts);
  return counts;
}

const at = (startMs: number, endMs: number, site = 0, category = 0): Row => ({
  site,
  category,
  startMs,
  endMs,
});

describe('an incident of [100, 200) in a half-open window', () => {
  test.each([
    [0, 100, 0],
    [0, 101, 1],
    [150, 160, 1],
    [199, 300, 1],
    [200, 300, 0],
    [-Infinity, 101, 1],
    [-Infinity, 100, 0],
    [100, 100, 0],
  ])('[%d, %d) counts %d', (startMs, endMs, count) => {
    expect(counted([at(100, 200)], { startMs, endMs }).total[0]).toBe(count);
  });
});

test('counts stand by site and category, with the start of the newest', () => {
  const counts = counted([at(10, 20, 0, 3), at(15, 25, 0, 3), at(12, 22, 0, 5), at(12, 22, 2, 11)], {
    startMs: 0,
    endMs: 100,
  });
  expect([...counts.total]).toEqual([3, 0, 1]);
  expect([counts.byCategory[3], counts.byCategory[5], counts.byCategory[2 * CATEGORY_COUNT + 11]]).toEqual([
    2, 1, 1,
  ]);
  expect([...counts.newestMs]).toEqual([15, -Infinity, 12]);
});

test('the mask and the filters leave out', () => {
  const rows = [at(10, 20, 0, 3), at(11, 20, 0, 5), at(12, 20, 0, 5)];
  expect(counted(rows, { startMs: 0, endMs: 100 }, 1 << 5).total[0]).toBe(2);
  expect(counted(rows, { startMs: 0, endMs: 100 }, ALL, Uint8Array.of(1, 0, 1)).total[0]).toBe(2);
  expect(counted(rows, { startMs: 0, endMs: 100 }, 0).newestMs[0]).toBe(-Infinity);
});

test('a row of no site counts nowhere', () => {
  expect([...counted([at(10, 20, NO_SITE)], { startMs: 0, endMs: 100 }).total]).toEqual([0, 0, 0]);
});

test('counts equal those of a plain search', () => {
  const row = fc.record({
    site: fc.nat(2),
    category: fc.nat(CATEGORY_COUNT - 1),
    startMs: fc.nat(60),
    lengthMs: fc.integer({ min: 1, max: 30 }),
  });
  fc.assert(
    fc.property(fc.array(row, { maxLength: 60 }), fc.nat(70), fc.nat(40), (drafts, startMs, lengthMs) => {
      const rows = drafts.map(({ lengthMs: length, ...rest }) => ({ ...rest, endMs: rest.startMs + length }));
      const window = { startMs, endMs: startMs + lengthMs };
      const expected = [0, 1, 2].map(
        (site) =>
          rows.filter((r) => r.site === site && r.startMs < window.endMs && r.endMs > window.startMs).length,
      );
      expect([...counted(rows, window).total]).toEqual(expected);
    }),
  );
});

test.each([
  [1, 0, 0],
  [2, 0, 1],
  [3, 1, 3],
  [9, 4, 4],
])('bounds of %d in 2 3 3 5 (lower %d, upper %d)', (value, lower, upper) => {
  const values = Float64Array.of(2, 3, 3, 5);
  expect([lowerBound(values, value), upperBound(values, value)]).toEqual([lower, upper]);
});
