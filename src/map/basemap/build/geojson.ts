/** Reading and writing GeoJSON with few digits, so that files are small and the same on every run. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Feature, FeatureCollection, Geometry, LineString, MultiLineString, Position } from 'geojson';
import { WORK } from './cache.js';

export const PUBLIC = resolve('public');

/** Four decimals are 11 m, below a pixel at the deepest zoom; three will do for what is generalised anyway. */
const DECIMALS = 4;
const COARSE_DECIMALS = 3;

export function readWork<G extends Geometry>(name: string): Feature<G>[] {
  const parsed = JSON.parse(readFileSync(join(WORK, name), 'utf8')) as
    FeatureCollection<G> | { type: 'GeometryCollection'; geometries: G[] };
  if (parsed.type === 'FeatureCollection') return parsed.features;
  return parsed.geometries.map((geometry) => ({ type: 'Feature', properties: {}, geometry }));
}

export function writeWork(name: string, geometry: Geometry | FeatureCollection): void {
  writeFileSync(join(WORK, name), JSON.stringify(geometry));
}

/** Writes `public/basemap/NAME`, one feature a line, so that a changed feature is one changed line. */
export function publish(
  name: string,
  features: readonly Feature[],
  extra: Record<string, unknown> = {},
  decimals = DECIMALS,
): void {
  const round = (_key: string, value: unknown): unknown =>
    typeof value === 'number' ? Number(value.toFixed(decimals)) : value;
  const head = JSON.stringify({ type: 'FeatureCollection', ...extra }).slice(0, -1);
  const rows = features.map((feature) => JSON.stringify(feature, round));
  writePublic(join('basemap', name), `${head},"features":[\n${rows.join(',\n')}\n]}\n`);
}

export function writePublic(name: string, content: string | Uint8Array): void {
  const file = join(PUBLIC, name);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}

/** The line with coarse coordinates, each only once. */
export function coarse(line: readonly Position[]): Position[] {
  const rounded = line.map((point) => point.map((value) => Number(value.toFixed(COARSE_DECIMALS))));
  return rounded.filter((point, i) => i === 0 || point.join() !== rounded[i - 1]?.join());
}

export function feature<G extends Geometry>(geometry: G, properties: Record<string, unknown>): Feature<G> {
  return { type: 'Feature', properties, geometry };
}

export function lines(coordinates: Position[][], properties: Record<string, unknown>): Feature {
  return feature({ type: 'MultiLineString', coordinates }, properties);
}

export function flatLines(features: readonly Feature<LineString | MultiLineString>[]): Position[][] {
  return features.flatMap(({ geometry }) =>
    geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates,
  );
}
