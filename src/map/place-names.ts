/** What a place is called on the map in each mode of names. */
import type { Place, PlaceName } from '../../gazetteer/place.js';
import type { Atlas, NameMode } from '../atlas/shapes.js';

const CURRENT: ReadonlySet<PlaceName['status']> = new Set(['current', 'contested']);

/** `reported` is the form that the texts use, where they are known. */
export function placeLabel(place: Place, mode: NameMode, reported?: string): string {
  if (mode === 'reported') return reported ?? bothNames(place);
  if (mode === 'both' || mode === 'en') return mode === 'both' ? bothNames(place) : place.title;
  return (
    place.names.find(({ language, status }) => language === mode && CURRENT.has(status))?.text ?? place.title
  );
}

/**
 * One English name of each side, in the order of the alphabet: neither comes first by rank.
 * Other spellings of a side are left out; a name that no side is known to use stands for the rest.
 */
function bothNames({ title, names }: Place): string {
  const english = names.filter(({ language, status }) => language === 'en' && CURRENT.has(status));
  const bySide = new Map<string, string>();
  for (const { text, usedBy = '' } of english) if (!bySide.has(usedBy)) bySide.set(usedBy, text);
  const texts = [...new Set(bySide.values())].sort((a, b) => a.localeCompare(b, 'en'));
  return texts.length > 1 ? texts.join(' / ') : title;
}

/** For each place, the one of its names that the texts use most; none where they use no name of it as it is listed. */
export function reportedNames(atlas: Atlas): (string | undefined)[] {
  const uses = new Map<string, Map<string, number>>();
  for (const { mentions } of atlas.entries) {
    for (const { place, surface } of mentions) {
      if (!place) continue;
      const counts = uses.get(place) ?? new Map<string, number>();
      uses.set(place, counts.set(surface, (counts.get(surface) ?? 0) + 1));
    }
  }
  return atlas.places.map(({ id, names }) => {
    const listed = new Set(names.filter(({ status }) => status !== 'misspelling').map(({ text }) => text));
    const counts = [...(uses.get(id) ?? [])].filter(([surface]) => listed.has(surface));
    return counts.sort(([a, m], [b, n]) => n - m || a.localeCompare(b, 'en'))[0]?.[0];
  });
}
