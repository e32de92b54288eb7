import { mkdir, mkdtemp, readFile, readdir, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { run } from './testing.js';

const GOOD = `---
title: Two reports
publication: Test
language: en
timezone: Asia/Yerevan
---

## 27 September 2020

**08:30** The Artsakh Defence Army said Stepanakert came under artillery fire. It said that 2 people were killed.

**no time** The Foreign Ministry of France called for talks.
`;

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'incident-atlas-'));
});
afterEach(() => rm(folder, { recursive: true }));

async function file(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

const written = async (path: string) => (await readdir(path).catch(() => [])).sort();
const OUTPUTS = [
  'documents.json',
  'entries-brief.jsonl',
  'entries.jsonl',
  'incidents.geojson',
  'issues.json',
  'movements.geojson',
  'places.geojson',
];

describe('build', () => {
  test('writes every file of the contract, and they are valid', async () => {
    const out = join(folder, 'out');
    const { status, out: summary } = await run('build', await file('good.md', GOOD), '--out', out);
    expect(status).toBe(0);
    expect(summary).toMatch(/entries +2\nplaced +1\nunplaced +1\n/);
    expect(await written(out)).toEqual(OUTPUTS);
    const geojson = OUTPUTS.filter((name) => name.endsWith('.geojson')).map((name) => join(out, name));
    expect((await run('validate', ...geojson)).status).toBe(0);
  });

  test('an incident carries time, place, source and figures', async () => {
    const out = join(folder, 'out');
    await run('build', await file('good.md', GOOD), '--out', out);
    const { features } = JSON.parse(await readFile(join(out, 'incidents.geojson'), 'utf8'));
    expect(features).toHaveLength(1);
    expect(features[0].id).toMatch(/^good\.md#.+@stepanakert$/);
    expect(features[0].properties).toMatchObject({
      document: 'good.md',
      time: '2020-09-27T08:30:00+04:00',
      timePrecision: 'minute',
      category: 'strike',
      place: 'stepanakert',
      placeName: 'Stepanakert',
      role: 'event',
      figures: { killed: 2 },
      lines: [10, 10],
    });
  });

  test('the same input gives the same bytes, in any order of files', async () => {
    const files = [await file('b.md', GOOD), await file('a.md', GOOD)];
    const [one, two] = [join(folder, 'one'), join(folder, 'two')];
    await run('build', ...files, '--out', one);
    await run('build', ...files.reverse(), '--out', two);
    for (const name of OUTPUTS)
      expect(await readFile(join(one, name), 'utf8')).toBe(await readFile(join(two, name), 'utf8'));
  });

  test.each<[string, string, string | Uint8Array, RegExp]>([
    ['an empty file', 'empty.md', '', /empty\.md(:1)?: .*empty/],
    [
      'a binary file',
      'noise.txt',
      new Uint8Array([0x89, 0x50, 0, 0xff, 0xfe]),
      /noise\.txt: not a text file in UTF-8/,
    ],
    [
      'a text with no entries',
      'prose.txt',
      'Once upon a time there was a quiet valley.\n',
      /prose\.txt(:\d+)?: .*entr/,
    ],
    [
      'a date that does not exist',
      'date.md',
      GOOD.replace('27 September', '31 September'),
      /date\.md:8: .*31/,
    ],
  ])('%s is told in one line with status 1, and nothing is written', async (_name, name, content, line) => {
    const out = join(folder, 'out');
    const { status, err } = await run(
      'build',
      await file('good.md', GOOD),
      await file(name, content),
      '--out',
      out,
    );
    expect(status).toBe(1);
    expect(err.trimEnd().split('\n')).toHaveLength(1);
    expect(err).toMatch(line);
    expect(await written(out)).toEqual([]);
  });

  test('a file of 200 MB is refused without being read', async () => {
    const path = await file('huge.txt', '');
    await truncate(path, 200 * 1024 * 1024);
    const { status, err } = await run('build', path, '--out', join(folder, 'out'));
    expect([status, err]).toEqual([1, `${path}: 200 MB are more than one file may have (64 MB); split it\n`]);
  });

  test('an output folder that is a file, or lies in one, is told, and the file stays', async () => {
    const good = await file('good.md', GOOD);
    const taken = await file('taken', 'mine');
    expect(await run('build', good, '--out', taken)).toMatchObject({
      status: 1,
      err: `${taken}: is a file, not a folder\n`,
    });
    const below = join(taken, 'out');
    expect(await run('build', good, '--out', below)).toMatchObject({
      status: 1,
      err: `${below}: does not lie in a folder\n`,
    });
    expect(await readFile(taken, 'utf8')).toBe('mine');
  });

  test('a folder without chronicles is told, and no empty atlas is written', async () => {
    const [empty, out] = [join(folder, 'empty'), join(folder, 'out')];
    await mkdir(empty);
    expect(await run('build', empty, '--out', out)).toMatchObject({
      status: 1,
      err: `${empty}: no chronicles (.md, .txt) in this folder\n`,
    });
    expect(await written(out)).toEqual([]);
  });

  test('a file that is not there is told with its name', async () => {
    const path = join(folder, 'none.md');
    expect(await run('build', path, '--out', join(folder, 'out'))).toMatchObject({
      status: 1,
      err: `${path}: no such file\n`,
    });
  });

  test('an earlier atlas stays whole when a later build fails', async () => {
    const out = join(folder, 'out');
    await run('build', await file('good.md', GOOD), '--out', out);
    const before = await readFile(join(out, 'entries.jsonl'), 'utf8');
    await run('build', await file('empty.md', ''), '--out', out);
    expect(await readFile(join(out, 'entries.jsonl'), 'utf8')).toBe(before);
    expect(await written(out)).toEqual(OUTPUTS);
  });

  test('an unknown layout is told with the known ones', async () => {
    const { status, err } = await run(
      'build',
      await file('good.md', GOOD),
      '--layout',
      'runes',
      '--out',
      join(folder, 'out'),
    );
    expect(status).not.toBe(0);
    expect(err).toMatch(/runes.*chronicle/s);
    expect(err.trimEnd().split('\n').length).toBeLessThanOrEqual(2);
  });

  test('two documents of one name are refused', async () => {
    const path = await file('good.md', GOOD);
    const { status, err } = await run('build', path, path, '--out', join(folder, 'out'));
    expect(status).toBe(1);
    expect(err).toContain('a document named "good.md" is read already');
  });
});

describe('validate', () => {
  test.each<[string, string, RegExp]>([
    [
      'broken JSON',
      '{"type": "FeatureCollection",\n "features": [\n {,}]}',
      /broken\.geojson:3: not JSON: value expected/,
    ],
    ['an empty file', '', /broken\.geojson:1: not JSON/],
    [
      'a bad Feature',
      '{"type":"FeatureCollection","features":[\n{"type":"Feature","geometry":{"type":"Point","coordinates":[46,40]},"properties":{}},\n{"type":"Feature","geometry":{"type":"Point","coordinates":[46,99]},"properties":{}}\n]}',
      /broken\.geojson:3: Feature 1: latitude 99 is not within -90\.\.90/,
    ],
  ])('%s is told with its line and status 1', async (_name, text, line) => {
    const { status, err } = await run('validate', await file('broken.geojson', text));
    expect(status).toBe(1);
    expect(err).toMatch(line);
  });

  test('files of one name in several folders are checked side by side', async () => {
    const empty = '{"type":"FeatureCollection","features":[]}';
    const paths = ['one', 'two'].map((name) => join(folder, name, 'x.geojson'));
    for (const path of paths) {
      await mkdir(dirname(path));
      await writeFile(path, empty);
    }
    expect(await run('validate', ...paths)).toMatchObject({
      status: 0,
      out: paths.map((path) => `${path}: valid\n`).join(''),
    });
  });

  test('escape sequences of a file never reach the terminal', async () => {
    const { err } = await run('validate', join(folder, 'a\u001b[31m.geojson'));
    expect(err).not.toContain('\u001b');
  });
});

describe('usage', () => {
  test.each<[string[], number, RegExp]>([
    [[], 2, /no command given/],
    [['fly'], 2, /no command "fly"/],
    [['constructor'], 2, /no command "constructor"/],
    [['build'], 2, /at least one FILE/],
    [['build', 'x.md'], 2, /needs --out DIR/],
    [['build', 'x.md', '--speed', '9'], 2, /--speed/],
  ])('%j ends with status %i', async (args, status, err) => {
    const result = await run(...args);
    expect(result.status).toBe(status);
    expect(result.err).toMatch(err);
  });

  test('--help and --version answer on standard output', async () => {
    expect((await run('--help')).out).toContain('incident-atlas build FILE... --out DIR');
    expect((await run('--version')).out).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});
