/** Dates and units in Armenian, as CLDR writes them. */
import type { Calendar } from '../calendar.js';

export const calendar: Calendar = {
  months: {
    long: 'հունվար|փետրվար|մարտ|ապրիլ|մայիս|հունիս|հուլիս|օգոստոս|սեպտեմբեր|հոկտեմբեր|նոյեմբեր|դեկտեմբեր'.split(
      '|',
    ),
    inDate:
      'հունվարի|փետրվարի|մարտի|ապրիլի|մայիսի|հունիսի|հուլիսի|օգոստոսի|սեպտեմբերի|հոկտեմբերի|նոյեմբերի|դեկտեմբերի'.split(
        '|',
      ),
    short: 'հնվ|փտվ|մրտ|ապր|մյս|հնս|հլս|օգս|սեպ|հոկ|նոյ|դեկ'.split('|'),
  },
  weekdays: {
    long: 'կիրակի|երկուշաբթի|երեքշաբթի|չորեքշաբթի|հինգշաբթի|ուրբաթ|շաբաթ'.split('|'),
    short: 'կիր|երկ|երք|չրք|հնգ|ուր|շբթ'.split('|'),
  },
  patterns: {
    fullDay: '{year} թ. {monthInDate} {day}, {weekday}',
    day: '{year} թ. {shortMonth} {day}, {shortWeekday}',
    weekday: '{day}, {shortWeekday}',
    dayOfMonth: '{day}',
    monthDay: '{day} {shortMonth}',
    date: '{day} {shortMonth}, {year} թ.',
    month: '{year} թ․ {month}',
    shortMonth: '{year} թ. {shortMonth}',
    monthName: '{shortMonth}',
    year: '{year}',
  },
  units: {
    year: { long: '{n} տարի', short: '{n} տ', narrow: '{n} տ' },
    month: { long: '{n} ամիս', short: '{n} ամս', narrow: '{n}ա' },
    week: { long: '{n} շաբաթ', short: '{n} շաբ', narrow: '{n} շ' },
    day: { long: '{n} օր', short: '{n} օր', narrow: '{n} օ' },
    hour: { long: '{n} ժամ', short: '{n} ժ', narrow: '{n}ժ' },
    minute: { long: '{n} րոպե', short: '{n} ր', narrow: '{n}ր' },
    kilometer: { long: '{n} կիլոմետր', short: '{n} կմ', narrow: '{n} կմ' },
  },
  zones: {
    'Asia/Yerevan': 'Հայաստանի ստանդարտ ժամանակ',
    'Asia/Baku': 'Ադրբեջանի ստանդարտ ժամանակ',
    'Europe/Moscow': 'Մոսկվայի ստանդարտ ժամանակ',
    UTC: 'Համաշխարհային կոորդինացված ժամանակ',
  },
};
