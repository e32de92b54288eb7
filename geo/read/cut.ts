/** From marks to pieces: which lines belong together, and which belong to no entry. */
import type { Span } from '../entry.js';
import type { Layout } from './layout.js';
import { isBlank, lineText, trimEnd, type Lines } from './lines.js';
import type { Mark } from './marks.js';
import { endsSentence, isTitle } from './sentences.js';

/** How a piece starts; `text` is what stands below a day heading without a stamp. */
export type PieceKind = 'introduction' | 'day' | 'text' | 'headed' | 'stamp' | 'notice' | 'residue';

export interface Piece {
  kind: PieceKind;
  /** 0-based. */
  first: number;
  last: number;
  span: Span;
  /** Where its text starts: after the stamp. */
  body: number;
  mark?: Mark;
}

interface Boundary {
  kind: PieceKind;
  line: number;
  at: number;
  mark?: Mark;
}

/** @returns pieces in order; lines that no piece holds are blank. */
export function cut(
  lines: Lines,
  from: number,
  marks: readonly Mark[],
  layout: Layout,
  residue: number,
): Piece[] {
  const boundaries = boundariesOf(lines, from, marks, layout, residue);
  return boundaries.flatMap((boundary, i) => pieceOf(lines, boundary, boundaries[i + 1]) ?? []);
}

function boundariesOf(
  lines: Lines,
  from: number,
  marks: readonly Mark[],
  layout: Layout,
  residue: number,
): Boundary[] {
  const count = lines.starts.length;
  const boundaries: Boundary[] = [];
  if (from < residue) boundaries.push({ kind: 'introduction', line: from, at: lines.starts[from]! });
  for (const mark of marks) {
    if (mark.line >= residue) break;
    boundaries.push({ kind: mark.kind, line: mark.line, at: mark.parts.start, mark });
    const below = mark.line + 1;
    if (mark.kind === 'day' && below < residue)
      boundaries.push({ kind: 'text', line: below, at: lines.starts[below]! });
  }
  if (residue < count) boundaries.push({ kind: 'residue', line: residue, at: lines.starts[residue]! });
  return layout.headedStatements ? withHeaded(lines, boundaries) : boundaries;
}

/** Adds a boundary at each title that stands alone between blank lines, above a paragraph. */
function withHeaded(lines: Lines, boundaries: readonly Boundary[]): Boundary[] {
  return boundaries.flatMap((boundary, i) => {
    if (boundary.kind === 'residue') return [boundary];
    const end = boundaries[i + 1]?.line ?? lines.starts.length;
    const headed: Boundary[] = [];
    // A title below nothing but titles goes on with what they started.
    let hasText = false;
    for (let line = boundary.line; line < end; line++) {
      if (isBlank(lines, line)) continue;
      const isStamp = boundary.mark !== undefined && line === boundary.line;
      const text = isStamp ? afterStamp(lines, boundary.mark!) : lineText(lines, line);
      if (!isStamp && hasText && isHeading(lines, line, end)) {
        headed.push({ kind: 'headed', line, at: lines.starts[line]! });
        hasText = false;
      } else if (text !== '' && !isTitle(text)) hasText = true;
    }
    return [boundary, ...headed];
  });
}

function afterStamp(lines: Lines, { line, parts }: Mark): string {
  return lines.text.slice(parts.end, lines.ends[line]).trim();
}

function isHeading(lines: Lines, line: number, end: number): boolean {
  const alone = line > 0 && isBlank(lines, line - 1) && line + 1 < end && isBlank(lines, line + 1);
  if (!alone || !isTitle(lineText(lines, line))) return false;
  let below = line + 1;
  while (below < end && isBlank(lines, below)) below++;
  return below < end && endsSentence(lineText(lines, below));
}

/** @returns null for a piece in which nothing shows. */
function pieceOf(lines: Lines, { kind, line, at, mark }: Boundary, next?: Boundary): Piece | null {
  let first = line;
  let last = next ? (next.mark?.inLine ? next.line : next.line - 1) : lines.starts.length - 1;
  while (first <= last && isBlank(lines, first)) first++;
  while (last > first && isBlank(lines, last)) last--;
  if (first > last) return null;
  const start = Math.max(at, lines.firsts[first]!);
  const end = trimEnd(lines.text, start, Math.min(lines.ends[last]!, next?.at ?? lines.text.length));
  return {
    kind,
    first,
    last,
    span: { start, end },
    body: bodyStart(lines.text, mark?.parts.end ?? start, end),
    ...(mark && { mark }),
  };
}

function bodyStart(text: string, from: number, end: number): number {
  const rest = text.slice(from, end);
  return Math.min(end, from + rest.length - rest.trimStart().length);
}
