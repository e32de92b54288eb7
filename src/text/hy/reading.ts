/** Words for reading a chronicle beside the map, and for the table of what is shown. */
import type { Text } from '../en.js';
import { number } from './count.js';

export const reading: Text['reading'] = {
  open: 'Կարդալ տարեգրության մեջ',
  chronicle: 'Տարեգրություն',
  hint: 'Ընտրեք հաղորդում՝ քարտեզի վրա տեսնելու համար։ Եզրին գիծ ունեցողները հիմա ժամանակահատվածում են։',
  details: 'Ամեն ինչ այս հաղորդման մասին',
  shownNow: 'ցուցադրվում է հիմա',
  nowhere: 'Այս հաղորդումը քարտեզի վրա վայր չունի։',
};

export const table: Text['table'] = {
  title: 'Ցուցադրվածի աղյուսակը',
  hint: 'Այն հետևում է ժամացույցին և զտիչներին։ Հաղորդումը բացելիս աղյուսակը մնում է բաց։',
  time: 'Ժամ',
  category: 'Տեսակ',
  report: 'Հաղորդում',
  places: 'Վայրեր',
  source: 'Աղբյուր',
  /** Of the rows, where they take more than a page. */
  part: (first, last, total) => `${number(first)}–${number(last)}՝ ${number(total)}-ից`,
  pages: 'Էջեր',
  firstPage: 'Առաջին էջ',
  previousPage: 'Նախորդ էջ',
  nextPage: 'Հաջորդ էջ',
  lastPage: 'Վերջին էջ',
};
