/** The ground that the offline basemap covers. Boxes are [west, south, east, north], degrees. */
export type Box = readonly [westDeg: number, southDeg: number, eastDeg: number, northDeg: number];

/** Everything drawn lies in here; the camera may not leave it. */
export const WIDE_BOX: Box = [30, 32.5, 62, 48];

/** Where borders, water and places are drawn in detail. */
export const CORE_BOX: Box = [41, 37.4, 52.4, 43];

/** For MapLibre's `maxBounds`. */
export const MAX_BOUNDS: [[number, number], [number, number]] = [
  [WIDE_BOX[0], WIDE_BOX[1]],
  [WIDE_BOX[2], WIDE_BOX[3]],
];

/** Beyond this the data has no more to show. */
export const MAX_ZOOM = 13;

/** Zoom levels of the relief tiles; the map stretches the last level beyond. */
export const RELIEF_ZOOM = { min: 3, max: 6 } as const;
