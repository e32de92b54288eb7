/** Scores what the pipeline makes of our chronicles against the hand-made marks, place by place, by id. */
import { readFileSync, readdirSync } from 'node:fs';
import { defaultPlaces } from '../../gazetteer/default.js';
import { loadPlaces } from '../../gazetteer/load.js';
import { knowledge, readAtlas, type Knowledge } from '../../geo/atlas.js';
import { checkSources } from '../../geo/build/sources.js';
import { OVERRIDES_SUFFIX, parseOverrides, type Override } from '../../geo/overrides/parse.js';
import type { EntryRecord } from '../../geo/record.js';
import { readMarks, type Mark } from './marks.js';

const CHRONICLES = 'public/chronicles';
const MARKS = 'tests/accuracy/marks';
const THEATRES = { seen: 'tests/accuracy/theatres', aside: 'tests/accuracy/theatres/aside' } as const;
/** `seen`: looked at while rules were written; `aside`: measured only. */
type Theatres = keyof typeof THEATRES;

export interface MarkedChapter {
  /** Name of the chronicle without its ending. */
  name: string;
  pairs: readonly { record: EntryRecord; mark: Mark }[];
  flaws: readonly string[];
}

export const MEASURES = [
  'eventPlaces',
  'role',
  'category',
  'categoryLenient',
  'figures',
  'movements',
] as const;
export type Measure = (typeof MEASURES)[number];

/** Counts of one measure: found and marked, found only, marked only. A share has no `extra`. */
export interface Tally {
  right: number;
  extra: number;
  missed: number;
}

export type Difference = { entry: string; measure: Measure; found: string; marked: string };

/**
 * The chronicles as the pipeline reads them now, each entry beside its mark.
 * @param isCorrected with the corrections by hand that lie beside them, as the atlas shows them.
 */
export function markedChapters(isCorrected = false): MarkedChapter[] {
  const places = defaultPlaces();
  const sources = checkSources(readFileSync(`${CHRONICLES}/sources.json`, 'utf8')).definitions;
  const known = knowledge(places, sources);
  const files = readdirSync(CHRONICLES).filter((file) => file.endsWith('.md'));
  return files.sort().map((file) => {
    const name = file.replace(/\.md$/, '');
    const text = readFileSync(`${CHRONICLES}/${file}`, 'utf8');
    const { records } = readAtlas({ file, text }, known, {}, isCorrected ? correctionsOf(file) : []);
    return paired(name, { file, records, known }, readFileSync(`${MARKS}/${name}.txt`, 'utf8'));
  });
}

/** Chronicles of invented theatres, each read with its own places alone; their writers did not know the program. */
export function markedTheatres(group: Theatres): MarkedChapter[] {
  const folder = THEATRES[group];
  const files = readdirSync(folder).filter((file) => /^[a-z-]+\.txt$/.test(file));
  return files.sort().map((file) => {
    const name = file.replace(/\.txt$/, '');
    const text = (ending: string): string => readFileSync(`${folder}/${name}${ending}`, 'utf8');
    const { places } = loadPlaces([], [{ file: `${name}.csv`, chunks: [text('.csv')] }]);
    const known = knowledge(places);
    const { records } = readAtlas({ file, text: text('.txt') }, known, { usualZone: 'UTC' });
    return paired(name, { file, records, known }, text('.marks.txt'));
  });
}

function paired(
  name: string,
  { file, records, known }: { file: string; records: readonly EntryRecord[]; known: Knowledge },
  marksText: string,
): MarkedChapter {
  const keys = records.map(({ id }) => id.slice(file.length + 1));
  const { marks, flaws } = readMarks(marksText, { keys, isPlace: (id) => known.places.has(id) });
  const pairs = marks.flatMap((mark) => {
    const record = records[keys.indexOf(mark.key)];
    return record ? [{ record, mark }] : [];
  });
  return { name, pairs, flaws };
}

/** @throws Error where a line of them is none. */
function correctionsOf(file: string): readonly Override[] {
  const name = `${file}${OVERRIDES_SUFFIX}`;
  const { overrides, issues } = parseOverrides(name, readFileSync(`${CHRONICLES}/${name}`, 'utf8'));
  const [flaw] = issues;
  if (flaw) throw new Error(`${name}:${flaw.line}: ${flaw.reason}`);
  return overrides;
}

interface Outcome {
  tallies: Record<Measure, Tally>;
  differences: Difference[];
}

/** Pure: the same records and marks give the same counts. */
export function score(pairs: MarkedChapter['pairs']): Outcome {
  const tallies = Object.fromEntries(
    MEASURES.map((measure) => [measure, { right: 0, extra: 0, missed: 0 }]),
  ) as Outcome['tallies'];
  const differences: Difference[] = [];
  for (const { record, mark } of pairs) {
    for (const [measure, { found, marked }] of Object.entries(comparisons(record, mark)) as [
      Measure,
      Comparison,
    ][]) {
      const tally = tallies[measure];
      const right = found.filter((item) => marked.includes(item)).length;
      tally.right += right;
      tally.extra += found.length - right;
      tally.missed += marked.length - right;
      if (right < found.length || right < marked.length)
        differences.push({ entry: record.id, measure, found: found.join(' '), marked: marked.join(' ') });
    }
  }
  return { tallies, differences };
}

interface Comparison {
  found: readonly string[];
  marked: readonly string[];
}

function comparisons(record: EntryRecord, mark: Mark): Record<Measure, Comparison> {
  const markedPlaces = mark.places.map(({ place }) => place);
  const rightPlaces = record.places.filter(({ place }) => markedPlaces.includes(place));
  const withRole = ({ place, role }: { place: string; role: string }) => `${place}>${role}`;
  const journey = ({ from, to }: { from: string; to: string }) => `${from}->${to}`;
  const [best = '', ...others] = mark.categories;
  const isGood = [best, ...others].includes(record.category);
  return {
    eventPlaces: { found: unique(record.places.map(({ place }) => place)), marked: markedPlaces },
    role: {
      found: unique(rightPlaces.map(withRole)),
      marked: mark.places
        .filter(({ place }) => rightPlaces.some((right) => right.place === place))
        .map(withRole),
    },
    category: { found: [record.category], marked: [best] },
    categoryLenient: { found: [record.category], marked: [isGood ? record.category : best] },
    figures: { found: figuresOf(record.figures), marked: figuresOf(mark.figures) },
    movements: { found: unique(record.movements.map(journey)), marked: unique(mark.movements.map(journey)) },
  };
}

const figuresOf = (figures: Mark['figures']): string[] =>
  Object.entries(figures).map(([kind, value]) => `${kind}=${value}`);

const unique = (items: readonly string[]): string[] => [...new Set(items)];

/** F1 in percent, with one decimal, rounded down. Of a share it is the share itself. */
export function percent({ right, extra, missed }: Tally): number {
  const all = 2 * right + extra + missed;
  return all === 0 ? 100 : Math.floor((2000 * right) / all) / 10;
}
