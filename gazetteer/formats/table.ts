/** Delimited text with a header, row by row, with the line on which each row begins. */
import Papa from 'papaparse';
import type { Issues } from './format.js';

const DELIMITERS = [',', ';', '\t'];

export interface Table {
  /** @returns false where the header lacks something: no row is then read. */
  header(cells: readonly string[], line: number): boolean;
  row(cells: readonly string[], line: number): void;
}

/** Reads the text; broken quotes and rows of another length go to the issues. */
export function readTable(text: string, issues: Issues, table: Table): void {
  let line = 1;
  let width = 0;
  const bare = text.startsWith('\ufeff') ? text.slice(1) : text;
  Papa.parse<string[]>(bare, {
    delimiter: delimiterOf(bare),
    step: ({ data, errors }, parser) => {
      const at = line;
      line += 1 + data.reduce((count, cell) => count + newlines(cell), 0);
      const quotes = errors.find(({ type }) => type === 'Quotes');
      if (quotes) return issues.add(at, `${quotes.message.toLowerCase()}: a quotation mark is not closed`);
      if (data.length === 1 && data[0]?.trim() === '') return;
      if (width === 0) {
        width = data.length;
        if (!table.header(data, at)) parser.abort();
      } else if (data.length !== width) issues.add(at, `${data.length} cells; the header has ${width}`);
      else table.row(data, at);
    },
  });
}

/** The one that the header has most of: rows may hold others in texts and in numbers (`40,5`). */
function delimiterOf(text: string): string {
  const [header = ''] = text.trimStart().split('\n', 1);
  const counts = DELIMITERS.map((one) => header.split(one).length);
  return DELIMITERS[counts.indexOf(Math.max(...counts))] as string;
}

function newlines(cell: string): number {
  let count = 0;
  for (let at = cell.indexOf('\n'); at >= 0; at = cell.indexOf('\n', at + 1)) count++;
  return count;
}
