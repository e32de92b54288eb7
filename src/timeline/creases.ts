/** Folded quiet stretches as the timeline shows them, and those that the reader opened. */
import { spanText } from '../clock/format.js';
import type { Quiet } from './folds.js';
import type { Scale } from './scale.js';

export interface Crease extends Quiet {
  folded: boolean;
  fromPx: number;
  toPx: number;
  /** Its length in words: `2 years 11 months`. */
  length: string;
  /** The same, short: `2y 11m`. */
  shortLength: string;
}

/** What of them is in view. `quiet` is every quiet stretch, `unfolded` the starts of the opened ones. */
export function creasesInView(
  scale: Scale,
  quiet: readonly Quiet[],
  unfolded: ReadonlySet<number>,
  zone: string,
  locale: string,
): Crease[] {
  if (scale.axis.kind !== 'folded') return [];
  return quiet
    .map(({ startMs, endMs }) => ({
      startMs,
      endMs,
      folded: !unfolded.has(startMs),
      fromPx: scale.xOf(startMs),
      toPx: scale.xOf(endMs),
      length: spanText(startMs, endMs, zone, locale),
      shortLength: spanText(startMs, endMs, zone, locale, 'narrow'),
    }))
    .filter(({ fromPx, toPx }) => toPx > 0 && fromPx < scale.widthPx);
}
