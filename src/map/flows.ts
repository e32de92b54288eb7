/** Movements as arcs: one for each origin, destination and kind of load, shown while a report of it is in the window. */
import type { Atlas, Columns, TimeWindow } from '../atlas/shapes.js';
import { mercatorX, mercatorY, type ViewTransform } from './mercator.js';
import { lowerBound } from './site-times.js';

export interface Flow {
  fromX: number;
  fromY: number;
  toX: number;
  toY: number;
  /** Reports of it by start. */
  entries: Uint32Array;
  startMs: Float64Array;
  endMs: Float64Array;
  /** Latest end among the reports so far: how far back a search must go. */
  latestEndMs: Float64Array;
  /** As reported; -1 where no number is given. */
  counts: Float64Array;
}

interface Report {
  entry: number;
  startMs: number;
  endMs: number;
  count: number;
}

export function buildFlows(atlas: Atlas, columns: Columns): Flow[] {
  const times = entrySpans(atlas, columns);
  const groups = new Map<string, { at: Pick<Flow, 'fromX' | 'fromY' | 'toX' | 'toY'>; reports: Report[] }>();
  for (const { entry, movement } of atlas.movements) {
    const span = times.get(entry);
    const { fromLngLat, toLngLat } = movement;
    if (!span || movement.from === movement.to) continue;
    const key = `${movement.from} ${movement.to} ${movement.what}`;
    const at = {
      fromX: mercatorX(fromLngLat[0]),
      fromY: mercatorY(fromLngLat[1]),
      toX: mercatorX(toLngLat[0]),
      toY: mercatorY(toLngLat[1]),
    };
    const group = groups.get(key) ?? { at, reports: [] };
    groups.set(key, group);
    group.reports.push({ entry, ...span, count: movement.count ?? -1 });
  }
  return [...groups.values()].map(({ at, reports }) => ({ ...at, ...reportColumns(reports) }));
}

function reportColumns(reports: Report[]) {
  reports.sort((a, b) => a.startMs - b.startMs || a.entry - b.entry);
  let latest = -Infinity;
  return {
    entries: Uint32Array.from(reports, ({ entry }) => entry),
    startMs: Float64Array.from(reports, ({ startMs }) => startMs),
    endMs: Float64Array.from(reports, ({ endMs }) => endMs),
    latestEndMs: Float64Array.from(reports, ({ endMs }) => (latest = Math.max(latest, endMs))),
    counts: Float64Array.from(reports, ({ count }) => count),
  };
}

/** Only of entries with movements: an atlas may hold a million others. */
function entrySpans(atlas: Atlas, columns: Columns): Map<number, { startMs: number; endMs: number }> {
  const wanted = new Set(atlas.movements.map(({ entry }) => entry));
  const spans = new Map<number, { startMs: number; endMs: number }>();
  for (let row = 0; wanted.size > spans.size && row < columns.count; row++) {
    const entry = columns.entry[row]!;
    if (wanted.has(entry)) spans.set(entry, { startMs: columns.startMs[row]!, endMs: columns.endMs[row]! });
  }
  for (const entry of wanted) {
    const record = atlas.entries[entry];
    if (spans.has(entry) || !record) continue;
    const startMs = Date.parse(record.eventTime ?? record.reported);
    spans.set(entry, { startMs, endMs: Math.max(startMs + 60_000, Date.parse(record.eventEnd ?? '') || 0) });
  }
  return spans;
}

/** Index of the newest report that the window and the filters show; -1 for none. */
export function activeReport(flow: Flow, window: TimeWindow, visible: Uint8Array): number {
  for (
    let i = lowerBound(flow.startMs, window.endMs) - 1;
    i >= 0 && flow.latestEndMs[i]! > window.startMs;
    i--
  ) {
    if (flow.endMs[i]! > window.startMs && visible[flow.entries[i]!]) return i;
  }
  return -1;
}

/** Of the arc: how far its middle stands off the straight line, as a share of the length. */
const BEND = 0.2;
const STEPS = 20;
const ORIGIN_HALF_WIDTH_PX = 0.7;
const CASING_PX = 1.7;
const HEAD_LENGTH_PX = 9;
/** Floats a vertex of the ribbon: x, y, distance across, half width, opacity. */
export const FLOW_VERTEX_FLOATS = 5;

/** Thin where it sets out, broader where it arrives. */
export const flowHalfWidthPx = (count: number): number =>
  count > 0 ? Math.min(4, 1 + 0.35 * Math.log10(count)) : 1;

export interface FlowShape {
  fromRadiusPx: number;
  toRadiusPx: number;
  count: number;
  opacity: number;
}

/**
 * Adds one arc to `out` as triangles and returns where its number stands. It leaves the rings at both ends free.
 * Bends to the right of its direction, so that there and back are two arcs.
 */
export function tessellateFlow(
  flow: Flow,
  view: ViewTransform,
  shape: FlowShape,
  out: number[],
): [x: number, y: number] | null {
  const from = [
    flow.fromX * view.scalePx + view.offsetXPx,
    flow.fromY * view.scalePx + view.offsetYPx,
  ] as const;
  const to = [flow.toX * view.scalePx + view.offsetXPx, flow.toY * view.scalePx + view.offsetYPx] as const;
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const length = Math.hypot(dx, dy);
  const start = (shape.fromRadiusPx + 3) / length;
  const end = 1 - (shape.toRadiusPx + 3) / length;
  if (!(end - start > (HEAD_LENGTH_PX + 6) / length)) return null;
  const middle = [
    (from[0] + to[0]) / 2 - dy * BEND * 2 * 0.5,
    (from[1] + to[1]) / 2 + dx * BEND * 2 * 0.5,
  ] as const;
  const at = (t: number): [number, number] => [
    (1 - t) ** 2 * from[0] + 2 * t * (1 - t) * middle[0] + t * t * to[0],
    (1 - t) ** 2 * from[1] + 2 * t * (1 - t) * middle[1] + t * t * to[1],
  ];
  const widest = flowHalfWidthPx(shape.count);
  const neck = end - HEAD_LENGTH_PX / length;
  ribbon(at, start, neck, widest, shape.opacity, out);
  arrowHead(at(neck), at(end), widest, shape.opacity, out);
  const [x, y] = at((start + end) / 2);
  return [x - (dy / length) * 10, y + (dx / length) * 10];
}

function ribbon(
  at: (t: number) => [number, number],
  start: number,
  end: number,
  widest: number,
  opacity: number,
  out: number[],
): void {
  let [x, y] = at(start);
  let half = ORIGIN_HALF_WIDTH_PX;
  let normal = normalOf(at(start), at(start + (end - start) / STEPS));
  for (let step = 1; step <= STEPS; step++) {
    const t = start + ((end - start) * step) / STEPS;
    const [nextX, nextY] = at(t);
    const nextHalf = ORIGIN_HALF_WIDTH_PX + ((widest - ORIGIN_HALF_WIDTH_PX) * step) / STEPS;
    const nextNormal = normalOf([x, y], [nextX, nextY]);
    const [reach, nextReach] = [half + CASING_PX, nextHalf + CASING_PX];
    const left = [x + normal[0] * reach, y + normal[1] * reach, reach, half, opacity];
    const right = [x - normal[0] * reach, y - normal[1] * reach, -reach, half, opacity];
    const nextLeft = [
      nextX + nextNormal[0] * nextReach,
      nextY + nextNormal[1] * nextReach,
      nextReach,
      nextHalf,
      opacity,
    ];
    const nextRight = [
      nextX - nextNormal[0] * nextReach,
      nextY - nextNormal[1] * nextReach,
      -nextReach,
      nextHalf,
      opacity,
    ];
    out.push(...left, ...right, ...nextLeft, ...right, ...nextLeft, ...nextRight);
    [x, y, half, normal] = [nextX, nextY, nextHalf, nextNormal];
  }
}

/** The neck lies full width across, the tip at none. */
function arrowHead(
  neck: [number, number],
  tip: [number, number],
  widest: number,
  opacity: number,
  out: number[],
): void {
  const [nx, ny] = normalOf(neck, tip);
  const half = widest + 3.2;
  for (const side of [1, -1]) {
    out.push(neck[0], neck[1], 0, half, opacity);
    out.push(neck[0] + nx * half * side, neck[1] + ny * half * side, half * side, half, opacity);
    out.push(tip[0], tip[1], 0, half, opacity);
  }
}

function normalOf(a: readonly [number, number], b: readonly [number, number]): [number, number] {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  const length = Math.hypot(dx, dy) || 1;
  return [-dy / length, dx / length];
}
