/** Where the ticks of a view stand, by the clocks of the chronicle's zone, and what is written on them. */
import { momentText, type MomentStyle } from '../clock/format.js';
import { addDays, DAY_MS, HOUR_MS, instant, MINUTE_MS, startOfDay, wallTime } from '../clock/zone.js';
import { named, spacedOut, type Label, type Measure, type Named } from './labels.js';
import type { Range, Scale } from './scale.js';

export interface Ticks {
  /** Places of the lines: with a label, between labels, and where a new day, month or year begins. */
  majorPx: readonly number[];
  minorPx: readonly number[];
  contextPx: readonly number[];
  /** Centred on `x`. */
  labels: readonly Label[];
  /** Start at `x`: the day, month or year that the labels below are of. */
  contexts: readonly Label[];
}

type Unit = 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year';
interface Level {
  unit: Unit;
  step: number;
  lengthMs: number;
  style: MomentStyle;
}

const MONTH_MS = 30.4 * DAY_MS;
const YEAR_MS = 365 * DAY_MS;
const level = (unit: Unit, step: number, unitMs: number, style: MomentStyle): Level => ({
  unit,
  step,
  lengthMs: step * unitMs,
  style,
});

/** The finest first. */
const LEVELS: readonly Level[] = [
  ...[1, 2, 5, 10, 15, 30].map((n) => level('minute', n, MINUTE_MS, 'time')),
  ...[1, 2, 3, 6, 12].map((n) => level('hour', n, HOUR_MS, 'time')),
  level('day', 1, DAY_MS, 'weekday'),
  level('day', 1, DAY_MS, 'dayOfMonth'),
  level('week', 1, 7 * DAY_MS, 'dayOfMonth'),
  ...[1, 3, 6].map((n) => level('month', n, MONTH_MS, 'monthName')),
  ...[1, 2, 5, 10, 20, 50, 100].map((n) => level('year', n, YEAR_MS, 'year')),
];
/** Air on each tick beside its label, and between two lines without. */
const LABEL_AIR_PX = 14;
const LEAST_LINE_PX = 5;
/** A moment whose label is about as wide as any of its style: Wednesday, 30 September. */
const WIDE_MOMENT_MS = Date.UTC(2020, 8, 30, 20, 0);

/** What the labels of a unit leave unsaid, in forms from long to short. */
const CONTEXT: Readonly<
  Record<Unit, { unit: 'day' | 'month' | 'year'; styles: readonly MomentStyle[] } | null>
> = {
  minute: { unit: 'day', styles: ['day', 'date', 'monthDay'] },
  hour: { unit: 'day', styles: ['day', 'date', 'monthDay'] },
  day: { unit: 'month', styles: ['month', 'shortMonth', 'monthName'] },
  week: { unit: 'month', styles: ['month', 'shortMonth', 'monthName'] },
  month: { unit: 'year', styles: ['year'] },
  year: null,
};

/** @param captionPx room at the end of the row of days and months that is taken. */
export function ticksOf(scale: Scale, zone: string, locale: string, measure: Measure, captionPx = 0): Ticks {
  if (scale.axis.kind === 'equal') return momentTicks(scale, zone, locale, measure, captionPx);
  const write: Write = (tMs, style) => momentText(tMs, style, zone, locale);
  const msPerPx = 1 / scale.pxPerAlong;
  const main = LEVELS.find(({ style, lengthMs }) => {
    return lengthMs >= (measure(write(WIDE_MOMENT_MS, style)) + LABEL_AIR_PX) * msPerPx;
  });
  const chosen = main ?? LEVELS.at(-1)!;
  const fine = LEVELS.find(({ lengthMs }) => lengthMs >= LEAST_LINE_PX * msPerPx) ?? chosen;
  const pieces = openPieces(scale);
  const major = pieces.flatMap((piece) => momentsOf(chosen, zone, piece));
  const contexts = contextSpans(pieces, chosen, zone);
  const labels = major.map((tMs) => ({ x: scale.xOf(tMs), text: write(tMs, chosen.style) }));
  return {
    majorPx: labels.map(({ x }) => x),
    minorPx:
      fine === chosen
        ? []
        : pieces.flatMap((piece) => momentsOf(fine, zone, piece)).map((tMs) => scale.xOf(tMs)),
    contextPx: contexts.filter(({ begins }) => begins).map(({ startMs }) => scale.xOf(startMs)),
    labels: spacedOut(labels, scale.widthPx, measure),
    contexts: named(namedSpans(contexts, chosen, scale, write), scale.widthPx - captionPx, measure),
  };
}

type Write = (tMs: number, style: MomentStyle) => string;

interface Stretch {
  startMs: number;
  endMs: number;
}

/** What of the axis is in view and not folded, in time. */
function openPieces(scale: Scale): Stretch[] {
  const [from, to] = [scale.alongAt(0), scale.alongAt(scale.widthPx)];
  return scale.axis
    .pieces(from, to)
    .filter(({ folded }) => !folded)
    .map((piece) => ({
      startMs: Math.max(piece.startMs, scale.axis.timeAt(Math.max(from, piece.from))),
      endMs: Math.min(piece.endMs, scale.axis.timeAt(Math.min(to, piece.to))),
    }));
}

/** Every moment of a level in [startMs, endMs). */
export function momentsOf(
  { unit, step }: Pick<Level, 'unit' | 'step'>,
  zone: string,
  { startMs, endMs }: Stretch,
): number[] {
  const moments: number[] = [];
  for (let tMs = firstOf(unit, step, zone, startMs); tMs < endMs; tMs = nextOf(unit, step, zone, tMs)) {
    if (tMs >= startMs && isOn(unit, step, zone, tMs)) moments.push(tMs);
  }
  return moments;
}

/** At or before `tMs`. Minutes and hours are walked one by one, so that a change of clocks neither skips nor doubles them. */
function firstOf(unit: Unit, step: number, zone: string, tMs: number): number {
  const wall = wallTime(zone, tMs);
  if (unit === 'minute') return tMs - (tMs % MINUTE_MS) - (wall.minute % step) * MINUTE_MS;
  if (unit === 'hour') return tMs - (tMs % MINUTE_MS) - wall.minute * MINUTE_MS;
  const midnight = startOfDay(zone, tMs);
  if (unit === 'day') return midnight;
  if (unit === 'week') return addDays(zone, midnight, -daysSinceMonday(wall));
  const start = { ...wall, day: 1, hour: 0, minute: 0 };
  if (unit === 'month') return instant(zone, { ...start, month: wall.month - ((wall.month - 1) % step) });
  return instant(zone, { ...start, month: 1, year: wall.year - (wall.year % step) });
}

const daysSinceMonday = ({ year, month, day }: { year: number; month: number; day: number }): number =>
  (new Date(Date.UTC(year, month - 1, day)).getUTCDay() + 6) % 7;

function nextOf(unit: Unit, step: number, zone: string, tMs: number): number {
  if (unit === 'minute') return tMs + step * MINUTE_MS;
  if (unit === 'hour') return tMs + HOUR_MS;
  if (unit === 'day') return addDays(zone, tMs, 1);
  if (unit === 'week') return addDays(zone, tMs, 7);
  const wall = { ...wallTime(zone, tMs), day: 1, hour: 0, minute: 0 };
  if (unit === 'month') return instant(zone, { ...wall, month: wall.month + step });
  return instant(zone, { ...wall, month: 1, year: wall.year + step });
}

function isOn(unit: Unit, step: number, zone: string, tMs: number): boolean {
  if (unit === 'minute') return wallTime(zone, tMs).minute % step === 0;
  if (unit === 'hour') return wallTime(zone, tMs).hour % step === 0;
  return true;
}

interface ContextSpan extends Stretch {
  /** Its own beginning is in view, not only the edge of the view or of a fold. */
  begins: boolean;
}

function contextSpans(pieces: readonly Stretch[], { unit }: Level, zone: string): ContextSpan[] {
  const context = CONTEXT[unit];
  if (!context) return [];
  const spans = pieces.flatMap((piece) => {
    const starts = momentsOf({ unit: context.unit, step: 1 }, zone, piece);
    const opening = starts[0] === piece.startMs ? [] : [piece.startMs];
    const all = [...opening, ...starts];
    return all.map((startMs, i) => ({
      startMs,
      endMs: all[i + 1] ?? piece.endMs,
      begins: i >= opening.length,
    }));
  });
  // Behind a fold the same month goes on: it is not named again.
  const keyOf = ({ startMs }: Stretch): number => firstOf(context.unit, 1, zone, startMs);
  return spans.filter((span, i) => i === 0 || keyOf(span) !== keyOf(spans[i - 1]!));
}

/** Each with room up to the next one: a crease between two of them may be written over. */
function namedSpans(spans: readonly ContextSpan[], { unit }: Level, scale: Scale, write: Write): Named[] {
  const styles = CONTEXT[unit]?.styles ?? [];
  return spans.map(({ startMs }, i) => ({
    fromPx: scale.xOf(startMs),
    toPx: i + 1 < spans.length ? scale.xOf(spans[i + 1]!.startMs) : scale.widthPx,
    forms: styles.map((style) => write(startMs, style)),
  }));
}

/** Labels and the stretches above them where each moment takes the same room, the finest first. */
const MOMENT_LEVELS = [
  { label: 'time', under: 'day', styles: ['day', 'date', 'monthDay'] },
  { label: 'dayOfMonth', under: 'month', styles: ['month', 'shortMonth', 'monthName'] },
  { label: 'monthName', under: 'year', styles: ['year'] },
] as const;
const LEAST_CONTEXT_PX = 70;

/** Each moment has its time, as far as there is room, under its day; where they are dense, each day under its month. */
function momentTicks(scale: Scale, zone: string, locale: string, measure: Measure, captionPx: number): Ticks {
  const write: Write = (tMs, style) => momentText(tMs, style, zone, locale);
  const range = { from: scale.alongAt(0), to: scale.alongAt(scale.widthPx) };
  const starts = (unit: Unit) => occupied(scale, { unit, step: 1 }, zone, range);
  const fits = MOMENT_LEVELS.find(({ label, under }) => {
    if (label === 'time' && scale.pxPerAlong < LEAST_LINE_PX) return false;
    return starts(under).length * LEAST_CONTEXT_PX <= scale.widthPx;
  });
  const { label, under, styles } = fits ?? MOMENT_LEVELS[2];
  const contexts = starts(under).map((tMs) => ({ tMs, x: scale.xOf(tMs) }));
  const below =
    label === 'time' ? momentsInView(scale, range) : starts(label === 'dayOfMonth' ? 'day' : 'month');
  const labels = below.map((tMs) => ({ x: scale.xOf(tMs), text: write(tMs, label) }));
  const spans = contexts.map(({ tMs, x }, i) => ({
    fromPx: x,
    toPx: contexts[i + 1]?.x ?? scale.widthPx,
    forms: styles.map((style) => write(tMs, style)),
  }));
  return {
    majorPx: labels.map(({ x }) => x),
    minorPx: [],
    contextPx: contexts.map(({ x }) => x),
    labels: spacedOut(labels, scale.widthPx, measure),
    contexts: named(spans, scale.widthPx - captionPx, measure),
  };
}

function momentsInView({ axis }: Scale, { from, to }: Range): number[] {
  const moments: number[] = [];
  for (let n = Math.max(1, Math.ceil(from)); n <= Math.min(to, axis.to - 1); n++)
    moments.push(axis.timeAt(n));
  return moments;
}

/** Starts of the days, months or years in view in which a moment lies: those without one have no room. */
function occupied(
  { axis }: Scale,
  level: Pick<Level, 'unit' | 'step'>,
  zone: string,
  { from, to }: Range,
): number[] {
  const stretch = {
    startMs: axis.timeAt(Math.max(from, axis.from)),
    endMs: axis.timeAt(Math.min(to, axis.to)),
  };
  const inside = momentsOf(level, zone, stretch);
  const starts = inside[0] === stretch.startMs ? inside : [stretch.startMs, ...inside];
  return starts.filter((startMs, i) => {
    const end = i + 1 < starts.length ? axis.alongOf(starts[i + 1]!) : Infinity;
    // The outermost knots are the ends of the axis, not moments.
    const moment = Math.max(axis.from + 1, Math.ceil(axis.alongOf(startMs) - 1e-6));
    return moment < Math.min(end, axis.to);
  });
}
