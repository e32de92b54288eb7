/** A parsed collection of Linked Places as places. Apart from the reading of text: the page has no need of line numbers. */
import type { Place } from '../place.js';
import { isObject, type Flaw } from './json-fields.js';
import { placeOf } from './linked-place.js';

interface FoundPlaces {
  places: Place[];
  /** With the path of what is wrong. */
  flaws: Flaw[];
  /** For each place the number of its Feature. */
  numbers: number[];
}

/** Reads a collection that is parsed already. */
export function placesOf(value: unknown, file: string): FoundPlaces {
  const found: FoundPlaces = { places: [], flaws: [], numbers: [] };
  if (!isObject(value) || value['type'] !== 'FeatureCollection' || !Array.isArray(value['features'])) {
    found.flaws.push({ path: [], reason: 'not a FeatureCollection', severity: 'error' });
    return found;
  }
  value['features'].forEach((feature, number) => {
    const place = placeOf(feature, ['features', number], found.flaws, file);
    if (!place) return;
    found.places.push(place);
    found.numbers.push(number);
  });
  return found;
}
