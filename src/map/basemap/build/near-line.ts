/** Cuts lines by how near they run to other lines. */
import type { Position } from 'geojson';
import { distanceKm } from './distance.js';

/** Points are this far apart at most when two lines are compared. */
const STEP_DEG = 0.01;

/** The parts of `line` that run farther than `km` from all `others`, each with the point where it leaves them. */
export const awayFrom = (
  line: readonly Position[],
  others: readonly Position[][],
  km: number,
): Position[][] => runs(line, (point) => !isNear(point, dense(others), km));

/** The parts of `line` that run within `km` of `others`. */
export const along = (line: readonly Position[], others: readonly Position[][], km: number): Position[][] =>
  runs(line, (point) => isNear(point, dense(others), km));

function runs(line: readonly Position[], belongs: (point: Position) => boolean): Position[][] {
  const found: Position[][] = [];
  let open = false;
  for (const [i, point] of line.entries()) {
    const inside = belongs(point);
    if (inside && !open) found.push(line.slice(Math.max(i - 1, 0), i));
    if (inside || open) found.at(-1)?.push(point);
    open = inside;
  }
  return found.filter((run) => run.length > 2);
}

const isNear = (point: Position, others: readonly Position[], km: number): boolean =>
  others.some((other) => distanceKm(lonLat(point), lonLat(other)) < km);

const lonLat = ([lonDeg = 0, latDeg = 0]: Position): [number, number] => [lonDeg, latDeg];

const denseLines = new WeakMap<readonly Position[][], Position[]>();

function dense(all: readonly Position[][]): Position[] {
  const known = denseLines.get(all);
  if (known) return known;
  const points = all.flatMap((line) => line.slice(1).flatMap((end, i) => between(line[i] ?? end, end)));
  denseLines.set(all, points);
  return points;
}

function between(start: Position, end: Position): Position[] {
  const [lonA, latA] = lonLat(start);
  const [lonB, latB] = lonLat(end);
  const steps = Math.ceil(Math.hypot(lonB - lonA, latB - latA) / STEP_DEG) + 1;
  return Array.from({ length: steps }, (_, i) => [
    lonA + ((lonB - lonA) * i) / steps,
    latA + ((latB - latA) * i) / steps,
  ]);
}
