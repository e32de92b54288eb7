import { describe, expect, test } from 'vitest';
import { mapViewTransform, pixelOf, mercatorX, mercatorY, sameView, viewTransform } from './mercator.js';

// Reference values by the formula of EPSG:3857, computed by hand to eight places.
test.each([
  [0, 0, 0.5, 0.5],
  [-180, 85.05112878, 0, 0],
  [180, -85.05112878, 1, 1],
  [45, 40, 0.625, 0.37857916],
])('%d, %d lies at %d, %d', (lon, lat, x, y) => {
  expect(mercatorX(lon)).toBeCloseTo(x, 8);
  expect(mercatorY(lat)).toBeCloseTo(y, 8);
});

describe('the flat view', () => {
  const view = viewTransform([46.75, 39.8], 8, 800, 600);

  test('has its centre in the middle', () => {
    expect(mercatorX(46.75) * view.scalePx + view.offsetXPx).toBeCloseTo(400, 6);
    expect(mercatorY(39.8) * view.scalePx + view.offsetYPx).toBeCloseTo(300, 6);
  });

  test('doubles with each zoom', () => expect(viewTransform([0, 0], 9, 1, 1).scalePx).toBe(2 * view.scalePx));

  test('is read from a map in CSS pixels', () => {
    const map = {
      getCenter: () => ({ lng: 46.75, lat: 39.8 }),
      getZoom: () => 8,
      getCanvas: () => ({ width: 1600, height: 1200 }),
      getPixelRatio: () => 2,
      getPadding: () => ({ bottom: 0 }),
    };
    expect(sameView(mapViewTransform(map), view)).toBe(true);
    // Covered from below, the centre lies in the middle of what is left.
    const covered = mapViewTransform({ ...map, getPadding: () => ({ bottom: 200 }) });
    expect(pixelOf([46.75, 39.8], covered)!.map(Math.round)).toEqual([400, 200]);
    expect(pixelOf([46.75, 50], covered)).toBeNull();
  });

  test('differs after a move', () =>
    expect(sameView(viewTransform([46.76, 39.8], 8, 800, 600), view)).toBe(false));
});
