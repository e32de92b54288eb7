/** Data. */
import type { Layout } from '../../layout.js';

const TIME = ',?(?:{space}{dash})?{space}{hour}{colon}{minute}{second}(?:{gap}{half})?(?:{gap}{zone})?';

export const dateTime: Layout = {
  id: 'date-time',
  title: 'Day and time in one stamp, the text beside or below it',
  example: '8 August 00:06',
  stamps: [
    `{bullet}{mark}(?:{weekday}[,.]?{space})?{day} {month}(?:,? {year}{yearWord})?${TIME}{mark}{end}`,
    `{bullet}{mark}(?:{weekday}[,.]?{space})?{month} {day}(?:, {year})?${TIME}{mark}{end}`,
    `{bullet}{mark}{dayMonth}{year2}${TIME}{mark}{end}`,
    `{bullet}{mark}{slashDate}${TIME}{mark}{end}`,
  ],
};
