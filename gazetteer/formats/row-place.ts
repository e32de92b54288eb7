/** A place of a table: its names and shape are made when asked for, so that millions of rows fit in memory. */
import type { Geometry } from 'geojson';
import type { Place, PlaceName, PlaceType, Position } from '../place.js';

/** Points of tables are as good as a village is wide. Metres. */
const UNCERTAINTY_M = 1000;

export interface Row {
  id: string;
  title: string;
  type: PlaceType;
  featureClass: string;
  featureCode: string;
  countries: readonly string[];
  lonDeg: number;
  latDeg: number;
  population: number | undefined;
  /** Further names, as they stand in the row. */
  others: string;
  /** What stands between the further names. */
  separator: string;
  sources: readonly string[];
  above: Above;
}

/** Ids of the places that contain it; a function where they are known only when the whole file is. */
type Above = readonly string[] | (() => readonly string[]);

const NO_NAMES: readonly PlaceName[] = [];

export class RowPlace implements Place {
  readonly id: string;
  readonly title: string;
  readonly type: PlaceType;
  readonly featureClass: string;
  readonly featureCode: string;
  readonly countries: readonly string[];
  readonly sources: readonly string[];
  declare readonly population?: number;
  readonly lonDeg: number;
  readonly latDeg: number;
  private readonly others: string;
  private readonly separator: string;
  private readonly above: Above;
  /** Names of known language: they come before those of the row. */
  private translated = NO_NAMES;
  /** Where it is more than a point. */
  declare private shape?: Geometry;

  constructor(row: Row) {
    this.id = row.id;
    this.title = row.title;
    this.type = row.type;
    this.featureClass = row.featureClass;
    this.featureCode = row.featureCode;
    this.countries = row.countries;
    this.sources = row.sources;
    if (row.population !== undefined) this.population = row.population;
    this.lonDeg = row.lonDeg;
    this.latDeg = row.latDeg;
    this.others = row.others;
    this.separator = row.separator;
    this.above = row.above;
  }

  get point(): Position {
    return [this.lonDeg, this.latDeg];
  }

  get geometry(): Geometry {
    return this.shape ?? { type: 'Point', coordinates: this.point };
  }

  get schematic(): boolean {
    return false;
  }

  get uncertaintyM(): number {
    return UNCERTAINTY_M;
  }

  get parents(): readonly string[] {
    const above = typeof this.above === 'function' ? this.above() : this.above;
    return above.includes(this.id) ? above.filter((id) => id !== this.id) : above;
  }

  get names(): PlaceName[] {
    const names = new Map<string, PlaceName>();
    const add = (name: PlaceName) => {
      if (name.text !== '' && !names.has(name.text)) names.set(name.text, name);
    };
    for (const name of this.translated) add(name);
    add({ text: this.title, language: 'und', status: 'current' });
    if (this.others !== '')
      for (const text of this.others.split(this.separator))
        add({ text: text.trim(), language: 'und', status: 'transliteration' });
    return [...names.values()];
  }

  withShape(shape: Geometry): RowPlace {
    const copy = this.copy();
    copy.shape = shape;
    return copy;
  }

  /** A copy that has these names as well. */
  withNames(names: readonly PlaceName[]): RowPlace {
    const copy = this.copy();
    copy.translated = [...this.translated, ...names];
    return copy;
  }

  private copy(): RowPlace {
    return Object.assign(Object.create(RowPlace.prototype) as RowPlace, this);
  }
}
