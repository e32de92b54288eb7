import { describe, expect, test } from 'vitest';
import { addDays, DAY_MS, HOUR_MS, instant, isZone, offsetMs, startOfDay, wallTime } from './zone.js';

const at = (iso: string) => Date.parse(iso);

describe('zones', () => {
  test.each([
    ['Asia/Yerevan', '2020-09-27T04:35:00Z', 4],
    ['Europe/Berlin', '2020-09-27T04:35:00Z', 2],
    ['Europe/Berlin', '2020-12-27T04:35:00Z', 1],
    ['UTC', '2020-12-27T04:35:00Z', 0],
    ['America/New_York', '2023-09-20T12:00:00Z', -4],
    ['Asia/Kathmandu', '2023-09-20T12:00:00Z', 5.75],
  ])('%s at %s is %d hours ahead', (zone, iso, hours) => {
    expect(offsetMs(zone, at(iso))).toBe(hours * HOUR_MS);
  });

  test('wall time and instant undo each other', () => {
    const tMs = at('2023-09-20T09:44:00Z');
    const wall = wallTime('Asia/Yerevan', tMs);
    expect(wall).toEqual({ year: 2023, month: 9, day: 20, hour: 13, minute: 44 });
    expect(instant('Asia/Yerevan', wall)).toBe(tMs);
  });

  test('a day starts at local midnight, and the day of the change of clocks has 25 hours', () => {
    expect(startOfDay('Asia/Yerevan', at('2020-09-27T21:30:00Z'))).toBe(at('2020-09-27T20:00:00Z'));
    const start = startOfDay('Europe/Berlin', at('2020-10-25T12:00:00Z'));
    expect(start).toBe(at('2020-10-24T22:00:00Z'));
    expect(addDays('Europe/Berlin', start, 1) - start).toBe(DAY_MS + HOUR_MS);
    expect(addDays('Europe/Berlin', start, 10)).toBe(at('2020-11-03T23:00:00Z'));
  });

  test('an unknown zone is known as such', () => {
    expect(isZone('Asia/Yerevan')).toBe(true);
    expect(isZone('Asia/Nowhere')).toBe(false);
  });
});
