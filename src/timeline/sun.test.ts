import { describe, expect, test } from 'vitest';
import { DAY_MS, HOUR_MS, MINUTE_MS } from '../clock/zone.js';
import { middleOf, nights } from './sun.js';

const at = (iso: string) => Date.parse(iso);

describe('nights', () => {
  // Published tables of sunrise and sunset.
  test.each([
    ['Greenwich at midsummer', [0, 51.48], '2020-06-21T12:00Z', '2020-06-21T20:21Z', '2020-06-22T03:43Z'],
    ['Greenwich at midwinter', [0, 51.48], '2020-12-21T12:00Z', '2020-12-21T15:53Z', '2020-12-22T08:04Z'],
    ['Sydney at midsummer', [151.21, -33.87], '2020-12-21T02:00Z', '2020-12-21T09:05Z', '2020-12-21T18:41Z'],
  ] as const)('%s', (_, [lon, lat], noon, sunset, sunrise) => {
    const [night] = nights({ startMs: at(noon), endMs: at(noon) + 20 * HOUR_MS }, [lon, lat]);
    expect(Math.abs(night!.startMs - at(sunset))).toBeLessThan(4 * MINUTE_MS);
    expect(Math.abs(night!.endMs - at(sunrise))).toBeLessThan(4 * MINUTE_MS);
  });

  test('a week has eight half or whole nights, in order', () => {
    const week = { startMs: at('2020-09-27T00:00+04:00'), endMs: at('2020-10-04T00:00+04:00') };
    const found = nights(week, [46.75, 39.82]);
    expect(found).toHaveLength(8);
    found.slice(1).forEach((night, i) => expect(night.startMs).toBeGreaterThan(found[i]!.endMs));
  });

  test('the midnight sun has none, the polar night is all night', () => {
    const day = (iso: string) => ({ startMs: at(iso), endMs: at(iso) + DAY_MS });
    expect(nights(day('2020-06-21T00:00Z'), [25, 75])).toEqual([]);
    const dark = nights(day('2020-12-21T00:00Z'), [25, 75]).reduce((sum, n) => sum + n.endMs - n.startMs, 0);
    expect(dark).toBeGreaterThan(1.9 * DAY_MS);
  });
});

test('the middle of places', () => {
  expect(
    middleOf([
      [44, 40],
      [46.7, 39.8],
      [46.8, 39.7],
      [2, 48],
    ]),
  ).toEqual([46.7, 40]);
  expect(middleOf([])).toBeNull();
});
