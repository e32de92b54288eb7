import type { Box } from '../area.js';

export type LonLat = [lonDeg: number, latDeg: number];

const KM_PER_DEG = 111.2;

/** Good to 1% over the few kilometres that it is used for. */
export function distanceKm([lonA, latA]: LonLat, [lonB, latB]: LonLat): number {
  const squeeze = Math.cos((((latA + latB) / 2) * Math.PI) / 180);
  return KM_PER_DEG * Math.hypot((lonA - lonB) * squeeze, latA - latB);
}

export const insideBox = ([lonDeg, latDeg]: LonLat, [west, south, east, north]: Box): boolean =>
  lonDeg > west && lonDeg < east && latDeg > south && latDeg < north;
