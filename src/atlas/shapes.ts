/** What the page holds of a built atlas. Large and never changed in place: kept in `$state.raw`, replaced whole. */
import type { DocumentInfo } from '../../geo/document.js';
import type { EntryBrief, MovementRecord } from '../../geo/record.js';
import type { Place } from '../../gazetteer/place.js';

export interface Atlas {
  documents: readonly DocumentInfo[];
  /** In order of report. */
  entries: readonly EntryBrief[];
  /** The places that occur, in a fixed order; columns point into it by number. */
  places: readonly Place[];
  movements: readonly { entry: number; movement: MovementRecord }[];
}

/**
 * One row for each place of each entry, sorted by `startMs`: what the map and the timeline draw.
 * Times are milliseconds since 1970 UTC; a row is shown while its half-open [startMs, endMs) meets the window.
 */
export interface Columns {
  count: number;
  /** Index into `Atlas.entries`. */
  entry: Uint32Array;
  /** Index into `Atlas.places`. */
  place: Uint32Array;
  /** Index into `CATEGORIES`. */
  category: Uint8Array;
  startMs: Float64Array;
  /** Equal to the end of the day for entries known to the day only. */
  endMs: Float64Array;
  /** 1 where the time is known to the day only. */
  dayOnly: Uint8Array;
  /** 1 exact, 2 district or stretch of road, 3 region or country. */
  precision: Uint8Array;
}

/** Half-open: [startMs, endMs). */
export interface TimeWindow {
  startMs: number;
  endMs: number;
}

/** How places are labelled. `both` gives the contested names in alphabetical order; `reported` as in the text. */
export const NAME_MODES = ['reported', 'both', 'hy', 'az', 'ru', 'en'] as const;
export type NameMode = (typeof NAME_MODES)[number];

export const THEMES = ['light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];
