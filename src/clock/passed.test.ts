import { describe, expect, test } from 'vitest';
import { sampleEntry } from '../atlas/sample.js';
import { entryTimes } from '../atlas/times.js';
import { passedBetween, Pace } from './passed.js';

const at = (wall: string) => Date.parse(`2020-09-27T${wall}:00Z`);
const entries = ['08:35', '08:40', '09:00'].map((wall) =>
  sampleEntry({ reported: `2020-09-27T${wall}:00Z` }),
);
const times = entryTimes(entries, 'reported', () => 'UTC');

describe('what was passed', () => {
  test.each([
    ['what begins at the start was told before', '08:35', '08:40', [1]],
    ['newest first', '08:00', '09:00', [2, 1, 0]],
    ['nothing', '08:41', '08:59', []],
  ])('%s', (_, after, until, found) => {
    expect(passedBetween(times, Uint8Array.of(1, 1, 1), at(after), at(until))).toEqual(found);
  });

  test('what the filters hide is not told', () => {
    expect(passedBetween(times, Uint8Array.of(1, 0, 1), at('08:00'), at('08:50'))).toEqual([0]);
  });
});

describe('the pace', () => {
  test('a sentence every six seconds, and nothing is left out between them', () => {
    const pace = new Pace(0);
    const told = [0, 1, 2, 3, 4, 5, 6, 7, 12].map((second) => pace.next(second * 100, second * 1000));
    expect(told.filter(Boolean)).toEqual([
      { afterMs: 0, untilMs: 100 },
      { afterMs: 100, untilMs: 700 },
    ]);
    expect(pace.next(1300, 13_000)).toEqual({ afterMs: 700, untilMs: 1300 });
  });

  test('after a jump back it tells again from there', () => {
    const pace = new Pace(1000);
    expect(pace.next(500, 0)).toBeNull();
    expect(pace.next(600, 1)).toEqual({ afterMs: 500, untilMs: 600 });
  });

  test('a clock that stands says nothing', () => {
    expect(new Pace(7).next(7, 1e9)).toBeNull();
  });
});
