/**
 * The GeoNames dump: `allCountries.txt` or the file of a country, and `alternateNamesV2.txt`.
 * Columns: https://download.geonames.org/export/dump/readme.txt. Read line by line, so that any size will do.
 */
import type { Issue } from '../issue.js';
import type { Place, PlaceName } from '../place.js';
import { typeOfCode } from './feature-codes.js';
import { Issues, type GazetteerFile, type ReadPlaces } from './format.js';
import { degrees, degreesFlaw } from './positions.js';
import { RowPlace } from './row-place.js';

const COLUMNS = 19;
const SOURCES: readonly string[] = ['GeoNames (geonames.org), CC BY 4.0'];
const INTEGER = /^\d{1,10}$/;
const ID_PREFIX = 'geonames:';

export function readGeoNames({ file, chunks }: GazetteerFile): ReadPlaces {
  const places: Place[] = [];
  const lines: number[] = [];
  const issues = new Issues(file);
  const divisions = new Divisions();
  eachLine(chunks, (text, line) => {
    const place = placeOfLine(text.split('\t'), divisions);
    if (typeof place === 'string') return issues.add(line, place);
    places.push(place);
    lines.push(line);
  });
  return { places, issues: issues.all(), lineOf: (at) => lines[at] ?? 1 };
}

/** Calls with every line that is not empty, and its 1-based number. */
function eachLine(chunks: Iterable<string>, call: (text: string, line: number) => void): void {
  let line = 0;
  for (const chunk of chunks)
    for (let start = 0; start < chunk.length;) {
      const stop = chunk.indexOf('\n', start);
      const next = stop < 0 ? chunk.length : stop;
      const end = chunk.charCodeAt(next - 1) === 0x0d ? next - 1 : next;
      line++;
      if (end > start) call(chunk.slice(start, end), line);
      start = next + 1;
    }
}

/** What rows share: thousands of them lie in one district. */
class Divisions {
  /** Ids of countries and of their first and second divisions, by their codes: `AM`, `AM.05`, `AM.05.12`. */
  private readonly ids = new Map<string, string>();
  private readonly above = new Map<string, () => readonly string[]>();
  private readonly countryLists = new Map<string, readonly string[]>();

  note(id: string, featureCode: string, country: string, admin1: string, admin2: string): void {
    if (featureCode.startsWith('PCL')) this.ids.set(country, id);
    else if (featureCode === 'ADM1') this.ids.set(`${country}.${admin1}`, id);
    else if (featureCode === 'ADM2') this.ids.set(`${country}.${admin1}.${admin2}`, id);
  }

  /** The parents, nearest first. Asked later: a district may stand below its villages. */
  aboveOf(country: string, admin1: string, admin2: string): () => readonly string[] {
    const key = `${country}.${admin1}.${admin2}`;
    const known = this.above.get(key);
    if (known) return known;
    const keys = [key, `${country}.${admin1}`, country];
    const above = () => keys.flatMap((one) => this.ids.get(one) ?? []);
    this.above.set(key, above);
    return above;
  }

  countriesOf(country: string, also: string): readonly string[] {
    const key = `${country},${also}`;
    const known = this.countryLists.get(key) ?? [...new Set(key.split(',').filter(Boolean))];
    this.countryLists.set(key, known);
    return known;
  }
}

/** @returns the place, or the reason why there is none. */
function placeOfLine(columns: readonly string[], divisions: Divisions): RowPlace | string {
  if (columns.length !== COLUMNS)
    return `${columns.length} columns; a line of the GeoNames dump has ${COLUMNS}`;
  const [number = '', title = '', ascii = '', others = '', lat = '', lon = '', ...rest] = columns;
  const [featureClass = '', featureCode = '', country = '', also = '', admin1 = '', admin2 = '', , , people] =
    rest;
  if (!INTEGER.test(number)) return `id "${number}" is not a number`;
  if (title === '') return 'no name';
  const flaw = degreesFlaw(lon, lat);
  if (flaw) return flaw;
  const id = ID_PREFIX + number;
  divisions.note(id, featureCode, country, admin1, admin2);
  return new RowPlace({
    id,
    title,
    type: typeOfCode(featureClass, featureCode),
    featureClass,
    featureCode,
    countries: divisions.countriesOf(country, also),
    lonDeg: degrees(lon),
    latDeg: degrees(lat),
    population: Number(people) > 0 ? Number(people) : undefined,
    others: ascii === title || ascii === '' ? others : `${ascii},${others}`,
    separator: ',',
    sources: SOURCES,
    above: divisions.aboveOf(country, admin1, admin2),
  });
}

const ALTERNATE_COLUMNS = 10;
/** Codes of the language column that mark no name: links and the codes of airports and post offices. */
const NOT_NAMES = new Set('link post iata icao faac tcid unlc wkdt phon'.split(' '));
const ALTERNATE_LANGUAGES: Readonly<Record<string, Pick<PlaceName, 'language' | 'status'>>> = {
  '': { language: 'und', status: 'current' },
  abbr: { language: 'und', status: 'abbreviation' },
  piny: { language: 'zh-Latn', status: 'transliteration' },
};

export interface AlternateNames {
  /** By id of the place. */
  names: ReadonlyMap<string, readonly PlaceName[]>;
  issues: Issue[];
}

/** @param isWanted the rest of the file, which speaks of the whole world, is passed over. */
export function readAlternateNames(
  { file, chunks }: GazetteerFile,
  isWanted: (id: string) => boolean,
): AlternateNames {
  const names = new Map<string, PlaceName[]>();
  const issues = new Issues(file);
  eachLine(chunks, (text, line) => {
    const columns = text.split('\t');
    const [, number = '', language = '', name = ''] = columns;
    if (columns.length < 4 || columns.length > ALTERNATE_COLUMNS || !INTEGER.test(number))
      return issues.add(line, `not a line of GeoNames alternate names (${columns.length} columns)`);
    const id = ID_PREFIX + number;
    if (NOT_NAMES.has(language) || name === '' || !isWanted(id)) return;
    const known = ALTERNATE_LANGUAGES[language] ?? { language, status: 'current' };
    const status = columns[7] === '1' ? 'former' : known.status;
    const list = names.get(id);
    if (list) list.push({ text: name, language: known.language, status });
    else names.set(id, [{ text: name, language: known.language, status }]);
  });
  return { names, issues: issues.all() };
}
