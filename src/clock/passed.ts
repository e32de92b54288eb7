/** What the clock passes while it plays, told at a pace that can be listened to. */
import { lowerBound, type EntryTimes } from '../atlas/times.js';

/** About as long as a screen reader takes for a sentence. */
const PACE_MS = 6000;

/** Entries that begin in (afterMs, untilMs] and pass the filters, newest first. */
export function passedBetween(
  times: EntryTimes,
  visible: Uint8Array,
  afterMs: number,
  untilMs: number,
): number[] {
  const first = lowerBound(times.sortedStartMs, afterMs + 1);
  const found: number[] = [];
  for (let i = lowerBound(times.sortedStartMs, untilMs + 1) - 1; i >= first; i--) {
    const entry = times.order[i]!;
    if (visible[entry]) found.push(entry);
  }
  return found;
}

/** Says when it is time for the next sentence. Jumps backwards begin anew. */
export class Pace {
  #saidAtMs = -Infinity;
  #passedMs: number;

  constructor(startMs: number) {
    this.#passedMs = startMs;
  }

  /** The stretch to tell of: null while the last sentence is still being read. */
  next(nowMs: number, atMs: number): { afterMs: number; untilMs: number } | null {
    if (nowMs < this.#passedMs) this.#passedMs = nowMs;
    if (atMs - this.#saidAtMs < PACE_MS || nowMs === this.#passedMs) return null;
    const stretch = { afterMs: this.#passedMs, untilMs: nowMs };
    this.#saidAtMs = atMs;
    this.#passedMs = nowMs;
    return stretch;
  }
}
