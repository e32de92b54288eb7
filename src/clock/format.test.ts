import { describe, expect, test } from 'vitest';
import { momentText, offsetText, spanText, zoneText } from './format.js';

const ZONE = 'Asia/Yerevan';
const at = (wall: string) => Date.parse(`${wall}:00+04:00`);
const START = at('2020-09-27T08:35');

describe('moments', () => {
  test.each([
    ['time', '08:35'],
    ['fullDay', 'Sonntag, 27. September 2020'],
    ['date', '27. Sept. 2020'],
    ['year', '2020'],
  ] as const)('%s', (style, text) => expect(momentText(START, style, ZONE, 'de')).toBe(text));

  test('midnight is 00:00, never 24:00', () => {
    expect(momentText(at('2020-09-27T00:00'), 'time', ZONE, 'en')).toBe('00:00');
  });

  test('by the zone, not by the reader’s own', () => {
    expect(momentText(at('2020-09-27T01:00'), 'date', 'UTC', 'de')).toBe('26. Sept. 2020');
  });
});

describe('zones in words', () => {
  test.each([
    ['Asia/Yerevan', 'Armenia Standard Time, UTC+4'],
    ['Europe/Berlin', 'Central European Summer Time, UTC+2'],
    ['UTC', 'Coordinated Universal Time, UTC'],
  ])('%s', (zone, text) => expect(zoneText(zone, START, 'en')).toBe(text));

  test.each([
    ['America/St_Johns', 'UTC−2:30'],
    ['Asia/Kathmandu', 'UTC+5:45'],
    ['Africa/Abidjan', 'UTC'],
  ])('offset of %s', (zone, text) => expect(offsetText(zone, START)).toBe(text));

  test('the offset is that of the moment', () => {
    expect(offsetText('Europe/Berlin', at('2020-12-01T00:00'))).toBe('UTC+1');
  });
});

describe('lengths of time', () => {
  test.each([
    ['2020-10-01T00:00', '2023-09-01T00:00', '2 years 11 months'],
    ['2020-10-01T00:00', '2020-10-06T00:00', '5 days'],
    ['2020-10-30T00:00', '2020-11-02T00:00', '3 days'],
    ['2020-11-25T00:00', '2021-04-03T00:00', '4 months 9 days'],
    ['2020-01-31T00:00', '2020-03-01T00:00', '1 month 1 day'],
    ['2020-09-27T23:30', '2020-09-28T00:45', '1 hour 15 minutes'],
    ['2019-09-27T00:00', '2020-09-27T00:00', '1 year'],
    ['2020-09-27T00:00', '2020-09-27T00:00', '0 minutes'],
  ])('%s to %s is %s', (start, end, text) => {
    expect(spanText(at(start), at(end), ZONE, 'en')).toBe(text);
  });

  test('over a change of clocks a day is a day', () => {
    const [start, end] = [Date.parse('2020-10-24T22:00Z'), Date.parse('2020-10-26T23:00Z')];
    expect(spanText(start, end, 'Europe/Berlin', 'de')).toBe('2 Tage');
  });
});
