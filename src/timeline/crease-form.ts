/** How the length of a quiet stretch is written on its crease: across, upright, or not at all. */
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
  for (const text of texts) {
    if (linesIn(text, toPx - fromPx - AIR_PX, measure) * typePx * LINE_HEIGHT <= heightPx) {
      return { way: 'across', text, leftPx, widthPx };
    }
  }
  const upright = texts.find((text) => measure(text) + UPRIGHT_AIR_PX <= heightPx);
  const hasRoom = toPx - fromPx >= typePx * LINE_HEIGHT;
  return { way: 'upright', text: hasRoom ? (upright ?? '') : '', leftPx, widthPx };
}

/** Lines of words that the text takes in a room; more than any height where a word does not fit. */
function linesIn(text: string, roomPx: number, measure: Measure): number {
  let lines = 0;
  let line = '';
  for (const word of text.split(' ')) {
    if (measure(word) > roomPx) return Infinity;
    const longer = line ? `${line} ${word}` : word;
    if (line && measure(longer) <= roomPx) line = longer;
    else {
      line = word;
      lines++;
    }
  }
  return lines;
}
