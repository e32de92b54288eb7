/** `places.geojson` back to places. */
import { placesOf } from '../../gazetteer/formats/linked-collection.js';
import type { Place } from '../../gazetteer/place.js';

/** @throws Error with the first flaw: the file is an output of ours, so one flaw means that it is another file. */
export function readPlaces(text: string): Place[] {
  const { places, flaws } = placesOf(JSON.parse(text), 'places.geojson');
  const flaw = flaws.find(({ severity }) => severity === 'error');
  if (flaw) throw new Error(`${flaw.path.join('.')}: ${flaw.reason}`);
  return places;
}
