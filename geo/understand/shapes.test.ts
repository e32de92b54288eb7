import { area, booleanPointInPolygon, distance } from '@turf/turf';
import type { Polygon } from 'geojson';
import { describe, expect, it } from 'vitest';
import { defaultPlaces } from '../../gazetteer/default.js';
import { tell } from './testing.js';

const point = (id: string) => {
  const place = defaultPlaces().find((other) => other.id === id);
  if (!place) throw new Error(`no place "${id}"`);
  return place.point;
};

/** The first place of an entry about shelling there. */
function shape(where: string) {
  const [at] = tell(`The Artsakh Defence Army said that shells fell ${where}.`).record.places;
  if (!at) throw new Error(`"${where}" has no place`);
  return { ...at, geometry: at.geometry as Polygon | undefined };
}

describe('the place as said', () => {
  it.each([
    ['12 km south of Martakert', 'martakert', 12, 180],
    ['5 miles north-east of Askeran', 'askeran', 8, 45],
    ['20 kilometres west of Stepanakert', 'stepanakert', 20, 270],
  ])('%s is an area about the point there', (where, id, km) => {
    const { place, geometry, lngLat, precision } = shape(where);
    expect([place, precision, geometry?.type]).toEqual([id, 2, 'Polygon']);
    expect(distance(point(id), lngLat)).toBeCloseTo(km, 0);
    expect(booleanPointInPolygon(lngLat, geometry as Polygon)).toBe(true);
    expect(booleanPointInPolygon(point(id), geometry as Polygon)).toBe(false);
  });

  it('a distance alone is a ring', () => {
    const { geometry } = shape('10 km from Shushi');
    expect(geometry?.coordinates).toHaveLength(2);
    expect(booleanPointInPolygon(point('shushi'), geometry as Polygon)).toBe(false);
  });

  it('between two towns lies a shape that reaches from one to the other, and one place', () => {
    const { record } = tell(
      'The Artsakh Defence Army said that shells fell between Stepanakert and Askeran.',
    );
    expect(record.places).toHaveLength(1);
    const geometry = record.places[0]?.geometry as Polygon;
    const [one, other] = [point('stepanakert'), point('askeran')];
    const along = (share: number) => [
      one[0] + (other[0] - one[0]) * share,
      one[1] + (other[1] - one[1]) * share,
    ];
    for (const share of [0.05, 0.5, 0.95]) expect(booleanPointInPolygon(along(share), geometry)).toBe(true);
    for (const share of [-0.1, 1.1]) expect(booleanPointInPolygon(along(share), geometry)).toBe(false);
  });

  it.each([
    ['near Chankatagh', 'chankatagh', 5],
    ['in the suburbs of Stepanakert', 'stepanakert', 3],
    ['in the Stepanakert suburbs', 'stepanakert', 3],
    ['in the direction of Nor Shen village', 'nor-shen', 8],
  ])('%s is an area about the place', (where, id, radiusKm) => {
    const { place, geometry, lngLat } = shape(where);
    expect([place, lngLat]).toEqual([id, point(id)]);
    const km2 = area(geometry as Polygon) / 1e6;
    expect(km2 / (Math.PI * radiusKm ** 2)).toBeCloseTo(1, 1);
  });

  it('a direction without a distance is a part of the circle on that side', () => {
    const { geometry } = shape('north of Martuni');
    const [lon, lat] = point('martuni');
    expect(booleanPointInPolygon([lon, lat + 0.05], geometry as Polygon)).toBe(true);
    expect(booleanPointInPolygon([lon, lat - 0.05], geometry as Polygon)).toBe(false);
  });

  it('a part of a line is its half on that side', () => {
    const { place, geometry } = shape('in the northern part of the Line of Contact');
    expect([place, geometry?.type.replace('Multi', '')]).toEqual(['line-of-contact-2020-2023', 'LineString']);
    const whole = defaultPlaces().find(({ id }) => id === 'line-of-contact-2020-2023');
    expect(JSON.stringify(geometry).length).toBeLessThan(JSON.stringify(whole?.geometry).length);
  });

  it('says in its reason which words describe it', () => {
    expect(shape('12 km south of Martakert').why).toBe(
      '"12 km south of Martakert": the shape that these words describe',
    );
  });

  it.each([
    'in Martakert',
    'on Martakert',
    'in the Martuni region',
    'along the Line of Contact',
    'on the Lachin corridor',
  ])('%s is the place itself', (where) => expect(shape(where).geometry).toBeUndefined());

  it('winds outer rings against the clock', () => {
    const { geometry } = shape('near Chankatagh');
    const ring = (geometry as Polygon).coordinates[0] as [number, number][];
    const doubled = ring.reduce((sum, [x, y], at) => {
      const [nextX, nextY] = ring[(at + 1) % ring.length] as [number, number];
      return sum + x * nextY - nextX * y;
    }, 0);
    expect(doubled).toBeGreaterThan(0);
    expect(ring[0]).toEqual(ring.at(-1));
  });
});
