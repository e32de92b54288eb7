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
  getPadding(): { bottom?: number };
}

export function mapViewTransform(map: FlatMap): ViewTransform {
  const { lng, lat } = map.getCenter();
  // Not `clientWidth`: asked for in each frame, it would make the browser lay the page out anew.
  const { width, height } = map.getCanvas();
  const ratio = map.getPixelRatio();
  const view = viewTransform([lng, lat], map.getZoom(), width / ratio, height / ratio);
  // The centre is that of what is not covered.
  return { ...view, offsetYPx: view.offsetYPx - (map.getPadding().bottom ?? 0) / 2 };
}

/** Null where it is out of view. */
export function pixelOf(point: Position, view: ViewTransform): [x: number, y: number] | null {
  const x = mercatorX(point[0]) * view.scalePx + view.offsetXPx;
  const y = mercatorY(point[1]) * view.scalePx + view.offsetYPx;
  return x >= 0 && y >= 0 && x <= view.widthPx && y <= view.heightPx ? [x, y] : null;
}

export const sameView = (a: ViewTransform, b: ViewTransform): boolean =>
  a.scalePx === b.scalePx &&
  a.offsetXPx === b.offsetXPx &&
  a.offsetYPx === b.offsetYPx &&
  a.widthPx === b.widthPx &&
  a.heightPx === b.heightPx;
