/** Data. */
import type { Layout } from '../../layout.js';
import { DAYS } from '../days.js';

export const dayBullets: Layout = {
  id: 'day-bullets',
  title: 'Day and text, often as a bullet',
  example: '14 May - Text',
  stamps: [
    '{bullet}{mark}{days} {month}(?:,? {year}{yearWord})?{mark}{closed}',
    '{bullet}{mark}{month} {days}(?:, {year})?{mark}{closed}',
    '{bullet}{mark}{dayMonth}(?:{year2})?{mark}{closed}',
  ],
  days: ['{mark}{year}{yearWord}{mark}', '{mark}{month},? {year}{yearWord}{mark}', ...DAYS],
};
