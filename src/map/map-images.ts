/** The images that our layers draw with, which a style cannot carry. */
import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Theme } from '../atlas/shapes.js';
import { HATCH_IMAGE, hatchImage } from './areas.js';
import { ROOM_IMAGE, roomImage } from './place-labels.js';

/** Those that the map has already are left as they are. */
export function addImages(map: MapLibreMap, theme: Theme): void {
  if (!map.hasImage(HATCH_IMAGE)) {
    const pixelRatio = map.getPixelRatio();
    map.addImage(HATCH_IMAGE, hatchImage(theme, pixelRatio), { pixelRatio });
  }
  if (!map.hasImage(ROOM_IMAGE)) map.addImage(ROOM_IMAGE, roomImage());
}
