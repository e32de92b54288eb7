/**
 * What the timeline does when something changes, over a million times in three years: `npm run bench:timeline`.
 * The bar: a histogram of 300 bins for each of 12 categories in less than 16 ms, one frame.
 */
import { CATEGORIES } from '../../geo/incident.js';
import { HOUR_MS, MINUTE_MS } from '../../src/clock/zone.js';
import { buildAxis } from '../../src/timeline/folds.js';
import { binsFor, histogram, type Bars } from '../../src/timeline/histogram.js';
import { Scale, wholeOf } from '../../src/timeline/scale.js';
import { ticksOf } from '../../src/timeline/ticks.js';

const ZONE = 'Asia/Yerevan';
const START_MS = Date.UTC(2020, 8, 27);
const SPAN_MS = 1095 * 24 * HOUR_MS;
const WIDTH_PX = 1440;
const RUNS = 15;

/** Numerical Recipes' generator: the same times in every run. */
function generator(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 1664525 + 1013904223) >>> 0) / 2 ** 32;
}

function timesOf(count: number): { startMs: Float64Array; endMs: Float64Array } {
  const random = generator(7);
  const startMs = Float64Array.from(
    { length: count },
    () => START_MS + Math.floor(random() * SPAN_MS),
  ).sort();
  return { startMs, endMs: startMs.map((tMs) => tMs + MINUTE_MS) };
}

/** Milliseconds of the processor, so that a busy machine does not look like slow code; the middle of the runs. */
function median(run: () => unknown): number {
  run();
  const took = Array.from({ length: RUNS }, () => {
    const from = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(from);
    return (user + system) / 1000;
  });
  return took.sort((a, b) => a - b)[RUNS >> 1]!;
}

function measure(count: number): Record<string, string> {
  const busy = timesOf(count);
  const axis = buildAxis('folded', busy, ZONE);
  const equal = buildAxis('equal', busy, ZONE);
  const random = generator(11);
  const makeBars = (): Bars => ({
    from: busy.startMs.map((tMs) => axis.alongOf(tMs)),
    to: busy.endMs.map((tMs) => axis.alongOf(tMs)),
    category: Uint8Array.from({ length: count }, () => Math.floor(random() * CATEGORIES.length)),
    // One in twenty is known to the day only.
    spread: Uint8Array.from({ length: count }, () => (random() < 0.05 ? 1 : 0)),
  });
  const bars = makeBars();
  const visible = new Uint8Array(count).fill(1);
  const whole = { from: axis.from, length: (axis.to - axis.from) / 300, count: 300 };
  const day = binsFor(axis.to / 2, axis.to / 2 + 24 * HOUR_MS, WIDTH_PX, 5, false);
  const letters = (text: string): number => text.length * 6;
  const ms = (run: () => unknown): string => median(run).toFixed(1);
  return {
    times: String(count),
    'histogram, 300 bins, ms': ms(() => histogram(bars, visible, whole, CATEGORIES.length)),
    'histogram of a day, ms': ms(() => histogram(bars, visible, day, CATEGORIES.length)),
    'ticks, ms': ms(() => ticksOf(new Scale(axis, wholeOf(axis), WIDTH_PX), ZONE, 'en', letters)),
    'ticks of equal steps, ms': ms(() =>
      ticksOf(new Scale(equal, wholeOf(equal), WIDTH_PX), ZONE, 'en', letters),
    ),
    'places on a new axis, ms': ms(makeBars),
    'new axis, ms': ms(() => buildAxis('folded', busy, ZONE)),
  };
}

console.table([1_000, 100_000, 1_000_000].map(measure));
