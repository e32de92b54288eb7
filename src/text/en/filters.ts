/** Words of filters, search and legend. */
import { counted, reports } from './count.js';

export const filters = {
  button: 'Filters',
  active: (n: number) => counted(n, 'filter', 'filters'),
  clear: 'Clear all',
  facets: {
    category: 'Category',
    side: 'Side that the source speaks for',
    source: 'Source',
    document: 'Document',
    place: 'Place and district',
    figures: 'Figures',
    told: 'Told differently',
  },
  anyFigure: 'any figure',
  passing: (n: number, total: number) => `${n} of ${reports(total)} pass`,
  find: (facet: string) => `Find in ${facet.toLowerCase()}`,
  showAll: (n: number) => `Show all ${n}`,
  remove: (what: string) => `Remove ${what}`,
  search: 'Search reports and places',
  searchHint: 'Any script: Şuşa, Շուշի and Шуша find each other',
  searchClear: 'Clear the search',
  places: 'Places',
  placeReports: reports,
  noPlaces: 'No place of that name',
  found: (n: number) => `${reports(n)} hold these words`,
  wordsMissing:
    'The words of the documents could not be fetched: titles, sources and place names are searched.',
  legend: 'Legend',
  legendHint: 'Choose a category to see it alone',
  marks: 'Marks',
  ring: 'Ring: reports at one place, by category; the number counts those in the window',
  area: 'Hatched area: known to the district or region only',
  line: 'Line: a road, a corridor or a front line',
  arc: 'Arc: people, aid or troops moved, with their number',
  disputed: 'Disputed and former lines',
};
