/** The disputed lines on the map: explained in the legend by the page's texts, and read by the build. */
export interface DisputedLine {
  id: 'oblast-1991' | 'contact-line-1994' | 'georgia-claim';
  /** The name of the line in Natural Earth's layer of disputed borders. */
  naturalEarth: string;
}

export const DISPUTED_LINES: readonly DisputedLine[] = [
  {
    id: 'oblast-1991',
    naturalEarth: 'Former USSR oblast in 1991',
  },
  {
    id: 'contact-line-1994',
    naturalEarth: 'Ceasefire Line 1994',
  },
  {
    id: 'georgia-claim',
    naturalEarth: 'Georgian claim',
  },
];
