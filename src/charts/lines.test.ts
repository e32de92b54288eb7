import { expect, test } from 'vitest';
import type { SeriesPoint } from '../../geo/series/series.js';
import { latestBy, linesOf } from './lines.js';

const point = (
  hour: number,
  value: number,
  source: string,
  over: Partial<SeriesPoint> = {},
): SeriesPoint => ({
  time: `2020-09-27T${String(hour).padStart(2, '0')}:00:00Z`,
  timePrecision: 'minute',
  value,
  total: true,
  entry: 'a#1',
  source,
  side: null,
  ...over,
});
const POINTS = [
  point(8, 2, 'North'),
  point(9, 5, 'South', { max: 7 }),
  point(10, 9, 'North'),
  point(11, 1, 'North', { of: 'bodies' }),
  point(0, 16, 'East', { timePrecision: 'day' }),
];
const hour = (h: number) => Date.UTC(2020, 8, 27, h);

test('a line for each source and of what it counts, each at its own moments', () => {
  const { seconds, lines } = linesOf({
    id: 's',
    title: 'x',
    unit: 'people',
    kinds: ['killed'],
    points: POINTS,
  });
  expect(seconds).toEqual([8, 9, 10, 11, 24].map((h) => hour(h) / 1000));
  expect(lines).toEqual([
    { label: 'North', values: [2, null, 9, null, null] },
    { label: 'South', values: [null, 7, null, null, null] },
    { label: 'North: bodies', values: [null, null, null, 1, null] },
    { label: 'East', values: [null, null, null, null, 16] },
  ]);
});

test.each([
  [7, []],
  [8, [2]],
  [9, [2, 5]],
  [10, [5, 9]],
  [23, [1, 5, 9]],
  [24, [1, 5, 9, 16]],
])('by %i hours each source has said %j', (h, expected) =>
  expect(latestBy(POINTS, hour(h)).map(({ value }) => value)).toEqual(expected),
);
