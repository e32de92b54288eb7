/** Smooth lines through or along given points. */
import type { Position } from 'geojson';

/** Rounds off a line that follows a grid: its corners are averaged, then cut. Its ends stay. */
export function rounded(points: readonly Position[]): Position[] {
  let line = points.map((point) => [...point]);
  for (let time = 0; time < 2; time++) line = averaged(line);
  for (let time = 0; time < 2; time++) line = cornersCut(line);
  return line;
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
