/** Words for reading a chronicle beside the map, and for the table of what is shown. */
import type { Text } from '../en.js';
import { counted } from './count.js';

export const reading: Text['reading'] = {
  open: 'Читать в хронике',
  chronicle: 'Хроника',
  hint: 'Выберите сообщение, чтобы увидеть его на карте. С чертой у края — те, что сейчас в окне.',
  details: 'Всё об этом сообщении',
  shownNow: 'показано сейчас',
  nowhere: 'У этого сообщения нет места на карте.',
};

export const table: Text['table'] = {
  title: 'Таблица показанного',
  hint: 'Она следует за часами и фильтрами. При открытии сообщения таблица остаётся открытой.',
  time: 'Время',
  category: 'Категория',
  report: 'Сообщение',
  places: 'Места',
  source: 'Источник',
  more: (n) =>
    `и ещё ${counted(n, { one: 'более раннее сообщение', few: 'более ранних сообщения', many: 'более ранних сообщений', other: 'более раннего сообщения' })}: чтобы увидеть, сузьте окно или примените фильтры`,
};
