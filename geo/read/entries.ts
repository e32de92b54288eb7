/** Pieces with their days and times become entries; what could not be read becomes an issue with its line. */
import type { Entry, Span, Stamp } from '../entry.js';
import type { Issue } from '../issue.js';
import type { Piece } from './cut.js';
import type { PieceDays } from './days.js';
import type { Layout } from './layout.js';
import { isBlank, lineText, trimEnd, type Lines } from './lines.js';
import type { Marks } from './marks.js';
import { isTitle } from './sentences.js';
import { StampMaker } from './stamp.js';
import type { PieceTime } from './times.js';

export interface EntryContext {
  file: string;
  lines: Lines;
  layout: Layout;
  zone: string;
}

export function entriesOf(
  context: EntryContext,
  pieces: readonly Piece[],
  days: PieceDays,
  times: readonly (PieceTime | null)[],
  { impossible }: Marks,
): { entries: Entry[]; issues: Issue[] } {
  const { file, lines, layout } = context;
  const maker = new StampMaker(context.zone);
  const keys = new Map<string, number>();
  const entries: Entry[] = [];
  const unknown: { piece: Piece; reason: string }[] = [];
  pieces.forEach((piece, i) => {
    const day = days[i];
    if (!day || (piece.kind === 'introduction' && !layout.introduction)) return;
    if (!('date' in day)) return void unknown.push({ piece, reason: day.reason });
    if (piece.kind === 'day') return;
    const time = times[i];
    const reported = time ? maker.minute(day, time, piece.mark?.parts.zone) : maker.day(day);
    entries.push(entryOf(context, piece, reported, keys));
  });
  // Prose without a day of its own, such as a letter or a story, is no chronicle.
  const isProse = !layout.stamps.length && !entries.length;
  const issues = [
    ...(isProse ? [] : unknownDays(unknown, file)),
    ...impossible.map((line): Issue => ({
      file,
      line: line + 1,
      reason: `no such time: "${start(lines, line)}"`,
      severity: 'error',
    })),
  ];
  return { entries, issues: entries.length || issues.length ? issues : [noEntries(context)] };
}

function entryOf(
  { file, lines, layout }: EntryContext,
  piece: Piece,
  reported: Stamp,
  keys: Map<string, number>,
): Entry {
  const count = (keys.get(reported.local) ?? 0) + 1;
  keys.set(reported.local, count);
  const label = piece.mark?.parts.label;
  const heading = layout.quotes ? undefined : label;
  const title = layout.posts ? undefined : (heading ?? headingOf(lines, layout, piece));
  return {
    id: `${file}#${reported.local}${count > 1 ? `.${count}` : ''}`,
    document: file,
    lines: [piece.first + 1, piece.last + 1],
    span: piece.span,
    body: { start: piece.body, end: piece.span.end },
    reported,
    ...(title && { heading: title }),
    ...(layout.quotes && label && { publisher: label }),
    ...(layout.posts && label && { poster: label }),
  };
}

/** A title printed beside the stamp or alone above the text; below a blank line the text begins. */
function headingOf(lines: Lines, layout: Layout, { kind, first, last, body, span }: Piece): Span | undefined {
  if (kind !== 'stamp' && kind !== 'headed') return undefined;
  const line = lineAt(lines, body, first);
  if (line >= last || !isBlank(lines, line + 1)) return undefined;
  const start = afterBullet(lines.text, Math.max(body, lines.firsts[line]!));
  const end = Math.min(span.end, trimEnd(lines.text, start, lines.ends[line]!));
  const isBelow = line > first && layout.titleBelow === true;
  return isBelow || (line === first && isTitle(lines.text.slice(start, end))) ? { start, end } : undefined;
}

const BULLET = /[-\u2010-\u2015*#\u2022]{1,6}[ \u00a0]{0,3}/y;

function afterBullet(text: string, at: number): number {
  BULLET.lastIndex = at;
  return BULLET.test(text) ? BULLET.lastIndex : at;
}

function lineAt({ ends }: Lines, offset: number, from: number): number {
  let line = from;
  while (line + 1 < ends.length && ends[line]! < offset) line++;
  return line;
}

/** One issue for each reason, at the first line to which it applies. */
function unknownDays(unknown: readonly { piece: Piece; reason: string }[], file: string): Issue[] {
  const found = new Map<string, { line: number; more: number }>();
  for (const { piece, reason } of unknown) {
    const known = found.get(reason);
    if (known) known.more++;
    else found.set(reason, { line: piece.first + 1, more: 0 });
  }
  return [...found].map(([reason, { line, more }]) => ({
    file,
    line,
    reason: more ? `${reason} (and ${more} more)` : reason,
    severity: 'error',
  }));
}

function noEntries({ file, lines, layout }: EntryContext): Issue {
  const isEmpty = lines.firsts.every((first, line) => first === lines.ends[line]);
  const want = layout.stamps.length
    ? `as in "${layout.example}" (layout ${layout.id})`
    : 'with the stamp of a known layout';
  const reason = isEmpty ? 'the file is empty' : `no entries: no line starts ${want}`;
  return { file, line: 1, reason, severity: 'error' };
}

/** Start of a line, for messages. */
const start = (lines: Lines, line: number): string => lineText(lines, line).slice(0, 40);
