/** One line of `entries.jsonl`: the whole trail of an entry. `entries-brief.jsonl` has what the page needs of it at first. */
import type { PlaceType, Position } from '../gazetteer/place.js';
import type { Span, TimePrecision } from './entry.js';
import type { Category, Figure, FigureKind, GeoPrecision, Movement, Role } from './incident.js';
import type { Candidate, MentionKind } from './mention.js';
import type { Correction } from './overrides/parse.js';
import type { Geometry } from 'geojson';

/** Where a name stands in the text, and what it was taken for. */
export interface BriefMention extends Span {
  surface: string;
  place: string | null;
}

export interface MentionRecord extends BriefMention {
  line: number;
  type: PlaceType | null;
  lngLat: Position | null;
  kind: MentionKind;
  score: number;
  candidates: readonly Candidate[];
  why: string;
  /** Why it is not on the map, where it stands for a place itself. */
  offMap?: string | undefined;
}

export interface PlaceRecord {
  place: string;
  role: Role;
  lngLat: Position;
  precision: GeoPrecision;
  /** Only where the words describe a shape of their own. */
  geometry?: Geometry | undefined;
  /** Offsets of the words that placed it. */
  span?: [start: number, end: number] | undefined;
  /** True where a correction put it there, which the words may not say. */
  byHand?: true | undefined;
  why: string;
}

export interface MovementRecord extends Omit<Movement, 'span'> {
  fromLngLat: Position;
  toLngLat: Position;
  span: [start: number, end: number];
}

export interface EntryRecord<M extends BriefMention = MentionRecord> {
  id: string;
  document: string;
  lines: [first: number, last: number];
  /** Offsets of the whole entry, and of its body, in the document's text. */
  span: [start: number, end: number];
  body: [start: number, end: number];
  /** First 16 hex digits of the SHA-256 of `text.slice(...span)`. */
  hash: string;
  /** ISO 8601 with offset. */
  reported: string;
  reportedPrecision: TimePrecision;
  reportedWhy: readonly string[];
  /** ISO 8601 with offset; only where the text gives a time of its own. */
  eventTime?: string | undefined;
  eventTimeWhy?: readonly string[] | undefined;
  eventEnd?: string | undefined;
  /** Precision of `eventTime` if there is one, else of `reported`. */
  timePrecision: TimePrecision;
  source: string;
  sourceId?: string | undefined;
  side: string | null;
  category: Category;
  categoryEvidence: readonly [start: number, end: number][];
  title: string;
  mentions: readonly M[];
  places: readonly PlaceRecord[];
  unplacedWhy?: string | undefined;
  movements: readonly MovementRecord[];
  /** One number a kind: the entry's main figure. */
  figures: Partial<Record<FigureKind, number>>;
  /** Every number with its qualifier, range and span. */
  figureClaims: readonly Figure[];
  denial?: true | undefined;
  /** Corrections by hand that went into it, in their order. */
  byHand?: readonly Correction[] | undefined;
}

/** An entry without the reasons for each of its names: most of the bytes, and asked for by few readers. */
export type EntryBrief = EntryRecord<BriefMention>;
