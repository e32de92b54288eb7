/**
 * Which mark is how large on the screen. Marks never move off their place: where they would cover each other,
 * the smaller count shrinks to a dot without its number, and grows back on closer zoom.
 */
import { LEAST_RADIUS_PX, NUMBER_RADIUS_PX, ringRadiusPx } from './ring-geometry.js';
import type { ViewTransform } from './mercator.js';

export interface MarkLayout {
  /** Sites in order of drawing: large below small. The first `shown` elements hold. */
  order: Uint32Array;
  shown: number;
  /** One element a site. */
  xPx: Float32Array;
  yPx: Float32Array;
  radiusPx: Float32Array;
  /** 1 where there is room for the number. */
  numbered: Uint8Array;
}

export const emptyLayout = (siteCount: number): MarkLayout => ({
  order: new Uint32Array(siteCount),
  shown: 0,
  xPx: new Float32Array(siteCount),
  yPx: new Float32Array(siteCount),
  radiusPx: new Float32Array(siteCount),
  numbered: new Uint8Array(siteCount),
});

/** Marks this far outside the view are still laid out, so that they do not pop in at the edge. */
const MARGIN_PX = 48;
/** Rings may touch by this much. */
const OVERLAP_PX = 1.5;

export interface LayoutInput {
  /** Mercator of each site's anchor. */
  x: Float64Array;
  y: Float64Array;
  /** 1 for rings, which make room for each other; 0 for labels of areas, which stand free. */
  ring: Uint8Array;
  /** Shown count, fractions while it glides. */
  total: ArrayLike<number>;
}

export function layOut(input: LayoutInput, view: ViewTransform, layout: MarkLayout): void {
  const { order, xPx, yPx, radiusPx, numbered } = layout;
  let shown = 0;
  for (let site = 0; site < input.x.length; site++) {
    radiusPx[site] = 0;
    if (input.total[site]! <= 0) continue;
    const x = input.x[site]! * view.scalePx + view.offsetXPx;
    const y = input.y[site]! * view.scalePx + view.offsetYPx;
    if (x < -MARGIN_PX || y < -MARGIN_PX || x > view.widthPx + MARGIN_PX || y > view.heightPx + MARGIN_PX)
      continue;
    xPx[site] = x;
    yPx[site] = y;
    radiusPx[site] = ringRadiusPx(input.total[site]!, view.zoom);
    numbered[site] = 1;
    order[shown++] = site;
  }
  layout.shown = shown;
  order.subarray(0, shown).sort((a, b) => input.total[b]! - input.total[a]! || a - b);
  makeRoom(input, layout);
}

/** Larger counts come first in `order` and so keep their size; each later one fits into what they leave. */
function makeRoom({ ring }: LayoutInput, { order, shown, xPx, yPx, radiusPx, numbered }: MarkLayout): void {
  for (let i = 0; i < shown; i++) {
    const site = order[i]!;
    if (!ring[site]) continue;
    const wantedPx = radiusPx[site]!;
    let radius = wantedPx;
    for (let j = 0; j < shown; j++) {
      const other = order[j]!;
      if (i === j || !ring[other]) continue;
      const distance = Math.hypot(xPx[site]! - xPx[other]!, yPx[site]! - yPx[other]!);
      const claimed = j < i ? radiusPx[other]! - OVERLAP_PX : LEAST_RADIUS_PX - OVERLAP_PX;
      const least = j < i ? LEAST_RADIUS_PX : NUMBER_RADIUS_PX;
      radius = Math.min(radius, Math.max(Math.min(least, wantedPx), distance - claimed));
    }
    radiusPx[site] = radius;
    numbered[site] = radius >= Math.min(NUMBER_RADIUS_PX, wantedPx) ? 1 : 0;
  }
}
