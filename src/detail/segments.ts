/** An entry's words cut where a name or an evidence begins or ends, so that they can be shown as plain text with marks. */
import type { EntryBrief } from '../../geo/record.js';
import { LEFT_OUT } from '../atlas/casualties.js';

export interface Segment {
  text: string;
  /** Offset in the document. */
  start: number;
  /** Index into `mentions`, where the words are a name. */
  mention?: number;
  /** The words that placed the entry, decided its category or gave a figure. */
  lit: boolean;
}

type Cut = Pick<EntryBrief, 'body' | 'mentions' | 'categoryEvidence' | 'places' | 'figureClaims'>;

/** @param text the document's text; the segments join to its slice `body`. */
export function segmentsOf(text: string, { body, mentions, ...evidence }: Cut): Segment[] {
  const [from, to] = body;
  const names = outermost(mentions.map(({ start, end }, mention) => ({ start, end, mention })));
  const lit = litSpans(evidence);
  const cuts = [from, to, ...names.flatMap(({ start, end }) => [start, end])];
  for (const [start, end] of lit)
    if (!names.some((name) => name.start < end && start < name.end)) cuts.push(start, end);
  const isCut = (cut: number) => cut >= from && cut <= to && !isWithinLeftOut(text, cut);
  const points = [...new Set(cuts.filter(isCut))].sort((a, b) => a - b);
  return points.slice(0, -1).map((start, i) => {
    const end = points[i + 1]!;
    const name = names.find((candidate) => candidate.start <= start && end <= candidate.end);
    return {
      text: text.slice(start, end),
      start,
      ...(name && { mention: name.mention }),
      lit: lit.some(([litStart, litEnd]) => litStart < end && start < litEnd),
    };
  });
}

/** Within a number that was left out nothing is cut: it has one mark. */
const isWithinLeftOut = (text: string, at: number): boolean =>
  text[at] === LEFT_OUT && text[at - 1] === LEFT_OUT;

const litSpans = ({ categoryEvidence, places, figureClaims }: Omit<Cut, 'body' | 'mentions'>) => [
  ...categoryEvidence,
  ...places.flatMap(({ span }) => (span ? [span] : [])),
  ...figureClaims.map(({ span }) => [span.start, span.end] as const),
];

/** A name within a longer name is part of it. */
function outermost<T extends { start: number; end: number }>(spans: readonly T[]): T[] {
  const sorted = [...spans].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: T[] = [];
  for (const span of sorted) if (span.start >= (kept.at(-1)?.end ?? -1)) kept.push(span);
  return kept;
}
