/**
 * Where the number of an area or a line stands. It marks no spot: any point of the area would do, so the one is taken
 * that lies deepest inside and farthest from the exact places, whose marks must not be covered. Same atlas, same point.
 */
import type { Geometry, MultiPolygon, Polygon, Position as AnyPosition } from 'geojson';
import type { Position } from '../../gazetteer/place.js';
import { boxOf, flatDistance, isInside, partsOf } from './flat-geometry.js';

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
    const clear = Math.min(fromEdge * EDGE_WEIGHT, ...marks.map((mark) => flatDistance(at, mark)));
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
  if (shape.type === 'LineString') return lineCandidates(shape.coordinates);
  if (shape.type === 'MultiLineString') return shape.coordinates.flatMap(lineCandidates);
  if (shape.type === 'Polygon' || shape.type === 'MultiPolygon') return areaCandidates(shape);
  return [];
}

/** Neither end: roads and lines meet there, and places stand there. */
const lineCandidates = (line: readonly AnyPosition[]): Candidate[] =>
  partsOf(line, LINE_STEPS).map((at) => ({ at, fromEdge: Infinity }));

function areaCandidates(area: Polygon | MultiPolygon): Candidate[] {
  const [west, south, east, north] = boxOf([area]);
  const edge = outline(area);
  const points: Candidate[] = [];
  for (let column = 1; column < GRID_STEPS; column++) {
    for (let row = 1; row < GRID_STEPS; row++) {
      const at: Position = [
        west + ((east - west) * column) / GRID_STEPS,
        south + ((north - south) * row) / GRID_STEPS,
      ];
      if (isInside(at, area))
        points.push({ at, fromEdge: Math.min(...edge.map((corner) => flatDistance(at, corner))) });
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
