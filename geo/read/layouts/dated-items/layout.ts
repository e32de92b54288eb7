/** Data. */
import type { Layout } from '../../layout.js';
import { DAYS, REPORT_DAYS } from '../days.js';

export const datedItems: Layout = {
  id: 'dated-items',
  title: 'Bullets without times under the heading of their day',
  example: '- Text',
  stamps: ['[*\\u2022\\u25cf\\u25aa\\u2013-]{space}'],
  days: [...DAYS, ...REPORT_DAYS],
  lastResort: true,
};
