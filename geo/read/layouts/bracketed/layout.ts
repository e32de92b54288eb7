/** Data. */
import type { Layout } from '../../layout.js';
import { DAYS } from '../days.js';

export const bracketed: Layout = {
  id: 'bracketed',
  title: 'Time in brackets',
  example: '[14:05] Text',
  stamps: [
    '{bullet}\\[{hour}{colon}{minute}{second}(?:{gap}{half})?(?:{gap}{zone})?\\]{end}',
    '{bullet}\\({hour}{colon}{minute}{second}(?:{gap}{half})?(?:{gap}{zone})?\\){end}',
  ],
  days: DAYS,
};
