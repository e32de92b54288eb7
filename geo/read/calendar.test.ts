import { describe, expect, test } from 'vitest';
import { addDays, daysBetween, isoDay, nearestDate, parseIsoDay, weekdayOfDate } from './calendar.js';
import { Temporal } from './temporal.js';

test.each([
  [2023, 9, 30, '2023-09-30'],
  [2023, 9, 31, null],
  [2024, 2, 29, '2024-02-29'],
  [2023, 2, 29, null],
  [2000, 2, 29, '2000-02-29'],
  [1900, 2, 29, null],
  [2023, 13, 1, null],
  [2023, 0, 1, null],
  [2023, 1, 0, null],
  [999, 1, 1, null],
])('day %i-%i-%i is %s', (year, month, day, date) => {
  expect(isoDay(year, month, day)).toBe(date);
});

test.each([
  ['2023-09-20', '2023-09-20'],
  ['2023-09-31', null],
  ['2023-9-20', null],
  ['20 September', null],
  ['2023-09-20T10:00', null],
])('%j is the date %s', (text, date) => {
  expect(parseIsoDay(text)).toBe(date);
});

describe('arithmetic agrees with Temporal', () => {
  test.each(['1999-12-31', '2000-02-28', '2023-09-20', '2024-02-29', '1969-12-31', '1900-03-01'])(
    '%s',
    (date) => {
      const day = Temporal.PlainDate.from(date);
      expect(weekdayOfDate(date)).toBe(day.dayOfWeek);
      for (const days of [-800, -1, 0, 1, 59, 366]) {
        const other = day.add({ days }).toString();
        expect(addDays(date, days)).toBe(other);
        expect(daysBetween(date, other)).toBe(Math.abs(days));
      }
    },
  );
});

test.each([
  ['2020-12-31', 1, 1, undefined, '2021-01-01'],
  ['2021-01-02', 12, 31, undefined, '2020-12-31'],
  ['2021-06-01', 6, 1, undefined, '2021-06-01'],
  ['2021-06-01', 2, 29, undefined, '2020-02-29'],
  ['2021-06-01', 2, 30, undefined, null],
  // 6 May was a Thursday in 2021
  ['2020-05-02', 5, 6, 4, '2021-05-06'],
  ['2020-05-02', 5, 6, 3, '2020-05-06'],
])('nearest to %s: month %i day %i weekday %s is %s', (near, month, day, weekday, date) => {
  expect(nearestDate(near, month, day, weekday)).toBe(date);
});
