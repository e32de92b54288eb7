/** Words for what is told differently, and for the charts. */
import type { ClaimKind } from '../../../geo/claims/claim.js';
import type { Text } from '../en.js';
import { counted } from './count.js';

const kinds: Record<ClaimKind, string> = {
  killed: 'погибли',
  injured: 'ранены',
  missing: 'пропали без вести',
  displaced: 'покинули дома',
  arrived: 'прибыли',
  casualties: 'погибли или ранены',
  captured: 'взяты в плен',
  recovered: 'найдены',
  sheltered: 'размещены',
  destroyed: 'сбиты или уничтожены',
  taken: 'заняты',
  'handed over': 'переданы',
};

export const claims: Text['claims'] = {
  title: 'Рассказано по-разному',
  hint: 'Что сообщения утверждают об одном и том же событии. Атлас не выбирает между ними.',
  about: (what) => `предмет спора: ${what}`,
  kind: (kind, of) => (of ? `${of}, ${kinds[kind]}` : kinds[kind]),
  range: (low, lowBy, high, highBy) => `от ${low} (${lowBy}) до ${high} (${highBy})`,
  one: (value, by) => `${value} (${by})`,
  agreed: (value, n) =>
    `${value} (${counted(n, { one: 'источник', few: 'источника', many: 'источников', other: 'источника' })})`,
  latest: 'Каждый источник по его последним словам',
  knownAt: (moment) => `по состоянию на ${moment}`,
  later: (n) =>
    `Сообщено позже: ${counted(n, { one: 'утверждение', few: 'утверждения', many: 'утверждений', other: 'утверждения' })}.`,
  relayed: (by) => `в сообщении от имени: ${by}`,
  denies: (whom) => `отрицает сказанное источником: ${whom}`,
  thisReport: 'это сообщение',
  facet: { different: 'другие рассказывают иначе', denial: 'отрицает утверждение' },
};

export const charts: Text['charts'] = {
  title: 'Числа во времени',
  series: 'Число',
  csv: 'Всё в CSV',
  loading: 'Числа загружаются…',
  empty: 'В этом атласе нет чисел во времени.',
  hint: 'Наведите на график или нажмите на него, чтобы перевести часы. Каждая линия — то, что сказал один источник, и тогда, когда он это сказал.',
  plot: (title) => `График: ${title}. В таблице ниже те же числа.`,
  table: 'Числа в таблице',
  reported: 'Сообщено',
  number: 'Число',
  source: 'Источник',
  side: 'Сторона',
  none: 'числа ещё никто не назвал',
  known: (moment, what) => `К моменту ${moment}: ${what}`,
};
