/** Which layout a document is written in: the one whose stamps start most of its lines. */
import { matcherOf, type Matcher } from './compile.js';
import type { Layout } from './layout.js';
import { LAYOUTS } from './layouts/index.js';
import { isBlank, type Lines } from './lines.js';
import { markOf } from './marks.js';

export interface Choice {
  matcher: Matcher;
  why: string;
}

export const layoutNames = (): string[] => LAYOUTS.map(({ id }) => id);

/** @throws RangeError, with the known names, for a layout that does not exist. */
export function layoutNamed(id: string): Layout {
  const layout = LAYOUTS.find((known) => known.id === id);
  if (!layout) throw new RangeError(`no layout "${id}"; the layouts are ${layoutNames().join(', ')}`);
  return layout;
}

/** Lines looked at: the first ones, and as many again from the rest of a long document. */
const SAMPLE = 500;
/** One stamp proves a layout only in a document of few lines. */
const FEW_LINES = 12;

interface Evidence {
  layout: Layout;
  stamps: number;
  days: number;
}

export function chooseLayout(lines: Lines, from: number, given?: string): Choice {
  if (given !== undefined)
    return { matcher: matcherOf(layoutNamed(given)), why: `layout ${given}: as asked for` };
  const sample = sampleOf(lines, from);
  const evidence = LAYOUTS.map((layout) => weigh(lines, sample, layout));
  const needed = sample.length > FEW_LINES ? 2 : 1;
  const best =
    most(evidence.filter(({ layout, stamps }) => !layout.lastResort && stamps >= needed)) ??
    most(evidence.filter(({ layout, stamps, days }) => layout.lastResort && stamps >= 2 && days > 0)) ??
    evidence.find(({ layout }) => !layout.stamps.length)!;
  return { matcher: matcherOf(best.layout), why: reason(best, evidence, sample.length) };
}

/** Of equals the first. */
const most = (evidence: readonly Evidence[]): Evidence | undefined =>
  evidence.reduce<Evidence | undefined>(
    (best, row) => (!best || row.stamps + row.days > best.stamps + best.days ? row : best),
    undefined,
  );

function weigh(lines: Lines, sample: readonly number[], layout: Layout): Evidence {
  const evidence = { layout, stamps: 0, days: 0 };
  if (!layout.stamps.length) return evidence;
  const matcher = matcherOf(layout);
  for (const line of sample) {
    const mark = markOf(lines, line, matcher);
    if (mark === null || mark === 'impossible') continue;
    if (mark.kind !== 'day') evidence.stamps++;
    else evidence.days++;
  }
  return evidence;
}

function sampleOf(lines: Lines, from: number): number[] {
  const shown: number[] = [];
  const count = lines.starts.length;
  const step = Math.max(1, Math.ceil((count - from - SAMPLE) / SAMPLE));
  for (let line = from; line < count; line += line < from + SAMPLE ? 1 : step) {
    if (!isBlank(lines, line)) shown.push(line);
  }
  return shown;
}

function reason({ layout, stamps }: Evidence, evidence: readonly Evidence[], sample: number): string {
  const others = evidence.filter((row) => row.layout !== layout && !row.layout.lastResort && row.stamps > 0);
  const next = others.sort((a, b) => b.stamps - a.stamps)[0];
  const rest = next ? `, next ${next.layout.id} with ${next.stamps}` : '';
  return layout.stamps.length
    ? `layout ${layout.id}: ${stamps} of ${sample} lines start with its stamp${rest}`
    : `layout ${layout.id}: hardly a line of ${sample} starts with a stamp of another layout${rest}`;
}
