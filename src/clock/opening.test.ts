import { describe, expect, test } from 'vitest';
import { sampleEntry } from '../atlas/sample.js';
import { entryTimes } from '../atlas/times.js';
import { buildAxis } from '../timeline/folds.js';
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
  function rateOf(hours: readonly number[], documentOf = (_: number) => 'a.md'): number {
    const times = timesAt(hours);
    const { sortedStartMs } = times;
    const axis = buildAxis('folded', { startMs: sortedStartMs, endMs: sortedStartMs }, 'UTC');
    return openingRate(times, documentOf, axis);
  }

  test.each([
    ['a day: 16 minutes a second would do', every(240, 0.1), 15 * MINUTE_MS],
    ['two hours', every(120, 1 / 60), MINUTE_MS],
    ['ten days', every(60, 4), 2 * HOUR_MS],
    ['three months', every(60, 36), DAY_MS],
    ['a handful', [0, 20, 40], 30 * MINUTE_MS],
    ['one far before the rest changes nothing', [-9000, ...every(239, 0.1)], 15 * MINUTE_MS],
    ['a quiet stretch takes a moment', [...every(120, 0.1), ...every(120, 0.1, 1000)], 30 * MINUTE_MS],
    ['one', [5], MINUTE_MS],
    ['nothing', [], MINUTE_MS],
  ])('%s', (_, hours, rate) => expect(rateOf(hours)).toBe(rate));

  test.each([
    ['the denser of two chapters sets it', 200, 15 * MINUTE_MS],
    ['one of a few entries does not', 20, 12 * HOUR_MS],
  ])('%s', (_, count, rate) => {
    const hours = [...every(240, 5), ...every(count, 0.12, 9000)];
    expect(rateOf(hours, (entry) => (entry < 240 ? 'long.md' : 'dense.md'))).toBe(rate);
  });
});
