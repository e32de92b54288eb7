import { expect, test } from 'vitest';
import { presetStretch } from './presets.js';
import { DAY_MS } from './zone.js';

const data = { startMs: 0, endMs: 100 * DAY_MS };

test.each([
  ['day', 99 * DAY_MS],
  ['week', 93 * DAY_MS],
  ['month', 70 * DAY_MS],
  ['year', 0],
  ['all', 0],
] as const)('the last %s ends with the data', (preset, startMs) => {
  expect(presetStretch(preset, data)).toEqual({ startMs, endMs: data.endMs });
});
