/**
 * The marks of our chronicles on the documents that they restate: entries at the same minute tell of the same thing.
 * Annotated rows are left out, so that this shows what rules fitted to them would hide.
 */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { defaultPlaces } from '../../gazetteer/default.js';
import { knowledge, readAtlas } from '../../geo/atlas.js';
import type { EntryRecord } from '../../geo/record.js';
import { readRows, SHARED } from './dev-rows.js';
import type { Mark } from './marks.js';
import { markedChapters, percent, score } from './own-score.js';

/** Percent: they only rise. */
const FLOORS = {
  eventPlaces: 85,
  role: 92,
  category: 80,
  categoryLenient: 96,
  figures: 95,
  movements: 87,
} as const;
/** Documents by their first three characters, and how the names of our chronicles of them begin. */
const CHAPTERS = { '000': '2020-09-27', '002': '2023-09-', '003': '2020-2023-archive' };

type Pair = { record: EntryRecord; mark: Mark };

/** Only minutes of which the document and our chronicle each have one entry. */
function pairsOf(): Pair[] {
  const marks = groups(
    markedChapters().flatMap(({ name, pairs }) =>
      pairs.map(({ record, mark }) => [`${documentFor(name)} ${minuteOf(record)}`, mark] as const),
    ),
  );
  const annotated = new Set(readRows().rows.map(({ doc, line }) => `${doc} ${line}`));
  const known = knowledge(defaultPlaces());
  const records = readdirSync(join(SHARED, 'documents')).flatMap((file) => {
    const text = readFileSync(join(SHARED, 'documents', file), 'utf8');
    return readAtlas({ file, text }, known)
      .records.filter(({ reportedPrecision }) => reportedPrecision === 'minute')
      .map((record) => [`${file.slice(0, 3)} ${minuteOf(record)}`, record] as const);
  });
  return [...groups(records)].flatMap(([key, [record, ...more]]) => {
    const [mark, ...others] = marks.get(key) ?? [];
    const isPair = record && mark && !more.length && !others.length;
    return isPair && !annotated.has(`${key.slice(0, 3)} ${record.lines[0]}`) ? [{ record, mark }] : [];
  });
}

const minuteOf = ({ reported }: EntryRecord): string => reported.slice(0, 16);
const documentFor = (chapter: string): string | undefined =>
  Object.entries(CHAPTERS).find(([, start]) => chapter.startsWith(start))?.[0];

function groups<Value>(rows: readonly (readonly [key: string, value: Value])[]): Map<string, Value[]> {
  const found = new Map<string, Value[]>();
  for (const [key, value] of rows) found.set(key, [...(found.get(key) ?? []), value]);
  return found;
}

const there = existsSync(join(SHARED, 'documents'));
const title = there
  ? 'our marks on the documents'
  : 'our marks on the documents (skipped: ../shared is not here)';
describe.skipIf(!there)(title, () => {
  let pairs: readonly Pair[] = [];
  beforeAll(() => (pairs = pairsOf()), 60_000);

  it('compares most entries', () => expect(pairs.length).toBeGreaterThan(300));

  it.each(Object.entries(FLOORS))('%s is at least %d', (measure, floor) => {
    expect(percent(score(pairs).tallies[measure as keyof typeof FLOORS])).toBeGreaterThanOrEqual(floor);
  });
});
