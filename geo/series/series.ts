/** Figures that run through the chronicles, each number with its time and who says so. */
import type { TimePrecision } from '../entry.js';
import type { ClaimKind } from '../claims/claim.js';

/** From which entries a series takes its figures: of a claimed event, of a document, at a place, or as listed. */
export type SeriesFrom =
  | { event: string }
  | { document: string; except?: readonly string[] }
  | { place: string; except?: readonly string[] }
  | { entries: readonly string[] };

/** As written in `series.json`. */
export interface SeriesDefinition {
  id: string;
  title: string;
  /** What is counted: `people`. */
  unit: string;
  /** True where each number is a running total, even if its entry does not say so. */
  total?: boolean;
  kinds: readonly ClaimKind[];
  /** Of an event's figures only those of these, null for the whole; without it only the whole. */
  of?: readonly (string | null)[];
  from: SeriesFrom;
}

export interface SeriesPoint {
  /** ISO 8601 with offset: when it was reported. */
  time: string;
  timePrecision: TimePrecision;
  value: number;
  max?: number;
  qualifier?: string;
  /** True for a running total. */
  total: boolean;
  of?: string;
  entry: string;
  source: string;
  side: string | null;
}

/** One item of `series.json` in a built atlas. */
export interface Series {
  id: string;
  title: string;
  unit: string;
  kinds: readonly ClaimKind[];
  /** In order of report. */
  points: readonly SeriesPoint[];
}
