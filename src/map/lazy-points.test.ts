import { expect, test } from 'vitest';
import type { PointRows } from './contract.js';
import { LazyPoints } from './lazy-points.js';
import { timeLook } from './time-look.js';

const HOUR_MS = 3_600_000;
const look = timeLook({ startMs: 0, endMs: HOUR_MS }, 'window', HOUR_MS);
const later = timeLook({ startMs: HOUR_MS, endMs: 2 * HOUR_MS }, 'window', HOUR_MS);
const rows: PointRows = {
  count: 1,
  entry: [0],
  lonDeg: [46.7],
  latDeg: [39.8],
  category: [0],
  startMs: [HOUR_MS],
  endMs: [HOUR_MS + 1],
  figure: [0],
};

function makePoints() {
  const changes: boolean[] = [];
  const points: LazyPoints = new LazyPoints(
    { theme: 'light', look, categories: 3 },
    () => false,
    () => changes.push(points.layer !== null),
  );
  return { points, changes };
}

test('there is no layer before there are points, and none without', async () => {
  const { points, changes } = makePoints();
  await points.setRows(null);
  expect([points.layer, points.pick(0, 0, 9), changes]).toEqual([null, [], [false]]);
});

test('the layer has what was set before it came, and what is set after', async () => {
  const { points, changes } = makePoints();
  points.set({ look: later, categories: 1 });
  await points.setRows(rows);
  expect(changes).toEqual([true]);
  expect(points.layer).toMatchObject({ theme: 'light', look: later, categories: 1 });
  points.set({ theme: 'dark', categories: 7 });
  expect(points.layer).toMatchObject({ theme: 'dark', look: later, categories: 7 });
  expect(points.categories).toBe(7);
});

test('points that were taken back while the layer was on its way are not shown', async () => {
  const { points } = makePoints();
  const shown = points.setRows(rows);
  await points.setRows(null);
  await shown;
  expect(points.layer).toBeNull();
});
