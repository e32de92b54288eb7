/**
 * Where the number of an area or a line stands. It marks no spot: any point of the area would do, so the one is taken
 * that lies deepest inside and farthest from the exact places, whose marks must not be covered. Same atlas, same point.
 */
import { along, booleanPointInPolygon, bbox, length } from '@turf/turf';
import type { Geometry, LineString, MultiPolygon, Polygon } from 'geojson';
import type { Position } from '../../gazetteer/place.js';

/** Candidates along a line, and along each side of an area's box. */
const LINE_STEPS = 24;
const GRID_STEPS = 14;
/** Being in the middle counts for less than being clear of other marks. */
const EDGE_WEIGHT = 0.6;

/** `fallback` where the shape offers nothing. `marks` are the positions to keep clear of. */
export function areaAnchor(shape: Geometry, fallback: Position, marks: readonly Position[]): Position {
  const candidates = candidatesOf(shape);
  let [best, widest] = [fallback, -Infinity];
  for (const { at, fromEdge } of candidates) {
    const clear = Math.min(fromEdge * EDGE_WEIGHT, ...marks.map((mark) => distance(at, mark)));
    if (clear > widest) [best, widest] = [at, clear];
  }
  return best;
}

interface Candidate {
  at: Position;
  /** In degrees of latitude, as all distances here. */
  fromEdge: number;
}

function candidatesOf(shape: Geometry): Candidate[] {
  if (shape.type === 'LineString') return lineCandidates(shape);
  if (shape.type === 'MultiLineString')
    return shape.coordinates.flatMap((coordinates) => lineCandidates({ type: 'LineString', coordinates }));
  if (shape.type === 'Polygon' || shape.type === 'MultiPolygon') return areaCandidates(shape);
  return [];
}

/** Neither end: roads and lines meet there, and places stand there. */
function lineCandidates(line: LineString): Candidate[] {
  const lengthKm = length({ type: 'Feature', properties: {}, geometry: line });
  const points: Candidate[] = [];
  for (let step = 1; step < LINE_STEPS; step++) {
    const [lon, lat] = along(line, (lengthKm * step) / LINE_STEPS).geometry.coordinates;
    points.push({ at: [lon!, lat!], fromEdge: Infinity });
  }
  return points;
}

function areaCandidates(area: Polygon | MultiPolygon): Candidate[] {
  const [west, south, east, north] = bbox(area);
  const edge = outline(area);
  const points: Candidate[] = [];
  for (let column = 1; column < GRID_STEPS; column++) {
    for (let row = 1; row < GRID_STEPS; row++) {
      const at: Position = [
        west + ((east - west) * column) / GRID_STEPS,
        south + ((north - south) * row) / GRID_STEPS,
      ];
      if (booleanPointInPolygon(at, area))
        points.push({ at, fromEdge: Math.min(...edge.map((corner) => distance(at, corner))) });
    }
  }
  return points;
}

/** At most so many corners are looked at: a coast has thousands. */
const MOST_CORNERS = 200;

function outline(area: Polygon | MultiPolygon): Position[] {
  const rings = area.type === 'Polygon' ? area.coordinates : area.coordinates.flat();
  const corners = rings.flat() as Position[];
  const stride = Math.max(1, Math.floor(corners.length / MOST_CORNERS));
  return corners.filter((_, i) => i % stride === 0);
}

/** Flat, in degrees of latitude: good for comparing what is near. */
function distance([aLon, aLat]: Position, [bLon, bLat]: Position): number {
  return Math.hypot((aLon - bLon) * Math.cos((aLat * Math.PI) / 180), aLat - bLat);
}
