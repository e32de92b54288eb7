/** Full-text search over entries and names of places, in every script: `Şuşa`, `Շուշի` and `Шуша` find each other. */
import { fold } from '../../gazetteer/names.js';
import type { Atlas } from '../atlas/shapes.js';

export interface Search {
  /** Entries that hold all words of the query; a word may be the start of a longer one, quoted words stand together. */
  find(query: string): ReadonlySet<number>;
  /** Indices into `atlas.places`, best first. */
  findPlaces(query: string, limit: number): number[];
}

/** @param words the entry's own words in its document; undefined where they could not be fetched. */
export function buildSearch(atlas: Atlas, words: (entry: number) => string | undefined): Search {
  const placeNames = atlas.places.map(({ title, names }) =>
    [title, ...names.map(({ text }) => text)].map(fold),
  );
  const namesOf = new Map(atlas.places.map(({ id }, i) => [id, placeNames[i]!.join(' ')]));
  const folded = atlas.entries.map((entry, i) => {
    const places = new Set([...entry.mentions, ...entry.places].flatMap(({ place }) => place ?? []));
    const own = fold([entry.title, entry.source, words(i) ?? ''].join(' '));
    return ` ${own} ${[...places].map((id) => namesOf.get(id) ?? '').join(' ')} `;
  });
  const reports = new Map<string, number>();
  for (const { places } of atlas.entries) {
    for (const { place } of places) reports.set(place, (reports.get(place) ?? 0) + 1);
  }
  return {
    find(query) {
      const terms = queryTerms(query);
      return new Set(
        folded.flatMap((text, i) => (terms.every((term) => text.includes(` ${term}`)) ? [i] : [])),
      );
    },
    findPlaces(query, limit) {
      const wanted = fold(query);
      if (wanted === '') return [];
      const ranked = placeNames.flatMap((names, i) => {
        const rank = Math.max(...names.map((name) => nearness(name, wanted)));
        return rank > 0 ? [{ place: i, rank, reports: reports.get(atlas.places[i]!.id) ?? 0 }] : [];
      });
      ranked.sort((a, b) => b.rank - a.rank || b.reports - a.reports || a.place - b.place);
      return ranked.slice(0, limit).map(({ place }) => place);
    },
  };
}

/** 3 the same, 2 begins so, 1 a word of it begins so, 0 none. */
function nearness(name: string, wanted: string): number {
  if (name === wanted) return 3;
  if (name.startsWith(wanted)) return 2;
  return ` ${name}`.includes(` ${wanted}`) ? 1 : 0;
}

/** Words, and `"quoted words"` as they stand together. */
function queryTerms(query: string): string[] {
  const terms: string[] = [];
  query.split('"').forEach((part, i, parts) => {
    const quoted = i % 2 === 1 && i < parts.length - 1;
    const folded = fold(part);
    if (quoted) terms.push(`${folded} `);
    else terms.push(...folded.split(' '));
  });
  return terms.filter((term) => term.trim() !== '');
}
