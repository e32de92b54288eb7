import { describe, expect, test } from 'vitest';
import { durationText } from '../clock/duration.js';
import { momentText, spanText, zoneText } from '../clock/format.js';
import { calendar as az } from './az/calendar.js';
import { addCalendar } from './calendar.js';
import { calendar as hy } from './hy/calendar.js';
import { distanceText, numberFormat } from './units.js';

addCalendar('az', az);
addCalendar('hy', hy);
const ZONE = 'Asia/Yerevan';
/** A Sunday, early in the zone: in UTC it is still Saturday. */
const EARLY_MS = Date.parse('2020-09-27T00:05:00+04:00');

describe('moments', () => {
  test.each([
    ['hy', 'time', '00:05'],
    ['hy', 'fullDay', '2020 թ. սեպտեմբերի 27, կիրակի'],
    ['hy', 'day', '2020 թ. սեպ 27, կիր'],
    ['hy', 'monthDay', '27 սեպ'],
    ['hy', 'month', '2020 թ․ սեպտեմբեր'],
    ['hy', 'year', '2020'],
    ['az', 'time', '00:05'],
    ['az', 'fullDay', '27 sentyabr 2020, bazar'],
    ['az', 'weekday', '27 B.'],
    ['az', 'date', '27 sen 2020'],
    ['az', 'shortMonth', 'sen 2020'],
  ] as const)('%s, %s', (locale, style, text) =>
    expect(momentText(EARLY_MS, style, ZONE, locale)).toBe(text),
  );
});

describe('zones', () => {
  test.each([
    ['hy', ZONE, 'Հայաստանի ստանդարտ ժամանակ, UTC+4'],
    ['az', 'Asia/Baku', 'Azərbaycan Standart Vaxtı, UTC+4'],
    ['az', 'Asia/Kathmandu', 'UTC+5:45'],
  ])('%s, %s', (locale, zone, text) => expect(zoneText(zone, EARLY_MS, locale)).toBe(text));
});

describe('lengths, distances and numbers', () => {
  test.each([
    [durationText(36 * 3_600_000, 'hy'), '36 ժամ'],
    [durationText(60_000, 'az', 'short'), '1 dəq'],
    [spanText(EARLY_MS, EARLY_MS + 26 * 3_600_000, ZONE, 'hy'), '1 օր 2 ժամ'],
    [distanceText(3.42, 'az'), '3,4 km'],
    [distanceText(3.42, 'hy'), '3,4 կմ'],
    [distanceText(3.42, 'en'), '3.4 km'],
    [numberFormat('az').format(1234.5), '1.234,5'],
    [numberFormat('hy').format(12345.5), '12\u00a0345,5'],
    [numberFormat('ru').format(1234), '1\u00a0234'],
  ])('%s', (text, wanted) => expect(text).toBe(wanted));
});

test.each([
  ['hy', hy],
  ['az', az],
] as const)('the calendar of %s is whole', (_, { months, weekdays, patterns }) => {
  for (const names of [months.long, months.inDate, months.short]) expect(new Set(names).size).toBe(12);
  for (const names of [weekdays.long, weekdays.short]) expect(new Set(names).size).toBe(7);
  for (const pattern of Object.values(patterns)) expect(pattern).toMatch(/\{(day|year|month|shortMonth)\}/);
});
