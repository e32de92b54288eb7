/** Words for reading a chronicle beside the map, and for the table of what is shown. */
import type { Text } from '../en.js';
import { number } from './count.js';

export const reading: Text['reading'] = {
  open: 'Xronikada oxumaq',
  chronicle: 'Xronika',
  hint: 'Xəritədə görmək üçün xəbər seçin. Kənarında xətt olanlar indi zaman aralığındadır.',
  details: 'Bu xəbər haqqında hər şey',
  shownNow: 'indi göstərilir',
  nowhere: 'Bu xəbərin xəritədə yeri yoxdur.',
};

export const table: Text['table'] = {
  title: 'Göstərilənlərin cədvəli',
  hint: 'Saata və süzgəclərə uyğun dəyişir. Xəbər açılanda cədvəl açıq qalır.',
  time: 'Vaxt',
  category: 'Növ',
  report: 'Xəbər',
  places: 'Yerlər',
  source: 'Mənbə',
  /** Of the rows, where they take more than a page. */
  part: (first, last, total) => `${number(first)}–${number(last)}, cəmi ${number(total)}`,
  pages: 'Səhifələr',
  firstPage: 'Birinci səhifə',
  previousPage: 'Əvvəlki səhifə',
  nextPage: 'Növbəti səhifə',
  lastPage: 'Sonuncu səhifə',
};
