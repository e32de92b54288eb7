import { describe, expect, test } from 'vitest';
import { emptyLayout, layOut } from './mark-layout.js';
import { mercatorX, mercatorY, viewTransform } from './mercator.js';
import { LEAST_RADIUS_PX, ringRadiusPx } from './ring-geometry.js';

interface Mark {
  lon: number;
  lat?: number;
  total: number;
  ring?: 0 | 1;
}

function laidOut(marks: readonly Mark[], zoom: number) {
  const layout = emptyLayout(marks.length);
  const input = {
    x: Float64Array.from(marks, ({ lon }) => mercatorX(lon)),
    y: Float64Array.from(marks, ({ lat }) => mercatorY(lat ?? 39.8)),
    ring: Uint8Array.from(marks, ({ ring }) => ring ?? 1),
    total: marks.map(({ total }) => total),
  };
  layOut(input, viewTransform([46.75, 39.8], zoom, 800, 600), layout);
  return layout;
}

describe('marks stand at their places, at each zoom', () => {
  test.each([6, 8, 10, 12])('zoom %d', (zoom) => {
    const { xPx, yPx } = laidOut(
      [
        { lon: 46.75, total: 20 },
        { lon: 46.751, total: 3 },
      ],
      zoom,
    );
    expect([xPx[0], yPx[0]]).toEqual([400, 300]);
    expect(xPx[1]).toBeCloseTo(400 + (0.001 / 360) * 512 * 2 ** zoom, 3);
  });
});

describe('two places 1.7 km apart', () => {
  const near = [
    { lon: 46.75, total: 20 },
    { lon: 46.77, total: 5 },
  ];

  test('on the wide view the smaller is a dot without a number', () => {
    const { radiusPx, numbered } = laidOut(near, 7);
    expect(radiusPx[0]).toBeCloseTo(ringRadiusPx(20, 7), 4);
    expect([radiusPx[1], numbered[0], numbered[1]]).toEqual([LEAST_RADIUS_PX, 1, 0]);
  });

  test('on the close view both have their size and number', () => {
    const { radiusPx, numbered } = laidOut(near, 12);
    expect(radiusPx[1]).toBeCloseTo(ringRadiusPx(5, 12), 4);
    expect([...numbered]).toEqual([1, 1]);
  });

  test('in between the smaller takes what the larger leaves', () => {
    const { radiusPx, xPx } = laidOut(near, 9.7);
    expect(radiusPx[0]! + radiusPx[1]!).toBeLessThanOrEqual(xPx[1]! - xPx[0]! + 1.6);
    expect(radiusPx[1]).toBeGreaterThan(LEAST_RADIUS_PX);
    expect(radiusPx[1]).toBeLessThan(ringRadiusPx(5, 9.7));
  });
});

test('large marks are drawn below small ones', () => {
  const { order, shown } = laidOut(
    [
      { lon: 46, total: 1 },
      { lon: 46.5, total: 9 },
      { lon: 47, total: 0 },
      { lon: 47.2, total: 4 },
    ],
    7,
  );
  expect([...order.subarray(0, shown)]).toEqual([1, 3, 0]);
});

test.each([
  ['under a ring', 46.75, 0],
  ['beside it', 47.1, 1],
])('the number of an area %s: %s -> %i', (_, lon, numbered) => {
  const layout = laidOut(
    [
      { lon: 46.75, total: 3 },
      { lon, total: 50, ring: 0 },
    ],
    8,
  );
  expect(layout.numbered[1]).toBe(numbered);
  expect(layout.radiusPx[0]).toBeCloseTo(ringRadiusPx(3, 8), 4);
});

test('of two areas at one spot the larger count keeps its number', () => {
  const { numbered } = laidOut(
    [
      { lon: 46.75, total: 3, ring: 0 },
      { lon: 46.76, total: 8, ring: 0 },
    ],
    7,
  );
  expect([...numbered]).toEqual([0, 1]);
});

test('marks far out of view are not laid out', () => {
  expect(
    laidOut(
      [
        { lon: 60, total: 5 },
        { lon: 46.75, total: 5 },
      ],
      8,
    ).shown,
  ).toBe(1);
});
