/** The moment on the clock and how much is shown, in words. */
import type { View } from '../view/view.svelte.js';
import { durationText } from './duration.js';
import { momentText, offsetText, zoneText } from './format.js';

export interface ClockWords {
  /** Start of the minute. */
  minuteMs: number;
  day: string;
  time: string;
  zone: string;
  /** "12 hours to this moment: 6 reports, 4 on the map". */
  shown: string;
}

/** @param isShort names the zone by its offset alone. */
export function clockWords(view: View, isShort: boolean): ClockWords {
  const { nowMs, zone, locale, counts, mode, breadthMs, text } = view;
  const minuteMs = Math.floor(nowMs / 60_000) * 60_000;
  return {
    minuteMs,
    day: momentText(minuteMs, 'fullDay', zone, locale),
    time: momentText(minuteMs, 'time', zone, locale),
    zone: isShort ? offsetText(zone, minuteMs) : zoneText(zone, minuteMs, locale),
    shown:
      mode === 'cumulative'
        ? text.time.sinceStart(counts.shown, counts.onMap)
        : text.time.inWindow(durationText(breadthMs, locale), counts.shown, counts.onMap),
  };
}
