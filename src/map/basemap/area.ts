/** The ground that the offline basemap covers. Boxes are [west, south, east, north], degrees. */
export type Box = readonly [westDeg: number, southDeg: number, eastDeg: number, northDeg: number];

/** Everything is drawn in here; beyond it only coarse outlines of the world are. */
export const WIDE_BOX: Box = [30, 32.5, 62, 48];

/** Where borders, water and places are drawn in detail. */
export const CORE_BOX: Box = [41, 37.4, 52.4, 43];

/** Beyond this the data has no more to show. */
export const MAX_ZOOM = 13;

/** Zoom levels of the relief tiles; the map stretches the last level beyond. */
export const RELIEF_ZOOM = { min: 3, max: 6 } as const;
