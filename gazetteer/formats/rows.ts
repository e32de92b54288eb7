/** Rows with named cells become places, whichever format they stood in. */
import { fold } from '../names.js';
import { codeOfType } from './feature-codes.js';
import { kindOfWord, type Column, type Kind } from './columns.js';
import { baseName, type Issues } from './format.js';
import { degrees, degreesFlaw } from './positions.js';
import { RowPlace } from './row-place.js';

export type Cells = (column: Column) => string;

/** Separates the parts of a cell: further names, countries, sources, parents. */
export const CELL_SEPARATOR = '|';

const parts = (cell: string): string[] =>
  cell
    .split(CELL_SEPARATOR)
    .map((part) => part.trim())
    .filter(Boolean);

/** Makes the places of one file, one row after the other. */
export class RowReader {
  private readonly ids = new Set<string>();
  private readonly source: string;
  private readonly prefix: string;
  private readonly kinds = new Map<string, Kind>();
  private readonly lists = new Map<string, readonly string[]>();

  constructor(
    file: string,
    private readonly issues: Issues,
  ) {
    this.source = baseName(file);
    this.prefix = slug(this.source.replace(/\.[^.]*$/, ''));
  }

  /** @returns null where the row is broken: the reason goes to the issues. */
  place(cells: Cells, line: number): RowPlace | null {
    const title = cells('name').trim();
    if (title === '') return this.broken(line, 'no name');
    const [lon, lat] = [cells('lon'), cells('lat')];
    if (lon.trim() === '' || lat.trim() === '') return this.broken(line, `"${title}" has no lat and lon`);
    const flaw = degreesFlaw(lon, lat);
    if (flaw) return this.broken(line, `"${title}": ${flaw}`);
    const { type, code } = this.kindOf(cells('type'), title, line);
    const [featureClass, featureCode] = code;
    const sources = this.shared(cells('source'));
    return new RowPlace({
      id: this.idOf(cells('id').trim(), title, line),
      title,
      type,
      featureClass,
      featureCode,
      countries: this.shared(cells('country')),
      lonDeg: degrees(lon),
      latDeg: degrees(lat),
      population: this.populationOf(cells('population'), title, line),
      others: cells('altNames'),
      separator: CELL_SEPARATOR,
      sources: sources.length > 0 ? sources : this.shared(this.source),
      above: this.shared(cells('parent')),
    });
  }

  private broken(line: number, reason: string): null {
    this.issues.add(line, reason);
    return null;
  }

  private kindOf(word: string, title: string, line: number): Kind {
    const kind = word.trim() === '' ? SETTLEMENT : this.known(word);
    if (!kind) this.issues.add(line, `"${title}": type "${word}" is unknown; read as settlement`, 'warning');
    return kind ?? SETTLEMENT;
  }

  /** A file has few words for types, and many rows. */
  private known(word: string): Kind | undefined {
    const kind = this.kinds.get(word) ?? kindOfWord(word);
    if (kind) this.kinds.set(word, kind);
    return kind;
  }

  private populationOf(cell: string, title: string, line: number): number | undefined {
    if (cell.trim() === '') return undefined;
    const population = Number(cell);
    if (population >= 0 && Number.isFinite(population)) return population || undefined;
    this.issues.add(line, `"${title}": population "${cell}" is not a number`, 'warning');
    return undefined;
  }

  /** A given id is kept and replaces what bears it; one made of the name is the file's own. */
  private idOf(given: string, title: string, line: number): string {
    const base = given || `${this.prefix}:${slug(title)}`;
    if (given && this.ids.has(given)) this.issues.add(line, `id "${given}" stands in the file twice`);
    let id = base;
    for (let count = 2; this.ids.has(id); count++) id = `${base}-${count}`;
    this.ids.add(id);
    return id;
  }

  /** One list for all rows that have the same. */
  private shared(cell: string): readonly string[] {
    const known = this.lists.get(cell) ?? parts(cell);
    this.lists.set(cell, known);
    return known;
  }
}

const SETTLEMENT: Kind = { type: 'settlement', code: codeOfType('settlement') };

const slug = (text: string): string => fold(text).replaceAll(' ', '-') || 'place';
