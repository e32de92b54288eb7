/** Stretches counted back from the last entry, so that they do not slide away from a chronicle that has ended. */
import type { TimeWindow } from '../atlas/shapes.js';
import { MONTH_MS } from './duration.js';
import { DAY_MS } from './zone.js';

const PRESETS_MS = {
  day: DAY_MS,
  week: 7 * DAY_MS,
  month: MONTH_MS,
  year: 365 * DAY_MS,
  all: Infinity,
} as const;
export type Preset = keyof typeof PRESETS_MS;
export const PRESETS = Object.keys(PRESETS_MS) as Preset[];

export const presetStretch = (preset: Preset, { startMs, endMs }: TimeWindow): TimeWindow => ({
  startMs: Math.max(startMs, endMs - PRESETS_MS[preset]),
  endMs,
});
