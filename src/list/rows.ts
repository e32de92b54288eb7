/** The list's rows and where each stands: entries under the day on which they fall. Heights are fixed, in rem. */
import { startOfDay } from '../clock/zone.js';

export type Row = { kind: 'day'; dayMs: number } | { kind: 'entry'; entry: number };

export const ROW_REM = { day: 2, entry: 4.75 } as const;

/** @param entries in the order of the list; days of neighbours that are equal share a head. */
export function rowsOf(entries: readonly number[], startMs: ArrayLike<number>, zone: string): Row[] {
  const rows: Row[] = [];
  let lastDayMs = NaN;
  for (const entry of entries) {
    const dayMs = startOfDay(zone, startMs[entry]!);
    if (dayMs !== lastDayMs) rows.push({ kind: 'day', dayMs });
    lastDayMs = dayMs;
    rows.push({ kind: 'entry', entry });
  }
  return rows;
}

/** Where each row begins; one more element for the end of the last. */
export function offsetsOf(rows: readonly Row[]): Float64Array {
  const offsets = new Float64Array(rows.length + 1);
  rows.forEach(({ kind }, i) => (offsets[i + 1] = offsets[i]! + ROW_REM[kind]));
  return offsets;
}

/** The rows that meet [from, to): first, and one past the last. */
export function rowsWithin(offsets: Float64Array, from: number, to: number): [first: number, past: number] {
  const count = offsets.length - 1;
  const first = lastAtOrBefore(offsets, from);
  let past = first;
  while (past < count && offsets[past]! < to) past++;
  return [Math.min(first, count), past];
}

/** The row at a place; the first for places above it. */
export function lastAtOrBefore(offsets: Float64Array, at: number): number {
  let low = 0;
  let high = Math.max(0, offsets.length - 2);
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (offsets[middle]! <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Where to scroll so that the row of the entry that was at the top is there again; null where it has left. */
export function anchored(
  rows: readonly Row[],
  offsets: Float64Array,
  anchor: { entry: number; below: number },
): number | null {
  const row = rows.findIndex((candidate) => candidate.kind === 'entry' && candidate.entry === anchor.entry);
  return row < 0 ? null : Math.max(0, offsets[row]! + anchor.below);
}

/** The row of the next or previous entry; stays at the ends. -1 where there is none. */
export function entryRowFrom(rows: readonly Row[], row: number, by: number): number {
  const step = Math.sign(by);
  let left = Math.abs(by);
  let found = rows[row]?.kind === 'entry' ? row : -1;
  for (let i = row + step; i >= 0 && i < rows.length && left > 0; i += step) {
    if (rows[i]!.kind !== 'entry') continue;
    found = i;
    left--;
  }
  return found;
}
