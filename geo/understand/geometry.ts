/** Shapes about places. What they are sized by stands here, in kilometres. */
import { bbox } from '@turf/bbox';
import { bboxClip } from '@turf/bbox-clip';
import { circle } from '@turf/circle';
import { destination } from '@turf/destination';
import { distance } from '@turf/distance';
import { ellipse } from '@turf/ellipse';
import { midpoint } from '@turf/midpoint';
import { sector } from '@turf/sector';
import type {
  Geometry,
  LineString,
  MultiLineString,
  MultiPolygon,
  Polygon,
  Position as Point,
} from 'geojson';
import type { Place, Position } from '../../gazetteer/place.js';

export interface Drawn {
  geometry: Geometry;
  /** Middle of the shape. */
  lngLat: Position;
}

/** Corners of a circle: enough to look round, few enough to write out. */
const STEPS = 32;
/** A tenth of a metre would claim what no report knows: five decimals are about a metre. */
const DECIMALS = 1e5;
/** A distance that a report gives is right to about so much of it. */
const DISTANCE_ERROR = 0.2;
/** A shape between two towns is so broad, in parts of its length, and never narrower. */
const [BETWEEN_BREADTH, NARROWEST_KM] = [0.15, 1];
/** "North of X" without a distance. */
const DIRECTION_REACH_KM = 15;

const round = (point: Point): Point => point.map((value) => Math.round(value * DECIMALS) / DECIMALS);
const asPosition = ([lon = 0, lat = 0]: Point): Position => [lon, lat];

/** RFC 7946 winds the outer ring against the clock and holes with it. */
function ring(points: readonly Point[], isHole = false): Point[] {
  const rounded = points.map(round);
  const area = rounded.reduce((sum, [x = 0, y = 0], at) => {
    const [nextX = 0, nextY = 0] = rounded[(at + 1) % rounded.length] as Point;
    return sum + x * nextY - nextX * y;
  }, 0);
  return area < 0 === isHole ? rounded : rounded.reverse();
}

const polygon = (outer: readonly Point[], hole?: readonly Point[]): Polygon => ({
  type: 'Polygon',
  coordinates: hole ? [ring(outer), ring(hole, true)] : [ring(outer)],
});

const outline = (center: Point, radiusKm: number): Point[] =>
  circle(center, radiusKm, { steps: STEPS, units: 'kilometers' }).geometry.coordinates[0] as Point[];

export const around = ({ point }: Place, radiusKm: number): Drawn => ({
  geometry: polygon(outline(point, radiusKm)),
  lngLat: point,
});

/** So far away in any direction: a ring. */
export function ringAt({ point }: Place, km: number): Drawn {
  const error = km * DISTANCE_ERROR;
  return { geometry: polygon(outline(point, km + error), outline(point, km - error)), lngLat: point };
}

/** So far away in one direction: an area about the point there. */
export function offsetFrom({ point }: Place, km: number, bearingDeg: number): Drawn {
  const center = round(destination(point, km, bearingDeg, { units: 'kilometers' }).geometry.coordinates);
  return {
    geometry: polygon(outline(center, Math.max(NARROWEST_KM, km * DISTANCE_ERROR))),
    lngLat: asPosition(center),
  };
}

/** On that side of it, no distance told: a quarter of a circle. */
export function sideOf({ point }: Place, bearingDeg: number): Drawn {
  const slice = sector(point, DIRECTION_REACH_KM, bearingDeg - 45, bearingDeg + 45, {
    steps: STEPS,
    units: 'kilometers',
  });
  const center = destination(point, DIRECTION_REACH_KM / 2, bearingDeg, { units: 'kilometers' });
  return {
    geometry: polygon(slice.geometry.coordinates[0] as Point[]),
    lngLat: asPosition(round(center.geometry.coordinates)),
  };
}

export function betweenBoth(one: Place, other: Place): Drawn {
  const center = round(midpoint(one.point, other.point).geometry.coordinates);
  const lengthKm = distance(one.point, other.point, { units: 'kilometers' });
  const [east, north] = [other.point[0] - one.point[0], other.point[1] - one.point[1]];
  // The ellipse lies from west to east and is turned against the clock; degrees of longitude shrink with the latitude.
  const angle = (Math.atan2(north, east * Math.cos((center[1] as number) * (Math.PI / 180))) * 180) / Math.PI;
  const breadthKm = Math.max(NARROWEST_KM, lengthKm * BETWEEN_BREADTH);
  const shape = ellipse(center, Math.max(NARROWEST_KM, lengthKm / 2), breadthKm, {
    angle: -angle,
    steps: STEPS,
    units: 'kilometers',
  });
  return { geometry: polygon(shape.geometry.coordinates[0] as Point[]), lngLat: asPosition(center) };
}

const isClippable = (geometry: Geometry): geometry is LineString | MultiLineString | Polygon | MultiPolygon =>
  /^(?:Multi)?(?:LineString|Polygon)$/.test(geometry.type);

/** The half of a line or an area that lies in that direction; null where it has no such half. */
export function partOfShape({ geometry, point }: Place, bearingDeg: number): Drawn | null {
  if (!isClippable(geometry)) return null;
  const [west, south, east, north] = bbox(geometry) as [number, number, number, number];
  const [x, y] = [Math.sin((bearingDeg * Math.PI) / 180), Math.cos((bearingDeg * Math.PI) / 180)];
  const half = (low: number, high: number, towards: number): [number, number] =>
    Math.abs(towards) < 0.1 ? [low, high] : towards > 0 ? [(low + high) / 2, high] : [low, (low + high) / 2];
  const [[left, right], [bottom, top]] = [half(west, east, x), half(south, north, y)];
  const { geometry: part } = bboxClip(geometry, [left, bottom, right, top]);
  // it is still the same line or area: its mark stays where all its marks are
  return part.coordinates.length > 0 ? { geometry: part, lngLat: point } : null;
}
