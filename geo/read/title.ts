/** The title that a document prints above its entries. */
import type { Piece } from './cut.js';
import { lineText, type Lines } from './lines.js';
import { isTitle } from './sentences.js';

const MARKS = /^#{1,6}[ \u00a0]{1,3}/;

export function titleOf(lines: Lines, pieces: readonly Piece[]): string | undefined {
  const [top] = pieces;
  if (top?.kind !== 'introduction') return undefined;
  const text = lineText(lines, top.first).replace(MARKS, '');
  return isTitle(text) ? text : undefined;
}
