/** Words for what is told differently, and for the charts. */
import type { ClaimKind } from '../../../geo/claims/claim.js';
import type { Text } from '../en.js';
import { counted } from './count.js';

const kinds: Record<ClaimKind, string> = {
  killed: 'getötet',
  injured: 'verletzt',
  missing: 'vermisst',
  displaced: 'geflohen',
  arrived: 'angekommen',
  casualties: 'getötet oder verletzt',
  captured: 'gefangen genommen',
  recovered: 'gefunden',
  sheltered: 'aufgenommen',
  destroyed: 'abgeschossen oder zerstört',
  taken: 'eingenommen',
  'handed over': 'übergeben',
};

export const claims: Text['claims'] = {
  title: 'Verschieden dargestellt',
  hint: 'Was Meldungen über dasselbe Ereignis angeben. Der Atlas entscheidet nicht zwischen ihnen.',
  about: (what) => `strittig: ${what}`,
  kind: (kind, of) => (of ? `${of}, ${kinds[kind]}` : kinds[kind]),
  range: (low, lowBy, high, highBy) => `${low} (${lowBy}) bis ${high} (${highBy})`,
  one: (value, by) => `${value} (${by})`,
  agreed: (value, n) => `${value} (${counted(n, { one: 'Quelle', other: 'Quellen' })})`,
  latest: 'Jede Quelle mit ihrer letzten Angabe',
  knownAt: (moment) => `Stand ${moment}`,
  later: (n) => `${counted(n, { one: 'Angabe wurde', other: 'Angaben wurden' })} erst später gemeldet.`,
  relayed: (by) => `in der Meldung unter dem Namen von ${by}`,
  denies: (whom) => `bestreitet die Angabe von ${whom}`,
  thisReport: 'diese Meldung',
  facet: { different: 'von anderen verschieden dargestellt', denial: 'bestreitet eine Angabe' },
};

export const charts: Text['charts'] = {
  title: 'Zahlen im Verlauf',
  series: 'Zahl',
  csv: 'Alles als CSV',
  loading: 'Zahlen werden geladen …',
  empty: 'Dieser Atlas hat keine Zahlen im Verlauf.',
  hint: 'Zeigen auf die Kurve oder ein Druck darauf stellt die Uhr. Jede Linie ist, was eine Quelle sagte, zu der Zeit, als sie es sagte.',
  plot: (title) => `Diagramm: ${title}. Die Tabelle darunter hat dieselben Zahlen.`,
  table: 'Die Zahlen als Tabelle',
  reported: 'Gemeldet',
  number: 'Zahl',
  source: 'Quelle',
  side: 'Spricht für',
  none: 'noch hatte niemand eine Zahl genannt',
  known: (moment, what) => `Bis ${moment}: ${what}`,
};
