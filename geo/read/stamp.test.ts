import { describe, expect, test } from 'vitest';
import { StampMaker } from './stamp.js';
import { zoneNamed, zoneOf } from './zone-names.js';

const at = (zone: string, date: string, minutes: number, printed?: string) =>
  new StampMaker(zone).minute({ date, why: [] }, { minutes, why: [] }, printed);

describe('offsets follow the zone', () => {
  test.each([
    ['Asia/Yerevan', '2023-09-20', '+04:00'],
    // Armenia kept summer time until 2012
    ['Asia/Yerevan', '2010-07-01', '+05:00'],
    ['Asia/Baku', '2015-07-01', '+05:00'],
    ['Asia/Baku', '2020-07-01', '+04:00'],
    ['Europe/Berlin', '2021-01-15', '+01:00'],
    ['Europe/Berlin', '2021-07-15', '+02:00'],
    ['Europe/Istanbul', '2021-01-15', '+03:00'],
    ['+05:30', '2021-01-15', '+05:30'],
    ['UTC', '2021-01-15', '+00:00'],
  ])('%s on %s', (zone, date, offset) => {
    expect(at(zone, date, 754)).toEqual({
      local: `${date}T12:34`,
      iso: `${date}T12:34:00${offset}`,
      precision: 'minute',
      why: [],
    });
    expect(new StampMaker(zone).day({ date, why: ['known'] })).toEqual({
      local: date,
      iso: `${date}T00:00:00${offset}`,
      precision: 'day',
      why: ['known'],
    });
  });
});

describe('the days on which the clocks of Berlin change', () => {
  test.each([
    ['2021-03-28', 90, '2021-03-28T01:30:00+01:00', []],
    ['2021-03-28', 210, '2021-03-28T03:30:00+02:00', []],
    [
      '2021-03-28',
      150,
      '2021-03-28T03:30:00+02:00',
      ['02:30 is skipped on 2021-03-28 in Europe/Berlin: the clocks then showed 03:30'],
    ],
    ['2021-10-31', 90, '2021-10-31T01:30:00+02:00', []],
    [
      '2021-10-31',
      150,
      '2021-10-31T02:30:00+02:00',
      ['02:30 comes twice on 2021-10-31 in Europe/Berlin: the first, +02:00'],
    ],
    ['2021-10-31', 210, '2021-10-31T03:30:00+01:00', []],
  ])('%s, minute %i is %s', (date, minutes, iso, why) => {
    expect(at('Europe/Berlin', date, minutes)).toEqual({
      local: iso.slice(0, 16),
      iso,
      precision: 'minute',
      why,
    });
  });

  test('a day starts with the offset of its first minute', () => {
    expect(new StampMaker('Europe/Berlin').day({ date: '2021-03-28', why: [] }).iso).toBe(
      '2021-03-28T00:00:00+01:00',
    );
  });
});

test('a zone printed in the stamp moves it across midnight', () => {
  expect(at('Asia/Yerevan', '2021-12-31', 1350, 'UTC')).toEqual({
    local: '2022-01-01T02:30',
    iso: '2022-01-01T02:30:00+04:00',
    precision: 'minute',
    why: ['printed as 22:30 UTC'],
  });
  expect(at('Asia/Yerevan', '2021-12-31', 1350, '+04:00').why).toEqual([]);
});

test.each([
  ['GMT', 'UTC'],
  ['UTC+2', '+02:00'],
  ['UTC \u2212 3', '-03:00'],
  ['+0430', '+04:30'],
  ['GMT+5:30', '+05:30'],
  ['CEST', '+02:00'],
  ['MEZ', '+01:00'],
  ['MSK', '+03:00'],
  ['UTC+25', null],
  ['+04:75', null],
  ['XYZT', null],
  ['constructor', null],
])('zone %s is %s', (name, zone) => {
  expect(zoneOf(name)).toBe(zone);
});

test('asked for a zone, a person may name one of IANA', () => {
  expect(['Europe/Berlin', 'UTC+4', 'Nowhere/Town', ''].map(zoneNamed)).toEqual([
    'Europe/Berlin',
    '+04:00',
    null,
    null,
  ]);
});

test.each<[zone: string, date: string, minutes: number | undefined, local: string, iso: string]>([
  ['Asia/Yerevan', '2023-09-19', undefined, '2023-09-19', '2023-09-19T00:00:00+04:00'],
  ['Asia/Yerevan', '2023-09-19', 754, '2023-09-19T12:34', '2023-09-19T12:34:00+04:00'],
  ['Asia/Yerevan', '2023-09-19', 1440, '2023-09-20T00:00', '2023-09-20T00:00:00+04:00'],
  ['Europe/Berlin', '2021-03-28', 150, '2021-03-28T02:30', '2021-03-28T03:30:00+02:00'],
  ['Europe/Berlin', '2021-10-31', 150, '2021-10-31T02:30', '2021-10-31T02:30:00+02:00'],
  ['Europe/Berlin', '1870-09-02', 360, '1870-09-02T06:00', '1870-09-02T06:00:00+00:53'],
])('told in words in %s: %s, minute %s is %s', (zone, date, minutes, local, iso) =>
  expect(new StampMaker(zone).told(date, minutes)).toEqual({ local, iso }),
);
