/** What the marks show now, on the CPU: counts of the window, gliding towards them, and where each mark stands. */
import type { Atlas, Columns } from '../atlas/shapes.js';
import { buildFlows, type Flow } from './flows.js';
import { emptyLayout, layOut, type MarkLayout } from './mark-layout.js';
import { buildSiteRows, type SiteRows } from './pick.js';
import { mercatorX, mercatorY, sameView, type ViewTransform } from './mercator.js';
import {
  buildSiteTimes,
  CATEGORY_COUNT,
  countWindow,
  emptyCounts,
  type SiteCounts,
  type SiteTimes,
} from './site-times.js';
import { buildSites, isExact, NO_SITE, type Sites } from './sites.js';
import type { TimeLook } from './time-look.js';

/** Time in which a glide covers two thirds of its way. */
const GLIDE_MS = 90;
/** A frame after a pause is taken for one of this length. */
const LONGEST_FRAME_MS = 32;
/** A glide closer to its end than this is there. */
const SETTLED = 0.02;

export interface SceneData extends Sites {
  x: Float64Array;
  y: Float64Array;
  /** 1 for sites known exactly: their marks are rings, the others' are labels. */
  ring: Uint8Array;
  /** Incidents of each site over the whole atlas. */
  totals: Uint32Array;
  flows: readonly Flow[];
}

export class Scene {
  readonly data: SceneData;
  readonly columns: Columns;
  readonly siteRows: SiteRows;
  visible: Uint8Array;
  look: TimeLook;
  categories: number;
  readonly target: SiteCounts;
  /** Like `target.byCategory` and `target.total`, on the way there. */
  readonly shownByCategory: Float64Array;
  readonly shownTotal: Float64Array;
  readonly layout: MarkLayout;
  /** 1 for each site of a selected entry. */
  readonly selected: Uint8Array;
  /** Counts every change of what is drawn; the layer uploads when it differs. */
  revision = 0;
  #times: SiteTimes;
  #view: ViewTransform | null = null;
  #lastFrameMs = -Infinity;
  #gliding = false;
  #laidOut = -1;

  constructor(atlas: Atlas, columns: Columns, look: TimeLook, categories: number) {
    const { sites, rowSite } = buildSites(atlas, columns);
    this.columns = columns;
    this.look = look;
    this.categories = categories;
    this.data = {
      sites,
      rowSite,
      x: Float64Array.from(sites, ({ anchor }) => mercatorX(anchor[0])),
      y: Float64Array.from(sites, ({ anchor }) => mercatorY(anchor[1])),
      ring: Uint8Array.from(sites, (site) => (isExact(site) ? 1 : 0)),
      totals: new Uint32Array(sites.length),
      flows: buildFlows(atlas, columns, sites),
    };
    for (const site of rowSite) if (site !== NO_SITE) this.data.totals[site]!++;
    this.siteRows = buildSiteRows(rowSite, sites.length);
    this.visible = new Uint8Array(atlas.entries.length).fill(1);
    this.target = emptyCounts(sites.length);
    this.shownByCategory = new Float64Array(sites.length * CATEGORY_COUNT);
    this.shownTotal = new Float64Array(sites.length);
    this.selected = new Uint8Array(sites.length);
    this.layout = emptyLayout(sites.length);
    this.#times = buildSiteTimes(columns, rowSite, sites.length, this.visible);
    this.#count();
  }

  setVisible(visible: Uint8Array): void {
    this.visible = visible;
    this.#times = buildSiteTimes(this.columns, this.data.rowSite, this.data.sites.length, visible);
    this.#count();
  }

  setCategories(mask: number): void {
    this.categories = mask;
    this.#count();
  }

  setLook(look: TimeLook): void {
    this.look = look;
    this.#count();
  }

  #count(): void {
    countWindow(this.#times, this.look.window, this.categories, this.target);
    this.#gliding = true;
    this.revision++;
  }

  select(selection: readonly number[]): void {
    this.selected.fill(0);
    const entries = new Set(selection);
    const { rowSite } = this.data;
    for (let row = 0; entries.size > 0 && row < rowSite.length; row++) {
      if (entries.has(this.columns.entry[row]!) && rowSite[row]! < this.selected.length)
        this.selected[rowSite[row]!] = 1;
    }
    this.revision++;
  }

  /** Brings the marks to `nowMs` and lays them out; true while they still glide. */
  frame(view: ViewTransform, nowMs: number, glide: boolean): boolean {
    if (this.#gliding) {
      const elapsedMs = Math.min(LONGEST_FRAME_MS, nowMs - this.#lastFrameMs);
      this.#gliding = this.#approach(glide ? 1 - Math.exp(-elapsedMs / GLIDE_MS) : 1);
      this.revision++;
    }
    this.#lastFrameMs = nowMs;
    if (this.#view && sameView(this.#view, view) && this.#laidOut === this.revision) return this.#gliding;
    this.#view = view;
    layOut({ ...this.data, total: this.shownTotal }, view, this.layout);
    this.#laidOut = ++this.revision;
    return this.#gliding;
  }

  #approach(share: number): boolean {
    let gliding = false;
    for (let site = 0; site < this.shownTotal.length; site++) {
      let total = 0;
      for (let cell = site * CATEGORY_COUNT; cell < (site + 1) * CATEGORY_COUNT; cell++) {
        const target = this.target.byCategory[cell]!;
        const shown = this.shownByCategory[cell]!;
        if (shown !== target) {
          const next = shown + (target - shown) * share;
          const settled = Math.abs(target - next) <= SETTLED * Math.max(1, target);
          this.shownByCategory[cell] = settled ? target : next;
          gliding ||= !settled;
        }
        total += this.shownByCategory[cell]!;
      }
      this.shownTotal[site] = total;
    }
    return gliding;
  }
}
