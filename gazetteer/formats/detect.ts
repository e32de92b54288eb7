/** Which format a gazetteer file has, by its first lines: names of files are often wrong. */
import { bareName, COLUMN_NAMES, type Column } from './columns.js';
import { readCsv } from './csv.js';
import type { GazetteerFile, PlaceReader } from './format.js';
import { readGeoJson } from './geojson.js';
import { readLinkedPlaces } from './linked-places.js';
import { readLpTsv } from './lp-tsv.js';

/** Formats that are read whole. The GeoNames dump is read in pieces. */
export const READERS = {
  'linked-places': readLinkedPlaces,
  'lp-tsv': readLpTsv,
  geojson: readGeoJson,
  csv: readCsv,
} satisfies Record<string, PlaceReader>;

export type FormatId = keyof typeof READERS | 'geonames' | 'geonames-alternate-names';

/** How far the keys of the first Feature are looked for. UTF-16 units. */
const HEAD = 20_000;
const LINKED_KEY = /"(?:@context|@id|toponym|names|relations)"\s{0,9}:/;
const GEONAMES_COLUMNS = 19;

export function formatOf({ chunks }: GazetteerFile): FormatId | null {
  const head = headOf(chunks);
  if (head.startsWith('{') || head.startsWith('['))
    return LINKED_KEY.test(head) ? 'linked-places' : 'geojson';
  const [line = ''] = head.split(/\r?\n/, 1);
  const cells = line.split('\t');
  if (/^\d+$/.test(cells[0] ?? '')) {
    if (cells.length === GEONAMES_COLUMNS) return 'geonames';
    if (cells.length >= 4 && /^\d+$/.test(cells[1] ?? '')) return 'geonames-alternate-names';
  }
  if (cells.includes('title') && cells.includes('title_source')) return 'lp-tsv';
  return isTable(line) ? 'csv' : null;
}

function headOf(chunks: Iterable<string>): string {
  for (const chunk of chunks) return chunk.slice(0, HEAD).replace(/^\ufeff?\s{0,99}/, '');
  return '';
}

function isTable(header: string): boolean {
  const names = header.split(/[,;\t]/).map((name) => bareName(name.replaceAll('"', '')));
  const has = (column: Column) => COLUMN_NAMES[column].split(' ').some((name) => names.includes(name));
  return has('name') || (has('lat') && has('lon'));
}
