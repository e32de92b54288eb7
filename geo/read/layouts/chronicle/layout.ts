/** Data. */
import type { Layout } from '../../layout.js';

const WEEKDAY = '(?:{weekday},?{space})?';

export const chronicle: Layout = {
  id: 'chronicle',
  title: 'Markdown with front matter, day headings, and one stamped paragraph an entry',
  example: '**08:30** Text',
  stamps: ['[*]{2}{hour}:{minute}[*]{2}', '[*]{2}no time[*]{2}'],
  days: [
    `##{space}${WEEKDAY}{day} {month},? {year}`,
    `##{space}${WEEKDAY}{month} {day},? {year}`,
    '##{space}{iso}',
  ],
};
