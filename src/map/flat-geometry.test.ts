import { along, booleanPointInPolygon, circle, length, lineString } from '@turf/turf';
import fc from 'fast-check';
import type { Polygon } from 'geojson';
import { expect, test } from 'vitest';
import type { Position } from '../../gazetteer/place.js';
import { boxOf, discOf, flatDistance, isInside, partsOf } from './flat-geometry.js';

const near = fc.tuple(
  fc.double({ min: 45, max: 48, noNaN: true }),
  fc.double({ min: 39, max: 41, noNaN: true }),
);

test('the box holds every position of every geometry', () => {
  expect(
    boxOf([
      { type: 'Point', coordinates: [46, 40] },
      {
        type: 'MultiLineString',
        coordinates: [
          [
            [45, 39.5],
            [47, 41],
          ],
          [[46, 38]],
        ],
      },
    ]),
  ).toEqual([45, 38, 47, 41]);
});

const RING: Polygon = {
  type: 'Polygon',
  coordinates: [
    [
      [0, 0],
      [10, 0],
      [10, 10],
      [5, 4],
      [0, 10],
      [0, 0],
    ],
    [
      [1, 1],
      [3, 1],
      [3, 2],
      [1, 2],
      [1, 1],
    ],
  ],
};
test.each<[Position, boolean]>([
  [[5, 2], true],
  [[5, 8], false],
  [[2, 1.5], false],
  [[0.5, 9], true],
  [[-1, 5], false],
])('%j lies inside: %s', (at, expected) => {
  expect(isInside(at, RING)).toBe(expected);
  expect(isInside(at, { type: 'MultiPolygon', coordinates: [RING.coordinates] })).toBe(expected);
});

test('inside is as Turf has it', () => {
  const anywhere = fc.tuple(
    fc.double({ min: -1, max: 11, noNaN: true }),
    fc.double({ min: -1, max: 11, noNaN: true }),
  );
  fc.assert(
    fc.property(anywhere, (at) => {
      const [open, closed] = [true, false].map((ignoreBoundary) =>
        booleanPointInPolygon(at, RING, { ignoreBoundary }),
      );
      // On the very edge either answer will do.
      if (open === closed) expect(isInside(at, RING)).toBe(open);
    }),
    { examples: [[[5, 3.9]]] },
  );
});

test('a line is parted as on the sphere, within a fiftieth of its length', () => {
  fc.assert(
    fc.property(fc.array(near, { minLength: 2, maxLength: 8 }), (line) => {
      fc.pre(line.some((point) => flatDistance(line[0]!, point) > 0.01));
      const whole = lineString(line);
      const km = length(whole);
      const points = partsOf(line, 6);
      expect(points).toHaveLength(5);
      points.forEach((point, i) => {
        const exact = along(whole, (km * (i + 1)) / 6).geometry.coordinates as Position;
        expect(flatDistance(point, exact) * 111.32).toBeLessThan(km / 50);
      });
    }),
  );
});

test('a disc is a closed ring round its middle, of the radius asked for', () => {
  const [ring] = discOf([46.7, 39.8], 5000, 48).coordinates;
  const [exact] = circle([46.7, 39.8], 5, { steps: 48, units: 'kilometers' }).geometry.coordinates;
  expect(ring).toHaveLength(49);
  expect(ring![0]).toEqual(ring![48]);
  for (const point of exact!) {
    const least = Math.min(...ring!.map((own) => flatDistance(own as Position, point as Position)));
    expect(least * 111_320).toBeLessThan(50);
  }
});
