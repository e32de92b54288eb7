/**
 * Plane geometry in degrees, for what is near: where a label stands, what a camera holds, how a disc is drawn.
 * Turf does the same on the sphere for ten times the bytes, in a chunk that every reader loads; the pipeline uses that.
 */
import type { Geometry, MultiPolygon, Polygon, Position as AnyPosition } from 'geojson';
import { positionsOf } from '../../gazetteer/formats/positions.js';
import type { Position } from '../../gazetteer/place.js';

export type Box = [westDeg: number, southDeg: number, eastDeg: number, northDeg: number];

/** Mean length of a degree of latitude, metres (WGS84). */
const M_PER_DEG = 111_320;
const eastScale = (latDeg: number): number => Math.cos((latDeg * Math.PI) / 180);

/** In degrees of latitude. */
export function flatDistance([aLon, aLat]: Position, [bLon, bLat]: Position): number {
  return Math.hypot((aLon - bLon) * eastScale((aLat + bLat) / 2), aLat - bLat);
}

export function boxOf(geometries: readonly Geometry[]): Box {
  const box: Box = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [lon, lat] of geometries.flatMap(positionsOf)) {
    box[0] = Math.min(box[0], lon);
    box[1] = Math.min(box[1], lat);
    box[2] = Math.max(box[2], lon);
    box[3] = Math.max(box[3], lat);
  }
  return box;
}

/** Even-odd over all rings, so that holes are outside. */
export function isInside([lon, lat]: Position, area: Polygon | MultiPolygon): boolean {
  const rings = area.type === 'Polygon' ? area.coordinates : area.coordinates.flat();
  let inside = false;
  for (const ring of rings) {
    ring.forEach(([aLon, aLat], i) => {
      const [bLon, bLat] = ring[(i + 1) % ring.length]!;
      const crosses = aLat! > lat !== bLat! > lat;
      if (crosses && lon < aLon! + ((lat - aLat!) / (bLat! - aLat!)) * (bLon! - aLon!)) inside = !inside;
    });
  }
  return inside;
}

/** Points that part a line into `steps` stretches of one length, without its ends. */
export function partsOf(line: readonly AnyPosition[], steps: number): Position[] {
  const points = line as readonly Position[];
  const lengths = points.slice(1).map((point, i) => flatDistance(points[i]!, point));
  const step = lengths.reduce((sum, length) => sum + length, 0) / steps;
  const found: Position[] = [];
  let walked = 0;
  lengths.forEach((length, i) => {
    const [from, to] = [points[i]!, points[i + 1]!];
    while (found.length < steps - 1 && (found.length + 1) * step <= walked + length) {
      const share = length === 0 ? 0 : ((found.length + 1) * step - walked) / length;
      found.push([from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share]);
    }
    walked += length;
  });
  return found;
}

/** A circle of that radius as a closed ring, anticlockwise as RFC 7946 asks. */
export function discOf([lon, lat]: Position, radiusM: number, steps: number): Polygon {
  const radiusDeg = radiusM / M_PER_DEG;
  const corner = (i: number): Position => {
    const turn = ((i % steps) * 2 * Math.PI) / steps;
    return [lon + (Math.cos(turn) * radiusDeg) / eastScale(lat), lat + Math.sin(turn) * radiusDeg];
  };
  return { type: 'Polygon', coordinates: [Array.from({ length: steps + 1 }, (_, i) => corner(i))] };
}
