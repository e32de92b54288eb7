/** How many incidents fall on each stretch of the axis, by category: plain loops over typed arrays. */

export interface Bins {
  /** Place along the axis where the first bin starts, and the length of each. */
  from: number;
  length: number;
  count: number;
}

export interface Histogram {
  bins: Bins;
  categories: number;
  /** Incidents with a time of their own: `[bin * categories + category]`. */
  exact: Float32Array;
  /** Those known to the day only, and those that last, spread evenly over their stretch. */
  spread: Float32Array;
  /** The highest stack. */
  max: number;
}

/** What the histogram reads, one element an entry; places along the axis, computed once for each axis. */
export interface Bars {
  from: Float64Array;
  to: Float64Array;
  category: Uint8Array;
  /** 1 where the entry takes its whole stretch. */
  spread: Uint8Array;
}

export function histogram(bars: Bars, visible: Uint8Array, bins: Bins, categories: number): Histogram {
  const exact = new Float32Array(bins.count * categories);
  const spread = new Float32Array(bins.count * categories);
  const { from, length, count } = bins;
  for (let i = 0; i < visible.length; i++) {
    if (visible[i] === 0) continue;
    if (bars.spread[i] === 1) {
      spreadOver(spread, bins, bars.from[i]!, bars.to[i]!, bars.category[i]!, categories);
      continue;
    }
    const bin = Math.floor((bars.from[i]! - from) / length);
    if (bin >= 0 && bin < count) exact[bin * categories + bars.category[i]!]! += 1;
  }
  return { bins, categories, exact, spread, max: highest(exact, spread, count, categories) };
}

function spreadOver(
  into: Float32Array,
  { from, length, count }: Bins,
  start: number,
  end: number,
  category: number,
  categories: number,
): void {
  const whole = Math.max(end - start, 1e-9);
  const first = Math.max(0, Math.floor((start - from) / length));
  const last = Math.min(count - 1, Math.ceil((end - from) / length) - 1);
  for (let bin = first; bin <= last; bin++) {
    const binStart = from + bin * length;
    const share = (Math.min(end, binStart + length) - Math.max(start, binStart)) / whole;
    into[bin * categories + category]! += Math.max(0, share);
  }
}

function highest(exact: Float32Array, spread: Float32Array, count: number, categories: number): number {
  let max = 0;
  for (let bin = 0; bin < count; bin++) {
    let sum = 0;
    for (let at = bin * categories; at < (bin + 1) * categories; at++) sum += exact[at]! + spread[at]!;
    if (sum > max) max = sum;
  }
  return max;
}

const MINUTES = 60_000;
const HOURS = 3_600_000;
const DAYS = 86_400_000;
/** Lengths of bars that a reader can name. */
const TIME_BINS: readonly number[] = [
  ...[1, 2, 5, 10, 15, 30].map((n) => n * MINUTES),
  ...[1, 2, 3, 6, 12].map((n) => n * HOURS),
  ...[1, 2, 5, 10, 30, 90, 180, 365].map((n) => n * DAYS),
];
const MOMENT_BINS: readonly number[] = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000];

/** Bars of a nameable length, at least `minPx` wide, on fixed places so that panning does not make them shimmer. */
export function binsFor(from: number, to: number, widthPx: number, minPx: number, moments: boolean): Bins {
  const list = moments ? MOMENT_BINS : TIME_BINS;
  const needed = ((to - from) / Math.max(1, widthPx)) * minPx;
  const length =
    list.find((candidate) => candidate >= needed) ?? list.at(-1)! * Math.ceil(needed / list.at(-1)!);
  const offset = moments ? -0.5 : 0;
  const first = Math.floor((from - offset) / length) * length + offset;
  return { from: first, length, count: Math.max(1, Math.ceil((to - first) / length)) };
}
