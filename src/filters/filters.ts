/** What the reader wants to see: chosen values of each facet, and words to look for. */
import type { Place } from '../../gazetteer/place.js';
import type { LinkedEvent } from '../../geo/claims/claim.js';
import { FIGURE_KINDS } from '../../geo/incident.js';
import type { EntryBrief } from '../../geo/record.js';
import { eventsOfEntries, toldValues } from '../claims/told.js';
import type { Atlas } from '../atlas/shapes.js';

export const FACETS = ['category', 'side', 'source', 'document', 'place', 'figures', 'told'] as const;
export type Facet = (typeof FACETS)[number];

/** Within a facet one chosen value is enough; all facets and the words must fit. An empty set is no restriction. */
export type Filters = Readonly<Record<Facet, ReadonlySet<string>>> & { readonly query: string };

const NONE: ReadonlySet<string> = new Set();
export const NO_FILTERS: Filters = {
  category: NONE,
  side: NONE,
  source: NONE,
  document: NONE,
  place: NONE,
  figures: NONE,
  told: NONE,
  query: '',
};

/** Value of the facet `side` for a source that speaks for none, and of `figures` for any figure at all. */
export const NO_SIDE = '-';
export const ANY_FIGURE = 'any';

export const isFiltering = (filters: Filters): boolean =>
  filters.query.trim() !== '' || FACETS.some((facet) => filters[facet].size > 0);

export function withValue(filters: Filters, facet: Facet, value: string, chosen: boolean): Filters {
  const values = new Set(filters[facet]);
  if (chosen) values.add(value);
  else values.delete(value);
  return { ...filters, [facet]: values };
}

/** The values of each entry in each facet, computed once for an atlas. */
export type FacetValues = Readonly<Record<Facet, readonly (readonly string[])[]>>;

/** @param claims what entries tell differently. */
export function facetValues(atlas: Atlas, claims: readonly LinkedEvent[] = []): FacetValues {
  const places = new Map(atlas.places.map((place) => [place.id, place]));
  const events = eventsOfEntries(claims);
  const of = (values: (entry: EntryBrief) => readonly string[]) => atlas.entries.map(values);
  return {
    category: of(({ category }) => [category]),
    side: of(({ side }) => [side ?? NO_SIDE]),
    source: of(({ source, sourceId }) => [sourceId ?? source]),
    document: of(({ document }) => [document]),
    place: of((entry) => placesAround(entry, places)),
    figures: of(figureValues),
    told: of(({ id }) => toldValues(id, events.get(id) ?? [])),
  };
}

/** A place stands for all that lies in it: an incident in a village is one of its district too. */
function placesAround(entry: EntryBrief, places: ReadonlyMap<string, Place>): string[] {
  const around = new Set<string>();
  for (const { place } of entry.places) {
    around.add(place);
    for (const parent of places.get(place)?.parents ?? []) around.add(parent);
  }
  return [...around];
}

function figureValues({ figures }: EntryBrief): string[] {
  const kinds = FIGURE_KINDS.filter((kind) => figures[kind] !== undefined);
  return kinds.length ? [ANY_FIGURE, ...kinds] : [];
}

/** @param found entries that hold the words of the query; null where there is none. */
export function visibleEntries(
  values: FacetValues,
  filters: Filters,
  found: ReadonlySet<number> | null,
): Uint8Array {
  return pass(values, filters, found, FACETS);
}

/** How many entries each value of a facet would show, all other facets as they are. */
export function facetCounts(
  values: FacetValues,
  filters: Filters,
  found: ReadonlySet<number> | null,
  facet: Facet,
): Map<string, number> {
  const others = FACETS.filter((other) => other !== facet);
  const counts = new Map<string, number>();
  pass(values, filters, found, others).forEach((passes, entry) => {
    if (passes) for (const value of values[facet][entry]!) counts.set(value, (counts.get(value) ?? 0) + 1);
  });
  return counts;
}

function pass(
  values: FacetValues,
  filters: Filters,
  found: ReadonlySet<number> | null,
  facets: readonly Facet[],
): Uint8Array {
  const asked = facets.filter((facet) => filters[facet].size > 0);
  return Uint8Array.from(values.category, (_, entry) => {
    if (found && !found.has(entry)) return 0;
    return asked.every((facet) => values[facet][entry]!.some((value) => filters[facet].has(value))) ? 1 : 0;
  });
}
