/** All that the timeline shows, derived from the view and the room that it has. */
import { CATEGORIES } from '../../geo/incident.js';
import type { TimeWindow } from '../atlas/shapes.js';
import { durationText } from '../clock/duration.js';
import { DAY_MS } from '../clock/zone.js';
import type { View } from '../view/view.svelte.js';
import { barsOf, binTimes, under } from './bars.js';
import { snapBreadth } from './breadth.js';
import { chapterMarks, chaptersOf } from './chapters.js';
import { creasesInView } from './creases.js';
import { quietStretches } from './folds.js';
import type { Act } from './gestures.js';
import { niceLine, plotTop } from './height.js';
import { binsFor, histogram } from './histogram.js';
import type { Measure } from './labels.js';
import { Scale } from './scale.js';
import { middleOf, nights } from './sun.js';
import { ticksOf } from './ticks.js';

/** Room at both ends for the playhead's head. */
const INSET_PX = 10;
const LEAST_BAR_PX = 5;
/** Nights are shaded while a day is at least so wide. */
const LEAST_DAY_PX = 40;
/** A second press within this time is a double one: the platform's usual limit. */
const DOUBLE_PRESS_MS = 500;

export class TimelineState {
  readonly view: View;
  widthPx = $state(0);
  measure = $state.raw<Measure>((text) => text.length * 7);
  /** Where the pointer rests, without a press; null elsewhere. */
  hoverPx = $state<number | null>(null);
  dragging = $state(false);

  readonly scale = $derived.by(
    () => new Scale(this.view.axis, this.view.visibleRange.range, Math.max(this.widthPx, 50), INSET_PX),
  );
  readonly bars = $derived.by(() => barsOf(this.view.atlas.entries, this.view.times, this.view.axis));
  readonly bins = $derived.by(() => {
    const { scale } = this;
    const [from, to] = [scale.alongAt(0), scale.alongAt(scale.widthPx)];
    return binsFor(from, to, scale.widthPx, LEAST_BAR_PX, scale.axis.kind === 'equal');
  });
  readonly histogram = $derived.by(() =>
    histogram(this.bars, this.view.visible, this.bins, CATEGORIES.length),
  );
  readonly top = $derived.by(() => plotTop(this.histogram.max));
  readonly line = $derived.by(() => niceLine(this.histogram.max));
  /** `1 hour`, `2 moments`. */
  readonly barText = $derived.by(() => {
    const { length } = this.bins;
    const { text, locale, axisKind } = this.view;
    return axisKind === 'equal' ? text.timeline.moments(length) : durationText(length, locale);
  });
  /** Room for the labels of days and months, beside the zone. */
  captionPx = $state(0);
  readonly ticks = $derived.by(() => {
    const { zone, locale } = this.view;
    return ticksOf(this.scale, zone, locale, this.measure, this.captionPx);
  });
  readonly #quiet = $derived.by(() => {
    const { order, endMs, sortedStartMs } = this.view.times;
    const busy = { startMs: sortedStartMs, endMs: Float64Array.from(order, (entry) => endMs[entry]!) };
    return quietStretches(busy, this.view.zone);
  });
  readonly creases = $derived.by(() => {
    const { unfolded, zone, locale } = this.view;
    return creasesInView(this.scale, this.#quiet, unfolded, zone, locale);
  });
  readonly #middle = $derived.by(() => middleOf(this.view.atlas.places.map(({ point }) => point)));
  readonly nights = $derived.by((): TimeWindow[] => {
    const { scale } = this;
    if (!this.#middle || scale.axis.kind === 'equal' || scale.pxPerAlong * DAY_MS < LEAST_DAY_PX) return [];
    const middle = this.#middle;
    return scale.axis
      .pieces(scale.alongAt(0), scale.alongAt(scale.widthPx))
      .filter(({ folded }) => !folded)
      .flatMap((piece) =>
        nights(piece, middle).map((night) => ({
          startMs: Math.max(night.startMs, piece.startMs),
          endMs: Math.min(night.endMs, piece.endMs),
        })),
      );
  });
  readonly #chapters = $derived.by(() =>
    chaptersOf(this.view.atlas.documents, this.view.atlas.entries, this.view.times),
  );
  readonly marks = $derived.by(() => chapterMarks(this.#chapters, this.scale));
  readonly selected = $derived.by((): TimeWindow | null => {
    const { selected, times } = this.view;
    return selected === null ? null : { startMs: times.startMs[selected]!, endMs: times.endMs[selected]! };
  });
  /** What lies under the pointer. */
  readonly hover = $derived.by(() => {
    if (this.hoverPx === null || this.dragging) return null;
    const along = this.scale.alongAt(this.hoverPx);
    const stretch = binTimes(this.bins, along, this.view.axis);
    return {
      x: this.hoverPx,
      nowMs: this.scale.timeAt(this.hoverPx),
      folded: this.view.axis.pieceAt(along).folded,
      stretch,
      ...under(this.view.times, this.bars, this.view.visible, stretch),
    };
  });

  #wasPlaying = false;
  #heldMs = 0;
  #pressedMs = 0;
  #pressedAtMs = -Infinity;

  constructor(view: View) {
    this.view = view;
  }

  /** Carries out what a gesture asks. @param atMs time of the event, to know the first of two quick presses. */
  act(act: Act, atMs: number): void {
    const { view, scale } = this;
    switch (act.do) {
      case 'hold':
        return this.#hold(atMs);
      case 'undo':
        view.seek(this.#heldMs);
        return this.#release();
      case 'release':
        return this.#release();
      case 'seek':
        return view.seek(this.#momentAt(act.x));
      case 'breadth':
        return this.#setEdge(act.x);
      case 'look':
        this.hoverPx = act.x;
        return;
      case 'pan':
        return view.visibleRange.pan(act.px / scale.pxPerAlong);
      case 'zoom':
        return view.visibleRange.zoom(scale.alongAt(act.x), act.factor);
    }
  }

  #hold(atMs: number): void {
    const { clock } = this.view;
    if (atMs - this.#pressedAtMs > DOUBLE_PRESS_MS) this.#pressedMs = clock.nowMs;
    this.#pressedAtMs = atMs;
    this.#heldMs = clock.nowMs;
    this.#wasPlaying = clock.playing;
    this.dragging = true;
    clock.pause();
  }

  #release(): void {
    this.dragging = false;
    const { clock } = this.view;
    if (this.#wasPlaying && clock.nowMs < clock.axis.endMs) clock.play();
    this.#wasPlaying = false;
  }

  /** Whole minutes, and on the axis of equal steps whole moments: what can be read off the clock. */
  #momentAt(x: number): number {
    const { scale } = this;
    const inside = Math.min(Math.max(x, 0), scale.widthPx);
    if (scale.axis.kind === 'equal') return scale.axis.timeAt(Math.round(scale.alongAt(inside)));
    return Math.round(scale.timeAt(inside) / 60_000) * 60_000;
  }

  #setEdge(x: number): void {
    const { view, scale } = this;
    const breadthMs = view.clock.nowMs - scale.timeAt(x);
    view.setBreadth(snapBreadth(breadthMs, scale.axis.kind === 'equal' ? 0 : 1 / scale.pxPerAlong));
  }

  /** A double press shows everything, and the clock stays where it was before. */
  fit(): void {
    this.view.visibleRange.fit();
    this.view.seek(this.#pressedMs);
  }

  /** The timeline stays with the clock while it plays and when something else moved it; not while the reader looks elsewhere. */
  keepInView(beforeMs: number): void {
    const { view } = this;
    const { from, to } = view.visibleRange.range;
    const along = view.axis.alongOf(beforeMs);
    if (this.dragging || (view.clock.playing && (along < from || along > to))) return;
    view.visibleRange.follow(view.clock.nowMs);
  }
}
