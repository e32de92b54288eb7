/** The files of an atlas, by name, as text. Pure: the command line writes them, tests compare them. */
import type { Feature } from 'geojson';
import { writeLinkedPlaces } from '../../gazetteer/formats/linked-places.js';
import type { Place } from '../../gazetteer/place.js';
import { entryFeatures, movementFeatures } from '../build/features.js';
import { validateGeoJson, type Flaw } from '../build/validate.js';
import type { DocumentInfo } from '../document.js';
import type { Issue } from '../issue.js';
import type { EntryRecord } from '../record.js';
import type { LinkedEvent } from '../claims/claim.js';
import type { Series } from '../series/series.js';
import { briefOf } from './brief.js';
import { featureCollectionText, jsonLinesText, jsonListText } from './geojson.js';
import { seriesCsv } from './series-csv.js';

export interface BuiltAtlas {
  /** `source`: where the document's text lies, as a path from the output folder. */
  documents: readonly (DocumentInfo & { source?: string })[];
  records: readonly EntryRecord[];
  issues: readonly Issue[];
  /** Only where events lie beside the chronicles. */
  events?: readonly LinkedEvent[];
  /** Only where series lie beside the chronicles. */
  series?: readonly Series[];
}

/**
 * Every GeoJSON is validated here, after it became text and was parsed again.
 * @throws Error if one is not valid: a bug of ours, since bad data never comes so far.
 */
export function outputFiles(atlas: BuiltAtlas, places: ReadonlyMap<string, Place>): Map<string, string> {
  const place = (id: string) => places.get(id);
  const incidents = atlas.records.flatMap((record) => entryFeatures(record, place));
  const movements = atlas.records.flatMap((record) => movementFeatures(record, place));
  return new Map([
    ['incidents.geojson', checked('incidents.geojson', incidents)],
    ['movements.geojson', checked('movements.geojson', movements)],
    ['places.geojson', linkedPlaces(usedPlaces(atlas.records, places))],
    ['entries.jsonl', jsonLinesText(atlas.records)],
    ['entries-brief.jsonl', jsonLinesText(atlas.records.map(briefOf))],
    ['documents.json', jsonListText(atlas.documents)],
    ['issues.json', jsonListText(atlas.issues)],
    ...claimFiles(atlas),
  ]);
}

function claimFiles({ events, series }: BuiltAtlas): [string, string][] {
  // What only one entry tells is not told differently.
  const told = events?.filter(({ claims }) => claims.length > 1);
  return [
    ...(told ? [['claims.json', jsonListText(told)] as [string, string]] : []),
    ...(series
      ? ([
          ['series.json', jsonListText(series)],
          ['series.csv', seriesCsv(series)],
        ] as [string, string][])
      : []),
  ];
}

function linkedPlaces(places: readonly Place[]): string {
  const { features, '@context': context } = writeLinkedPlaces(places);
  return checked('places.geojson', features, context);
}

function checked(file: string, features: readonly Feature[], context?: string): string {
  const text = featureCollectionText(features, context === undefined ? {} : { '@context': context });
  const flaws = validateGeoJson(JSON.parse(text));
  if (flaws.length) throw new Error(`${file} is not valid GeoJSON: ${flaws.map(flawText).join('; ')}`);
  return text;
}

const flawText = ({ feature, reason }: Flaw): string =>
  feature === undefined ? reason : `Feature ${feature}: ${reason}`;

/** The places that mentions, events or movements name, in order of id. */
function usedPlaces(records: readonly EntryRecord[], places: ReadonlyMap<string, Place>): Place[] {
  const ids = new Set<string>();
  for (const record of records) {
    for (const { place } of record.places) ids.add(place);
    for (const { place } of record.mentions) if (place !== null) ids.add(place);
    for (const { from, to, via } of record.movements) for (const id of [from, to, via]) if (id) ids.add(id);
  }
  return [...ids].sort().flatMap((id) => places.get(id) ?? []);
}
