/** Smooth lines through or along given points. */
import type { Position } from 'geojson';

/** Rounds off a line that follows a grid: its corners are averaged, then cut. Its ends stay. */
export function rounded(points: readonly Position[], toleranceDeg: number): Position[] {
  let line = points.map((point) => [...point]);
  for (let time = 0; time < 2; time++) line = averaged(line);
  for (let time = 0; time < 2; time++) line = cornersCut(line);
  return simplified(line, toleranceDeg);
}

/** Douglas and Peucker's algorithm. */
function simplified(points: readonly Position[], toleranceDeg: number): Position[] {
  const first = points[0];
  const last = points.at(-1);
  if (!first || !last || points.length < 3) return [...points];
  const offsets = points.map((point) => offLine(point, first, last));
  const farthest = offsets.indexOf(Math.max(...offsets));
  if ((offsets[farthest] ?? 0) <= toleranceDeg) return [first, last];
  const before = simplified(points.slice(0, farthest + 1), toleranceDeg);
  return [...before, ...simplified(points.slice(farthest), toleranceDeg).slice(1)];
}

function offLine([x = 0, y = 0]: Position, [x0 = 0, y0 = 0]: Position, [x1 = 0, y1 = 0]: Position): number {
  const length = Math.hypot(x1 - x0, y1 - y0);
  if (length === 0) return Math.hypot(x - x0, y - y0);
  return Math.abs((x - x0) * (y1 - y0) - (y - y0) * (x1 - x0)) / length;
}

function averaged(points: readonly Position[]): Position[] {
  return points.map((point, i) => {
    const before = points[i - 1];
    const after = points[i + 1];
    if (!before || !after) return point;
    return mix(mix(before, after, 0.5), point, 0.5);
  });
}

/** Chaikin's algorithm. */
function cornersCut(points: readonly Position[]): Position[] {
  const inner = points.slice(1).flatMap((point, i) => {
    const before = points[i] ?? point;
    return [mix(before, point, 0.25), mix(before, point, 0.75)];
  });
  return [points[0], ...inner, points.at(-1)].filter((point) => point !== undefined);
}

/** A curve through every point (centripetal Catmull-Rom, which makes no loops), with `steps` pieces between two. */
export function through(points: readonly Position[], steps = 6): Position[] {
  const curve = points.slice(1).flatMap((end, i) => {
    const start = points[i] ?? end;
    const before = points[i - 1] ?? mix(start, end, -1);
    const after = points[i + 2] ?? mix(start, end, 2);
    return Array.from({ length: steps }, (_, step) => catmullRom([before, start, end, after], step / steps));
  });
  return [...curve, ...points.slice(-1)];
}

function catmullRom([p0, p1, p2, p3]: [Position, Position, Position, Position], share: number): Position {
  const t1 = knot(p0, p1);
  const t2 = t1 + knot(p1, p2);
  const t3 = t2 + knot(p2, p3);
  const t = t1 + share * (t2 - t1);
  const a1 = mix(p0, p1, t / t1);
  const a2 = mix(p1, p2, (t - t1) / (t2 - t1));
  const a3 = mix(p2, p3, (t - t2) / (t3 - t2));
  return mix(mix(a1, a2, t / t2), mix(a2, a3, (t - t1) / (t3 - t1)), (t - t1) / (t2 - t1));
}

const knot = (a: Position, b: Position): number =>
  Math.hypot((b[0] ?? 0) - (a[0] ?? 0), (b[1] ?? 0) - (a[1] ?? 0)) ** 0.5 || 1e-6;

function mix(a: Position, b: Position, share: number): Position {
  return [0, 1].map((axis) => (a[axis] ?? 0) * (1 - share) + (b[axis] ?? 0) * share);
}
