import { expect, test } from 'vitest';
import { samplePlace } from '../atlas/sample.js';
import { boxRound } from './camera.js';

const CORRIDOR = {
  ...samplePlace('corridor'),
  geometry: {
    type: 'LineString' as const,
    coordinates: [
      [46.5, 39.6],
      [46.75, 39.82],
    ],
  },
};

test('holds the whole extent of every place', () => {
  expect(boxRound([samplePlace('town'), CORRIDOR])).toEqual([46.5, 39.6, 46.75, 39.82]);
});
test('of one town is its point', () =>
  expect(boxRound([samplePlace('town')])).toEqual([46.7, 39.8, 46.7, 39.8]));
test('of nothing is none', () => expect(boxRound([])).toBeNull());
