/** Data. */
import type { Layout } from '../../layout.js';
import { DAYS } from '../days.js';

const TIME = '{hour}{strictColon}{minute}(?!{gap}{half})';

export const clock: Layout = {
  id: 'clock',
  title: 'Time of 24 hours, its zone if need be, and the text',
  example: '23:25 GMT - Text',
  stamps: [
    '{bullet}{hour}[.:]{minute}[ ](?:Uhr|год[а-я]{1,4}|ч)[.]?{closed}',
    `{bullet}{lead}${TIME}(?:{space}{zone})?{closed}`,
    `{bullet}{lead}${TIME}{space}{zone}{space}{capital}`,
    `{bullet}{lead}${TIME}{space}{capital}`,
    `{bullet}${TIME}{gap}$`,
    '{bullet}{hour}[ ]?[hH][ ]?{minute}(?:{closed}|{space}{capital})',
  ],
  days: DAYS,
};
