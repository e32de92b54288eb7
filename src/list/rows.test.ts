import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anchored, entryRowFrom, lastAtOrBefore, offsetsOf, ROW_REM, rowsOf, rowsWithin } from './rows.js';

const at = (local: string) => Date.parse(`${local}:00+04:00`);
const startMs = ['2020-09-27T00:00', '2020-09-27T23:59', '2020-09-28T00:00'].map(at);
const rows = rowsOf([2, 1, 0], startMs, 'Asia/Yerevan');
const offsets = offsetsOf(rows);

describe('rows', () => {
  test('days are those of the zone, each above its entries', () => {
    expect(rows.map((row) => (row.kind === 'entry' ? row.entry : row.dayMs))).toEqual([
      ...[at('2020-09-28T00:00'), 2],
      ...[at('2020-09-27T00:00'), 1, 0],
    ]);
  });
  test('nothing is no row', () => expect(offsetsOf(rowsOf([], [], 'UTC'))).toEqual(Float64Array.of(0)));
  test('offsets add up', () => expect(offsets.at(-1)).toBe(2 * ROW_REM.day + 3 * ROW_REM.entry));
});

test('the rows within are exactly those that meet the range', () => {
  const kinds = fc.array(fc.constantFrom<'day' | 'entry'>('day', 'entry'), { minLength: 1, maxLength: 40 });
  fc.assert(
    fc.property(
      kinds,
      fc.double({ min: 0, max: 150, noNaN: true }),
      fc.double({ min: 0.1, max: 60, noNaN: true }),
      (list, from, height) => {
        const some = list.map((kind) => (kind === 'day' ? { kind, dayMs: 0 } : { kind, entry: 0 }));
        const starts = offsetsOf(some);
        const start = Math.min(from, starts.at(-1)! - 0.01);
        const [first, past] = rowsWithin(starts, start, start + height);
        const met = some
          .map((_, i) => i)
          .filter((i) => starts[i + 1]! > start && starts[i]! < start + height);
        expect([first, past]).toEqual([met[0], met.at(-1)! + 1]);
      },
    ),
  );
});

test('the row at a place', () => {
  expect([-5, 0, 1.9, 2, 1000].map((place) => lastAtOrBefore(offsets, place))).toEqual([0, 0, 0, 1, 4]);
});

describe('keys', () => {
  test.each([
    ['from the head of the list', 0, 1, 1],
    ['over the head of a day', 1, 1, 3],
    ['back over it', 3, -1, 1],
    ['stays at the end', 4, 1, 4],
    ['by a page', 1, 10, 4],
  ])('%s', (_, row, by, expected) => expect(entryRowFrom(rows, row, by)).toBe(expected));
  test('none in an empty list', () => expect(entryRowFrom([], -1, 1)).toBe(-1));
});

test('what was at the top stays there when something newer comes above it', () => {
  const before = rowsOf([1, 0], startMs, 'Asia/Yerevan');
  const top = { entry: 1, below: 1.5 };
  expect(anchored(before, offsetsOf(before), top)).toBe(ROW_REM.day + 1.5);
  expect(anchored(rows, offsets, top)).toBe(2 * ROW_REM.day + ROW_REM.entry + 1.5);
  expect(anchored(rows, offsets, { entry: 9, below: 0 })).toBeNull();
});
