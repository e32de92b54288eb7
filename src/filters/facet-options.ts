/** What a facet offers: its values with their names and live counts, most first; what is chosen stays, even at none. */
import type { Category, FigureKind } from '../../geo/incident.js';
import type { View } from '../view/view.svelte.js';
import { ANY_FIGURE, FACETS, facetCounts, NO_SIDE, type Facet } from './filters.js';

export interface FacetOption {
  value: string;
  name: string;
  count: number;
  chosen: boolean;
}

export function facetOptions(view: View, facet: Facet): FacetOption[] {
  const counts = facetCounts(view.facetValues, view.filters, view.found, facet);
  const chosen = view.filters[facet];
  const values = new Set([...counts.keys(), ...chosen]);
  const name = namer(view, facet);
  const options = [...values].map((value) => ({
    value,
    name: name(value),
    count: counts.get(value) ?? 0,
    chosen: chosen.has(value),
  }));
  return options.sort((a, b) => b.count - a.count || a.name.localeCompare(b.name, view.locale));
}

/** The name of a value; the value itself where it has none. */
export function namer(view: View, facet: Facet): (value: string) => string {
  const { atlas, filters } = view.text;
  switch (facet) {
    case 'category':
      return (value) => atlas.categories[value as Category] ?? value;
    case 'side':
      return (value) => (value === NO_SIDE ? atlas.noSide : atlas.side(value));
    case 'source':
      return (value) => view.labels.sources.get(value) ?? value;
    case 'document':
      return (value) => view.said(view.atlas.documents.find(({ file }) => file === value)?.title ?? value);
    case 'place':
      return (value) => view.labels.place(value);
    case 'figures':
      return (value) =>
        value === ANY_FIGURE ? filters.anyFigure : (atlas.figures[value as FigureKind] ?? value);
    case 'told':
      return (value) => view.text.claims.facet[value] ?? value;
  }
}

/** What the filters are set to, in words. */
export function activeFilters(view: View): string[] {
  const { query } = view.filters;
  const values = FACETS.flatMap((facet) => [...view.filters[facet]].map(namer(view, facet)));
  return query ? [...values, `“${query}”`] : values;
}
