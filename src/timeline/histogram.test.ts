import { describe, expect, test } from 'vitest';
import { binsFor, histogram, type Bars } from './histogram.js';

const bars = (
  rows: readonly (readonly [from: number, to: number, category: number, spread: 0 | 1])[],
): Bars => ({
  from: Float64Array.from(rows, (row) => row[0]),
  to: Float64Array.from(rows, (row) => row[1]),
  category: Uint8Array.from(rows, (row) => row[2]),
  spread: Uint8Array.from(rows, (row) => row[3]),
});
const all = (count: number) => new Uint8Array(count).fill(1);
const bins = { from: 0, length: 10, count: 3 };

describe('histogram', () => {
  test('an incident on the edge of two bars is in the later one; outside is nowhere', () => {
    const found = histogram(
      bars([
        [9.999, 10, 0, 0],
        [10, 11, 1, 0],
        [29.9, 30, 0, 0],
        [30, 31, 0, 0],
        [-0.1, 0, 0, 0],
      ]),
      all(5),
      bins,
      2,
    );
    expect([...found.exact]).toEqual([1, 0, 0, 1, 1, 0]);
    expect(found.max).toBe(1);
  });

  test('what the filters hide is not counted', () => {
    const found = histogram(
      bars([
        [1, 2, 0, 0],
        [2, 3, 0, 0],
      ]),
      Uint8Array.of(0, 1),
      bins,
      1,
    );
    expect([...found.exact]).toEqual([1, 0, 0]);
  });

  test('a date-only incident is a low band over its day, never a peak at its start', () => {
    const found = histogram(bars([[0, 20, 0, 1]]), all(1), bins, 1);
    expect([...found.exact]).toEqual([0, 0, 0]);
    expect([...found.spread]).toEqual([0.5, 0.5, 0]);
  });

  test('a stretch that is cut by the view keeps its height', () => {
    const found = histogram(bars([[-20, 20, 0, 1]]), all(1), bins, 1);
    expect([...found.spread]).toEqual([0.25, 0.25, 0]);
  });
});

describe('bins', () => {
  test.each([
    ['a day on 1000 px: 10 minutes', 86_400_000, 1000, 600_000],
    ['60 days on 1000 px: 12 hours', 60 * 86_400_000, 1000, 43_200_000],
    ['three years on 1000 px: 10 days', 1095 * 86_400_000, 1000, 864_000_000],
  ])('%s', (_, span, width, length) => expect(binsFor(0, span, width, 5, false).length).toBe(length));

  test('they stay where they are when the view moves', () => {
    expect(binsFor(1_234_567, 87_634_567, 1000, 5, false).from % 600_000).toBe(0);
  });

  test('moments stand in the middle of their bar', () => {
    expect(binsFor(0, 20, 1000, 5, true)).toEqual({ from: -0.5, length: 1, count: 21 });
  });
});
