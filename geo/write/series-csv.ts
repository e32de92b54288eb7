/** All series as one table: a row for each number, with its time and who says so. */
import papa from 'papaparse';
import type { Series } from '../series/series.js';

const COLUMNS = [
  ...['series', 'title', 'unit', 'time', 'time_precision', 'value', 'max', 'qualifier', 'total', 'of'],
  ...['entry', 'source', 'side'],
];
/** A spreadsheet runs a cell that begins so; an apostrophe before it makes it text. */
const FORMULA = /^[=+\-@\t\r]/;

export function seriesCsv(series: readonly Series[]): string {
  const rows = series.flatMap(({ id, title, unit, points }) =>
    points.map((point) => [
      ...[
        id,
        title,
        unit,
        point.time,
        point.timePrecision,
        point.value,
        point.max ?? '',
        point.qualifier ?? '',
      ],
      ...[point.total, point.of ?? '', point.entry, point.source, point.side ?? ''],
    ]),
  );
  return `${papa.unparse({ fields: COLUMNS, data: rows }, { newline: '\n', escapeFormulae: FORMULA })}\n`;
}
