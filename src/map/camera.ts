/** Where the camera should look. */
import type { Place } from '../../gazetteer/place.js';
import { boxOf, type Box } from './flat-geometry.js';

/** The box round all places, with their whole extents; null for none. */
export function boxRound(places: readonly Place[]): Box | null {
  return places.length ? boxOf(places.map(({ geometry }) => geometry)) : null;
}

const ROOM_PX = 80;

/** What stays free on each side of what the map flies to; less on a small map, or one that is covered in part. */
export function roomRound(map: {
  getContainer(): { clientWidth: number; clientHeight: number };
  getPadding(): { bottom?: number };
}): number {
  const { clientWidth, clientHeight } = map.getContainer();
  return Math.min(ROOM_PX, Math.min(clientWidth, clientHeight - (map.getPadding().bottom ?? 0)) / 4);
}
