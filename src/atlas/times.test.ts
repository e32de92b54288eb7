import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { DAY_MS, HOUR_MS, MINUTE_MS } from '../clock/zone.js';
import { buildColumns } from './columns.js';
import { sampleEntry, samplePlace, samplePlaceRecord } from './sample.js';
import { entriesWithin, entryTimes, meets } from './times.js';

const YEREVAN = () => 'Asia/Yerevan';
const at = (iso: string) => Date.parse(iso);

describe('when an entry is', () => {
  const two = sampleEntry({ eventTime: '2020-09-27T07:10:00+04:00', eventEnd: '2020-09-27T09:00:00+04:00' });
  const day = sampleEntry({
    reported: '2020-09-27T00:00:00+04:00',
    reportedPrecision: 'day',
    timePrecision: 'day',
  });
  const hour = sampleEntry({ eventTime: '2020-09-27T07:00:00+04:00', timePrecision: 'hour' });
  test.each([
    [
      'by the event, to the end of its last minute',
      two,
      'happened',
      '2020-09-27T07:10+04:00',
      111 * MINUTE_MS,
      0,
      1,
    ],
    ['by the report', two, 'reported', '2020-09-27T08:35+04:00', MINUTE_MS, 0, 0],
    ['to the day: all of it', day, 'happened', '2020-09-27T00:00+04:00', DAY_MS, 1, 0],
    ['to the hour', hour, 'happened', '2020-09-27T07:00+04:00', HOUR_MS, 0, 0],
  ] as const)('%s', (_, entry, basis, start, lengthMs, dayOnly, lasting) => {
    const times = entryTimes([entry], basis, YEREVAN);
    expect([
      times.startMs[0],
      times.endMs[0]! - times.startMs[0]!,
      times.dayOnly[0],
      times.lasting[0],
    ]).toEqual([at(start), lengthMs, dayOnly, lasting]);
  });

  test('an end before the start is no end', () => {
    const times = entryTimes([sampleEntry({ eventEnd: '2020-09-27T08:00:00+04:00' })], 'happened', YEREVAN);
    expect(times.endMs[0]! - times.startMs[0]!).toBe(MINUTE_MS);
  });
});

test('the entries of a window are those that meet it, newest first', () => {
  const rows = fc.array(fc.tuple(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 0, max: 90 })), {
    maxLength: 40,
  });
  fc.assert(
    fc.property(
      rows,
      fc.integer({ min: -10, max: 500 }),
      fc.integer({ min: 0, max: 200 }),
      (pairs, start, length) => {
        const entries = pairs.map(([from, lasts]) =>
          sampleEntry({
            reported: new Date(from * MINUTE_MS).toISOString(),
            eventEnd: new Date((from + lasts) * MINUTE_MS).toISOString(),
          }),
        );
        const times = entryTimes(entries, 'happened', () => 'UTC');
        const window = { startMs: start * MINUTE_MS, endMs: (start + length) * MINUTE_MS };
        const found = entriesWithin(times, window);
        const expected = entries.flatMap((_, i) =>
          meets(times.startMs[i]!, times.endMs[i]!, window) ? [i] : [],
        );
        expect(found.toSorted((a, b) => a - b)).toEqual(expected);
        expect(found.map((i) => -times.startMs[i]!)).toEqual(
          found.map((i) => -times.startMs[i]!).toSorted((a, b) => a - b),
        );
      },
    ),
  );
});

test('columns hold a row for each place, by start, and no row for an unknown place', () => {
  const late = sampleEntry({
    reported: '2020-09-27T10:00:00+04:00',
    places: [samplePlaceRecord('a'), samplePlaceRecord('b')],
    category: 'access',
  });
  const early = sampleEntry({ places: [samplePlaceRecord('b'), samplePlaceRecord('lost')] });
  const atlas = {
    documents: [],
    entries: [late, early],
    places: [samplePlace('a'), samplePlace('b')],
    movements: [],
  };
  const columns = buildColumns(atlas, entryTimes(atlas.entries, 'happened', YEREVAN));
  expect([[...columns.entry], [...columns.place], [...columns.category]]).toEqual([
    [1, 0, 0],
    [1, 0, 1],
    [1, 5, 5],
  ]);
  expect(columns.count).toBe(3);
});
