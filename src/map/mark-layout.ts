/**
 * Which mark is how large on the screen. Marks never move off their place: where they would cover each other,
 * the smaller count shrinks to a dot without its number, and grows back on closer zoom. The number of an area,
 * which stands for no spot, gives way to all of them and shrinks to its bar.
 */
import {
  LEAST_RADIUS_PX,
  NUMBER_RADIUS_PX,
  PLATE_HALF_HEIGHT_PX,
  plateHalfWidthPx,
  ringRadiusPx,
} from './ring-geometry.js';
import type { ViewTransform } from './mercator.js';

export interface MarkLayout {
  /** Sites in order of drawing: large below small. The first `shown` elements hold. */
  order: Uint32Array;
  shown: number;
  /** One element a site. */
  xPx: Float32Array;
  yPx: Float32Array;
  /** Of a ring; half the width of an area's plate. */
  radiusPx: Float32Array;
  /** 1 where there is room for the number. */
  numbered: Uint8Array;
  /** Place in `order`. */
  rank: Uint32Array;
}

export const emptyLayout = (siteCount: number): MarkLayout => ({
  order: new Uint32Array(siteCount),
  shown: 0,
  xPx: new Float32Array(siteCount),
  yPx: new Float32Array(siteCount),
  radiusPx: new Float32Array(siteCount),
  numbered: new Uint8Array(siteCount),
  rank: new Uint32Array(siteCount),
});

/** Marks this far outside the view are still laid out, so that they do not pop in at the edge. */
const MARGIN_PX = 48;
/** Rings may touch by this much. */
const OVERLAP_PX = 1.5;

export interface LayoutInput {
  /** Mercator of each site's anchor. */
  x: Float64Array;
  y: Float64Array;
  /** 1 for rings, which make room for each other; 0 for the plates of areas, which give way to them. */
  ring: Uint8Array;
  /** Shown count, fractions while it glides. */
  total: ArrayLike<number>;
}

export function layOut(input: LayoutInput, view: ViewTransform, layout: MarkLayout): void {
  const { order, xPx, yPx, radiusPx, numbered, rank } = layout;
  let shown = 0;
  for (let site = 0; site < input.x.length; site++) {
    radiusPx[site] = 0;
    const total = input.total[site]!;
    if (total <= 0) continue;
    const x = input.x[site]! * view.scalePx + view.offsetXPx;
    const y = input.y[site]! * view.scalePx + view.offsetYPx;
    if (x < -MARGIN_PX || y < -MARGIN_PX || x > view.widthPx + MARGIN_PX || y > view.heightPx + MARGIN_PX)
      continue;
    xPx[site] = x;
    yPx[site] = y;
    radiusPx[site] = input.ring[site] ? ringRadiusPx(total, view.zoom) : plateHalfWidthPx(total);
    numbered[site] = 1;
    order[shown++] = site;
  }
  layout.shown = shown;
  order.subarray(0, shown).sort((a, b) => input.total[b]! - input.total[a]! || a - b);
  for (let i = 0; i < shown; i++) rank[order[i]!] = i;
  const near = new Neighbours(layout, view);
  for (let i = 0; i < shown; i++) if (input.ring[order[i]!]) fitRing(input, layout, near, order[i]!);
  for (let i = 0; i < shown; i++) if (!input.ring[order[i]!]) fitPlate(input, layout, near, order[i]!);
}

/** Larger counts keep their size; each smaller one fits into what they leave, and lies as a dot on a ring that covers its place. */
function fitRing({ ring }: LayoutInput, layout: MarkLayout, near: Neighbours, site: number): void {
  const { xPx, yPx, radiusPx, numbered, rank } = layout;
  const wantedPx = radiusPx[site]!;
  let radius = wantedPx;
  near.each(site, (other) => {
    if (!ring[other] || rank[other]! > rank[site]!) return;
    const distance = Math.hypot(xPx[site]! - xPx[other]!, yPx[site]! - yPx[other]!);
    const least = Math.min(LEAST_RADIUS_PX, wantedPx);
    radius = Math.min(radius, Math.max(least, distance - radiusPx[other]! + OVERLAP_PX));
  });
  radiusPx[site] = radius;
  numbered[site] = radius >= Math.min(NUMBER_RADIUS_PX, wantedPx) ? 1 : 0;
}

function fitPlate({ ring }: LayoutInput, layout: MarkLayout, near: Neighbours, site: number): void {
  const { xPx, yPx, radiusPx, numbered, rank } = layout;
  near.each(site, (other) => {
    const dx = Math.abs(xPx[site]! - xPx[other]!) - radiusPx[site]!;
    const dy = Math.abs(yPx[site]! - yPx[other]!) - PLATE_HALF_HEIGHT_PX;
    const covers = ring[other]
      ? Math.hypot(Math.max(0, dx), Math.max(0, dy)) < radiusPx[other]!
      : rank[other]! < rank[site]! && numbered[other] && dx < radiusPx[other]! && dy < PLATE_HALF_HEIGHT_PX;
    if (covers) numbered[site] = 0;
  });
}

/** Wider than any two marks reach towards each other. */
const CELL_PX = 72;

/** Marks by squares of the screen: whom a mark could touch, without asking all the others. */
class Neighbours {
  #cells = new Map<number, number[]>();
  #layout: MarkLayout;
  #columns: number;

  constructor(layout: MarkLayout, view: ViewTransform) {
    this.#layout = layout;
    this.#columns = Math.ceil((view.widthPx + 2 * MARGIN_PX) / CELL_PX) + 3;
    for (let i = 0; i < layout.shown; i++) {
      const site = layout.order[i]!;
      const cell = this.#cellOf(site);
      const sites = this.#cells.get(cell);
      if (sites) sites.push(site);
      else this.#cells.set(cell, [site]);
    }
  }

  each(site: number, tell: (other: number) => void): void {
    const middle = this.#cellOf(site);
    for (const row of [-this.#columns, 0, this.#columns]) {
      for (let cell = middle + row - 1; cell <= middle + row + 1; cell++) {
        for (const other of this.#cells.get(cell) ?? []) if (other !== site) tell(other);
      }
    }
  }

  #cellOf(site: number): number {
    const { xPx, yPx } = this.#layout;
    const column = Math.floor((xPx[site]! + MARGIN_PX) / CELL_PX) + 1;
    return column + this.#columns * Math.floor((yPx[site]! + MARGIN_PX) / CELL_PX);
  }
}
