/** Synthetic incidents, the same each time: three years, twelve categories, 43 to 51 degrees east, 38 to 42 north. */
import type { PointRows } from '../../../src/map/contract.js';

export const DAY_MS = 86_400_000;
export const FIRST_MS = Date.UTC(2020, 8, 27);
export const RANGE_MS = 3 * 365 * DAY_MS;
export const WINDOW_MS = 30 * DAY_MS;
export const CATEGORY_COUNT = 12;

/** Columns as a page would hold them: 33 bytes an incident. */
export interface Incidents extends PointRows {
  entry: Uint32Array;
  lonDeg: Float32Array;
  latDeg: Float32Array;
  category: Uint8Array;
  startMs: Float64Array;
  endMs: Float64Array;
  figure: Float32Array;
}

export function makeIncidents(count: number): Incidents {
  const random = mulberry32(42);
  const times = Float64Array.from(
    { length: count },
    () => FIRST_MS + Math.floor((random() * RANGE_MS) / 60_000) * 60_000,
  ).sort();
  return {
    count,
    entry: Uint32Array.from({ length: count }, (_, i) => i),
    lonDeg: Float32Array.from({ length: count }, () => 43 + 8 * random()),
    latDeg: Float32Array.from({ length: count }, () => 38 + 4 * random()),
    category: Uint8Array.from({ length: count }, () => random() * CATEGORY_COUNT),
    startMs: times,
    endMs: times.map((startMs) => startMs + 60_000),
    figure: Float32Array.from({ length: count }, () => (random() < 0.1 ? random() * 1000 : 0)),
  };
}

/** A small seeded generator of numbers in 0..1 (Tommy Ettinger, public domain). */
export function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
