/** Data. */
import type { Layout } from '../../layout.js';

const START = '{bullet}{mark}(?:[Dd]ay|DAY|Tag|Jour|День|Օր|[Gg]ün){space}{dayNumber}';

export const numberedDays: Layout = {
  id: 'numbered-days',
  title: 'Days counted from the first',
  example: 'Day 3 - Text',
  stamps: [
    `${START}{gap}[(,:\\u2013-]?{gap}{days} {month}(?:,? {year})?\\)?{mark}{closed}`,
    `${START}{gap}[(,:\\u2013-]?{gap}{month} {days}(?:,? {year})?\\)?{mark}{closed}`,
    `${START}{mark}{closed}`,
    `${START}{mark}{gap}$`,
  ],
};
