/** `places.geojson` back to places. */
import type { Place } from '../../gazetteer/place.js';

export function readPlaces(text: string): Place[] {
  const { features } = JSON.parse(text) as { features: { properties: { place: Place } }[] };
  return features.map(({ properties }) => properties.place);
}
