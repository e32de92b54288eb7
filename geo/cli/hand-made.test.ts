import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { run } from './testing.js';

const CHRONICLE = `---
title: Two reports
publication: Test
language: en
timezone: Asia/Yerevan
---

## 27 September 2020

**08:30** The Artsakh Defence Army said that 2 people were killed in Stepanakert.

**09:30** The Red Cross said that 3 people were killed in Stepanakert.
`;
const claim = (key: string, value: number) => ({
  entry: `good.md#2020-09-27T${key}`,
  says: `${value} killed.`,
  figures: [{ kind: 'killed', value }],
});
const events = (...claims: unknown[]) =>
  JSON.stringify([{ id: 'e', title: 'An event', about: 'killed', claims }]);
const SERIES = JSON.stringify([
  { id: 's', title: 'Killed', unit: 'people', kinds: ['killed'], from: { event: 'e' } },
]);

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'incident-atlas-'));
  await writeFile(join(folder, 'good.md'), CHRONICLE);
});
afterEach(() => rm(folder, { recursive: true }));

async function build(files: Record<string, string>) {
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  const { status, err } = await run('build', folder, '--out', join(folder, 'out'));
  const written = (name: string) => readFile(join(folder, 'out', name), 'utf8').catch(() => null);
  return { status, err, written };
}

test('without such files none is written', async () => {
  const { status, written } = await build({});
  expect(status).toBe(0);
  expect([await written('claims.json'), await written('series.json'), await written('series.csv')]).toEqual([
    null,
    null,
    null,
  ]);
});

test('claims and series are written beside the atlas', async () => {
  const { status, err, written } = await build({
    'events.json': events(claim('09:30', 3), claim('08:30', 2)),
    'series.json': SERIES,
  });
  expect([status, err]).toEqual([0, '']);
  const [event] = JSON.parse((await written('claims.json'))!);
  expect(event.claims.map(({ source }: { source: string }) => source)).toEqual([
    'The Artsakh Defence Army',
    'The Red Cross',
  ]);
  const [series] = JSON.parse((await written('series.json'))!);
  expect(series.points.map(({ value }: { value: number }) => value)).toEqual([2, 3]);
  expect((await written('series.csv'))!.split('\n')).toHaveLength(4);
});

test('a claim that does not hold is told with its line, and what is left alone is not told differently', async () => {
  const { status, err, written } = await build({
    'events.json': events(claim('09:30', 4), claim('08:30', 2)),
  });
  expect(status).toBe(0);
  expect(err).toMatch(/events\.json:1: warning: the entry has no number 4\n/);
  expect(await written('claims.json')).toBe('[]\n');
  expect(JSON.parse((await written('issues.json'))!)).toMatchObject([{ file: 'events.json', line: 1 }]);
});

test('a file that is broken stops the build', async () => {
  const { status, err, written } = await build({ 'events.json': '[{' });
  expect(status).toBe(1);
  expect(err).toMatch(/events\.json:1: not JSON/);
  expect(await written('entries.jsonl')).toBeNull();
});
