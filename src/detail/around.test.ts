import { describe, expect, test } from 'vitest';
import type { PlaceRecord } from '../../geo/record.js';
import { sampleEntry, samplePlaceRecord } from '../atlas/sample.js';
import { entryTimes } from '../atlas/times.js';
import { besideHere, neighboursOf } from './around.js';

const at = (place: string, lonDeg = 46.7, precision: PlaceRecord['precision'] = 1): PlaceRecord => ({
  ...samplePlaceRecord(place),
  lngLat: [lonDeg, 39.8],
  precision,
});
const entry = (hour: number, places: PlaceRecord[], category: 'strike' | 'politics' = 'strike') =>
  sampleEntry({ reported: new Date(Date.UTC(2020, 8, 27, hour)).toISOString(), places, category });
const entries = [
  entry(0, [at('alpha')]),
  entry(2, [at('alpha')]),
  entry(1, [at('alpha')], 'politics'),
  entry(1, [at('beta', 46.8)]),
  entry(1, [at('gamma', 47.2)]),
  entry(80, [at('alpha')]),
  entry(1, [at('land', 46.7, 3)]),
  entry(1, []),
  entry(1, [at('district', 46.7, 2)]),
];
const times = entryTimes(entries, 'happened', () => 'UTC');

describe('neighbours', () => {
  test('here first, then by distance; what is far, later by days, known to a district or region, or without a place is none', () => {
    const found = neighboursOf(entries, times, 0);
    expect(
      found.map(({ entry, distanceKm, sameStory }) => [entry, Math.round(distanceKm), sameStory]),
    ).toEqual([
      [2, 0, false],
      [1, 0, true],
      [3, 9, false],
    ]);
    expect(found[1]!.afterMs).toBe(2 * 3_600_000);
  });
  test('an entry without a place has none', () => expect(neighboursOf(entries, times, 7)).toEqual([]));
});

describe('previous and next here', () => {
  const all = new Uint8Array(entries.length).fill(1);
  test.each([
    [0, 1, 2],
    [2, 1, 1],
    [1, 1, 5],
    [5, 1, null],
    [0, -1, null],
    [5, -1, 1],
  ] as const)('from %d by %d is %d', (from, by, expected) => {
    expect(besideHere(entries, times, all, from, by)).toBe(expected);
  });
  test('not to what the filters hide', () => {
    const visible = all.map((_, i) => (i === 2 ? 0 : 1));
    expect(besideHere(entries, times, visible, 0, 1)).toBe(1);
  });
});
