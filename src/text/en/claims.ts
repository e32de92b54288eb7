/** Words for what is told differently, and for the charts. */
import type { ClaimKind } from '../../../geo/claims/claim.js';
import { counted } from './count.js';

const kinds: Record<ClaimKind, string> = {
  killed: 'killed',
  injured: 'wounded',
  missing: 'missing',
  displaced: 'displaced',
  arrived: 'arrived',
  casualties: 'killed or wounded',
  captured: 'captured',
  recovered: 'found',
  sheltered: 'sheltered',
  destroyed: 'shot down or destroyed',
  taken: 'taken',
  'handed over': 'handed over',
};

export const claims = {
  title: 'Told differently',
  hint: 'What reports claim about the same event. The atlas does not decide between them.',
  about: (what: string) => `in question: ${what}`,
  kind: (kind: ClaimKind, of: string | undefined) => (of ? `${of}, ${kinds[kind]}` : kinds[kind]),
  /** `5 (Ministry of Health) to at least 200 (Ombudsman)`. */
  range: (low: string, lowBy: string, high: string, highBy: string) =>
    `${low} (${lowBy}) to ${high} (${highBy})`,
  one: (value: string, by: string) => `${value} (${by})`,
  agreed: (value: string, n: number) => `${value} (${counted(n, 'source', 'sources')})`,
  latest: 'Each source by its latest word',
  knownAt: (moment: string) => `as known at ${moment}`,
  later: (n: number) => `${counted(n, 'claim was', 'claims were')} reported later.`,
  relayed: (by: string) => `in the report under the name of ${by}`,
  denies: (whom: string) => `denies what ${whom} said`,
  thisReport: 'this report',
  facet: { different: 'told differently by others', denial: 'denies a claim' } as Readonly<
    Record<string, string>
  >,
};

export const charts = {
  title: 'Figures over time',
  series: 'Figure',
  csv: 'All as CSV',
  loading: 'Fetching the figures…',
  empty: 'This atlas has no figures over time.',
  hint: 'Point at the chart or press it to move the clock. Every line is what one source said, when it said so.',
  plot: (title: string) => `Chart: ${title}. The table below has the same numbers.`,
  table: 'The numbers as a table',
  reported: 'Reported',
  number: 'Number',
  source: 'Source',
  side: 'Speaks for',
  none: 'nobody had given a number',
  known: (moment: string, what: string) => `By ${moment}: ${what}`,
};
