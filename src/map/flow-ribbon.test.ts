import { describe, expect, test } from 'vitest';
import {
  FLOW_VERTEX_FLOATS,
  flowHalfWidthPx,
  flowLine,
  labelSpots,
  tessellateFlow,
  trimLine,
  type Point,
} from './flow-ribbon.js';
import { mercatorX, mercatorY, viewTransform } from './mercator.js';

const VIEW = viewTransform([46.5, 39.6], 9, 800, 600);
const path = (...points: readonly [lon: number, lat: number][]): Float64Array =>
  Float64Array.from(points.flatMap(([lon, lat]) => [mercatorX(lon), mercatorY(lat)]));
const STRAIGHT: Point[] = [
  [0, 0],
  [100, 0],
];

describe('the line of a movement', () => {
  const there = flowLine(path([46.75, 39.8], [46.34, 39.51]), VIEW);
  const back = flowLine(path([46.34, 39.51], [46.75, 39.8]), VIEW);

  test('begins and ends at its places', () => {
    expect(there[0]![0]).toBeCloseTo(mercatorX(46.75) * VIEW.scalePx + VIEW.offsetXPx, 6);
    expect(there.at(-1)![1]).toBeCloseTo(mercatorY(39.51) * VIEW.scalePx + VIEW.offsetYPx, 6);
  });

  test('there and back are two arcs', () => {
    const [a, b] = [there[10]!, back[10]!];
    const length = Math.hypot(there[0]![0] - there.at(-1)![0], there[0]![1] - there.at(-1)![1]);
    expect(Math.hypot(a[0] - b[0], a[1] - b[1])).toBeCloseTo(length * 0.2, 6);
  });

  test('of a route it keeps every corner', () => {
    const route = flowLine(path([46.75, 39.8], [46.6, 39.65], [46.34, 39.51]), VIEW);
    expect(route).toHaveLength(3);
    expect(route[1]![0]).toBeCloseTo(mercatorX(46.6) * VIEW.scalePx + VIEW.offsetXPx, 6);
  });
});

describe('between the marks', () => {
  test('it leaves both rings free', () => {
    const line = trimLine(STRAIGHT, 10, 20)!;
    expect([line[0], line.at(-1)]).toEqual([
      [13, 0],
      [77, 0],
    ]);
  });

  test.each([
    [40, 40, 100, true],
    [39, 40, 100, false],
    [0, 0, 20, true],
    [0, 0, 21, false],
  ])('rings of %d and %d on %d px leave nothing: %s', (from, to, length, nothing) => {
    expect(
      trimLine(
        [
          [0, 0],
          [length, 0],
        ],
        from,
        to,
      ) === null,
    ).toBe(nothing);
  });
});

test('the ribbon widens towards an arrow whose tip is the end', () => {
  const out: number[] = [];
  tessellateFlow(STRAIGHT, 1000, 0.5, out);
  const vertices = Array.from({ length: out.length / FLOW_VERTEX_FLOATS }, (_, i) =>
    out.slice(i * FLOW_VERTEX_FLOATS, (i + 1) * FLOW_VERTEX_FLOATS),
  );
  expect(vertices.length % 3).toBe(0);
  expect(vertices[0]![3]).toBeLessThan(vertices[4]![3]!);
  expect(Math.max(...vertices.map(([x]) => x!))).toBe(100);
  expect(new Set(vertices.map(([, , , , opacity]) => opacity))).toEqual(new Set([0.5]));
});

test.each([
  [-1, 1],
  [0, 1],
  [1, 1],
  [100, 1.7],
  [1e12, 4],
])('a load of %d is %d px to each side', (count, half) =>
  expect(flowHalfWidthPx(count)).toBeCloseTo(half, 6),
);

test('the number stands beside the line, first of all at its middle', () => {
  const spots = labelSpots(STRAIGHT, 12);
  expect(spots[0]![0]).toBeCloseTo(50, 6);
  expect(spots.map(([, y]) => Math.abs(y))).toEqual(new Array(10).fill(12));
});
