/** Data. */
import type { Layout } from '../../layout.js';
import { DAYS } from '../days.js';

export const dottedClock: Layout = {
  id: 'dotted-clock',
  title: 'Time with a full stop, place, text',
  example: '18.26 Place. Text',
  stamps: ['{bullet}{hour2}[.]{minute}(?:[ ]Uhr)?(?:{closed}|{space}{capital})'],
  days: DAYS,
  looseTimes: true,
};
