/**
 * The shape of a place: what the gazetteer holds and every later stage reads.
 * On disk places are Linked Places Format; this is the same record in memory.
 */
import type { Geometry } from 'geojson';

/** `[lonDeg, latDeg]`, WGS84 degrees. The one order of coordinates everywhere in the project. */
export type Position = [lonDeg: number, latDeg: number];

export const PLACE_TYPES = [
  'settlement',
  'facility',
  'bridge',
  'checkpoint',
  'mountain',
  'district',
  'province',
  'region',
  'territory',
  'country',
  'road',
  'corridor',
  'line',
  'border',
  'river',
  'water',
  'power-line',
  'pipeline',
  'area',
] as const;
export type PlaceType = (typeof PLACE_TYPES)[number];

/** How a name stands to its place. `contested` is a name in use by one side of a dispute only. */
export const NAME_STATUSES = [
  'current',
  'contested',
  'former',
  'transliteration',
  'abbreviation',
  'misspelling',
] as const;
export type NameStatus = (typeof NAME_STATUSES)[number];

export interface PlaceName {
  text: string;
  /** BCP 47: `en`, `hy`, `az`, `ru`, `de`, or with script `hy-Latn`, `ru-Latn`. */
  language: string;
  status: NameStatus;
  /** Side that uses a contested name: several spellings of one side are one name to a reader. */
  usedBy?: string;
}

/** ISO 8601 dates, to the year, month or day, both included; an open end where there is none. */
export interface Timespan {
  start?: string;
  end?: string;
}

export interface Place {
  /** Short and stable: `stepanakert`, `martuni-region`, `lachin-corridor`. */
  id: string;
  /** The name in English under which the record is filed; not the name that a reader must see first. */
  title: string;
  type: PlaceType;
  /** GeoNames feature class and code, for example `P` and `PPLA2`. */
  featureClass: string;
  featureCode: string;
  /** ISO 3166-1 alpha-2 codes of the states that hold or claim it. */
  countries: readonly string[];
  /** Representative point: the settlement, the middle of a district, the middle of a road. */
  point: Position;
  /** The real extent where one is known; else a Point equal to `point`. */
  geometry: Geometry;
  /** True where the geometry is drawn from facts and not surveyed. */
  schematic: boolean;
  /** Radius within which the true position lies, metres. */
  uncertaintyM: number;
  names: readonly PlaceName[];
  /** Ids of the places that contain it, nearest first. */
  parents: readonly string[];
  /** Where the coordinates and the names come from. Never empty. */
  sources: readonly string[];
  /** When there was such a place, where it is known: a line of one war, a road that was opened. */
  when?: readonly Timespan[];
  /** Inhabitants, where a source gives them: ranks places of the same name. */
  population?: number;
  /** One or two neutral sentences: what and where it is, its names and who uses them. */
  description?: string;
}
