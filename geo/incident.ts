/** What an entry says happened. The product of `geo/understand`. */
import type { Position } from '../gazetteer/place.js';
import type { Span, Stamp } from './entry.js';
import type { Geometry } from 'geojson';

export const CATEGORIES = [
  'battle',
  'strike',
  'casualties',
  'displacement',
  'humanitarian',
  'access',
  'detention',
  'accident',
  'military',
  'diplomacy',
  'politics',
  'other',
] as const;
export type Category = (typeof CATEGORIES)[number];

export const ROLES = ['event', 'origin', 'destination', 'via'] as const;
export type Role = (typeof ROLES)[number];

/** 1 exact place, 2 district or stretch of road, 3 region or country. */
export type GeoPrecision = 1 | 2 | 3;

export interface EventPlace {
  /** Gazetteer id. */
  place: string;
  role: Role;
  precision: GeoPrecision;
  /** The mention that placed it; none where the place is implied. */
  mention?: Span | undefined;
  /** "near", "between A and B", "12 km south of": the shape that the words describe, where it is not the place itself. */
  geometry?: Geometry | undefined;
  lngLat: Position;
  /** Set by a correction, not read from the words. */
  byHand?: true | undefined;
  /** Why this place is on the map with this role, in words. */
  why: string;
}

/** A name that stands for a place itself and is not on the map. */
export interface LeftOut extends Span {
  why: string;
}

export const FIGURE_KINDS = ['killed', 'injured', 'missing', 'displaced', 'arrived'] as const;
export type FigureKind = (typeof FIGURE_KINDS)[number];

/** One number that the entry gives, with the words around it that limit it. */
export interface Figure {
  kind: FigureKind;
  value: number;
  /** Upper end where a range is given. */
  max?: number | undefined;
  /** As written: `at least`, `more than`, `about`. */
  qualifier?: string | undefined;
  /** True for a running total, false for this event's own toll. */
  total: boolean;
  /** A share of another figure: `of them 10 children`. */
  part?: true | undefined;
  span: Span;
}

export const CARRIED = ['people', 'wounded', 'aid', 'troops', 'other'] as const;
export interface Movement {
  /** Gazetteer ids. */
  from: string;
  to: string;
  via?: string | undefined;
  what: (typeof CARRIED)[number];
  count: number | null;
  span: Span;
}

export const SOURCE_KINDS = [
  'government',
  'military',
  'ombudsman',
  'international body',
  'press',
  'witness',
] as const;

/** A row of a chronicle's fixed vocabulary of sources (`public/chronicles/sources.json`). */
export interface SourceDefinition {
  id: string;
  /** In full: `Ministry of Defence of Azerbaijan`. */
  name: string;
  /** Every form by which the entries name it. */
  names: readonly string[];
  kind: (typeof SOURCE_KINDS)[number];
  side: string | null;
}

export interface Source {
  /** As the entry names it: `Artsakh Defense Army`. */
  name: string;
  /** Id in `sources` of the chronicle's vocabulary, where it is known there. */
  id?: string;
  /** Side it speaks for: `armenia`, `artsakh`, `azerbaijan`, `russia` ...; null for none or unknown. */
  side: string | null;
  span?: Span;
}

export interface Incident {
  category: Category;
  /** The words that decided the category. */
  categoryEvidence: readonly Span[];
  source: Source;
  /** When it happened, where the text says so and it differs from the report's stamp. */
  eventTime?: Stamp | undefined;
  /** Where it lasts: the last moment the text gives. */
  eventEnd?: Stamp | undefined;
  figures: readonly Figure[];
  movements: readonly Movement[];
  places: readonly EventPlace[];
  /** Short and plain, for lists. */
  title: string;
  /** Why nothing is on the map, where `places` is empty. */
  unplacedWhy?: string | undefined;
  /** Why each of the other names of places is not on the map. */
  leftOut?: readonly LeftOut[];
  /** True where the entry denies what its words describe. */
  denial?: true | undefined;
}
