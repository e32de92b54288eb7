/** What lies under the pointer: marks by their size on the screen, newest entries first, with the same time test as the drawing. */
import type { Columns, TimeWindow } from '../atlas/shapes.js';
import type { MarkLayout } from './mark-layout.js';
import { PLATE_HALF_HEIGHT_PX } from './ring-geometry.js';

/** A finger or an unsteady hand may miss the mark by this. */
const TOLERANCE_PX = 4;

/** The topmost mark at a pixel; -1 for none. Small marks are drawn last and so win. */
export function markAt(
  layout: MarkLayout,
  ring: Uint8Array,
  xPx: number,
  yPx: number,
  tolerancePx = TOLERANCE_PX,
): number {
  let found = -1;
  let nearest = Infinity;
  for (let i = layout.shown - 1; i >= 0; i--) {
    const site = layout.order[i]!;
    const dx = Math.abs(layout.xPx[site]! - xPx);
    const dy = Math.abs(layout.yPx[site]! - yPx);
    if (!ring[site]) {
      if (found < 0 && dx < layout.radiusPx[site]! + 2 && dy < PLATE_HALF_HEIGHT_PX + 2) found = site;
      continue;
    }
    // How far outside the mark's edge; inside counts by the distance from its middle, so that a dot on a ring can be hit.
    const beyond = Math.hypot(dx, dy) - layout.radiusPx[site]!;
    if (beyond <= tolerancePx && beyond + layout.radiusPx[site]! / 1000 < nearest) {
      nearest = beyond + layout.radiusPx[site]! / 1000;
      found = site;
      if (beyond <= 0) return site;
    }
  }
  return found;
}

/** Rows of each site by start, as offsets into one list. */
export interface SiteRows {
  siteStart: Uint32Array;
  rows: Uint32Array;
}

export function buildSiteRows(rowSite: Uint32Array, siteCount: number): SiteRows {
  const siteStart = new Uint32Array(siteCount + 1);
  for (const site of rowSite) if (site < siteCount) siteStart[site + 1]!++;
  for (let site = 0; site < siteCount; site++) siteStart[site + 1]! += siteStart[site]!;
  const rows = new Uint32Array(siteStart[siteCount]!);
  const next = siteStart.slice(0, -1);
  rowSite.forEach((site, row) => {
    if (site < siteCount) rows[next[site]!++] = row;
  });
  return { siteStart, rows };
}

/** What lets a row through, the same as for the drawing. */
interface Shown {
  window: TimeWindow;
  visible: Uint8Array;
  categories: number;
}

/** Entries of a site that are shown, newest first. `count` is how many there are: the search ends with them. */
export function entriesAt(
  site: number,
  { siteStart, rows }: SiteRows,
  columns: Columns,
  { window, visible, categories }: Shown,
  count: number,
): number[] {
  const entries: number[] = [];
  for (let i = siteStart[site + 1]! - 1; i >= siteStart[site]! && entries.length < count; i--) {
    const row = rows[i]!;
    const entry = columns.entry[row]!;
    const inTime = columns.startMs[row]! < window.endMs && columns.endMs[row]! > window.startMs;
    if (inTime && visible[entry] && (categories >> columns.category[row]!) & 1) entries.push(entry);
  }
  return entries;
}
