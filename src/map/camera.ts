/** Where the camera should look. */
import type { Place } from '../../gazetteer/place.js';
import { boxOf, type Box } from './flat-geometry.js';

/** The box round all places, with their whole extents; null for none. */
export function boxRound(places: readonly Place[]): Box | null {
  return places.length ? boxOf(places.map(({ geometry }) => geometry)) : null;
}
