/** Tables with the columns name, lat and lon, and if there id, type, alt_names (between `|`) and others. */
import type { Place } from '../place.js';
import { bareName, COLUMN_NAMES, COLUMNS, type Column } from './columns.js';
import { Issues, type ReadPlaces } from './format.js';
import { RowReader } from './rows.js';
import { readTable } from './table.js';

const NEEDED: readonly Column[] = ['name', 'lat', 'lon'];

export function readCsv(file: string, text: string): ReadPlaces {
  const issues = new Issues(file);
  const places: Place[] = [];
  const lines: number[] = [];
  const reader = new RowReader(file, issues);
  let columns: ReadonlyMap<Column, number> = new Map();
  readTable(text, issues, {
    header(cells, line) {
      columns = columnsOf(cells);
      const missing = NEEDED.filter((column) => !columns.has(column));
      for (const column of missing) issues.add(line, `the header has no column "${column}"`);
      return missing.length === 0;
    },
    row(cells, line) {
      const place = reader.place((column) => cells[columns.get(column) ?? -1] ?? '', line);
      if (!place) return;
      places.push(place);
      lines.push(line);
    },
  });
  if (columns.size === 0) issues.add(1, 'the file is empty');
  return { places, issues: issues.all(), lineOf: (at) => lines[at] ?? 1 };
}

/** Where each column stands. */
export function columnsOf(header: readonly string[]): Map<Column, number> {
  const bare = header.map(bareName);
  return new Map(
    COLUMNS.flatMap((column) => {
      const at = COLUMN_NAMES[column]
        .split(' ')
        .map((name) => bare.indexOf(name))
        .find((index) => index >= 0);
      return at === undefined ? [] : [[column, at] as const];
    }),
  );
}
