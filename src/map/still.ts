/** The picture that stands for the map where WebGL 2 is missing. Made by `npm run basemap:stills`. */
import type { Theme } from '../atlas/shapes.js';

/** Where MapLibre could draw, without loading it. */
export function canDrawMap(): boolean {
  return document.createElement('canvas').getContext('webgl2') !== null;
}

/** Address relative to the page's folder, and the picture's own size in pixels. */
export const stillPicture = (theme: Theme): { address: string; widthPx: number; heightPx: number } => ({
  address: `basemap/still-${theme}.webp`,
  widthPx: 1440,
  heightPx: 900,
});

/** Credits that must stand beside the picture. */
export const STILL_CREDITS =
  'Natural Earth · relief NASA SRTM30 · places © GeoNames, CC BY 4.0 · borders © OpenStreetMap contributors';
