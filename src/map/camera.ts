/** Where the camera should look. */
import { bbox } from '@turf/turf';
import type { Place } from '../../gazetteer/place.js';

export type LngLatBox = [westDeg: number, southDeg: number, eastDeg: number, northDeg: number];

/** The box round all places, with their whole extents; null for none. */
export function boxRound(places: readonly Place[]): LngLatBox | null {
  if (places.length === 0) return null;
  const geometries = places.map(({ geometry }) => geometry);
  const [west, south, east, north] = bbox({ type: 'GeometryCollection', geometries });
  return [west, south, east, north];
}
