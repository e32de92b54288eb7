/**
 * The playhead. A plain object outside Svelte's reactivity: it runs on animation frames, tells its listeners each one,
 * and publishes to the page at most every 100 ms.
 */
import type { Axis, Piece } from '../timeline/axis.js';
import type { TimeWindow } from '../atlas/shapes.js';

/** What the clock needs of the browser: replaced in tests. */
export interface Frames {
  request(callback: (nowMs: number) => void): number;
  cancel(handle: number): void;
}

/** A hidden tab gives no frames: what it missed is not made up for. */
const LONGEST_STEP_MS = 100;
const PUBLISH_EVERY_MS = 100;
/** Crossing a fold takes this long at most, however long the stretch that it hides. */
const FOLD_CROSSING_S = 0.8;
/** Where motion is unwelcome the clock moves once a second. */
const STILL_STEP_MS = 1000;

/** Time after `seconds` of playing: folded stretches are crossed in a moment. Stops at the axis's end. */
export function advance(axis: Axis, tMs: number, seconds: number, ratePerSecond: number): number {
  let along = Math.max(axis.alongOf(tMs), axis.from);
  let left = seconds;
  while (left > 0 && along < axis.to) {
    const piece = axis.pieceAt(along);
    const speed = speedIn(piece, ratePerSecond);
    const toEnd = (piece.to - along) / speed;
    if (toEnd > left) return axis.timeAt(along + speed * left);
    along = piece.to;
    left -= toEnd;
  }
  return axis.timeAt(Math.min(along, axis.to));
}

/** How long playing takes from one moment to another. */
export function playSeconds(axis: Axis, fromMs: number, toMs: number, ratePerSecond: number): number {
  const [from, to] = [axis.alongOf(fromMs), axis.alongOf(toMs)];
  return axis.pieces(from, to).reduce((seconds, piece) => {
    const share = Math.min(piece.to, to) - Math.max(piece.from, from);
    return seconds + share / speedIn(piece, ratePerSecond);
  }, 0);
}

/** Along the axis a second. */
function speedIn({ startMs, endMs, from, to, folded }: Piece, ratePerSecond: number): number {
  if (!folded) return ratePerSecond;
  return (to - from) / Math.min(FOLD_CROSSING_S, (endMs - startMs) / ratePerSecond);
}

export class Clock {
  nowMs = 0;
  playing = false;
  /** How far it goes in a second: milliseconds of the chronicle, or moments on the axis of equal steps. */
  ratePerSecond = 3_600_000;
  /** Plays round and round within it; null: to the end, once. */
  loop: TimeWindow | null = null;
  /** Steps in place of a glide. */
  still = false;

  #axis: Axis;
  #handle = 0;
  #lastFrameMs = -1;
  #unspentMs = 0;
  #publishedAtMs = -Infinity;
  readonly #frameListeners = new Set<(nowMs: number) => void>();

  constructor(
    axis: Axis,
    private readonly publish: (clock: Clock) => void,
    private readonly frames: Frames,
  ) {
    this.#axis = axis;
    this.nowMs = axis.startMs;
  }

  get axis(): Axis {
    return this.#axis;
  }

  /** A new axis keeps the moment, as far as the axis reaches. */
  setAxis(axis: Axis): void {
    this.#axis = axis;
    this.seek(this.nowMs);
  }

  /** Calls back at each frame on which the time changed; returns how to stop. */
  onFrame(listener: (nowMs: number) => void): () => void {
    this.#frameListeners.add(listener);
    return () => this.#frameListeners.delete(listener);
  }

  play(): void {
    if (this.playing) return;
    if (this.nowMs >= this.#stopMs) this.nowMs = this.loop?.startMs ?? this.#axis.startMs;
    this.playing = true;
    this.#lastFrameMs = -1;
    this.#unspentMs = 0;
    this.#handle = this.frames.request(this.#frame);
    this.#tell(true);
  }

  pause(): void {
    if (!this.playing) return;
    this.playing = false;
    this.frames.cancel(this.#handle);
    this.#tell(true);
  }

  toggle(): void {
    if (this.playing) this.pause();
    else this.play();
  }

  seek(tMs: number): void {
    this.nowMs = Math.min(Math.max(tMs, this.#axis.startMs), this.#axis.endMs);
    this.#tell(true);
  }

  get #stopMs(): number {
    return Math.min(this.loop?.endMs ?? Infinity, this.#axis.endMs);
  }

  readonly #frame = (frameMs: number): void => {
    if (this.#lastFrameMs >= 0) this.#spend(Math.min(frameMs - this.#lastFrameMs, LONGEST_STEP_MS));
    this.#lastFrameMs = frameMs;
    if (!this.playing) return;
    this.#tell(frameMs - this.#publishedAtMs >= PUBLISH_EVERY_MS, frameMs);
    this.#handle = this.frames.request(this.#frame);
  };

  #spend(stepMs: number): void {
    this.#unspentMs += stepMs;
    if (this.still && this.#unspentMs < STILL_STEP_MS) return;
    this.nowMs = advance(this.#axis, this.nowMs, this.#unspentMs / 1000, this.ratePerSecond);
    this.#unspentMs = 0;
    if (this.nowMs < this.#stopMs) return;
    if (this.loop) this.nowMs = Math.max(this.loop.startMs, this.#axis.startMs);
    else this.pause();
  }

  #tell(publish: boolean, frameMs = -Infinity): void {
    for (const listener of this.#frameListeners) listener(this.nowMs);
    if (!publish) return;
    this.#publishedAtMs = frameMs;
    this.publish(this);
  }
}
