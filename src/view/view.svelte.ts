/** The one state of the page. List, map, timeline, filters and address are views of it. */
import type { LoadedAtlas } from '../atlas/load.js';
import type { NameMode, TimeWindow } from '../atlas/shapes.js';
import type { TimeBasis } from '../atlas/times.js';
import { Clock, type Frames } from '../clock/clock.js';
import { LONGEST_BREADTH_MS, SHORTEST_BREADTH_MS } from '../clock/duration.js';
import { openingMoment, openingRate } from '../clock/opening.js';
import { stepFrom, type Step } from '../clock/steps.js';
import type { WindowMode } from '../clock/window.js';
import { NO_FILTERS, type Filters } from '../filters/filters.js';
import type { MapHandle } from '../map/contract.js';
import type { LanguageChoice } from '../text/languages.js';
import type { AxisKind } from '../timeline/axis.js';
import type { Listing } from './tally.js';
import { ViewValues } from './view-values.svelte.js';
import type { ThemeChoice, ViewOptions, ViewState } from './view-state.js';

const browserFrames: Frames = {
  request: (callback) => requestAnimationFrame(callback),
  cancel: (handle) => cancelAnimationFrame(handle),
};
/** Moments a second at first, on the axis where each takes the same room. */
export const STEP_RATE = 2;

export class View extends ViewValues {
  readonly clock: Clock;
  /** How fast the clock runs in time until the reader, or a link, says otherwise. */
  readonly openingRate: number;
  /** The rate on the axis that is not in use. */
  #otherRate = STEP_RATE;

  constructor(loaded: LoadedAtlas, options: ViewOptions = {}) {
    super(loaded, options);
    this.clock = new Clock(this.axis, () => this.#follow(), options.frames ?? browserFrames);
    const { entries } = this.atlas;
    this.openingRate = openingRate(this.times, (entry) => entries[entry]!.document, this.axis);
    this.setRate(this.openingRate);
    this.restore(options.start ?? {});
    loaded.claims?.then(
      (claims) => (this.claims = claims),
      (error: Error) => this.notices.tell(this.text.page.lacking('claims.json', error.message)),
    );
  }

  #follow(): void {
    this.nowMs = this.clock.nowMs;
    this.playing = this.clock.playing;
  }

  /** Opens what an address holds; what it does not hold stays as it is. */
  restore(state: ViewState): void {
    const { nowMs, selected, ratePerSecond, loop, breadthMs, axisKind, basis, unfolded, ...others } = state;
    const { languageChoice, listing, place, ...plain } = others;
    const heldMs = this.nowMs;
    for (const [key, value] of Object.entries(plain)) {
      if (value !== undefined) Object.assign(this, { [key]: value });
    }
    if (languageChoice) this.setLanguage(languageChoice);
    if (basis) this.basis = basis;
    if (unfolded) this.unfolded = unfolded;
    if (axisKind) this.setAxisKind(axisKind);
    if (breadthMs !== undefined) this.setBreadth(breadthMs);
    if (ratePerSecond !== undefined) this.setRate(ratePerSecond);
    if (loop !== undefined) this.setLoop(loop);
    this.#followAxis();
    this.seek(nowMs ?? (heldMs || (openingMoment(this.times, this.breadthMs) ?? this.axis.startMs)));
    if (this.filters.query.trim()) this.finder.prepare();
    if (selected !== undefined) this.selected = this.indexOf(selected);
    if (listing !== undefined || place !== undefined) {
      this.list(listing ?? 'shown', this.placeIndex.get(place ?? '') ?? null);
    }
  }

  play(): void {
    this.clock.play();
  }
  pause(): void {
    this.clock.pause();
  }
  toggle(): void {
    this.clock.toggle();
  }
  seek(tMs: number): void {
    this.clock.seek(tMs);
  }

  /** To the next, previous, first or last moment at which something shown by the filters begins. */
  step(to: Step): void {
    const tMs = stepFrom(this.times, this.visible, this.clock.nowMs, to);
    if (tMs !== null) this.seek(tMs);
  }

  setRate(ratePerSecond: number): void {
    if (!(ratePerSecond > 0)) throw new Error(`the clock cannot run at ${ratePerSecond} a second`);
    this.clock.ratePerSecond = this.ratePerSecond = ratePerSecond;
  }

  setBreadth(breadthMs: number): void {
    this.breadthMs = Math.min(Math.max(breadthMs, SHORTEST_BREADTH_MS), LONGEST_BREADTH_MS);
  }

  setMode(mode: WindowMode): void {
    this.mode = mode;
  }

  setBasis(basis: TimeBasis): void {
    this.basis = basis;
    this.#followAxis();
  }

  setAsKnown(asKnown: boolean): void {
    this.asKnown = asKnown;
  }

  /** On the axis of equal steps the clock runs in moments, else in time: each keeps its own rate. */
  setAxisKind(kind: AxisKind): void {
    if ((kind === 'equal') !== (this.axisKind === 'equal')) {
      const rate = this.#otherRate;
      this.#otherRate = this.ratePerSecond;
      this.setRate(rate);
    }
    this.axisKind = kind;
    this.#followAxis();
  }

  /** Opens a quiet stretch, named by its start, or folds it again. */
  unfold(startMs: number, open = true): void {
    const unfolded = new Set(this.unfolded);
    if (open) unfolded.add(startMs);
    else unfolded.delete(startMs);
    this.unfolded = unfolded;
    this.#followAxis();
  }

  #followAxis(): void {
    this.clock.setAxis(this.axis);
  }

  setLoop(loop: TimeWindow | null): void {
    this.loop = this.clock.loop = loop;
  }

  setFilters(filters: Filters): void {
    this.filters = filters;
    if (filters.query.trim()) this.finder.prepare();
  }
  clearFilters(): void {
    this.filters = NO_FILTERS;
  }

  select(entry: number | null): void {
    this.selected = entry;
  }

  /** Selects an entry and sees to it that it is shown: moves the clock, lifts filters that hide it. */
  open(entry: number): void {
    if (!this.passing[entry]) this.clearFilters();
    if (!this.visible[entry]) this.setAsKnown(false);
    if (!this.shown.includes(entry)) this.seek(this.times.startMs[entry]!);
    this.selected = entry;
  }

  list(listing: Listing, place: number | null = null): void {
    this.listing = listing;
    this.place = place;
  }

  /** Opens a document in place of the list; the selected entry is lit in it. */
  read(file: string): void {
    this.reading = file;
  }

  /** Closes what lies on top: the filters, a drawer, the chronicle, the detail, the list of a part, the presentation. */
  closeOne(): void {
    if (this.filtersOpen) this.filtersOpen = false;
    else if (this.drawer) this.drawer = null;
    else if (this.reading !== null) this.reading = null;
    else if (this.selected !== null) this.selected = null;
    else if (this.listing !== 'shown' || this.place !== null) this.list('shown');
    else this.presenting = false;
  }

  setNames(mode: NameMode): void {
    this.names = mode;
  }

  setLanguage(choice: LanguageChoice): void {
    this.language.choose(choice).catch((error: unknown) => {
      this.notices.tell(this.text.page.noLanguage(error instanceof Error ? error.message : String(error)));
    });
  }

  setTheme(choice: ThemeChoice): void {
    this.themeChoice = choice;
  }

  /** While the map stands; returns the clean-up. */
  linkMap(map: MapHandle): () => void {
    this.map = map;
    return () => (this.map = null);
  }

  /** Flies to the entry's places; false where it has none on the map. */
  showOnMap(entry: number): boolean {
    const places = this.atlas.entries[entry]!.places.flatMap(({ place }) => this.placeIndex.get(place) ?? []);
    if (places.length) this.map?.flyTo(places);
    return places.length > 0;
  }
}
