/** Words for what is told differently, and for the charts. */
import type { ClaimKind } from '../../../geo/claims/claim.js';
import type { Text } from '../en.js';
import { counted, number } from './count.js';

const kinds: Record<ClaimKind, string> = {
  killed: 'ölən',
  injured: 'yaralanan',
  missing: 'itkin düşən',
  displaced: 'köçkün düşən',
  arrived: 'gələn',
  casualties: 'ölən və ya yaralanan',
  captured: 'əsir götürülən',
  recovered: 'tapılan',
  sheltered: 'yerləşdirilən',
  destroyed: 'vurulan və ya məhv edilən',
  taken: 'ələ keçirilən',
  'handed over': 'təhvil verilən',
};

export const claims: Text['claims'] = {
  title: 'Fərqli danışılır',
  hint: 'Xəbərlərin eyni hadisə haqqında iddia etdikləri. Atlas onlar arasında seçim etmir.',
  about: (what) => `mübahisəli: ${what}`,
  kind: (kind, of) => (of ? `${of}, ${kinds[kind]}` : kinds[kind]),
  range: (low, lowBy, high, highBy) => `${low} (${lowBy}) – ${high} (${highBy})`,
  one: (value, by) => `${value} (${by})`,
  agreed: (value, n) => `${value} (${counted(n, { other: 'mənbə' })})`,
  latest: 'Hər mənbənin son sözü',
  knownAt: (moment) => `bu vaxta məlum olan: ${moment}`,
  later: (n) => `Daha sonra xəbər verilən iddialar: ${number(n)}.`,
  relayed: (by) => `xəbərdə bu ad altında: ${by}`,
  denies: (whom) => `bu mənbənin dediyini inkar edir: ${whom}`,
  thisReport: 'bu xəbər',
  facet: { different: 'başqaları fərqli danışır', denial: 'iddianı inkar edir' },
};

export const charts: Text['charts'] = {
  title: 'Zamana görə rəqəmlər',
  series: 'Rəqəm',
  csv: 'Hamısı CSV kimi',
  loading: 'Rəqəmlər yüklənir…',
  empty: 'Bu atlasda zamana görə rəqəmlər yoxdur.',
  hint: 'Saatı dəyişmək üçün qrafiki göstərin və ya ona toxunun. Hər xətt bir mənbənin dediyidir, dediyi vaxtda.',
  plot: (title) => `Qrafik: ${title}. Aşağıdakı cədvəldə eyni rəqəmlərdir.`,
  table: 'Rəqəmlər cədvəldə',
  reported: 'Xəbər verilib',
  number: 'Rəqəm',
  source: 'Mənbə',
  side: 'Tərəf',
  none: 'hələ heç kim rəqəm deməmişdi',
  known: (moment, what) => `${moment} vaxtına: ${what}`,
};
