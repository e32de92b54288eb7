/** Entries and places for tests, with every field that a test does not care about filled in. */
import type { Place } from '../../gazetteer/place.js';
import type { EntryRecord, PlaceRecord } from '../../geo/record.js';

export function sampleEntry(over: Partial<EntryRecord> = {}): EntryRecord {
  return {
    id: 'sample.md#2020-09-27T08:35',
    document: 'sample.md',
    lines: [5, 5],
    span: [0, 10],
    body: [4, 10],
    hash: '0123456789abcdef',
    reported: '2020-09-27T08:35:00+04:00',
    reportedPrecision: 'minute',
    reportedWhy: [],
    timePrecision: 'minute',
    source: 'Ministry of Samples',
    side: null,
    category: 'strike',
    categoryEvidence: [],
    title: 'Shelling reported near Alpha',
    mentions: [],
    places: [],
    movements: [],
    figures: {},
    figureClaims: [],
    ...over,
  };
}

export const samplePlaceRecord = (place: string): PlaceRecord => ({
  place,
  role: 'event',
  lngLat: [46.7, 39.8],
  precision: 1,
  why: 'named as the place',
});

export function samplePlace(id: string, names: Readonly<Record<string, readonly string[]>> = {}): Place {
  return {
    id,
    title: names.en?.[0] ?? id,
    type: 'settlement',
    featureClass: 'P',
    featureCode: 'PPL',
    countries: [],
    point: [46.7, 39.8],
    geometry: { type: 'Point', coordinates: [46.7, 39.8] },
    schematic: false,
    uncertaintyM: 500,
    names: Object.entries(names).flatMap(([language, texts]) =>
      texts.map((text) => ({
        text,
        language,
        status: texts.length > 1 ? ('contested' as const) : ('current' as const),
      })),
    ),
    parents: [],
    sources: ['sample'],
  };
}
