/** Files of exactly what is shown, made by the same code as the command line's. */
import { unparse } from 'papaparse';
import type { Place } from '../../gazetteer/place.js';
import { entryFeatures } from '../../geo/build/features.js';
import { validateGeoJson } from '../../geo/build/validate.js';
import type { EntryBrief, PlaceRecord } from '../../geo/record.js';
import { featureCollectionText } from '../../geo/write/geojson.js';
import type { Atlas } from '../atlas/shapes.js';

export interface ExportFile {
  name: string;
  mediaType: string;
  text: string;
  /** Features, or rows. */
  count: number;
}

/** Words that do not stand in the atlas. */
export interface ExportWords {
  /** What places are called; by default as the command line's files call them. */
  label?: (place: string) => string;
  /** Texts as they are shown. */
  said?: (words: string) => string;
  /** What the file lacks, in a sentence. */
  note?: string;
}

/** @param entries indices into `atlas.entries`; places that the atlas lacks have no Feature, as on the map. */
function shownRecords(
  { entries, places }: Atlas,
  shown: readonly number[],
  said = (words: string): string => words,
) {
  const known = new Map(places.map((place) => [place.id, place]));
  const records = [...shown]
    .sort((a, b) => a - b)
    .map((index): EntryBrief => {
      const record = entries[index]!;
      const title = said(record.title);
      return { ...record, title, places: record.places.filter(({ place }) => known.has(place)) };
    });
  return { records, place: (id: string): Place | undefined => known.get(id) };
}

/**
 * One Feature for each place of each entry shown.
 * @throws Error with a sentence if the file would not be valid GeoJSON.
 */
export function geoJsonFile(
  atlas: Atlas,
  shown: readonly number[],
  name: string,
  { label, said, note }: ExportWords = {},
): ExportFile {
  const { records, place } = shownRecords(atlas, shown, said);
  const placeName = label && ((_record: EntryBrief, at: PlaceRecord) => label(at.place));
  const features = records.flatMap((record) => entryFeatures(record, place, placeName));
  const text = featureCollectionText(features, note === undefined ? {} : { note });
  const [flaw] = validateGeoJson(JSON.parse(text));
  if (flaw)
    throw new Error(flaw.feature === undefined ? flaw.reason : `Feature ${flaw.feature}: ${flaw.reason}`);
  return { name: `${name}.geojson`, mediaType: 'application/geo+json', text, count: features.length };
}

/** Columns of the CSV, in order; positions in WGS84 degrees. */
const COLUMNS = [
  ...['entry', 'title', 'time', 'time_precision', 'reported', 'category', 'source', 'side', 'denial'],
  ...['place', 'place_name', 'role', 'geo_precision', 'lon', 'lat'],
  ...['killed', 'injured', 'missing', 'displaced', 'arrived', 'document', 'first_line', 'last_line'],
];
/** A spreadsheet runs a cell that begins so; an apostrophe before it makes it text. */
const FORMULA = /^[=+\-@\t\r]/;

/** One row for each place of each entry shown, and one without a place for an entry that has none. */
export function csvFile(
  atlas: Atlas,
  shown: readonly number[],
  name: string,
  words: ExportWords = {},
): ExportFile {
  const { note, said } = words;
  const { records, place } = shownRecords(atlas, shown, said);
  const label = words.label ?? ((id: string): string => place(id)?.title ?? '');
  const rows = records.flatMap((record) =>
    (record.places.length ? record.places : [undefined]).map((at) => ({
      entry: record.id,
      title: record.title,
      time: record.eventTime ?? record.reported,
      time_precision: record.timePrecision,
      reported: record.reported,
      category: record.category,
      source: record.source,
      side: record.side ?? '',
      denial: record.denial ? 'yes' : '',
      place: at?.place ?? '',
      place_name: at ? label(at.place) : '',
      role: at?.role ?? '',
      geo_precision: at?.precision ?? '',
      lon: at?.lngLat[0] ?? '',
      lat: at?.lngLat[1] ?? '',
      ...record.figures,
      document: record.document,
      first_line: record.lines[0],
      last_line: record.lines[1],
    })),
  );
  const fields = note === undefined ? COLUMNS : [...COLUMNS, 'note'];
  const data = rows.map((row, i) => (i === 0 ? { ...row, note } : row));
  const text = unparse({ fields, data }, { newline: '\n', escapeFormulae: FORMULA });
  return { name: `${name}.csv`, mediaType: 'text/csv', text: `${text}\n`, count: rows.length };
}
