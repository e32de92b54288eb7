/** The part of the axis in view, where it lies on the screen, and how it is moved. */
import { MINUTE_MS } from '../clock/zone.js';
import type { TimeWindow } from '../atlas/shapes.js';
import type { Axis } from './axis.js';

/** Two places along an axis. */
export interface Range {
  from: number;
  to: number;
}

/** No closer than this: ten minutes, or four moments where each takes the same room. */
const SHORTEST_MS = 10 * MINUTE_MS;
const FEWEST_MOMENTS = 4;
/** A playhead nearer to the edge than this share of the view has left it. */
const EDGE_SHARE = 0.02;
/** Where in the view the playhead stands after the view has followed it. */
const FOLLOW_SHARE = 0.15;

export class Scale {
  readonly pxPerAlong: number;

  constructor(
    readonly axis: Axis,
    readonly range: Range,
    readonly widthPx: number,
    /** Room left free at both ends, so that a playhead at an end is seen whole. */
    readonly insetPx = 0,
  ) {
    this.pxPerAlong = Math.max(1, widthPx - 2 * insetPx) / (range.to - range.from);
  }

  xAt(along: number): number {
    return this.insetPx + (along - this.range.from) * this.pxPerAlong;
  }

  xOf(tMs: number): number {
    return this.xAt(this.axis.alongOf(tMs));
  }

  alongAt(x: number): number {
    return this.range.from + (x - this.insetPx) / this.pxPerAlong;
  }

  /** The moment under `x`, within the axis. */
  timeAt(x: number): number {
    return Math.min(Math.max(this.axis.timeAt(this.alongAt(x)), this.axis.startMs), this.axis.endMs);
  }
}

export const wholeOf = (axis: Axis): Range => ({ from: axis.from, to: axis.to });

/** The range around a stretch of time. */
export const rangeAround = (axis: Axis, { startMs, endMs }: TimeWindow): Range =>
  within(axis, { from: axis.alongOf(startMs), to: axis.alongOf(endMs) });

export const timesOf = (axis: Axis, { from, to }: Range): TimeWindow => ({
  startMs: axis.timeAt(from),
  endMs: axis.timeAt(to),
});

/** Keeps `around` where it is on the screen; `factor` below 1 comes closer. */
export function zoomed(axis: Axis, range: Range, around: number, factor: number): Range {
  const span = range.to - range.from;
  const wanted = Math.min(Math.max(span * factor, shortestSpan(axis)), axis.to - axis.from);
  const from = around - (around - range.from) * (wanted / span);
  return within(axis, { from, to: from + wanted });
}

export const panned = (axis: Axis, { from, to }: Range, by: number): Range =>
  within(axis, { from: from + by, to: to + by });

/** The same range if `along` is well inside it, else one that shows what comes after it. */
export function following(axis: Axis, range: Range, along: number): Range {
  const span = range.to - range.from;
  if (along >= range.from && along <= range.to - EDGE_SHARE * span) return range;
  if (along > range.to - EDGE_SHARE * span && along <= range.to && range.to >= axis.to) return range;
  const from = along - FOLLOW_SHARE * span;
  return within(axis, { from, to: from + span });
}

/** Moved and widened so that it is long enough and lies on the axis. */
function within(axis: Axis, { from, to }: Range): Range {
  const whole = axis.to - axis.from;
  const span = Math.min(Math.max(to - from, shortestSpan(axis)), whole);
  const start = Math.min(Math.max((from + to - span) / 2, axis.from), axis.to - span);
  return { from: start, to: start + span };
}

const shortestSpan = (axis: Axis): number =>
  Math.min(axis.kind === 'equal' ? FEWEST_MOMENTS : SHORTEST_MS, axis.to - axis.from);
