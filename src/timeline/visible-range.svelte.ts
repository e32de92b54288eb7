/** The stretch of time that the timeline shows. Kept in time, so that it holds when the axis changes; null is all of it. */
import type { TimeWindow } from '../atlas/shapes.js';
import type { Axis } from './axis.js';
import { following, panned, rangeAround, timesOf, wholeOf, zoomed, type Range } from './scale.js';

export class VisibleRange {
  readonly #axis: () => Axis;
  #wanted = $state.raw<TimeWindow | null>(null);

  readonly range = $derived.by((): Range => {
    const axis = this.#axis();
    return this.#wanted ? rangeAround(axis, this.#wanted) : wholeOf(axis);
  });
  readonly times = $derived.by((): TimeWindow => timesOf(this.#axis(), this.range));

  constructor(axis: () => Axis) {
    this.#axis = axis;
  }

  get isWhole(): boolean {
    return this.#wanted === null;
  }

  fit(): void {
    this.#wanted = null;
  }

  show(times: TimeWindow): void {
    this.#set(rangeAround(this.#axis(), times));
  }

  /** Around a place along the axis; `factor` below 1 comes closer. */
  zoom(around: number, factor: number): void {
    this.#set(zoomed(this.#axis(), this.range, around, factor));
  }

  /** By a share of what is shown. */
  panShare(share: number): void {
    this.pan(share * (this.range.to - this.range.from));
  }

  pan(by: number): void {
    this.#set(panned(this.#axis(), this.range, by));
  }

  /** Moves on when the playhead has left the view. */
  follow(tMs: number): void {
    const next = following(this.#axis(), this.range, this.#axis().alongOf(tMs));
    if (next !== this.range) this.#set(next);
  }

  #set(range: Range): void {
    const axis = this.#axis();
    const isWhole = range.from <= axis.from && range.to >= axis.to;
    this.#wanted = isWhole ? null : timesOf(axis, range);
  }
}
