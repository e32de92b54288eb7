/** Data. */
import type { Layout } from '../../layout.js';
import { DAYS } from '../days.js';

export const military: Layout = {
  id: 'military',
  title: 'Four figures and "hrs"',
  example: '0545hrs: Text',
  stamps: [
    '{bullet}{hour2}:?{minute}[ ]?(?:[hH](?:rs?|ours)?|HRS?|HOURS)(?![\\p{L}])[.]?(?:{gap}{zone})?{end}',
    '{bullet}{hour2}{minute}[ ]?{zulu}{end}',
  ],
  days: DAYS,
};
