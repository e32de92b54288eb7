/** LP-TSV, the table form of Linked Places (https://github.com/LinkedPasts/linked-places-format, version 0.5). */
import type { Place } from '../place.js';
import { Issues, type ReadPlaces } from './format.js';
import { typeOfCode } from './feature-codes.js';
import { kindOfWord, type Column } from './columns.js';
import { CELL_SEPARATOR, RowReader } from './rows.js';
import { readTable } from './table.js';

const NEEDED = ['id', 'title', 'title_source'];
/** Ours to theirs, where a cell is taken as it stands. */
const SAME: Readonly<Partial<Record<Column, string>>> = {
  id: 'id',
  name: 'title',
  lat: 'lat',
  lon: 'lon',
  parent: 'parent_id',
};
/** Theirs, of which a cell holds several between semicolons. */
const LISTS: Readonly<Partial<Record<Column, string>>> = { altNames: 'variants', country: 'ccodes' };
const POINT = /^\s*POINT\s{0,3}\(\s{0,3}([-+.\d]{1,24})\s{1,3}([-+.\d]{1,24})\s{0,3}\)\s*$/i;

export function readLpTsv(file: string, text: string): ReadPlaces {
  const issues = new Issues(file);
  const places: Place[] = [];
  const lines: number[] = [];
  const reader = new RowReader(file, issues);
  let names: readonly string[] = [];
  readTable(text, issues, {
    header(cells, line) {
      names = cells.map((name) => name.trim().toLowerCase());
      const missing = NEEDED.filter((name) => !names.includes(name));
      for (const name of missing) issues.add(line, `the header has no column "${name}"`);
      return missing.length === 0;
    },
    row(cells, line) {
      const cell = (name: string) => cells[names.indexOf(name)] ?? '';
      const place = reader.place((column) => cellOf(cell, column), line);
      if (!place) return;
      places.push(place);
      lines.push(line);
    },
  });
  if (names.length === 0) issues.add(1, 'the file is empty');
  return { places, issues: issues.all(), lineOf: (at) => lines[at] ?? 1 };
}

function cellOf(cell: (name: string) => string, column: Column): string {
  const same = SAME[column];
  if (same) return cell(same) || pointCell(cell('geowkt'), column);
  const list = LISTS[column];
  if (list) return cell(list).replaceAll(';', CELL_SEPARATOR);
  if (column === 'source')
    return [cell('title_source'), cell('geo_source')].filter(Boolean).join(CELL_SEPARATOR);
  return column === 'type' ? typeCell(cell('types'), cell('fclasses')) : '';
}

/** Of a shape in WKT only a point is read: `POINT (46.75 39.82)`. */
function pointCell(wkt: string, column: Column): string {
  const match = POINT.exec(wkt);
  return (column === 'lon' ? match?.[1] : column === 'lat' ? match?.[2] : '') ?? '';
}

const typeCell = (types: string, classes: string): string => {
  const known = types.split(';').find((word) => kindOfWord(word));
  const [featureClass = ''] = classes.split(';').map((one) => one.trim());
  return known ?? (featureClass ? typeOfCode(featureClass, '') : '');
};
