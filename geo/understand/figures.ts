/** The numbers of people that an entry gives. */
import type { Figure, FigureKind } from '../incident.js';
import type { ResolvedEntry, UnderstandContext } from './context.js';

const AFTER: readonly [FigureKind, RegExp][] = [
  ['killed', /(\d[\d,]{0,9}) (?:\w{1,20} ){0,3}(?:killed|dead|died|deaths)\b/gi],
  ['injured', /(\d[\d,]{0,9}) (?:\w{1,20} ){0,3}(?:wounded|injured)\b/gi],
  ['missing', /(\d[\d,]{0,9}) (?:\w{1,20} ){0,3}missing\b/gi],
];

export function figuresOf({ text }: UnderstandContext, { entry }: ResolvedEntry): Figure[] {
  const body = text.slice(entry.body.start, entry.body.end);
  return AFTER.flatMap(([kind, pattern]) =>
    [...body.matchAll(pattern)].map((match) => ({
      kind,
      value: Number(match[1]!.replaceAll(',', '')),
      total: false,
      span: { start: entry.body.start + match.index, end: entry.body.start + match.index + match[0].length },
    })),
  );
}

/** One number a kind: the entry's main figure. */
export function mainFigures(figures: readonly Figure[]): Partial<Record<FigureKind, number>> {
  const main: Partial<Record<FigureKind, number>> = {};
  for (const { kind, value } of figures) main[kind] ??= value;
  return main;
}
