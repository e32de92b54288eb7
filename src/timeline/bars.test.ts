import { expect, test } from 'vitest';
import { sampleEntry } from '../atlas/sample.js';
import { entryTimes } from '../atlas/times.js';
import { CATEGORIES } from '../../geo/incident.js';
import { HOUR_MS } from '../clock/zone.js';
import { barsOf, binTimes, under } from './bars.js';
import { Axis } from './axis.js';

const at = (wall: string) => Date.parse(`2020-09-27T${wall}:00+04:00`);
const entries = [
  sampleEntry({ reported: '2020-09-27T08:35:00+04:00', category: 'strike' }),
  sampleEntry({ reported: '2020-09-27T08:59:00+04:00', category: 'battle' }),
  sampleEntry({ reported: '2020-09-27T09:00:00+04:00', category: 'battle' }),
  sampleEntry({
    reported: '2020-09-27T00:00:00+04:00',
    reportedPrecision: 'day',
    timePrecision: 'day',
    category: 'battle',
  }),
  sampleEntry({
    reported: '2020-09-27T12:00:00+04:00',
    eventTime: '2020-09-27T07:00:00+04:00',
    eventEnd: '2020-09-27T10:00:00+04:00',
    category: 'politics',
  }),
];
const times = entryTimes(entries, 'happened', () => 'Asia/Yerevan');
const start = at('00:00');
const axis = new Axis(
  'plain',
  Float64Array.of(start, start + 24 * HOUR_MS),
  Float64Array.of(0, 24 * HOUR_MS),
);
const bars = barsOf(entries, times, axis);
const all = new Uint8Array(entries.length).fill(1);
const eight = { startMs: at('08:00'), endMs: at('09:00') };

test('day-only entries and lasting ones are spread, the others are not', () => {
  expect([...bars.spread]).toEqual([0, 0, 0, 1, 1]);
  expect([bars.from[3], bars.to[3]]).toEqual([0, 24 * HOUR_MS]);
});

test('the bar over a place along the axis', () => {
  expect(binTimes({ from: 0, length: HOUR_MS, count: 24 }, 8.6 * HOUR_MS, axis)).toEqual(eight);
});

test('under a bar: moments of its own, and what spreads over it', () => {
  const category = (name: 'battle') => CATEGORIES.indexOf(name);
  const found = under(times, bars, all, eight);
  expect([found.total, found.spread]).toEqual([4, 2]);
  expect(found.categories[0]).toEqual({ category: category('battle'), count: 2 });
});

test('half-open: the minute that begins at its end is under the next', () => {
  expect(under(times, bars, Uint8Array.of(0, 0, 1, 0, 0), eight).total).toBe(0);
  expect(
    under(times, bars, Uint8Array.of(0, 1, 0, 0, 0), { startMs: at('09:00'), endMs: at('10:00') }).total,
  ).toBe(0);
});

test('what the filters hide is not counted', () => {
  expect(under(times, bars, new Uint8Array(5), eight)).toEqual({ total: 0, spread: 0, categories: [] });
});
