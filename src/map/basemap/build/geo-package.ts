/** Reads one layer of a GeoPackage: an SQLite file whose geometries are well-known binary behind a short header. */
import { readFileSync } from 'node:fs';
import type { Feature, Geometry, Position } from 'geojson';
import { tool } from './cache.js';
import { feature } from './geojson.js';

type Cell = string | number | Uint8Array | null;
interface SqlJs {
  Database: new (file: Uint8Array) => {
    exec(query: string): { columns: string[]; values: Cell[][] }[];
    close(): void;
  };
}

export async function readLayer(file: string, layer: string): Promise<Feature[]> {
  const { Database } = await tool<() => Promise<SqlJs>>('sql.js')();
  const database = new Database(readFileSync(file));
  const [table] = database.exec(`SELECT * FROM "${layer}"`);
  database.close();
  if (!table) throw new Error(`${file} has no rows in layer "${layer}"`);
  return table.values.map((row) => toFeature(table.columns, row));
}

function toFeature(columns: readonly string[], row: readonly Cell[]): Feature {
  const cells = columns.map((name, i) => [name, row[i] ?? null] as const);
  const geometry = cells.map(([, cell]) => cell).find((cell) => cell instanceof Uint8Array);
  if (!geometry) throw new Error(`a row without geometry: ${JSON.stringify(row)}`);
  return feature(
    readGeometry(geometry),
    Object.fromEntries(cells.filter(([, cell]) => !(cell instanceof Uint8Array))),
  );
}

/** Bytes of the envelope by its kind, which is in bits 1 to 3 of the header's flags. */
const ENVELOPE_BYTES = [0, 32, 48, 48, 64];
const HEADER_BYTES = 8;

function readGeometry(bytes: Uint8Array): Geometry {
  const envelope = ENVELOPE_BYTES[((bytes[3] ?? 0) >> 1) & 7] ?? 0;
  return new WellKnownBinary(bytes.subarray(HEADER_BYTES + envelope)).geometry();
}

class WellKnownBinary {
  #view: DataView;
  #at = 0;
  #little = true;

  constructor(bytes: Uint8Array) {
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  geometry(): Geometry {
    this.#little = this.#view.getUint8(this.#at++) === 1;
    const type = this.#count();
    if (type === 2) return { type: 'LineString', coordinates: this.#points() };
    if (type === 3) return { type: 'Polygon', coordinates: this.#rings() };
    const parts = this.#list(() => this.geometry());
    if (type === 5)
      return {
        type: 'MultiLineString',
        coordinates: parts.map((part) => coordinatesOf(part)) as Position[][],
      };
    if (type === 6)
      return {
        type: 'MultiPolygon',
        coordinates: parts.map((part) => coordinatesOf(part)) as Position[][][],
      };
    throw new Error(`geometry type ${type} of well-known binary is not read here`);
  }

  #rings(): Position[][] {
    return this.#list(() => this.#points());
  }

  #points(): Position[] {
    return this.#list(() => [this.#number(), this.#number()]);
  }

  #list<T>(read: () => T): T[] {
    return Array.from({ length: this.#count() }, read);
  }

  #count(): number {
    this.#at += 4;
    return this.#view.getUint32(this.#at - 4, this.#little);
  }

  #number(): number {
    this.#at += 8;
    return this.#view.getFloat64(this.#at - 8, this.#little);
  }
}

const coordinatesOf = (geometry: Geometry): unknown =>
  'coordinates' in geometry ? geometry.coordinates : [];
