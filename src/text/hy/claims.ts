/** Words for what is told differently, and for the charts. */
import type { ClaimKind } from '../../../geo/claims/claim.js';
import type { Text } from '../en.js';
import { counted, number } from './count.js';

const kinds: Record<ClaimKind, string> = {
  killed: 'զոհված',
  injured: 'վիրավոր',
  missing: 'անհետ կորած',
  displaced: 'տեղահանված',
  arrived: 'ժամանած',
  casualties: 'զոհված կամ վիրավոր',
  captured: 'գերեվարված',
  recovered: 'գտնված',
  sheltered: 'տեղավորված',
  destroyed: 'խոցված կամ ոչնչացված',
  taken: 'գրավված',
  'handed over': 'հանձնված',
};

export const claims: Text['claims'] = {
  title: 'Տարբեր կերպ է պատմվում',
  hint: 'Ինչ են պնդում հաղորդումները նույն դեպքի մասին։ Ատլասը դրանց միջև ընտրություն չի անում։',
  about: (what) => `վիճելի է՝ ${what}`,
  kind: (kind, of) => (of ? `${of}, ${kinds[kind]}` : kinds[kind]),
  range: (low, lowBy, high, highBy) => `${low} (${lowBy}) – ${high} (${highBy})`,
  one: (value, by) => `${value} (${by})`,
  agreed: (value, n) => `${value} (${counted(n, { other: 'աղբյուր' })})`,
  latest: 'Ամեն աղբյուրի վերջին խոսքը',
  knownAt: (moment) => `${moment}-ի դրությամբ`,
  later: (n) => `Ավելի ուշ հաղորդված պնդումներ՝ ${number(n)}։`,
  relayed: (by) => `հաղորդման մեջ, ում անունից՝ ${by}`,
  denies: (whom) => `հերքում է այս աղբյուրի ասածը՝ ${whom}`,
  thisReport: 'այս հաղորդումը',
  facet: { different: 'ուրիշներն այլ կերպ են պատմում', denial: 'հերքում է պնդում' },
};

export const charts: Text['charts'] = {
  title: 'Թվերը ժամանակի ընթացքում',
  series: 'Թիվ',
  csv: 'Ամբողջը՝ CSV',
  loading: 'Թվերը բեռնվում են…',
  empty: 'Այս ատլասում ժամանակի ընթացքում փոխվող թվեր չկան։',
  hint: 'Ցույց տվեք գծապատկերը կամ սեղմեք՝ ժամացույցը տեղափոխելու համար։ Ամեն գիծ այն է, ինչ ասել է մեկ աղբյուրը, այն պահին, երբ ասել է։',
  plot: (title) => `Գծապատկեր՝ ${title}։ Ներքևի աղյուսակում նույն թվերն են։`,
  table: 'Թվերը աղյուսակով',
  reported: 'Հաղորդվել է',
  number: 'Թիվ',
  source: 'Աղբյուր',
  side: 'Կողմ',
  none: 'դեռ ոչ ոք թիվ չէր նշել',
  known: (moment, what) => `Մինչև ${moment}՝ ${what}`,
};
