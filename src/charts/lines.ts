/** A series as lines to draw: one for each source, so that no number stands for all. */
import { knownMs } from '../../geo/claims/claim.js';
import type { Series, SeriesPoint } from '../../geo/series/series.js';

export interface Line {
  /** Who says so, and of what where it is not the whole. */
  label: string;
  /** Beside `seconds`; null where another line has its point. */
  values: (number | null)[];
}

export interface Lines {
  /** Seconds since 1970 UTC, rising. */
  seconds: number[];
  lines: Line[];
}

/** A report of which only the day is kept stands at that day's end: by then it was said. */
export const pointMs = ({ time, timePrecision }: SeriesPoint): number =>
  knownMs({ reported: time, reportedPrecision: timePrecision });

export const lineLabel = ({ source, of }: SeriesPoint): string => (of ? `${source}: ${of}` : source);

export function linesOf({ points }: Series): Lines {
  const labels = [...new Set(points.map(lineLabel))];
  return {
    seconds: points.map((point) => pointMs(point) / 1000),
    lines: labels.map((label) => ({
      label,
      values: points.map((point) => (lineLabel(point) === label ? (point.max ?? point.value) : null)),
    })),
  };
}

/** The latest word of each source by a moment, lowest first. */
export function latestBy(points: readonly SeriesPoint[], nowMs: number): SeriesPoint[] {
  const latest = new Map<string, SeriesPoint>();
  for (const point of points) if (pointMs(point) <= nowMs) latest.set(lineLabel(point), point);
  return [...latest.values()].sort((a, b) => a.value - b.value);
}
