import { expect, test } from 'vitest';
import { DAY_MS, HOUR_MS, MINUTE_MS } from '../clock/zone.js';
import { snapBreadth } from './breadth.js';

test.each([
  ['minutes, close by', 63.4 * MINUTE_MS, 0.1 * MINUTE_MS, 63 * MINUTE_MS],
  ['hours, on a day', 5.4 * HOUR_MS, 15 * MINUTE_MS, 5 * HOUR_MS],
  ['days, on a year', 4.4 * DAY_MS, 7 * HOUR_MS, 4 * DAY_MS],
  ['never nothing', 1, 15 * MINUTE_MS, HOUR_MS],
  ['never less than nothing', -3 * DAY_MS, 15 * MINUTE_MS, HOUR_MS],
  ['months, on a century', 100 * DAY_MS, 30 * DAY_MS, 90 * DAY_MS],
])('%s', (_, breadthMs, msPerPx, snapped) => expect(snapBreadth(breadthMs, msPerPx)).toBe(snapped));
