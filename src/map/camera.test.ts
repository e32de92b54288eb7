import { expect, test } from 'vitest';
import { samplePlace } from '../atlas/sample.js';
import { boxRound, roomRound } from './camera.js';

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

test.each([
  ['a large map', 1200, 800, 0, 80],
  ['a phone', 390, 611, 160, 80],
  ['a phone under half a sheet', 360, 404, 242, 40.5],
])('%s leaves room round what it flies to', (_, clientWidth, clientHeight, bottom, room) => {
  const map = { getContainer: () => ({ clientWidth, clientHeight }), getPadding: () => ({ bottom }) };
  expect(roomRound(map)).toBe(room);
});
