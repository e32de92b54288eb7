/** The three axes over a set of incidents' times. */
import { addDays, DAY_MS, HOUR_MS, startOfDay } from '../clock/zone.js';
import { Axis, type AxisKind } from './axis.js';

/** Times of entries, ordered by start. */
export interface Busy {
  startMs: ArrayLike<number>;
  endMs: ArrayLike<number>;
}

/** A stretch without an entry, from one local midnight to another. */
export interface Quiet {
  startMs: number;
  endMs: number;
}

/** Shorter stretches stay as they are: a quiet day is news too. */
const MIN_QUIET_DAYS = 2;
/** Creases are whole multiples of this, so that bars of up to half a day stay on local midnights behind them. */
const CREASE_STEP_MS = 12 * HOUR_MS;
/** On long axes a crease is at least this share of all the time that is not folded. */
const CREASE_SHARE = 1 / 250;

export function quietStretches(busy: Busy, zone: string): Quiet[] {
  const quiet: Quiet[] = [];
  let busyUntil = busy.endMs[0] ?? 0;
  for (let i = 1; i < busy.startMs.length; i++) {
    const next = busy.startMs[i]!;
    if (next - busyUntil >= MIN_QUIET_DAYS * DAY_MS) {
      const startMs = midnightFrom(zone, busyUntil);
      const endMs = startOfDay(zone, next);
      if (endMs - startMs >= MIN_QUIET_DAYS * DAY_MS - 2 * HOUR_MS) quiet.push({ startMs, endMs });
    }
    busyUntil = Math.max(busyUntil, busy.endMs[i]!);
  }
  return quiet;
}

function midnightFrom(zone: string, tMs: number): number {
  const start = startOfDay(zone, tMs);
  return start === tMs ? start : addDays(zone, tMs, 1);
}

/** Whole local days around all entries; the first day of 1970 where there is none. */
function extent(busy: Busy, zone: string): Quiet {
  let lastMs = (busy.startMs[0] ?? 0) + 1;
  for (let i = 0; i < busy.endMs.length; i++) lastMs = Math.max(lastMs, busy.endMs[i]!);
  return { startMs: startOfDay(zone, busy.startMs[0] ?? 0), endMs: midnightFrom(zone, lastMs) };
}

/** @param unfolded start times of the quiet stretches that the reader opened. */
export function buildAxis(
  kind: AxisKind,
  busy: Busy,
  zone: string,
  unfolded: ReadonlySet<number> = new Set(),
): Axis {
  if (kind === 'equal' && busy.startMs.length) return equalAxis(busy, zone);
  const { startMs, endMs } = extent(busy, zone);
  const quiet = kind === 'folded' ? quietStretches(busy, zone).filter((q) => !unfolded.has(q.startMs)) : [];
  const step = creaseStepMs(endMs - startMs - quiet.reduce((sum, q) => sum + q.endMs - q.startMs, 0));
  const knotMs = [startMs];
  const along = [0];
  const folds: number[] = [];
  const add = (tMs: number, length: number, folded: boolean): void => {
    if (length <= 0) return;
    knotMs.push(tMs);
    along.push(along.at(-1)! + length);
    folds.push(folded ? 1 : 0);
  };
  for (const q of quiet) {
    add(q.startMs, q.startMs - knotMs.at(-1)!, false);
    add(q.endMs, creaseMs(q, step), true);
  }
  add(endMs, endMs - knotMs.at(-1)!, false);
  return new Axis(kind, Float64Array.from(knotMs), Float64Array.from(along), Uint8Array.from(folds));
}

function creaseStepMs(busyMs: number): number {
  return CREASE_STEP_MS * Math.max(1, Math.ceil((busyMs * CREASE_SHARE) / CREASE_STEP_MS));
}

/** Grows with the logarithm of what it hides, so that three years are not drawn like three days. */
function creaseMs({ startMs, endMs }: Quiet, stepMs: number): number {
  return stepMs * Math.round(1.5 + Math.log10((endMs - startMs) / DAY_MS));
}

/** Every moment at which something happens is one step along. */
function equalAxis(busy: Busy, zone: string): Axis {
  const moments: number[] = [];
  for (let i = 0; i < busy.startMs.length; i++) {
    if (busy.startMs[i] !== moments.at(-1)) moments.push(busy.startMs[i]!);
  }
  const before = Math.min(startOfDay(zone, moments[0]!), moments[0]! - HOUR_MS);
  const knotMs = [before, ...moments, moments.at(-1)! + HOUR_MS];
  return new Axis(
    'equal',
    Float64Array.from(knotMs),
    Float64Array.from(knotMs, (_, i) => i),
  );
}
