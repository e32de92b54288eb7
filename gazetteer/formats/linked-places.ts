/** A file in Linked Places Format: the format of our own gazetteer and of `places.geojson`. */
import type { Place } from '../place.js';
import { baseName, type ReadPlaces } from './format.js';
import { jsonLines, parseJson } from './json-lines.js';
import { placesOf } from './linked-collection.js';
import { linkedPlaceOf, type LinkedPlace } from './linked-place.js';

interface LinkedPlaces {
  type: 'FeatureCollection';
  '@context': string;
  features: LinkedPlace[];
}

const CONTEXT =
  'https://raw.githubusercontent.com/LinkedPasts/linked-places-format/main/linkedplaces-context-v1.1.jsonld';

export function writeLinkedPlaces(places: readonly Place[]): LinkedPlaces {
  return { type: 'FeatureCollection', '@context': CONTEXT, features: places.map(linkedPlaceOf) };
}

export function readLinkedPlaces(file: string, text: string): ReadPlaces {
  const parsed = parseJson(text);
  if (!('value' in parsed))
    return { places: [], issues: [{ file, ...parsed, severity: 'error' }], lineOf: () => parsed.line };
  const { places, flaws, numbers } = placesOf(parsed.value, baseName(file));
  const lineOf = jsonLines(text);
  return {
    places,
    issues: flaws.map(({ path, reason, severity }) => ({ file, line: lineOf(path), reason, severity })),
    lineOf: (at) => lineOf(['features', numbers[at] ?? 0]),
  };
}
