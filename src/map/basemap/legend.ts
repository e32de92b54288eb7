/** What the disputed lines on the map are and where they come from: shown in the legend, and read by the build. */
export interface DisputedLine {
  id: 'oblast-1991' | 'contact-line-1994' | 'georgia-claim';
  title: string;
  explanation: string;
  /** The name of the line in Natural Earth's layer of disputed borders. */
  naturalEarth: string;
}

export const DISPUTED_LINES: readonly DisputedLine[] = [
  {
    id: 'oblast-1991',
    title: 'Nagorno-Karabakh Autonomous Oblast, border of 1991',
    explanation:
      'The Soviet autonomous oblast within Azerbaijan, as it was when it was dissolved. Natural Earth 1:10m; up to 4 km off.',
    naturalEarth: 'Former USSR oblast in 1991',
  },
  {
    id: 'contact-line-1994',
    title: 'Line of Contact, 1994 to 2020',
    explanation:
      'Where the forces stood from the ceasefire of May 1994 to the war of 2020. Natural Earth 1:10m, generalised; up to 4 km off. ' +
      'The lines of November 2020 to September 2023 are not drawn: no free source gives them.',
    naturalEarth: 'Ceasefire Line 1994',
  },
  {
    id: 'georgia-claim',
    title: 'Abkhazia and South Ossetia',
    explanation:
      'Not under Georgian control; recognised as part of Georgia by most states. Natural Earth 1:10m.',
    naturalEarth: 'Georgian claim',
  },
];

/** Other things that a careful reader should know about the lines. */
export const BOUNDARY_NOTES: readonly string[] = [
  'State borders near Nagorno-Karabakh are those of OpenStreetMap of 2017, elsewhere those of Natural Earth. Drawing a line takes no side on it.',
  'District lines are those of Azerbaijan, Armenia and Georgia in Natural Earth 4.1, generalised; they fade out on closer zoom.',
  'Roads and small rivers are schematic: drawn through the places they pass, not surveyed.',
  'No line is drawn at Crimea.',
];
