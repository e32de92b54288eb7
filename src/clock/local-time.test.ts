import { expect, test } from 'vitest';
import { fromLocal, toLocal } from './local-time.js';

const ZONE = 'Asia/Yerevan';

test('a moment in the zone’s wall time, and back', () => {
  const tMs = Date.parse('2020-09-27T08:35:00+04:00');
  expect(toLocal(ZONE, tMs)).toBe('2020-09-27T08:35');
  expect(fromLocal(ZONE, '2020-09-27T08:35')).toBe(tMs);
});

test.each(['', '2020-09-27', '2020-02-30T08:35', '2020-09-27T24:35', '2020-13-01T00:00', 'tomorrow'])(
  '%j is none',
  (text) => {
    expect(fromLocal(ZONE, text)).toBeNull();
  },
);

test('an hour that the clocks skip is the moment of the change or after', () => {
  expect(toLocal('Europe/Berlin', fromLocal('Europe/Berlin', '2023-03-26T02:30')!)).toMatch(
    /^2023-03-26T0[13]:30$/,
  );
});
