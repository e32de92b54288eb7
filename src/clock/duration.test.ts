import { expect, test } from 'vitest';
import { durationCode, durationText, neighbour, parseDuration, RATES_MS } from './duration.js';
import { DAY_MS, HOUR_MS, MINUTE_MS } from './zone.js';

test.each([
  ['2 h', 2 * HOUR_MS],
  ['90min', 90 * MINUTE_MS],
  ['1.5 days', 1.5 * DAY_MS],
  ['1,5 Tage', 1.5 * DAY_MS],
  ['month', 30 * DAY_MS],
  ['2 mo', 60 * DAY_MS],
  ['3 часа', 3 * HOUR_MS],
  ['0 h', null],
  ['h 2', null],
  ['-1 h', null],
  ['2 parsecs', null],
  ['', null],
])('%j is %j ms', (text, ms) => expect(parseDuration(text)).toBe(ms));

test.each([
  [36 * HOUR_MS, '36h'],
  [7 * DAY_MS, '1w'],
  [90 * MINUTE_MS, '90m'],
  [30 * DAY_MS, '1mo'],
  [1, '1m'],
])('%d ms is written %s and read back', (ms, code) => {
  expect(durationCode(ms)).toBe(code);
  expect(parseDuration(code)).toBe(Math.max(MINUTE_MS, ms));
});

test('in words of the locale', () => {
  expect(durationText(36 * HOUR_MS, 'en')).toBe('36 hours');
  expect(durationText(DAY_MS, 'de')).toBe('1 Tag');
});

test.each([
  [HOUR_MS, 1, 2 * HOUR_MS],
  [HOUR_MS, -1, 30 * MINUTE_MS],
  [90 * MINUTE_MS, -1, HOUR_MS],
  [MINUTE_MS, -1, MINUTE_MS],
  [30 * DAY_MS, 1, 30 * DAY_MS],
] as const)('the rate beside %d, %d', (value, direction, expected) => {
  expect(neighbour(RATES_MS, value, direction)).toBe(expected);
});
