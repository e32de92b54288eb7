/** Names of a place by language, for labels and for `placeNames` in the output. */
import type { Place, PlaceName } from '../../gazetteer/place.js';

const IN_USE = new Set<PlaceName['status']>(['current', 'contested']);

const known = new WeakMap<Place, Readonly<Record<string, string>>>();

/**
 * `{language: name}` for the names in use. Where a language has several (the contested ones),
 * they stand together in alphabetical order, so that none comes first by preference.
 */
export function namesByLanguage(place: Place): Readonly<Record<string, string>> {
  const done = known.get(place);
  if (done) return done;
  const names = sortedNames(place);
  known.set(place, names);
  return names;
}

function sortedNames(place: Place): Record<string, string> {
  const byLanguage = new Map<string, Set<string>>();
  for (const name of place.names) {
    if (!IN_USE.has(name.status)) continue;
    const names = byLanguage.get(name.language) ?? new Set();
    byLanguage.set(name.language, names.add(name.text));
  }
  const sorted = [...byLanguage].sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(sorted.map(([language, names]) => [language, [...names].sort().join(' / ')]));
}
