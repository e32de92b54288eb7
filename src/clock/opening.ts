/** Where the clock stands and how fast it runs when no link says otherwise. */
import { lowerBound, type EntryTimes } from '../atlas/times.js';
import type { Axis } from '../timeline/axis.js';
import { playSeconds } from './clock.js';
import { RATES_MS } from './duration.js';
import { MINUTE_MS } from './zone.js';

/** A first picture has at least this share of what the fullest one has. */
const ENOUGH_SHARE = 1 / 4;
/** So long a viewer watches the busiest chapter. */
const CHAPTER_SECONDS = 90;
/** Of a chapter's entries, at each end: what may lie far from the rest. */
const OUTLYING_SHARE = 1 / 50;

/** How many entries begin in (tMs - breadthMs, tMs]. */
const countBefore = ({ sortedStartMs }: EntryTimes, tMs: number, breadthMs: number): number =>
  lowerBound(sortedStartMs, tMs + 1) - lowerBound(sortedStartMs, tMs - breadthMs + 1);

/** The earliest moment whose window is well filled: never the first quiet minute. Null where there is nothing. */
export function openingMoment(times: EntryTimes, breadthMs: number): number | null {
  const { sortedStartMs } = times;
  const counts = Uint32Array.from(sortedStartMs, (tMs) => countBefore(times, tMs, breadthMs));
  const most = counts.reduce((max, count) => Math.max(max, count), 0);
  const enough = Math.max(Math.min(2, most), most * ENOUGH_SHARE);
  const first = counts.findIndex((count) => count >= enough);
  return first < 0 ? null : sortedStartMs[first]!;
}

/** The rate at which the busiest chapter plays in about a minute and a half, without the few entries far from its rest. */
export function openingRate(times: EntryTimes, documentOf: (entry: number) => string, axis: Axis): number {
  const { fromMs, toMs } = busiestChapter(times, documentOf, axis);
  const distance = (rate: number): number =>
    Math.abs(Math.log(Math.max(playSeconds(axis, fromMs, toMs, rate), 1) / CHAPTER_SECONDS));
  return RATES_MS.reduce((a, b) => (distance(b) < distance(a) ? b : a));
}

/** Of the documents that hold most, the one with the most entries in its time along the axis. */
function busiestChapter({ order, startMs }: EntryTimes, documentOf: (entry: number) => string, axis: Axis) {
  const starts = new Map<string, number[]>();
  for (const entry of order) {
    const document = documentOf(entry);
    const known = starts.get(document);
    if (known) known.push(startMs[entry]!);
    else starts.set(document, [startMs[entry]!]);
  }
  const chapters = [...starts.values()].map((times) => {
    const at = (share: number): number => times[Math.round((times.length - 1) * share)]!;
    const [fromMs, toMs] = [at(OUTLYING_SHARE), at(1 - OUTLYING_SHARE)];
    const length = Math.max(axis.alongOf(toMs) - axis.alongOf(fromMs), MINUTE_MS);
    return { fromMs, toMs, count: times.length, density: times.length / length };
  });
  const most = chapters.reduce((max, { count }) => Math.max(max, count), 0);
  return chapters
    .filter(({ count }) => count >= most / 2)
    .reduce((a, b) => (b.density > a.density ? b : a), { fromMs: 0, toMs: 0, density: 0 });
}
