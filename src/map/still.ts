/** The picture that stands for the map where WebGL 2 is missing. Made by `npm run basemap:stills`. */
import type { Theme } from '../atlas/shapes.js';

/** Where MapLibre could draw, without loading it. */
export function canDrawMap(): boolean {
  const gl = document.createElement('canvas').getContext('webgl2');
  // Browsers allow a page few contexts: the map will want this one.
  gl?.getExtension('WEBGL_lose_context')?.loseContext();
  return gl !== null;
}

/** Address relative to the page's folder, and the picture's own size in pixels. */
export const stillPicture = (theme: Theme): { address: string; widthPx: number; heightPx: number } => ({
  address: `stills/map-${theme}.webp`,
  widthPx: 1440,
  heightPx: 900,
});

/** Credits that must stand beside the picture. */
export const STILL_CREDITS =
  'Natural Earth · relief NASA SRTM30 · places © GeoNames, CC BY 4.0 · borders © OpenStreetMap contributors';
