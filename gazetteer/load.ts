/** Gazetteer files of any known format, put over the places that are there already. */
import { readAlternateNames, readGeoNames } from './formats/geonames.js';
import { formatOf, READERS, type FormatId } from './formats/detect.js';
import { wholeText, type GazetteerFile, type ReadPlaces } from './formats/format.js';
import { RowPlace } from './formats/row-place.js';
import type { Issue } from './issue.js';
import type { Place } from './place.js';

export interface LoadedPlaces {
  places: readonly Place[];
  issues: readonly Issue[];
}

/**
 * Adds the places of the files to `base`, the later over the earlier: a place with a known id replaces it.
 * Alternate names of GeoNames go to the places that they belong to, in whatever order the files come.
 */
export function loadPlaces(base: readonly Place[], files: readonly GazetteerFile[]): LoadedPlaces {
  const formats = files.map((file) => ({ file, format: formatOf(file) }));
  const read = formats.map(({ file, format }) =>
    format === 'geonames-alternate-names' ? null : readPlacesFile(file, format),
  );
  const byId = new Map(base.map((place) => [place.id, place]));
  for (const { places } of read.flatMap((one) => one ?? []))
    for (const place of places) byId.set(place.id, place);
  const issues = read.flatMap((one) => one?.issues ?? []);
  for (const { file, format } of formats)
    if (format === 'geonames-alternate-names') issues.push(...addAlternateNames(byId, file));
  return { places: [...byId.values()], issues };
}

function addAlternateNames(byId: Map<string, Place>, file: GazetteerFile): Issue[] {
  const { names, issues } = readAlternateNames(file, (id) => byId.get(id) instanceof RowPlace);
  for (const [id, list] of names) byId.set(id, (byId.get(id) as RowPlace).withNames(list));
  return issues;
}

/** Reads one file by the format that its name and first lines show. */
export function readPlacesFile(file: GazetteerFile, format = formatOf(file)): ReadPlaces {
  if (format === 'geonames') return readGeoNames(file);
  const reader = format === null || format === 'geonames-alternate-names' ? null : READERS[format];
  if (!reader) return failed(file.file, isEmpty(file) ? 'the file is empty' : reasonFor(format));
  const text = wholeText(file);
  return text === null
    ? failed(file.file, 'too large to be read whole; the GeoNames dump format may have any size')
    : reader(file.file, text);
}

const isEmpty = ({ chunks }: GazetteerFile): boolean => {
  for (const chunk of chunks) if (chunk.trim() !== '') return false;
  return true;
};

const reasonFor = (format: FormatId | null): string =>
  format === null
    ? 'no known gazetteer: neither Linked Places (JSON, LP-TSV), GeoNames dump, GeoJSON, nor CSV with name, lat, lon'
    : 'alternate names only; the file of the places that they belong to is needed as well';

const failed = (file: string, reason: string): ReadPlaces => ({
  places: [],
  issues: [{ file, line: 1, reason, severity: 'error' }],
  lineOf: () => 1,
});
