import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PointRows } from './contract.js';
import { viewTransform } from './mercator.js';
import {
  buildPointStore,
  pointsAt,
  secondsWindow,
  setStates,
  sizeOf,
  slicesOf,
  type PointPick,
  type PointStore,
} from './point-store.js';

const T0 = Date.UTC(2020, 8, 27);
const DAY_S = 86_400;
const ALL = 0xfff;
const VIEW = viewTransform([46.75, 39.8], 9, 800, 600);

interface Row {
  startS: number;
  spanS: number;
  lonDeg?: number;
  category?: number;
  figure?: number;
}

function rowsOf(list: readonly Row[]): PointRows {
  const sorted = list.toSorted((a, b) => a.startS - b.startS);
  return {
    count: sorted.length,
    entry: sorted.map((_, i) => i + 100),
    lonDeg: sorted.map(({ lonDeg }) => lonDeg ?? 46.75),
    latDeg: sorted.map(() => 39.8),
    category: sorted.map(({ category }) => category ?? 0),
    startMs: sorted.map(({ startS }) => T0 + startS * 1000),
    endMs: sorted.map(({ startS, spanS }) => T0 + (startS + spanS) * 1000),
    figure: sorted.map(({ figure }) => figure ?? 0),
  };
}

const window = (startS: number, endS: number) => ({ startMs: T0 + startS * 1000, endMs: T0 + endS * 1000 });

function pick(store: PointStore, from: number, to: number, more: Partial<PointPick> = {}): number[] {
  const inSeconds = secondsWindow(store, window(from, to));
  const slices = slicesOf(store, inSeconds);
  const where = { view: VIEW, xPx: 400, yPx: 300, reachPx: 5, growthPx: 0 };
  return pointsAt(store, { window: inSeconds, slices, categories: ALL, ...where, ...more }, 100).map(
    (row) => store.entry[row]!,
  );
}

describe('an incident of [100 s, 160 s) under the pointer', () => {
  const store = buildPointStore(
    rowsOf([
      { startS: 0, spanS: 60 },
      { startS: 100, spanS: 60 },
    ]),
  );
  test.each([
    [40, 100, [100]],
    [60, 101, [101]],
    [159, 200, [101]],
    [160, 200, []],
    [60, 100, []],
  ])('[%d, %d) gives %j', (from, to, entries) => expect(pick(store, from, to)).toEqual(entries));

  test('a window that never began shows all that has begun', () => {
    const since = secondsWindow(store, { startMs: -Infinity, endMs: T0 + 101_000 });
    expect(since).toEqual({ startS: 0, endS: 101 });
  });

  test('a window between two seconds keeps the half-open rule', () => {
    expect(secondsWindow(store, { startMs: T0 + 160_001, endMs: T0 + 160_500 })).toEqual({
      startS: 160,
      endS: 161,
    });
  });
});

test('newest first, over all runs of spans', () => {
  const store = buildPointStore(
    rowsOf([
      { startS: 0, spanS: 90 * DAY_S },
      { startS: 10, spanS: 60 },
      { startS: 20, spanS: DAY_S },
    ]),
  );
  expect(pick(store, 0, 60)).toEqual([102, 101, 100]);
  expect(store.runs.map(({ from, to }) => to - from)).toEqual([1, 1, 1]);
});

test('a long span does not widen the slice of the short ones', () => {
  const short = Array.from({ length: 1000 }, (_, i) => ({ startS: i * 3600, spanS: 60 }));
  const store = buildPointStore(rowsOf([{ startS: 0, spanS: 270 * DAY_S }, ...short]));
  const slices = slicesOf(store, secondsWindow(store, window(999 * 3600, 1000 * 3600)));
  expect(slices.map(([from, to]) => to - from)).toEqual([1, 0, 1]);
});

test.each([
  ['4 px off', 404, 1],
  ['6 px off', 406, 0],
])('a click %s finds %i', (_, xPx, found) => {
  expect(pick(buildPointStore(rowsOf([{ startS: 0, spanS: 60 }])), 0, 10, { xPx })).toHaveLength(found);
});

test('a larger figure can be hit from farther', () => {
  const store = buildPointStore(
    rowsOf([
      { startS: 0, spanS: 60, figure: 10_000 },
      { startS: 1, spanS: 60 },
    ]),
  );
  expect(pick(store, 0, 10, { xPx: 410, growthPx: 8 })).toEqual([100]);
});

test('the mask of categories and the filters hold for the pointer too', () => {
  const store = buildPointStore(
    rowsOf([
      { startS: 0, spanS: 60, category: 2 },
      { startS: 1, spanS: 60, category: 3 },
    ]),
  );
  expect(pick(store, 0, 10, { categories: 1 << 2 })).toEqual([100]);
  const visible = new Uint8Array(102);
  visible[101] = 1;
  setStates(store, visible, new Set([101]));
  expect(pick(store, 0, 10)).toEqual([101]);
  expect([...store.state]).toEqual([0, 3]);
});

test.each([
  [0, 0],
  [-5, 0],
  [10_000, 255],
  [5_000_000, 255],
])('a figure of %d has size %d', (figure, size) => expect(sizeOf(figure)).toBe(size));

test('rows out of order are refused with their number', () => {
  const rows = {
    ...rowsOf([
      { startS: 0, spanS: 1 },
      { startS: 9, spanS: 1 },
    ]),
    startMs: [T0 + 5000, T0],
    endMs: [T0 + 6000, T0 + 1000],
  };
  expect(() => buildPointStore(rows)).toThrow('row 1 of the points begins before row 0');
});

test('no rows are no trouble', () => {
  const store = buildPointStore(rowsOf([]));
  expect(slicesOf(store, secondsWindow(store, window(0, 10))).every(([from, to]) => from === to)).toBe(true);
});

test('the slices hold every row that a plain search finds', () => {
  const row = fc.record({ startS: fc.nat(400_000), spanS: fc.integer({ min: 1, max: 300_000 }) });
  fc.assert(
    fc.property(fc.array(row, { maxLength: 50 }), fc.nat(500_000), fc.nat(100_000), (list, from, length) => {
      const rows = rowsOf(list);
      const expected = Array.from({ length: rows.count }, (_, i) => i).filter(
        (i) => rows.startMs[i]! < T0 + (from + length) * 1000 && rows.endMs[i]! > T0 + from * 1000,
      );
      const found = rows.count === 0 ? [] : pick(buildPointStore(rows), from, from + length);
      expect(found.toSorted((a, b) => a - b)).toEqual(expected.map((i) => i + 100));
    }),
  );
});
