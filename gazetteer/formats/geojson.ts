/**
 * GeoJSON whose Features are places with a name: points, or shapes that a point in their middle stands for.
 * A plain list of objects with name, lat and lon is read as well.
 */
import type { Geometry, GeometryCollection } from 'geojson';
import type { Issue } from '../issue.js';
import type { Place, Position } from '../place.js';
import { bareName, COLUMN_NAMES, COLUMNS, type Column } from './columns.js';
import { Issues, type ReadPlaces } from './format.js';
import { isObject, type Json } from './json-fields.js';
import { jsonLines, parseJson } from './json-lines.js';
import { geometryFlaw, middleOf } from './positions.js';
import { CELL_SEPARATOR, RowReader } from './rows.js';

type OneShape = Exclude<Geometry, GeometryCollection>;

/** About 1 cm. */
const DECIMALS = 7;

export function readGeoJson(file: string, text: string): ReadPlaces {
  const parsed = parseJson(text);
  if (!('value' in parsed)) return unreadable(file, parsed.line, parsed.reason);
  const isList = Array.isArray(parsed.value);
  const features = isList ? (parsed.value as unknown[]) : featuresOf(parsed.value);
  if (!features) return unreadable(file, 1, 'not a FeatureCollection');
  // Numbers of Features stand for lines until there is something to tell.
  const issues = new Issues(file);
  const reader = new RowReader(file, issues);
  const places: Place[] = [];
  const numbers: number[] = [];
  features.forEach((feature, number) => {
    const place = isList ? placeOfObject(feature, number, reader) : placeOf(feature, number, reader, issues);
    if (!place) return;
    places.push(place);
    numbers.push(number);
  });
  const lines = jsonLines(text);
  const lineOf = (number: number) => lines(isList ? [number] : ['features', number]);
  const withLine = (issue: Issue): Issue =>
    issue.line === undefined ? issue : { ...issue, line: lineOf(issue.line) };
  return {
    places,
    issues: issues.all().map(withLine),
    lineOf: (at) => lineOf(numbers[at] ?? 0),
  };
}

const unreadable = (file: string, line: number, reason: string): ReadPlaces => ({
  places: [],
  issues: [{ file, line, reason, severity: 'error' }],
  lineOf: () => 1,
});

const featuresOf = (value: unknown): unknown[] | null =>
  isObject(value) && value['type'] === 'FeatureCollection' && Array.isArray(value['features'])
    ? value['features']
    : null;

function placeOf(feature: unknown, number: number, reader: RowReader, issues: Issues): Place | null {
  const { geometry, properties, id }: Json = isObject(feature) ? feature : {};
  const flaw = geometryFlaw(geometry);
  if (flaw) {
    issues.add(number, flaw);
    return null;
  }
  const shape = geometry as OneShape;
  const [lonDeg, latDeg] = shape.type === 'Point' ? (shape.coordinates as Position) : middleOf(shape);
  const own: Partial<Record<Column, string>> = {
    lon: lonDeg.toFixed(DECIMALS),
    lat: latDeg.toFixed(DECIMALS),
    ...((typeof id === 'string' || typeof id === 'number') && { id: String(id) }),
  };
  const cells = cellsOf(isObject(properties) ? properties : {});
  const place = reader.place((column) => own[column] ?? cells.get(column) ?? '', number);
  return place && shape.type !== 'Point' ? place.withShape(shape) : place;
}

function placeOfObject(value: unknown, number: number, reader: RowReader): Place | null {
  const cells = cellsOf(isObject(value) ? value : {});
  return reader.place((column) => cells.get(column) ?? '', number);
}

/** Values of properties as cells of a table: a list becomes parts between separators. */
function cellsOf(properties: Json): Map<Column, string> {
  const bare = new Map(Object.entries(properties).map(([key, value]) => [bareName(key), value]));
  const cells = new Map<Column, string>();
  for (const column of COLUMNS)
    for (const name of COLUMN_NAMES[column].split(' ')) {
      const value = bare.get(name);
      if (cells.has(column) || value === undefined || value === null || typeof value === 'boolean') continue;
      cells.set(column, Array.isArray(value) ? value.map(String).join(CELL_SEPARATOR) : String(value));
    }
  return cells;
}
