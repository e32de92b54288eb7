/** What the reader chose, and all that follows from it. Nothing here acts: that is the `View`'s. */
import type { LinkedEvent } from '../../geo/claims/claim.js';
import { buildColumns } from '../atlas/columns.js';
import { withMarks } from '../atlas/casualties.js';
import type { Leaving } from '../atlas/left-out.js';
import type { Failure, LoadedAtlas } from '../atlas/load.js';
import type { NameMode, Theme, TimeWindow } from '../atlas/shapes.js';
import type { DocumentTexts } from '../atlas/texts.js';
import type { Trail } from '../atlas/trail.js';
import { entriesWithin, entryTimes, lowerBound, type TimeBasis } from '../atlas/times.js';
import { windowAt, type WindowMode } from '../clock/window.js';
import { DAY_MS, HOUR_MS } from '../clock/zone.js';
import { facetValues, NO_FILTERS, visibleEntries, type Filters } from '../filters/filters.js';
import { Finder } from '../filters/finder.svelte.js';
import type { Camera, MapHandle } from '../map/contract.js';
import type { Text } from '../text/en.js';
import type { AxisKind } from '../timeline/axis.js';
import { buildAxis } from '../timeline/folds.js';
import { VisibleRange } from '../timeline/visible-range.svelte.js';
import { Labels } from './labels.svelte.js';
import { PageLanguage } from './language.svelte.js';
import { Notices } from './notices.svelte.js';
import { mainZone, reportsAt } from './opening.js';
import { entriesIn, placedEntries, tally, type Listing } from './tally.js';
import type { ThemeChoice, ViewOptions } from './view-state.js';

/** What lies over the page, one at a time. */
export type Dialog = 'about' | 'basemap' | 'film' | 'shortcuts';
export type Drawer = 'charts' | 'table';

export class ViewValues {
  readonly atlas: LoadedAtlas['atlas'];
  readonly unread: LoadedAtlas['unread'];
  readonly failures: readonly Failure[];
  /** IANA zone of most entries: the clock's. */
  readonly zone: string;
  /** 1 for each entry that has a place to be drawn at. */
  readonly placed: Uint8Array;
  /** Index of each place in `atlas.places`. */
  readonly placeIndex: ReadonlyMap<string, number>;
  readonly texts: DocumentTexts | null;
  readonly trail: Trail | null;
  /** Null where the page shows casualty figures; else what leaves them out. */
  readonly leaving: Leaving | null;
  readonly finder: Finder;
  /** How many entries are at each of `atlas.places`, at any time and whatever the filters. */
  readonly reportsAt: Uint32Array;
  readonly labels: Labels;
  readonly language: PageLanguage;
  readonly notices = new Notices();

  /** What entries tell differently: comes after the page. */
  claims = $state.raw<readonly LinkedEvent[]>([]);
  readonly facetValues = $derived.by(() => facetValues(this.atlas, this.claims));

  // Published by the clock, at most every 100 ms.
  nowMs = $state(0);
  playing = $state(false);
  ratePerSecond = $state(HOUR_MS);

  basis = $state<TimeBasis>('happened');
  /** Hides what was reported after the moment on the clock. */
  asKnown = $state(false);
  mode = $state<WindowMode>('window');
  breadthMs = $state(DAY_MS);
  axisKind = $state<AxisKind>('folded');
  /** Start times of quiet stretches that the reader opened. */
  unfolded = $state.raw<ReadonlySet<number>>(new Set());
  loop = $state.raw<TimeWindow | null>(null);
  filters = $state.raw<Filters>(NO_FILTERS);
  names = $state<NameMode>('reported');
  themeChoice = $state<ThemeChoice>('system');
  /** Index into `atlas.entries`. */
  selected = $state<number | null>(null);
  /** Entry under the pointer, in the list or elsewhere. */
  hovered = $state<number | null>(null);
  /** Index into `atlas.places`: the list is kept to it. */
  place = $state<number | null>(null);
  /** Which of the counted parts the list holds. */
  listing = $state<Listing>('shown');
  camera = $state.raw<Camera | null>(null);
  /** Address of the reader's own basemap; null for the page's. Never in an address: a link must not make others ask a host. */
  basemap = $state<string | null>(null);
  presenting = $state(false);
  /** Shown within another page. */
  embedded = $state(false);
  /** The map, the clock and the timeline alone. */
  readonly bare = $derived(this.presenting || this.embedded);
  dialog = $state<Dialog | null>(null);
  filtersOpen = $state(false);
  /** What lies over the lower part of the map. */
  drawer = $state<Drawer | null>(null);
  /** File of the document that is read in place of the list. */
  reading = $state<string | null>(null);
  /** Whether letters and signs work as shortcuts. */
  characterKeys = $state(true);
  /** Linked while the map stands. */
  map = $state.raw<MapHandle | null>(null);

  readonly #prefersDark: () => boolean;
  readonly #reportedMs: Float64Array;
  #lastShown: readonly number[] = [];

  readonly theme = $derived.by((): Theme => {
    if (this.themeChoice !== 'system') return this.themeChoice;
    return this.#prefersDark() ? 'dark' : 'light';
  });
  readonly times = $derived.by(() => {
    const zones = new Map(this.atlas.documents.map(({ file, zone }) => [file, zone]));
    return entryTimes(this.atlas.entries, this.basis, (document) => zones.get(document) ?? this.zone);
  });
  readonly columns = $derived.by(() => buildColumns(this.atlas, this.times));
  readonly axis = $derived.by(() => {
    const { order, endMs, sortedStartMs } = this.times;
    const busy = { startMs: sortedStartMs, endMs: Float64Array.from(order, (entry) => endMs[entry]!) };
    return buildAxis(this.axisKind, busy, this.zone, this.unfolded);
  });
  /** Entries that hold the words looked for; null where none are, or the search is not ready. */
  readonly found = $derived.by(() => this.finder.find(this.filters.query));
  /** What of the axis the timeline shows. */
  readonly visibleRange = new VisibleRange(() => this.axis);
  /** 1 for each entry that the filters let through, known by now or not. */
  readonly passing = $derived.by(() => visibleEntries(this.facetValues, this.filters, this.found));
  /** How many entries were reported by now; all of them, unless the reader asks for what was known. */
  readonly #known = $derived.by(() =>
    this.asKnown ? lowerBound(this.#reportedMs, this.nowMs + 1) : this.#reportedMs.length,
  );
  readonly visible = $derived.by(() => {
    if (this.#known === this.#reportedMs.length) return this.passing;
    const lastMs = this.#reportedMs[this.#known - 1] ?? -Infinity;
    return this.passing.map((passes, i) =>
      passes && Date.parse(this.atlas.entries[i]!.reported) <= lastMs ? 1 : 0,
    );
  });
  readonly window = $derived.by(() => this.windowAt(this.nowMs));
  /** Entries in the window that the filters let through, newest first; the same array while they are the same. */
  readonly shown = $derived.by((): readonly number[] => {
    const shown = entriesWithin(this.times, this.window).filter((entry) => this.visible[entry]);
    const same = shown.length === this.#lastShown.length && shown.every((e, i) => e === this.#lastShown[i]);
    return same ? this.#lastShown : (this.#lastShown = shown);
  });
  readonly counts = $derived.by(() =>
    tally(this.passing, this.visible, this.placed, this.shown, this.unread.length),
  );

  /** Entries of the list, newest first. */
  readonly listed = $derived.by((): readonly number[] => {
    const { shown, passing, visible, placed, times, place } = this;
    const entries = entriesIn(this.listing, { shown, passing, visible, placed, order: times.order });
    if (place === null) return entries;
    const id = this.atlas.places[place]!.id;
    return entries.filter((entry) => this.atlas.entries[entry]!.places.some((at) => at.place === id));
  });

  constructor(loaded: LoadedAtlas, options: ViewOptions) {
    this.atlas = loaded.atlas;
    this.unread = loaded.unread.filter(({ severity }) => severity === 'error');
    this.failures = loaded.failures;
    this.zone = mainZone(loaded.atlas);
    this.placed = placedEntries(loaded.atlas);
    this.placeIndex = new Map(loaded.atlas.places.map(({ id }, i) => [id, i]));
    this.reportsAt = reportsAt(loaded.atlas, this.placeIndex);
    this.labels = new Labels(loaded.atlas, this.placeIndex, () => this.names);
    this.texts = options.texts ?? null;
    this.trail = options.trail ?? null;
    this.leaving = options.leaving ?? null;
    this.finder = new Finder(loaded.atlas, this.texts);
    this.#reportedMs = Float64Array.from(loaded.atlas.entries, ({ reported }) => Date.parse(reported)).sort();
    this.#prefersDark = options.prefersDark ?? (() => false);
    this.language = new PageLanguage(options.preferred ?? (() => []), options.catalogue);
  }

  /** What the clock shows at a moment: for whoever draws each frame. */
  windowAt(nowMs: number): TimeWindow {
    return windowAt(nowMs, this.mode, this.breadthMs, this.axis.startMs);
  }

  /** Titles, claims and words of documents as they are shown: with a mark for each number that was left out. */
  said(words: string): string {
    return this.leaving ? withMarks(words, this.text.page.leftOut) : words;
  }

  get text(): Text {
    return this.language.catalogue.text;
  }
  /** For `Intl`. */
  get locale(): string {
    return this.language.catalogue.locale;
  }

  /** Number of the entry with that id; null where there is none. */
  indexOf(id: string | null): number | null {
    const index = this.atlas.entries.findIndex((entry) => entry.id === id);
    return index < 0 ? null : index;
  }
}
