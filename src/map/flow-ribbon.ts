/** The drawing of a movement: a ribbon that widens towards its arrow, on the screen, in CSS pixels. */
import type { ViewTransform } from './mercator.js';

export type Point = readonly [x: number, y: number];

/** Of an arc: how far its middle stands off the straight line, as a share of the length. */
const BEND = 0.2;
const ARC_STEPS = 20;
const ORIGIN_HALF_WIDTH_PX = 0.7;
const CASING_PX = 1.7;
const HEAD_LENGTH_PX = 9;
const HEAD_REACH_PX = 3.2;
/** Left free between a ring and the ribbon's end. */
const GAP_PX = 3;
/** A ribbon shorter than this says no direction. */
const SHORTEST_PX = HEAD_LENGTH_PX + 6;
/** Floats a vertex of the ribbon: x, y, distance across, half width, opacity. */
export const FLOW_VERTEX_FLOATS = 5;

/** Thin where it sets out, broader where it arrives. */
export const flowHalfWidthPx = (count: number): number =>
  count > 0 ? Math.min(4, 1 + 0.35 * Math.log10(count)) : 1;

/** A path of two points is drawn as an arc, bent to the right of its direction, so that there and back are two. */
export function flowLine(path: Float64Array, view: ViewTransform): Point[] {
  const points: Point[] = [];
  for (let i = 0; i < path.length; i += 2) {
    points.push([path[i]! * view.scalePx + view.offsetXPx, path[i + 1]! * view.scalePx + view.offsetYPx]);
  }
  return points.length === 2 ? arc(points[0]!, points[1]!) : points;
}

function arc(from: Point, to: Point): Point[] {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const middle: Point = [(from[0] + to[0]) / 2 - dy * BEND, (from[1] + to[1]) / 2 + dx * BEND];
  return Array.from({ length: ARC_STEPS + 1 }, (_, step) => {
    const t = step / ARC_STEPS;
    const [a, b, c] = [(1 - t) ** 2, 2 * t * (1 - t), t * t];
    return [a * from[0] + b * middle[0] + c * to[0], a * from[1] + b * middle[1] + c * to[1]] as const;
  });
}

/** What is left of a line between the marks at its ends; null where that is too short to show a direction. */
export function trimLine(line: readonly Point[], fromRadiusPx: number, toRadiusPx: number): Point[] | null {
  const lengths = lengthsOf(line);
  const [start, end] = [fromRadiusPx + GAP_PX, lengths.at(-1)! - toRadiusPx - GAP_PX];
  return end - start < SHORTEST_PX ? null : between(line, lengths, start, end);
}

/** Adds the line as triangles to `out`. */
export function tessellateFlow(line: readonly Point[], count: number, opacity: number, out: number[]): void {
  const lengths = lengthsOf(line);
  const neckAt = lengths.at(-1)! - HEAD_LENGTH_PX;
  const body = between(line, lengths, 0, neckAt);
  const widest = flowHalfWidthPx(count);
  ribbon(body, widest, opacity, out);
  arrowHead(body.at(-1)!, line.at(-1)!, widest, opacity, out);
}

/** Where the number may stand, best first: beside the line, and which way it is off it. */
export function labelSpots(line: readonly Point[], offPx: number): Point[] {
  const lengths = lengthsOf(line);
  return [0.5, 0.36, 0.64, 0.24, 0.76].flatMap((share) => {
    const [a, b] = [share - 0.02, share + 0.02].map((at) => pointAt(line, lengths, at * lengths.at(-1)!));
    const [nx, ny] = normalOf(a!, b!);
    const [x, y] = pointAt(line, lengths, share * lengths.at(-1)!);
    return [offPx, -offPx].map((off) => [x + nx * off, y + ny * off] as const);
  });
}

function lengthsOf(line: readonly Point[]): number[] {
  let sum = 0;
  return line.map(
    (point, i) => (sum += i === 0 ? 0 : Math.hypot(point[0] - line[i - 1]![0], point[1] - line[i - 1]![1])),
  );
}

function pointAt(line: readonly Point[], lengths: readonly number[], atPx: number): Point {
  const next = Math.max(
    1,
    lengths.findIndex((length) => length >= atPx),
  );
  const [a, b] = [line[next - 1]!, line[next]!];
  const share = (atPx - lengths[next - 1]!) / (lengths[next]! - lengths[next - 1]! || 1);
  return [a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share];
}

function between(
  line: readonly Point[],
  lengths: readonly number[],
  startPx: number,
  endPx: number,
): Point[] {
  const inner = line.filter((_, i) => lengths[i]! > startPx && lengths[i]! < endPx);
  return [pointAt(line, lengths, startPx), ...inner, pointAt(line, lengths, endPx)];
}

function ribbon(line: readonly Point[], widest: number, opacity: number, out: number[]): void {
  const lengths = lengthsOf(line);
  const edge = (i: number, side: 1 | -1): number[] => {
    const [x, y] = line[i]!;
    const half =
      ORIGIN_HALF_WIDTH_PX + ((widest - ORIGIN_HALF_WIDTH_PX) * lengths[i]!) / (lengths.at(-1)! || 1);
    const [nx, ny] = normalOf(line[Math.max(0, i - 1)]!, line[Math.min(line.length - 1, i + 1)]!);
    const reach = (half + CASING_PX) * side;
    return [x + nx * reach, y + ny * reach, reach, half, opacity];
  };
  for (let i = 1; i < line.length; i++) {
    const [left, right, nextLeft, nextRight] = [edge(i - 1, 1), edge(i - 1, -1), edge(i, 1), edge(i, -1)];
    out.push(...left, ...right, ...nextLeft, ...right, ...nextLeft, ...nextRight);
  }
}

/** The neck lies full width across, the tip at none. */
function arrowHead(neck: Point, tip: Point, widest: number, opacity: number, out: number[]): void {
  const [nx, ny] = normalOf(neck, tip);
  const half = widest + HEAD_REACH_PX;
  for (const side of [1, -1]) {
    out.push(neck[0], neck[1], 0, half, opacity);
    out.push(neck[0] + nx * half * side, neck[1] + ny * half * side, half * side, half, opacity);
    out.push(tip[0], tip[1], 0, half, opacity);
  }
}

/** Of length 1, to the right of the direction on a screen whose y runs down. */
function normalOf(a: Point, b: Point): Point {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  const length = Math.hypot(dx, dy) || 1;
  return [-dy / length, dx / length];
}
