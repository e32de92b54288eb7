/** The playhead and the window behind it: drawn on a canvas of its own, each frame while the clock runs. */
import type { TimeWindow } from '../atlas/shapes.js';
import type { WindowMode } from '../clock/window.js';
import type { Colours } from './colours.js';
import type { Rows } from './draw.js';
import type { Measure } from './labels.js';
import type { Scale } from './scale.js';

export interface Head {
  scale: Scale;
  rows: Rows;
  nowMs: number;
  window: TimeWindow;
  mode: WindowMode;
  /** `24 hours`, `all since the start`. */
  breadth: string;
  colours: Colours;
  measure: Measure;
}

type Context = CanvasRenderingContext2D;

/** What lies outside the window is paler by this. */
const VEIL_ALPHA = 0.4;
const BAND_ALPHA = 0.12;
const GRIP_PX = 18;
const LABEL_AIR_PX = 6;

export function drawHead(ctx: Context, head: Head): void {
  const { scale, rows, nowMs, window, mode } = head;
  const now = scale.xOf(nowMs);
  const start =
    mode === 'cumulative' ? Math.min(now, scale.xOf(scale.axis.startMs)) : scale.xOf(window.startMs);
  ctx.clearRect(0, 0, scale.widthPx, rows.heightPx);
  drawVeil(ctx, head, start, now);
  drawBand(ctx, head, start, now);
  if (mode !== 'cumulative') drawEdge(ctx, head, start);
  drawPlayhead(ctx, head, now);
  drawBreadth(ctx, head, start, now);
}

function drawVeil(ctx: Context, { scale, rows, mode, colours }: Head, start: number, now: number): void {
  const height = rows.basePx - rows.headPx;
  ctx.globalAlpha = VEIL_ALPHA;
  ctx.fillStyle = colours.panel;
  ctx.fillRect(0, rows.headPx, Math.max(0, start), height);
  ctx.fillRect(now, rows.headPx, Math.max(0, scale.widthPx - now), height);
  if (mode === 'trail' && now > start) {
    const fade = ctx.createLinearGradient(start, 0, now, 0);
    fade.addColorStop(0, colours.panel);
    fade.addColorStop(1, transparent(colours.panel));
    ctx.fillStyle = fade;
    ctx.fillRect(start, rows.headPx, now - start, height);
  }
  ctx.globalAlpha = 1;
}

/** The same colour, not there: tokens are six hexadecimal digits. */
const transparent = (colour: string): string => (colour.length === 7 ? `${colour}00` : 'transparent');

function drawBand(ctx: Context, { rows, colours }: Head, start: number, now: number): void {
  ctx.globalAlpha = BAND_ALPHA;
  ctx.fillStyle = colours.accent;
  ctx.fillRect(start, rows.headPx, now - start, rows.basePx - rows.headPx);
  ctx.globalAlpha = 1;
  ctx.fillRect(start, rows.headPx - 2, now - start, 2);
}

function drawEdge(ctx: Context, { rows, colours }: Head, x: number): void {
  ctx.fillStyle = colours.accent;
  ctx.fillRect(x - 0.5, rows.headPx - 2, 1, rows.basePx - rows.headPx + 2);
  const middle = (rows.headPx + rows.basePx) / 2;
  rounded(ctx, x - 2.5, middle - GRIP_PX / 2, 5, GRIP_PX, 2.5);
  ctx.fill();
}

function drawPlayhead(ctx: Context, { rows, colours }: Head, x: number): void {
  ctx.fillStyle = colours.accent;
  ctx.fillRect(x - 1, rows.headPx - 2, 2, rows.basePx - rows.headPx + 4);
  ctx.beginPath();
  ctx.moveTo(x - 6, rows.headPx - 11);
  ctx.lineTo(x + 6, rows.headPx - 11);
  ctx.lineTo(x + 6, rows.headPx - 5);
  ctx.lineTo(x, rows.headPx + 1);
  ctx.lineTo(x - 6, rows.headPx - 5);
  ctx.closePath();
  ctx.fill();
}

/** Over the band where it fits, else beside the playhead on the side that has room. */
function drawBreadth(
  ctx: Context,
  { scale, rows, colours, breadth, measure }: Head,
  start: number,
  now: number,
): void {
  const width = measure(breadth);
  const left = Math.max(start, 0);
  const right = Math.min(now, scale.widthPx);
  if (right < 0 || left > scale.widthPx) return;
  const inside = right - left >= width + 2 * LABEL_AIR_PX + 8;
  let x = (left + right - width) / 2;
  if (!inside) x = now + width + 20 < scale.widthPx ? now + 12 : now - width - 12;
  const y = rows.headPx - 2 - 12;
  ctx.fillStyle = colours.panel;
  ctx.globalAlpha = 0.85;
  ctx.fillRect(x - LABEL_AIR_PX / 2, y - 1, width + LABEL_AIR_PX, 12);
  ctx.globalAlpha = 1;
  ctx.font = colours.font;
  ctx.textBaseline = 'middle';
  ctx.textAlign = 'left';
  ctx.fillStyle = colours.accent;
  ctx.fillText(breadth, x, y + 5);
}

function rounded(ctx: Context, x: number, y: number, width: number, height: number, radius: number): void {
  ctx.beginPath();
  ctx.roundRect(x, y, width, height, radius);
}
