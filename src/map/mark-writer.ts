/** Writes the scene as numbers for the GPU. Buffers grow once and are used again: nothing is allocated while the clock runs. */
import { shortCount, wholeCount } from './figure-text.js';
import { flowLine, labelSpots, tessellateFlow, trimLine, type Point } from './flow-ribbon.js';
import { activeReport, type Flow } from './flows.js';
import { FIGURES } from './mark-textures.js';
import type { ViewTransform } from './mercator.js';
import { CATEGORY_SHAPE } from './palette.js';
import {
  BARE_PLATE_HALF_WIDTH_PX,
  cumulativeShares,
  leadingCategory,
  LEAST_RADIUS_PX,
  PLATE_HALF_HEIGHT_PX,
} from './ring-geometry.js';
import type { Scene } from './scene.js';
import { CATEGORY_COUNT } from './site-times.js';
import { freshness, pulsePhase } from './time-look.js';

export const MARK_FLOATS = 24;
export const FIGURE_FLOATS = 5;

export class FloatList {
  length = 0;
  #values = new Float32Array(1024);

  push(...values: readonly number[]): void {
    this.reserve(values.length);
    for (const value of values) this.#values[this.length++] = value;
  }

  /** Room for `count` more; returns the array to write at `length`. */
  reserve(count: number): Float32Array {
    if (this.length + count > this.#values.length) {
      const grown = new Float32Array(2 * (this.length + count));
      grown.set(this.#values.subarray(0, this.length));
      this.#values = grown;
    }
    return this.#values;
  }

  data(): Float32Array {
    return this.#values.subarray(0, this.length);
  }
}

/** Rings from this radius on carry the larger figures. */
const LARGE_FIGURE_RADIUS_PX = 16;
const FIGURE_HALF_HEIGHT_PX = 7;

/** `area` of a mark: none of one, a plate with its number, the bar alone. */
const [RING, PLATE, BARE] = [0, 1, 2] as const;

export class MarkWriter {
  readonly marks = new FloatList();
  readonly figures = new FloatList();
  readonly flows = new FloatList();
  #advancePx: readonly (readonly number[])[] = [];
  #flowNumbers: { at: Point; half: number }[] = [];

  write(scene: Scene, view: ViewTransform, advancePx: readonly (readonly number[])[], motion: boolean): void {
    this.#advancePx = advancePx;
    this.#flowNumbers.length = 0;
    this.marks.length = this.figures.length = this.flows.length = 0;
    for (const flow of scene.data.flows) this.#flow(scene, view, flow);
    const { order, shown } = scene.layout;
    for (let i = 0; i < shown; i++) if (!scene.data.ring[order[i]!]) this.#area(scene, order[i]!);
    for (let i = 0; i < shown; i++) if (scene.data.ring[order[i]!]) this.#ring(scene, order[i]!, motion);
  }

  #ring(scene: Scene, site: number, motion: boolean): void {
    const { xPx, yPx, radiusPx, numbered } = scene.layout;
    const total = scene.shownTotal[site]!;
    const single = Math.min(1, Math.max(0, 2 - total));
    const pulse = motion ? pulsePhase(scene.target.newestMs[site]!, scene.look) : 1;
    this.#mark(scene, site, { radius: radiusPx[site]!, area: RING, pulse, single, barHalf: 0, opacity: 1 });
    const count = scene.target.total[site]!;
    if (!numbered[site] || count < 2 || single > 0.5) return;
    this.#number(
      shortCount(count),
      xPx[site]!,
      yPx[site]!,
      radiusPx[site]! >= LARGE_FIGURE_RADIUS_PX ? 1 : 0,
      1,
    );
  }

  #area(scene: Scene, site: number): void {
    const { xPx, yPx, radiusPx, numbered } = scene.layout;
    const opacity = Math.min(1, scene.shownTotal[site]!);
    const barHalf = numbered[site] ? radiusPx[site]! : BARE_PLATE_HALF_WIDTH_PX;
    this.#mark(scene, site, {
      radius: 0,
      area: numbered[site] ? PLATE : BARE,
      pulse: 1,
      single: 0,
      barHalf,
      opacity,
    });
    if (!numbered[site]) return;
    const count = Math.max(1, scene.target.total[site]!);
    this.#number(shortCount(count), xPx[site]!, yPx[site]! - 2.5, 0, opacity);
  }

  #mark(
    scene: Scene,
    site: number,
    look: { radius: number; area: number; pulse: number; single: number; barHalf: number; opacity: number },
  ): void {
    const { xPx, yPx } = scene.layout;
    const from = site * CATEGORY_COUNT;
    const category = leadingCategory(scene.shownByCategory, from);
    const fresh = freshness(scene.target.newestMs[site]!, scene.look) || scene.look.aged;
    const values = this.marks.reserve(MARK_FLOATS);
    const at = this.marks.length;
    values.set(
      [xPx[site]!, yPx[site]!, look.radius, fresh, look.area, look.pulse, scene.selected[site]!, look.single],
      at,
    );
    cumulativeShares(scene.shownByCategory, from, values, at + 8);
    values.set([CATEGORY_SHAPE[category]!, category, look.barHalf, look.opacity], at + 20);
    this.marks.length += MARK_FLOATS;
  }

  #flow(scene: Scene, view: ViewTransform, flow: Flow): void {
    const report = activeReport(flow, scene.look.window, scene.visible, scene.categories);
    if (report < 0) return;
    const radiusOf = (site: number): number =>
      site < 0 ? 0 : Math.max(LEAST_RADIUS_PX, scene.layout.radiusPx[site]!);
    const line = trimLine(flowLine(flow.path, view), radiusOf(flow.fromSite), radiusOf(flow.toSite));
    if (!line) return;
    const count = flow.counts[report]!;
    const triangles: number[] = [];
    tessellateFlow(line, count, freshness(flow.startMs[report]!, scene.look), triangles);
    this.flows.push(...triangles);
    if (count > 0) this.#flowNumber(scene, line, wholeCount(count));
  }

  /** Where neither a mark nor another number is; nowhere, where there is no such spot: closer zoom has one. */
  #flowNumber(scene: Scene, line: readonly Point[], text: string): void {
    const half = this.#widthPx(text, 0) / 2 + 2;
    const spot = labelSpots(line, half * 0.6 + 6).find((at) => this.#isFree(scene, at, half));
    if (!spot) return;
    this.#flowNumbers.push({ at: spot, half });
    this.#number(text, spot[0], spot[1], 0, 1);
  }

  #isFree({ layout, data }: Scene, [x, y]: Point, half: number): boolean {
    const covers = (otherX: number, otherY: number, halfWidth: number, halfHeight: number): boolean =>
      Math.abs(otherX - x) < half + halfWidth && Math.abs(otherY - y) < FIGURE_HALF_HEIGHT_PX + halfHeight;
    if (this.#flowNumbers.some(({ at, half: other }) => covers(at[0], at[1], other, FIGURE_HALF_HEIGHT_PX)))
      return false;
    for (let i = 0; i < layout.shown; i++) {
      const site = layout.order[i]!;
      const radius = layout.radiusPx[site]!;
      if (
        covers(layout.xPx[site]!, layout.yPx[site]!, radius, data.ring[site] ? radius : PLATE_HALF_HEIGHT_PX)
      )
        return false;
    }
    return true;
  }

  #widthPx(text: string, size: 0 | 1): number {
    const advance = this.#advancePx[size]!;
    return [...text].reduce((sum, figure) => sum + advance[FIGURES.indexOf(figure)]!, 0);
  }

  #number(text: string, x: number, y: number, size: 0 | 1, opacity: number): void {
    const advance = this.#advancePx[size]!;
    let left = x - this.#widthPx(text, size) / 2;
    for (const figure of text) {
      const column = FIGURES.indexOf(figure);
      this.figures.push(left + advance[column]! / 2, y, column, size, opacity);
      left += advance[column]!;
    }
  }
}
