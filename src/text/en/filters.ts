/** Words of filters, search and legend. */
import { counted, number, reports } from './count.js';

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
  passing: (n: number, total: number) => `${number(n)} of ${reports(total)} pass`,
  find: (facet: string) => `Find in ${facet.toLowerCase()}`,
  showAll: (n: number) => `Show all ${number(n)}`,
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
  area: 'Coloured area: known to the district or region only',
  territory: 'Glowing outline: known to the whole territory only',
  rough: 'Hatched or dashed: drawn roughly, not surveyed',
  box: 'Number in a box: reports in the area or on the line under it',
  faded: 'Paler: older, or about to leave the window',
  line: 'Line: a road, a corridor or a front line',
  arc: 'Arc: people, aid or troops moved, with their number',
  disputed: 'Disputed and former lines',
  /** What they are and where they come from. */
  lines: {
    'oblast-1991': {
      title: 'Nagorno-Karabakh Autonomous Oblast, border of 1991',
      explanation:
        'The Soviet autonomous oblast within Azerbaijan, as it was when it was dissolved. Natural Earth 1:10m; up to 4 km off.',
    },
    'contact-line-1994': {
      title: 'Line of Contact, 1994 to 2020',
      explanation:
        'Where the forces stood from the ceasefire of May 1994 to the war of 2020. Natural Earth 1:10m, generalised; up to 4 km off. ' +
        'The lines of November 2020 to September 2023 are not drawn: no free source gives them.',
    },
    'georgia-claim': {
      title: 'Abkhazia and South Ossetia',
      explanation:
        'Not under Georgian control; recognised as part of Georgia by most states. Natural Earth 1:10m.',
    },
  },
};
