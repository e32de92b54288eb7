/** Web Mercator in 0..1 and the flat, north-up view of it that the map keeps (`make-map.ts` switches turning and tilting off). */
import type { Position } from '../../gazetteer/place.js';

/** Pixels round the world at zoom 0, MapLibre's convention. */
const WORLD_PX = 512;

export const mercatorX = (lonDeg: number): number => (lonDeg + 180) / 360;

export function mercatorY(latDeg: number): number {
  const sine = Math.sin((latDeg * Math.PI) / 180);
  return 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI);
}

/** Pixel = mercator * scalePx + offset, in CSS pixels from the map's top left. */
export interface ViewTransform {
  scalePx: number;
  offsetXPx: number;
  offsetYPx: number;
  widthPx: number;
  heightPx: number;
  zoom: number;
}

export function viewTransform(
  center: Position,
  zoom: number,
  widthPx: number,
  heightPx: number,
): ViewTransform {
  const scalePx = WORLD_PX * 2 ** zoom;
  return {
    scalePx,
    offsetXPx: widthPx / 2 - mercatorX(center[0]) * scalePx,
    offsetYPx: heightPx / 2 - mercatorY(center[1]) * scalePx,
    widthPx,
    heightPx,
    zoom,
  };
}

/** What a map can tell of its camera; MapLibre's map is one. */
interface FlatMap {
  getCenter(): { lng: number; lat: number };
  getZoom(): number;
  getCanvas(): { width: number; height: number };
  getPixelRatio(): number;
}

export function mapViewTransform(map: FlatMap): ViewTransform {
  const { lng, lat } = map.getCenter();
  // Not `clientWidth`: asked for in each frame, it would make the browser lay the page out anew.
  const { width, height } = map.getCanvas();
  const ratio = map.getPixelRatio();
  return viewTransform([lng, lat], map.getZoom(), width / ratio, height / ratio);
}

export const sameView = (a: ViewTransform, b: ViewTransform): boolean =>
  a.scalePx === b.scalePx &&
  a.offsetXPx === b.offsetXPx &&
  a.offsetYPx === b.offsetYPx &&
  a.widthPx === b.widthPx &&
  a.heightPx === b.heightPx;
