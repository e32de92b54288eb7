/** Places for tests, with every field that a test does not care about filled in. */
import type { Place, PlaceName } from './place.js';

/** @param names texts in English, or whole names. */
export function samplePlace(
  id: string,
  { names = [], ...over }: Partial<Omit<Place, 'names'>> & { names?: readonly (string | PlaceName)[] } = {},
): Place {
  const point = over.point ?? [46.75, 39.82];
  return {
    id,
    title: id,
    type: 'settlement',
    featureClass: 'P',
    featureCode: 'PPL',
    countries: ['AZ'],
    point,
    geometry: { type: 'Point', coordinates: point },
    schematic: false,
    uncertaintyM: 1000,
    names: (names.length > 0 ? names : [id]).map((name) =>
      typeof name === 'string' ? { text: name, language: 'en', status: 'current' } : name,
    ),
    parents: [],
    sources: ['sample'],
    ...over,
  };
}
