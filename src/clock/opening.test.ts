import { describe, expect, test } from 'vitest';
import { sampleEntry } from '../atlas/sample.js';
import { entryTimes } from '../atlas/times.js';
import { openingMoment, openingRate } from './opening.js';
import { DAY_MS, HOUR_MS, MINUTE_MS } from './zone.js';

const START = Date.parse('2020-09-27T00:00:00Z');
const timesAt = (hours: readonly number[]) =>
  entryTimes(
    hours.map((hour) => sampleEntry({ reported: new Date(START + hour * HOUR_MS).toISOString() })),
    'reported',
    () => 'UTC',
  );
const every = (count: number, stepHours: number, from = 0) =>
  Array.from({ length: count }, (_, i) => from + i * stepHours);

describe('the opening moment', () => {
  test.each([
    ['the first alone is too quiet', [0, 1, 2, 3], 1],
    ['a lone forerunner is passed over', [-900, ...every(12, 1)], 2],
    ['of two chapters the first, if it is full enough', [...every(10, 1), ...every(30, 0.5, 5000)], 7],
    ['else the second', [0, ...every(40, 0.5, 5000)], 5004.5],
    ['only one', [5], 5],
  ])('%s', (_, hours, expected) => {
    expect(openingMoment(timesAt(hours), DAY_MS)).toBe(START + expected * HOUR_MS);
  });

  test('nothing at all', () => expect(openingMoment(timesAt([]), DAY_MS)).toBeNull());
});

describe('the opening rate', () => {
  test.each([
    ['a report a minute: slow', every(500, 1 / 60), 5 * MINUTE_MS],
    ['some an hour', every(60, 0.3), HOUR_MS],
    ['some a week: fast', every(60, 50), 7 * DAY_MS],
    ['a handful: as fast as shows them all, no faster', [0, 20, 40], 6 * HOUR_MS],
    ['nothing', [], MINUTE_MS],
  ])('%s', (_, hours, rate) => expect(openingRate(timesAt(hours), START)).toBe(rate));
});
