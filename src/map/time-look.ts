/**
 * How age shows in each mode of the clock. The window is what the clock gives (`src/clock/window.ts`); here only the looks:
 * `window` holds its colour and fades at the end, `trail` fades all the way, `cumulative` fades over one breadth and stays.
 */
import type { TimeWindow } from '../atlas/shapes.js';
import type { WindowMode } from '../clock/window.js';

export interface TimeLook {
  window: TimeWindow;
  /** Age up to which colour is whole. */
  holdMs: number;
  /** Age at which the fade has reached `aged`. */
  fadeMs: number;
  /** Strength of colour at the end of the fade, 0..1. */
  aged: number;
  /** Age below which an incident counts as just appeared. */
  pulseMs: number;
}

/** Shares of the window, and the strength that is left in the end. */
const LOOKS = {
  window: { hold: 0.5, aged: 0.4 },
  trail: { hold: 0, aged: 0.15 },
  cumulative: { hold: 0, aged: 0.45 },
} as const satisfies Record<WindowMode, { hold: number; aged: number }>;
const PULSE_SHARE = 0.04;

/** `breadthMs` is the clock's breadth: in `cumulative` the window is longer. */
export function timeLook(window: TimeWindow, mode: WindowMode, breadthMs: number): TimeLook {
  const lengthMs = Math.max(0, window.endMs - window.startMs);
  const fadeMs = mode === 'cumulative' ? Math.min(lengthMs, Math.max(0, breadthMs)) : lengthMs;
  const { hold, aged } = LOOKS[mode];
  return { window, holdMs: hold * fadeMs, fadeMs, aged, pulseMs: fadeMs * PULSE_SHARE };
}

/** 1 for what has just begun, falling to `aged`: strength of colour, never of the number. 0 for nothing. */
export function freshness(newestMs: number, { window, holdMs, fadeMs, aged }: TimeLook): number {
  if (newestMs === -Infinity || !(fadeMs > 0)) return 0;
  const faded = (window.endMs - newestMs - holdMs) / (fadeMs - holdMs);
  return 1 - (1 - aged) * Math.min(1, Math.max(0, faded));
}

/** 0 at the moment of appearing to 1 when the pulse has gone; a function of the clock alone, so scrubbing back shows it again. */
export function pulsePhase(newestMs: number, { window, pulseMs }: TimeLook): number {
  if (newestMs === -Infinity || !(pulseMs > 0)) return 1;
  return Math.min(1, Math.max(0, (window.endMs - newestMs) / pulseMs));
}
