/** Checks of coordinates, `[lonDeg, latDeg]` in WGS84. */
import type { Geometry } from 'geojson';
import type { Position } from '../place.js';
import { isObject, shown } from './json-fields.js';

const GEOMETRY_DEPTHS: Readonly<Record<string, number>> = {
  Point: 0,
  MultiPoint: 1,
  LineString: 1,
  MultiLineString: 2,
  Polygon: 2,
  MultiPolygon: 3,
};

/** @returns what is wrong with a position, or null. */
export function positionFlaw(value: unknown): string | null {
  if (!Array.isArray(value) || value.length < 2) return `${shown(value)} is not a position [lon, lat]`;
  const [lonDeg, latDeg] = value as unknown[];
  if (typeof lonDeg !== 'number' || !Number.isFinite(lonDeg) || Math.abs(lonDeg) > 180)
    return `longitude ${shown(lonDeg)} is not within -180..180`;
  if (typeof latDeg !== 'number' || !Number.isFinite(latDeg) || Math.abs(latDeg) > 90)
    return `latitude ${shown(latDeg)} is not within -90..90`;
  return null;
}

/** @returns what is wrong with two columns of a table, or null. An empty cell is no zero. */
export function degreesFlaw(lon: string, lat: string): string | null {
  const [lonDeg, latDeg] = [degrees(lon), degrees(lat)];
  const isLat = Math.abs(latDeg) <= 90;
  const isLon = Math.abs(lonDeg) <= 180;
  if (isLat && isLon) return null;
  if (Math.abs(lonDeg) <= 90 && Math.abs(latDeg) <= 180)
    return `latitude "${lat}" is not within -90..90; are lat and lon swapped?`;
  return isLat ? `longitude "${lon}" is not within -180..180` : `latitude "${lat}" is not within -90..90`;
}

/** Decimal degrees as tables write them, `39.8` or `39,8`. NaN for anything else. */
export const degrees = (text: string): number =>
  /^\s*[-+]?\d{1,3}(?:[.,]\d{0,20})?\s*$/.test(text) ? Number(text.replace(',', '.')) : NaN;

/** @returns what is wrong with a geometry, or null. */
export function geometryFlaw(value: unknown): string | null {
  if (!isObject(value)) return 'no geometry';
  const depth = GEOMETRY_DEPTHS[String(value['type'])];
  if (depth === undefined) return `geometry of type ${shown(value['type'])} cannot be read`;
  return coordinatesFlaw(value['coordinates'], depth);
}

function coordinatesFlaw(value: unknown, depth: number): string | null {
  if (depth === 0) return positionFlaw(value);
  if (!Array.isArray(value) || value.length === 0) return 'coordinates are missing';
  for (const part of value) {
    const flaw = coordinatesFlaw(part, depth - 1);
    if (flaw) return flaw;
  }
  return null;
}

/** All positions of a geometry, in order. */
export function positionsOf(geometry: Geometry): Position[] {
  if (geometry.type === 'GeometryCollection') return geometry.geometries.flatMap(positionsOf);
  const flat = (value: unknown, depth: number): Position[] =>
    depth === 0 ? [value as Position] : (value as unknown[]).flatMap((part) => flat(part, depth - 1));
  return flat(geometry.coordinates, GEOMETRY_DEPTHS[geometry.type] ?? 0);
}

/** The middle of the box around a geometry: stands in where no representative point is given. */
export function middleOf(geometry: Geometry): Position {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [lonDeg, latDeg] of positionsOf(geometry)) {
    [west, east] = [Math.min(west, lonDeg), Math.max(east, lonDeg)];
    [south, north] = [Math.min(south, latDeg), Math.max(north, latDeg)];
  }
  return [(west + east) / 2, (south + north) / 2];
}
