import { describe, expect, test } from 'vitest';
import type { Place, Position } from '../../gazetteer/place.js';
import type { MovementRecord } from '../../geo/record.js';
import { buildColumns } from '../atlas/columns.js';
import { sampleEntry, samplePlace, samplePlaceRecord } from '../atlas/sample.js';
import type { Atlas } from '../atlas/shapes.js';
import { entryTimes } from '../atlas/times.js';
import { activeReport, buildFlows } from './flows.js';
import { mercatorX } from './mercator.js';
import { buildSites } from './sites.js';

const ALL = 0xfff;
const at = (id: string, point: Position, over: Partial<Place> = {}): Place => ({
  ...samplePlace(id),
  point,
  geometry: { type: 'Point', coordinates: point },
  ...over,
});
const CITY = at('city', [46.75, 39.82]);
const TOWN = at('town', [46.34, 39.51]);
const COUNTRY = at('country', [44.9, 40.2], { type: 'country' });
const ROAD = at('road', [46.6, 39.65], {
  type: 'corridor',
  geometry: {
    type: 'LineString',
    coordinates: [
      [46.4, 39.55],
      [46.6, 39.65],
      [46.74, 39.76],
    ],
  },
});
const ELSEWHERE = at('elsewhere', [48, 41], {
  type: 'road',
  geometry: {
    type: 'LineString',
    coordinates: [
      [48, 41],
      [49, 41],
    ],
  },
});
const PLACES = [CITY, TOWN, COUNTRY, ROAD, ELSEWHERE];

const moved = (from: Place, to: Place, more: Partial<MovementRecord> = {}): MovementRecord => ({
  from: from.id,
  to: to.id,
  fromLngLat: from.point,
  toLngLat: to.point,
  what: 'people',
  count: 100,
  span: [0, 1],
  ...more,
});

function flowsOf(movements: readonly { time: string; movement: MovementRecord }[]) {
  const entries = movements.map(({ time, movement }) =>
    sampleEntry({
      reported: time,
      category: 'displacement',
      places: [samplePlaceRecord(movement.to)],
      movements: [movement],
    }),
  );
  const atlas: Atlas = {
    documents: [],
    entries,
    places: PLACES,
    movements: movements.map(({ movement }, entry) => ({ entry, movement })),
  };
  const columns = buildColumns(
    atlas,
    entryTimes(entries, 'happened', () => 'UTC'),
  );
  return buildFlows(atlas, columns, buildSites(atlas, columns).sites);
}

const lons = (path: Float64Array): number[] =>
  [...path].filter((_, i) => i % 2 === 0).map((x) => x * 360 - 180);
const NOON = '2023-09-24T12:00:00Z';

describe('reports of one movement', () => {
  const flows = flowsOf([
    { time: NOON, movement: moved(CITY, TOWN) },
    { time: '2023-09-24T13:00:00Z', movement: moved(CITY, TOWN, { count: 300 }) },
    { time: NOON, movement: moved(CITY, TOWN, { what: 'wounded', count: null }) },
    { time: NOON, movement: moved(CITY, CITY) },
  ]);

  test('are one flow for each kind of load; what stays where it is, none', () => {
    expect(flows.map(({ counts }) => [...counts])).toEqual([[100, 300], [-1]]);
  });

  const noonMs = Date.parse(NOON);
  const HOUR = 3_600_000;
  test.each([
    ['before', noonMs - HOUR, noonMs, -1],
    ['at the first', noonMs, noonMs + 1, 0],
    ['of both the newer', noonMs, noonMs + 2 * HOUR, 1],
    ['at the end of the first', noonMs + 60_000, noonMs + HOUR, -1],
  ])('%s', (_, startMs, endMs, report) => {
    expect(activeReport(flows[0]!, { startMs, endMs }, new Uint8Array(4).fill(1), ALL)).toBe(report);
  });

  test('filters and the mask of categories hold', () => {
    const window = { startMs: noonMs, endMs: noonMs + 2 * HOUR };
    expect(activeReport(flows[0]!, window, Uint8Array.of(1, 0, 1, 1), ALL)).toBe(0);
    expect(activeReport(flows[0]!, window, new Uint8Array(4).fill(1), 1)).toBe(-1);
  });
});

describe('the way', () => {
  test.each([
    ['of no road is straight', moved(CITY, TOWN), [46.75, 46.34]],
    [
      'follows the road that is named, in the direction of travel',
      moved(CITY, TOWN, { via: 'road' }),
      [46.75, 46.74, 46.6, 46.4, 46.34],
    ],
    ['and back', moved(TOWN, CITY, { via: 'road' }), [46.34, 46.4, 46.6, 46.74, 46.75]],
    ['does not follow one that leads elsewhere', moved(CITY, TOWN, { via: 'elsewhere' }), [46.75, 46.34]],
    [
      'begins with the road where the origin is a country',
      moved(COUNTRY, CITY, { via: 'road' }),
      [46.4, 46.6, 46.74, 46.75],
    ],
  ])('%s', (_, movement, expected) => {
    const [flow] = flowsOf([{ time: NOON, movement }]);
    expect(lons(flow!.path).map((lon) => Number(lon.toFixed(6)))).toEqual(expected);
  });

  test('knows the ring at its end', () => {
    const [flow] = flowsOf([{ time: NOON, movement: moved(CITY, TOWN) }]);
    expect([flow!.fromSite, flow!.toSite]).toEqual([-1, 0]);
    expect(flow!.path[2]).toBe(mercatorX(46.34));
  });
});
