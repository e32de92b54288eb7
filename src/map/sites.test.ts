import { booleanPointInPolygon } from '@turf/turf';
import type { Polygon } from 'geojson';
import { describe, expect, test } from 'vitest';
import type { Place, Position } from '../../gazetteer/place.js';
import type { PlaceRecord } from '../../geo/record.js';
import { areaAnchor } from './area-anchor.js';
import { areaFeatures } from './areas.js';
import { buildColumns } from '../atlas/columns.js';
import { sampleEntry, samplePlace, samplePlaceRecord } from '../atlas/sample.js';
import { entryTimes } from '../atlas/times.js';
import { buildSites, isExact, NO_SITE } from './sites.js';

const square = (lon: number, lat: number, half: number): Polygon => ({
  type: 'Polygon',
  coordinates: [
    [
      [lon - half, lat - half],
      [lon + half, lat - half],
      [lon + half, lat + half],
      [lon - half, lat + half],
      [lon - half, lat - half],
    ],
  ],
});

function sitesOf(places: readonly Place[], records: readonly PlaceRecord[][]) {
  const entries = records.map((list) => sampleEntry({ places: list }));
  const atlas = { documents: [], entries, places, movements: [] };
  return buildSites(
    atlas,
    buildColumns(
      atlas,
      entryTimes(entries, 'happened', () => 'UTC'),
    ),
  );
}

describe('a site', () => {
  const town = samplePlace('town');
  const district: Place = { ...samplePlace('district'), type: 'district', geometry: square(46.7, 39.8, 0.2) };
  const record = (place: string, precision: 1 | 2 | 3, more: Partial<PlaceRecord> = {}): PlaceRecord => ({
    ...samplePlaceRecord(place),
    precision,
    ...more,
  });

  test('is one for all entries of a place', () => {
    const { sites, rowSite } = sitesOf([town], [[record('town', 1)], [record('town', 1)]]);
    expect([sites.length, ...rowSite]).toEqual([1, 0, 0]);
  });

  test('is another for what is known less exactly, and never a point then', () => {
    const { sites } = sitesOf([town], [[record('town', 1)], [record('town', 2)]]);
    expect(sites.map((site) => [isExact(site), site.geometry?.type ?? null, site.schematic])).toEqual([
      [true, null, true],
      [false, 'Polygon', true],
    ]);
  });

  test('counts an entry that names it twice once', () => {
    const { rowSite } = sitesOf([town], [[record('town', 1), record('town', 1, { role: 'via' })]]);
    expect([...rowSite]).toEqual([0, NO_SITE]);
  });

  test('lights up the outline of a district', () => {
    const { sites } = sitesOf([district], [[record('district', 2)]]);
    expect(
      areaFeatures(sites).features.map(({ id, geometry, properties }) => [id, geometry.type, properties]),
    ).toEqual([[0, 'Polygon', { schematic: false, territory: false }]]);
  });

  test('takes the shape that the words describe, marked schematic', () => {
    const ring = square(46.9, 39.9, 0.05);
    const { sites } = sitesOf([town], [[record('town', 2, { geometry: ring, lngLat: [46.9, 39.9] })]]);
    expect([sites[0]!.geometry, sites[0]!.schematic]).toEqual([ring, true]);
  });

  test('has no disc where the place is known too roughly to draw one', () => {
    const { sites } = sitesOf([{ ...town, uncertaintyM: 90_000 }], [[record('town', 3)]]);
    expect(sites[0]!.geometry).toBeNull();
    expect(areaFeatures(sites).features).toEqual([]);
  });
});

describe('the number of an area stands', () => {
  const area = square(46.7, 39.8, 0.2);
  test('in the middle where nothing is in the way', () => {
    expect(areaAnchor(area, [0, 0], []).map((deg) => Number(deg.toFixed(6)))).toEqual([46.7, 39.8]);
  });

  test('inside, and clear of the marks', () => {
    const mark: Position = [46.7, 39.8];
    const anchor = areaAnchor(area, [0, 0], [mark]);
    expect(booleanPointInPolygon(anchor, area)).toBe(true);
    expect(Math.hypot(anchor[0] - mark[0], anchor[1] - mark[1])).toBeGreaterThan(0.05);
  });

  test('on a line, away from the town at its end', () => {
    const line = {
      type: 'LineString' as const,
      coordinates: [
        [46, 39],
        [47, 39],
      ],
    };
    const [lon, lat] = areaAnchor(line, [0, 0], [[46, 39]]);
    expect(lon).toBeGreaterThan(46.9);
    expect(lon).toBeLessThan(47);
    expect(lat).toBeCloseTo(39, 2);
  });

  test('where it was, for a shape that is none', () => {
    expect(areaAnchor({ type: 'Point', coordinates: [1, 2] }, [1, 2], [])).toEqual([1, 2]);
  });
});
