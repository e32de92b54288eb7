/** The timeline's picture: all but the playhead. Drawn when something of it changed. */
import type { TimeWindow } from '../atlas/shapes.js';
import type { Colours } from './colours.js';
import type { Crease } from './creases.js';
import type { Histogram } from './histogram.js';
import type { Scale } from './scale.js';
import type { Ticks } from './ticks.js';

/** Rows of the canvas from the top, in pixels: the head with the window's breadth, the bars, two rows of labels. */
export interface Rows {
  headPx: number;
  /** Bottom of the bars. */
  basePx: number;
  labelPx: number;
  contextPx: number;
  heightPx: number;
}

export interface Picture {
  scale: Scale;
  rows: Rows;
  ticks: Ticks;
  nights: readonly TimeWindow[];
  creases: readonly Crease[];
  histogram: Histogram;
  /** The height of the plot in incidents, and where a line is drawn. */
  top: number;
  line: number;
  selected: TimeWindow | null;
  loop: TimeWindow | null;
  colours: Colours;
}

type Context = CanvasRenderingContext2D;

const NIGHT_ALPHA = 0.07;
const SPREAD_ALPHA = 0.38;
/** Anything at all is seen. */
const LEAST_BAR_PX = 1.5;
const HATCH_PX = 6;
const TOOTH_PX = 5;

export function drawPicture(ctx: Context, picture: Picture): void {
  const { scale, rows } = picture;
  ctx.clearRect(0, 0, scale.widthPx, rows.heightPx);
  drawNights(ctx, picture);
  drawLines(ctx, picture);
  drawBars(ctx, picture);
  for (const crease of picture.creases) drawCrease(ctx, crease, picture);
  drawLoop(ctx, picture);
  drawLabels(ctx, picture);
  drawSelected(ctx, picture);
}

function drawNights(ctx: Context, { nights, scale, rows, colours }: Picture): void {
  ctx.globalAlpha = NIGHT_ALPHA;
  ctx.fillStyle = colours.ink;
  for (const { startMs, endMs } of nights) {
    const x = scale.xOf(startMs);
    ctx.fillRect(x, rows.headPx, scale.xOf(endMs) - x, rows.basePx - rows.headPx);
  }
  ctx.globalAlpha = 1;
}

function drawLines(ctx: Context, { ticks, rows, colours, scale, top, line }: Picture): void {
  const upright = (xs: readonly number[], fromPx: number, toPx: number, colour: string): void => {
    ctx.fillStyle = colour;
    for (const x of xs) ctx.fillRect(Math.round(x) - 0.5, fromPx, 1, toPx - fromPx);
  };
  upright(ticks.contextPx, rows.headPx, rows.heightPx, colours.rule);
  upright(ticks.minorPx, rows.basePx, rows.basePx + 3, colours.rule);
  upright(ticks.majorPx, rows.basePx, rows.basePx + 5, colours.ruleStrong);
  ctx.fillStyle = colours.rule;
  ctx.fillRect(0, Math.round(barTop(rows, line, top)), scale.widthPx, 1);
  ctx.fillStyle = colours.ruleStrong;
  ctx.fillRect(0, rows.basePx, scale.widthPx, 1);
}

const barTop = ({ basePx, headPx }: Rows, count: number, top: number): number =>
  basePx - (count / top) * (basePx - headPx);

/** What is known to the day only, or lasts, lies soft at the foot; what has a moment stands on it. */
function drawBars(ctx: Context, { histogram, scale, rows, top, colours }: Picture): void {
  const { bins, categories, exact, spread } = histogram;
  const pxEach = (rows.basePx - rows.headPx) / top;
  const gap = bins.length * scale.pxPerAlong > 4 ? 1 : 0;
  for (let bin = 0; bin < bins.count; bin++) {
    const left = Math.max(0, scale.xAt(bins.from + bin * bins.length));
    const right = Math.min(scale.widthPx, scale.xAt(bins.from + (bin + 1) * bins.length)) - gap;
    if (right <= left) continue;
    const at = bin * categories;
    let y = rows.basePx;
    ctx.globalAlpha = SPREAD_ALPHA;
    for (let category = 0; category < categories; category++) {
      y = column(ctx, left, right, y, spread[at + category]! * pxEach, 0, colours.categories[category]!);
    }
    ctx.globalAlpha = 1;
    for (let category = 0; category < categories; category++) {
      y = column(
        ctx,
        left,
        right,
        y,
        exact[at + category]! * pxEach,
        LEAST_BAR_PX,
        colours.categories[category]!,
      );
    }
  }
}

function column(
  ctx: Context,
  left: number,
  right: number,
  y: number,
  heightPx: number,
  leastPx: number,
  colour: string,
) {
  if (heightPx === 0) return y;
  const height = Math.max(heightPx, leastPx);
  ctx.fillStyle = colour;
  ctx.fillRect(left, y - height, right - left, height);
  return y - height;
}

/** Folded: hatched, between two torn edges. Opened: a thin line that says so. */
function drawCrease(ctx: Context, { fromPx, toPx, folded }: Crease, { rows, colours }: Picture): void {
  const [left, right] = [Math.round(fromPx), Math.round(toPx)];
  const { headPx, basePx } = rows;
  if (!folded) {
    ctx.fillStyle = colours.ruleStrong;
    ctx.fillRect(left, headPx, right - left, 1);
    return;
  }
  ctx.fillStyle = colours.sunken;
  ctx.fillRect(left, headPx, right - left, basePx - headPx + 1);
  ctx.save();
  ctx.beginPath();
  ctx.rect(left, headPx, right - left, basePx - headPx);
  ctx.clip();
  ctx.lineWidth = 1;
  ctx.strokeStyle = colours.rule;
  ctx.beginPath();
  for (let x = left - basePx; x < right; x += HATCH_PX) {
    ctx.moveTo(x, basePx);
    ctx.lineTo(x + basePx, 0);
  }
  ctx.stroke();
  ctx.restore();
  ctx.strokeStyle = colours.ruleStrong;
  ctx.beginPath();
  tornEdge(ctx, left, headPx, basePx);
  tornEdge(ctx, right, headPx, basePx);
  ctx.stroke();
}

function tornEdge(ctx: Context, x: number, fromPx: number, toPx: number): void {
  ctx.moveTo(x, fromPx);
  for (let y = fromPx, side = 1; y < toPx; y += TOOTH_PX, side = -side) {
    ctx.lineTo(x + side * 1.5, Math.min(y + TOOTH_PX / 2, toPx));
  }
  ctx.lineTo(x, toPx);
}

function drawLoop(ctx: Context, { loop, scale, rows, colours }: Picture): void {
  if (!loop) return;
  const [left, right] = [scale.xOf(loop.startMs), scale.xOf(loop.endMs)];
  ctx.strokeStyle = colours.accent;
  ctx.lineWidth = 2;
  ctx.beginPath();
  for (const [x, inward] of [
    [left, 5],
    [right, -5],
  ] as const) {
    ctx.moveTo(x + inward, rows.headPx + 1);
    ctx.lineTo(x, rows.headPx + 1);
    ctx.lineTo(x, rows.basePx);
    ctx.lineTo(x + inward, rows.basePx);
  }
  ctx.stroke();
}

function drawLabels(ctx: Context, { ticks, rows, colours, line, top }: Picture): void {
  ctx.font = colours.font;
  ctx.textBaseline = 'middle';
  ctx.fillStyle = colours.inkSoft;
  ctx.textAlign = 'center';
  for (const { x, text } of ticks.labels) ctx.fillText(text, x, rows.labelPx);
  ctx.textAlign = 'left';
  // Bars may stand behind it.
  ctx.save();
  ctx.lineWidth = 3;
  ctx.strokeStyle = colours.panel;
  ctx.strokeText(String(line), 2, barTop(rows, line, top) - 6);
  ctx.restore();
  ctx.fillText(String(line), 2, barTop(rows, line, top) - 6);
  ctx.fillStyle = colours.ink;
  for (const { x, text } of ticks.contexts) ctx.fillText(text, x + 3, rows.contextPx);
}

/** The chosen incident: a wedge under its moment, and a line for as long as it lasts. */
function drawSelected(ctx: Context, { selected, scale, rows, colours }: Picture): void {
  if (!selected) return;
  const x = scale.xOf(selected.startMs);
  ctx.fillStyle = colours.ink;
  ctx.fillRect(x, rows.basePx - 2, Math.max(2, scale.xOf(selected.endMs) - x), 3);
  ctx.beginPath();
  ctx.moveTo(x, rows.basePx - 2);
  ctx.lineTo(x - 5, rows.basePx + 7);
  ctx.lineTo(x + 5, rows.basePx + 7);
  ctx.closePath();
  ctx.fill();
}
