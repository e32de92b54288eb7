/** Dates and units in Azerbaijani, as CLDR writes them. */
import type { Calendar } from '../calendar.js';

const MONTHS = 'yanvar|fevral|mart|aprel|may|iyun|iyul|avqust|sentyabr|oktyabr|noyabr|dekabr'.split('|');

export const calendar: Calendar = {
  months: {
    long: MONTHS,
    inDate: MONTHS,
    short: 'yan|fev|mar|apr|may|iyn|iyl|avq|sen|okt|noy|dek'.split('|'),
  },
  weekdays: {
    long: 'bazar|bazar ertəsi|çərşənbə axşamı|çərşənbə|cümə axşamı|cümə|şənbə'.split('|'),
    short: 'B.|B.E.|Ç.A.|Ç.|C.A.|C.|Ş.'.split('|'),
  },
  patterns: {
    fullDay: '{day} {monthInDate} {year}, {weekday}',
    day: '{day} {shortMonth} {year}, {shortWeekday}',
    weekday: '{day} {shortWeekday}',
    dayOfMonth: '{day}',
    monthDay: '{day} {shortMonth}',
    date: '{day} {shortMonth} {year}',
    month: '{month} {year}',
    shortMonth: '{shortMonth} {year}',
    monthName: '{shortMonth}',
    year: '{year}',
  },
  units: {
    year: { long: '{n} il', short: '{n} il', narrow: '{n} il' },
    month: { long: '{n} ay', short: '{n} ay', narrow: '{n} ay' },
    week: { long: '{n} həftə', short: '{n} hft', narrow: '{n} hft' },
    day: { long: '{n} gün', short: '{n} gün', narrow: '{n} gün' },
    hour: { long: '{n} saat', short: '{n} saat', narrow: '{n} saat' },
    minute: { long: '{n} dəqiqə', short: '{n} dəq', narrow: '{n} dəq' },
    kilometer: { long: '{n} kilometr', short: '{n} km', narrow: '{n} km' },
  },
  zones: {
    'Asia/Yerevan': 'Ermənistan Standart Vaxtı',
    'Asia/Baku': 'Azərbaycan Standart Vaxtı',
    'Europe/Moscow': 'Moskva Standart Vaxtı',
    UTC: 'Koordinasiya edilmiş ümumdünya vaxtı',
  },
};
