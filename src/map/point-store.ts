/**
 * Incidents with coordinates of their own, laid out once as the GPU reads them: 20 bytes each, by start.
 * The CPU searches and picks in the same bytes, so that both apply one test of time, in whole seconds.
 *
 * Spans are sorted by start only, so a window's rows begin where the longest span could still reach in.
 * Rows therefore stand in runs by length of span: a siege of nine months does not make the shellings' slice wide.
 */
import type { TimeWindow } from '../atlas/shapes.js';
import type { PointRows } from './contract.js';
import { mercatorX, mercatorY, type ViewTransform } from './mercator.js';

/** Words of four bytes: x, y (float, relative to the origin), start, end (unsigned, seconds), category and size. */
export const POINT_WORDS = 5;
const [X, Y, START, END, META] = [0, 1, 2, 3, 4];
/** Bits of a row's state, which changes with filters and selection. */
export const VISIBLE = 1;
export const CHOSEN = 2;
/** Longest span of each run but the last, seconds. */
const RUN_LIMITS_S = [3600, 2 * 86_400];
/** A figure of this many or more has the largest mark. */
const LARGEST_FIGURE = 10_000;

/** Rows [from, to) with spans of at most `longestS`. */
export interface Run {
  from: number;
  to: number;
  longestS: number;
}

export interface PointStore {
  count: number;
  /** The same bytes twice. */
  floats: Float32Array;
  words: Uint32Array;
  entry: Uint32Array;
  /** `VISIBLE` and `CHOSEN`. */
  state: Uint8Array;
  runs: readonly Run[];
  /** Mercator position that `x` and `y` are relative to: 32-bit floats are then exact to a few centimetres. */
  originX: number;
  originY: number;
  originMs: number;
}

/** A window in the store's seconds, half-open. Exact where the rows' times are whole seconds. */
export interface SecondsWindow {
  startS: number;
  endS: number;
}

/** [from, to) of the rows. */
export type Slice = readonly [from: number, to: number];

export function buildPointStore(rows: PointRows): PointStore {
  const { count } = rows;
  const originMs = count > 0 ? Math.floor(rows.startMs[0]! / 1000) * 1000 : 0;
  const words = new Uint32Array(count * POINT_WORDS);
  const floats = new Float32Array(words.buffer);
  const entry = new Uint32Array(count);
  const [originX, originY] = middle(rows);
  const { runs, next } = makeRuns(rows);
  for (let row = 0; row < count; row++) {
    if (row > 0 && rows.startMs[row]! < rows.startMs[row - 1]!)
      throw new Error(`row ${row} of the points begins before row ${row - 1}`);
    const spanS = spanOf(rows, row);
    const to = next[runOf(spanS)]!++;
    const at = to * POINT_WORDS;
    const startS = Math.floor((rows.startMs[row]! - originMs) / 1000);
    floats[at + X!] = mercatorX(rows.lonDeg[row]!) - originX;
    floats[at + Y!] = mercatorY(rows.latDeg[row]!) - originY;
    words[at + START!] = startS;
    words[at + END!] = startS + spanS;
    words[at + META!] = rows.category[row]! | (sizeOf(rows.figure[row]!) << 8);
    entry[to] = rows.entry[row]!;
  }
  return {
    count,
    floats,
    words,
    entry,
    state: new Uint8Array(count).fill(VISIBLE),
    runs,
    originX,
    originY,
    originMs,
  };
}

/** At least a second: nothing that happened is without extent on the half-open line. */
const spanOf = ({ startMs, endMs }: PointRows, row: number): number =>
  Math.max(1, Math.ceil(endMs[row]! / 1000) - Math.floor(startMs[row]! / 1000));

function runOf(spanS: number): number {
  const run = RUN_LIMITS_S.findIndex((limitS) => spanS <= limitS);
  return run < 0 ? RUN_LIMITS_S.length : run;
}

function makeRuns(rows: PointRows): { runs: Run[]; next: number[] } {
  const counts = new Array<number>(RUN_LIMITS_S.length + 1).fill(0);
  const longestS = [...counts];
  for (let row = 0; row < rows.count; row++) {
    const spanS = spanOf(rows, row);
    const run = runOf(spanS);
    counts[run]!++;
    longestS[run] = Math.max(longestS[run]!, spanS);
  }
  let from = 0;
  const runs = counts.map((size, i) => ({ from, to: (from += size), longestS: longestS[i]! }));
  return { runs, next: runs.map((run) => run.from) };
}

function middle({ count, lonDeg, latDeg }: PointRows): [x: number, y: number] {
  let [west, east, south, north] = [180, -180, 90, -90];
  for (let row = 0; row < count; row++) {
    west = Math.min(west, lonDeg[row]!);
    east = Math.max(east, lonDeg[row]!);
    south = Math.min(south, latDeg[row]!);
    north = Math.max(north, latDeg[row]!);
  }
  return count > 0 ? [mercatorX((west + east) / 2), mercatorY((south + north) / 2)] : [0.5, 0.5];
}

/** 0..255, by the logarithm: a figure of ten is seen beside one of ten thousand. */
export const sizeOf = (figure: number): number =>
  Math.round(255 * Math.min(1, Math.log1p(Math.max(0, figure)) / Math.log1p(LARGEST_FIGURE)));

export function secondsWindow({ originMs }: PointStore, { startMs, endMs }: TimeWindow): SecondsWindow {
  return {
    startS: Math.max(0, Math.floor((startMs - originMs) / 1000)),
    endS: Math.max(0, Math.ceil((endMs - originMs) / 1000)),
  };
}

/** Of each run the rows that may meet the window: all have begun before its end; the end of each is still to be tested. */
export function slicesOf(store: PointStore, { startS, endS }: SecondsWindow): Slice[] {
  const startOf = (row: number): number => store.words[row * POINT_WORDS + START!]!;
  return store.runs.map(({ from, to, longestS }) => [
    // A row that begins exactly `longestS` before the window has ended by its start.
    firstRow(from, to, (row) => startOf(row) > startS - longestS),
    firstRow(from, to, (row) => startOf(row) >= endS),
  ]);
}

/** First row in [from, to) that passes a test which all later rows pass too. */
function firstRow(from: number, to: number, passes: (row: number) => boolean): number {
  let [low, high] = [from, to];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (passes(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

export interface PointPick {
  window: SecondsWindow;
  slices: readonly Slice[];
  categories: number;
  view: ViewTransform;
  xPx: number;
  yPx: number;
  /** Reach beyond the middle of a mark of size 0. */
  reachPx: number;
  /** What the largest size adds to it. */
  growthPx: number;
}

/** Rows under the pointer, newest first and no more than `most`. */
export function pointsAt(store: PointStore, pick: PointPick, most: number): number[] {
  const { floats, words, state, originX, originY } = store;
  const { view, window, categories } = pick;
  const x = (pick.xPx - view.offsetXPx) / view.scalePx - originX;
  const y = (pick.yPx - view.offsetYPx) / view.scalePx - originY;
  const widest = (pick.reachPx + pick.growthPx) / view.scalePx;
  const found: number[] = [];
  for (const [from, to] of pick.slices) {
    const enough = found.length + most;
    for (let row = to - 1; row >= from && found.length < enough; row--) {
      const at = row * POINT_WORDS;
      const dx = floats[at + X!]! - x;
      if (dx > widest || dx < -widest) continue;
      const dy = floats[at + Y!]! - y;
      if (dy > widest || dy < -widest) continue;
      const meta = words[at + META!]!;
      if (
        words[at + END!]! <= window.startS ||
        !(state[row]! & VISIBLE) ||
        !((categories >> (meta & 255)) & 1)
      )
        continue;
      const reach = (pick.reachPx + (pick.growthPx * (meta >> 8)) / 255) / view.scalePx;
      if (dx * dx + dy * dy <= reach * reach) found.push(row);
    }
  }
  const startOf = (row: number): number => words[row * POINT_WORDS + START!]!;
  return found.sort((a, b) => startOf(b) - startOf(a) || b - a).slice(0, most);
}

/** Marks the rows of the entries that are shown and chosen. `visible` null shows all. */
export function setStates(
  { count, entry, state }: PointStore,
  visible: Uint8Array | null,
  chosen: ReadonlySet<number>,
): void {
  for (let row = 0; row < count; row++) {
    state[row] =
      (visible && !visible[entry[row]!] ? 0 : VISIBLE) |
      (chosen.size > 0 && chosen.has(entry[row]!) ? CHOSEN : 0);
  }
}
