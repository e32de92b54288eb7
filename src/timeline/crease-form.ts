/** How the length of a quiet stretch is written on its crease, always on one line: across, upright, or not at all. */
import type { Crease } from './creases.js';
import type { Measure } from './labels.js';

export interface CreaseForm {
  way: 'across' | 'upright';
  /** Empty where there is no room for any. */
  text: string;
  leftPx: number;
  widthPx: number;
}

/** A target that can be hit. */
const LEAST_TARGET_PX = 24;
const AIR_PX = 8;
const UPRIGHT_AIR_PX = 4;
/** Of the height of the type. */
const LINE_HEIGHT = 1.15;

export function creaseForm(
  { fromPx, toPx, length, shortLength, folded }: Crease,
  measure: Measure,
  heightPx: number,
  typePx: number,
): CreaseForm {
  const from = folded ? fromPx : Math.max(0, fromPx);
  const widthPx = Math.max(folded ? toPx - fromPx : 0, LEAST_TARGET_PX);
  const leftPx = (from + toPx - widthPx) / 2;
  const texts = [length, shortLength];
  const roomPx = toPx - fromPx;
  const across = texts.find((text) => measure(text) + AIR_PX <= roomPx);
  if (across !== undefined) return { way: 'across', text: across, leftPx, widthPx };
  const upright = texts.find((text) => measure(text) + UPRIGHT_AIR_PX <= heightPx);
  const hasRoom = roomPx >= typePx * LINE_HEIGHT;
  return { way: 'upright', text: hasRoom ? (upright ?? '') : '', leftPx, widthPx };
}
