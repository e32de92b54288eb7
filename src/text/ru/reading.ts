/** Words for reading a chronicle beside the map, and for the table of what is shown. */
import type { Text } from '../en.js';
import { number } from './count.js';

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
  /** Of the rows, where they take more than a page. */
  part: (first, last, total) => `${number(first)}–${number(last)} из ${number(total)}`,
  pages: 'Страницы',
  firstPage: 'Первая страница',
  previousPage: 'Предыдущая страница',
  nextPage: 'Следующая страница',
  lastPage: 'Последняя страница',
};
