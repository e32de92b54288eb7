import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { offsetMs, DAY_MS, HOUR_MS, MINUTE_MS, wallTime } from '../clock/zone.js';
import { Axis } from './axis.js';
import { buildAxis } from './folds.js';
import { Scale, wholeOf, zoomed } from './scale.js';
import { momentsOf, ticksOf } from './ticks.js';

const ZONE = 'Asia/Yerevan';
const BERLIN = 'Europe/Berlin';
const at = (iso: string) => Date.parse(iso);
/** Letters of one width: six pixels. */
const measure = (text: string) => text.length * 6;
const plain = (startMs: number, endMs: number) =>
  new Axis('plain', Float64Array.of(startMs, endMs), Float64Array.of(0, endMs - startMs));
const whole = (axis: Axis, widthPx = 1000) => new Scale(axis, wholeOf(axis), widthPx);
const clocks = (zone: string, moments: readonly number[]) =>
  moments.map((tMs) => {
    const { day, hour } = wallTime(zone, tMs);
    return `${day} ${String(hour).padStart(2, '0')}`;
  });

describe('moments of a level, by the zone’s clocks', () => {
  const spring = { startMs: at('2023-03-26T00:00+01:00'), endMs: at('2023-03-27T00:00+02:00') };
  const autumn = { startMs: at('2020-10-25T00:00+02:00'), endMs: at('2020-10-26T00:00+01:00') };

  test('the day on which clocks go forward has 23 hours, and no two o’clock', () => {
    const hours = momentsOf({ unit: 'hour', step: 1 }, BERLIN, spring);
    expect(hours).toHaveLength(23);
    expect(clocks(BERLIN, hours.slice(0, 4))).toEqual(['26 00', '26 01', '26 03', '26 04']);
  });

  test('the day on which they go back has 25, and two o’clock twice', () => {
    const hours = momentsOf({ unit: 'hour', step: 1 }, BERLIN, autumn);
    expect(hours).toHaveLength(25);
    expect(clocks(BERLIN, hours.slice(1, 5))).toEqual(['25 01', '25 02', '25 02', '25 03']);
  });

  test.each([
    ['spring', spring, ['26 00', '26 03', '26 06', '26 09', '26 12', '26 15', '26 18', '26 21']],
    ['autumn', autumn, ['25 00', '25 03', '25 06', '25 09', '25 12', '25 15', '25 18', '25 21']],
  ])('every third hour stays on the clock’s hours in %s', (_, day, hours) => {
    expect(clocks(BERLIN, momentsOf({ unit: 'hour', step: 3 }, BERLIN, day))).toEqual(hours);
  });

  test('days begin at local midnight on both sides of the change', () => {
    const days = momentsOf({ unit: 'day', step: 1 }, BERLIN, {
      startMs: at('2020-10-24T10:00Z'),
      endMs: at('2020-10-27T00:00Z'),
    });
    expect(days).toEqual([at('2020-10-24T22:00Z'), at('2020-10-25T23:00Z'), at('2020-10-26T23:00Z')]);
  });

  test.each([
    [
      'weeks on Mondays',
      'week',
      1,
      '2020-09-27T00:00',
      '2020-10-13T00:00',
      ['2020-09-28', '2020-10-05', '2020-10-12'],
    ],
    [
      'months',
      'month',
      1,
      '2020-11-15T00:00',
      '2021-02-02T00:00',
      ['2020-12-01', '2021-01-01', '2021-02-01'],
    ],
    ['quarters', 'month', 3, '2020-11-15T00:00', '2021-05-02T00:00', ['2021-01-01', '2021-04-01']],
    ['years', 'year', 1, '2020-11-15T00:00', '2022-02-02T00:00', ['2021-01-01', '2022-01-01']],
    ['decades', 'year', 10, '2005-11-15T00:00', '2022-02-02T00:00', ['2010-01-01', '2020-01-01']],
  ] as const)('%s', (_, unit, step, start, end, days) => {
    const stretch = { startMs: at(`${start}+04:00`), endMs: at(`${end}+04:00`) };
    expect(momentsOf({ unit, step }, ZONE, stretch)).toEqual(days.map((day) => at(`${day}T00:00+04:00`)));
  });

  test('half-open: the start is one, the end is none', () => {
    const hour = { startMs: at('2020-09-27T08:00+04:00'), endMs: at('2020-09-27T09:00+04:00') };
    expect(momentsOf({ unit: 'minute', step: 30 }, ZONE, hour)).toEqual([
      hour.startMs,
      hour.startMs + 30 * MINUTE_MS,
    ]);
  });
});

describe('ticks of a view', () => {
  const texts = (scale: Scale, zone = ZONE) => {
    const { labels, contexts } = ticksOf(scale, zone, 'en', measure);
    return [contexts.map(({ text }) => text), labels.map(({ text }) => text)];
  };
  const from = at('2020-09-27T00:00+04:00');

  test.each([
    ['half an hour', 30 * MINUTE_MS, 1, '00:02 00:04 00:06'],
    ['half a day', 12 * HOUR_MS, 1, '01:00 02:00 03:00'],
    ['a week', 7 * DAY_MS, 7, '12:00 00:00 12:00'],
    ['forty days', 40 * DAY_MS, ['September 2020', 'October 2020', 'November 2020'], '28 29 30 1 2'],
    ['three years', 3 * 365 * DAY_MS, ['2020', '2021', '2022', '2023'], 'Jan Apr Jul Oct Jan'],
    ['thirty years', 30 * 365 * DAY_MS, 0, '2022 2024 2026'],
  ])('%s', (_, lengthMs, contexts, labels) => {
    const [above, below] = texts(whole(plain(from, from + lengthMs)));
    expect(typeof contexts === 'number' ? above!.length : above).toEqual(contexts);
    expect(below!.join(' ').startsWith(labels)).toBe(true);
  });

  test('labels and contexts never overlap and stay in view, at any zoom of any axis', () => {
    const busy = [
      '2020-09-27T08:00',
      '2020-09-27T08:05',
      '2020-10-04T11:00',
      '2023-09-19T13:00',
      '2023-09-20T09:00',
    ];
    const startMs = busy.map((wall) => at(`${wall}+04:00`));
    const entries = { startMs, endMs: startMs.map((tMs) => tMs + MINUTE_MS) };
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    const kinds = fc.constantFrom('plain' as const, 'folded' as const, 'equal' as const);
    fc.assert(
      fc.property(
        kinds,
        share,
        fc.double({ min: 0, max: 12, noNaN: true }),
        fc.integer({ min: 200, max: 2000 }),
        (kind, place, power, widthPx) => {
          const axis = buildAxis(kind, entries, ZONE);
          const range = zoomed(
            axis,
            wholeOf(axis),
            axis.from + place * (axis.to - axis.from),
            Math.exp(-power),
          );
          const { labels, contexts } = ticksOf(new Scale(axis, range, widthPx, 12), ZONE, 'en', measure);
          const spans = [
            labels.map(({ x, text }) => [x - measure(text) / 2, x + measure(text) / 2]),
            contexts.map(({ x, text }) => [x, x + measure(text)]),
          ];
          for (const row of spans) {
            row.forEach(([left, right], i) => {
              expect(left).toBeGreaterThanOrEqual(i ? row[i - 1]![1]! : 0);
              expect(right).toBeLessThanOrEqual(widthPx);
            });
          }
        },
      ),
    );
  });

  test('a million moments are not walked one by one', () => {
    const knots = Float64Array.from({ length: 1_000_000 }, (_, i) => from + i * 90_000);
    const axis = new Axis(
      'equal',
      knots,
      Float64Array.from(knots, (_, i) => i),
    );
    const { labels, majorPx } = ticksOf(whole(axis), ZONE, 'en', measure);
    expect(labels.length).toBeGreaterThan(0);
    expect(majorPx.length).toBeLessThan(1100);
  });

  test('the zone decides which hour is midnight', () => {
    const day = plain(from, from + DAY_MS);
    const midnight = ticksOf(whole(day), 'UTC', 'en', measure).contextPx;
    expect(midnight).toEqual([(offsetMs(ZONE, from) / DAY_MS) * 1000]);
  });
});
