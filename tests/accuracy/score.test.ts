/** The whole pipeline over the five documents, scored against hand-made annotations. The floors only rise. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { defaultPlaces } from '../../gazetteer/default.js';
import { knowledge, readAtlas } from '../../geo/atlas.js';
import floors from './floors.json' with { type: 'json' };

const SHARED = '../shared';
const there = existsSync(join(SHARED, 'gold/score.mjs'));

interface Score {
  [measure: string]: number | { f1: number };
}

/** Percent, with one decimal, rounded down: what a floor is compared with. */
const percent = (value: Score[string]): number =>
  Math.floor((typeof value === 'number' ? value : value.f1) * 1000) / 10;

function scoreOf(folder: string): Score {
  const known = knowledge(defaultPlaces());
  const lines = readdirSync(join(SHARED, 'documents'))
    .sort()
    .flatMap((file) => {
      const text = readFileSync(join(SHARED, 'documents', file), 'utf8');
      return readAtlas({ file, text }, known).records.map((record) => JSON.stringify(record));
    });
  const entries = join(folder, 'entries.jsonl');
  writeFileSync(entries, `${lines.join('\n')}\n`);
  const script = join(SHARED, 'gold/score.mjs');
  return JSON.parse(
    execFileSync('node', [script, '--entries', entries, '--json'], { encoding: 'utf8' }),
  ) as Score;
}

const title = there
  ? 'accuracy on the documents'
  : 'accuracy on the documents (skipped: ../shared is not here)';
describe.skipIf(!there)(title, () => {
  const folder = mkdtempSync(join(tmpdir(), 'accuracy-'));
  let score: Score = {};
  beforeAll(() => (score = scoreOf(folder)), 60_000);
  afterAll(() => rmSync(folder, { recursive: true }));

  it.each(Object.entries(floors))('%s is at least %d', (measure, floor) => {
    expect(percent(score[measure]!)).toBeGreaterThanOrEqual(floor);
  });
});
