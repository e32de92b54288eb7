/** The annotated rows of `../shared/gold`, which are not on a user's machine, and how near a place must be to theirs. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Position } from '../../gazetteer/place.js';

export const SHARED = '../shared';

export interface Row {
  doc: string;
  line: number;
  /** Local, `YYYY-MM-DDTHH:MM` or `YYYY-MM-DD`. */
  time: string;
  mentions: readonly { place: string }[];
  event_places: readonly { place: string }[];
  figures: Readonly<Record<string, number>>;
}

export interface RowPlace {
  /** Degrees. */
  lon: number;
  lat: number;
  type?: string;
  confidence?: string;
}

export function readRows(): { rows: Row[]; places: Record<string, RowPlace> } {
  const read = (name: string) => readFileSync(join(SHARED, 'gold', name), 'utf8');
  const lines = read('dev.jsonl').trim().split('\n');
  const rows = lines.map((line) => ({ figures: {}, ...(JSON.parse(line) as Omit<Row, 'figures'>) }));
  return { rows, places: JSON.parse(read('dev.places.json')) as Record<string, RowPlace> };
}

const WIDE = new Set(
  'district province region road corridor line river border other area territory power-line pipeline'.split(
    ' ',
  ),
);

/** As the annotations are scored: `../shared/gold/ANNOTATION.md`. */
export function toleranceKm(id: string, { type = '', confidence }: RowPlace): number {
  if (id === 'nagorno-karabakh') return 45;
  if (type === 'country') return 700;
  if (WIDE.has(type) || id.startsWith('road:')) return 35;
  return confidence === 'low' ? 12 : 5;
}

const RADIANS = Math.PI / 180;
/** Mean diameter of the earth. */
const DIAMETER_KM = 12_742;

/** Great circle. */
export function distanceKm([lonA, latA]: Position, [lonB, latB]: Position): number {
  const h =
    Math.sin(((latB - latA) * RADIANS) / 2) ** 2 +
    Math.cos(latA * RADIANS) * Math.cos(latB * RADIANS) * Math.sin(((lonB - lonA) * RADIANS) / 2) ** 2;
  return DIAMETER_KM * Math.asin(Math.sqrt(h));
}
