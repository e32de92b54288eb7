/** Several threads give what one gives. */
import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { sharesOf, threadsFor } from './threads.js';
import { run } from './testing.js';

const LONG_MS = 120_000;
const chronicle = (town: string) => `---
title: A report
timezone: Asia/Yerevan
---

## 27 September 2020

**08:30** The police said that 2 people were killed by shelling in ${town}.
`;

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'incident-atlas-'));
});
afterEach(() => rm(folder, { recursive: true }));

const job = (length: number) => ({ file: `${length}`, text: 'x'.repeat(length), overrides: [] });

describe('how many threads', () => {
  test.each<[string, number[], string | undefined, number]>([
    ['little to read', [5000, 5000], undefined, 1],
    ['one document, however long', [3_000_000], undefined, 1],
    ['as asked for', [5, 5, 5], '2', 2],
    ['no more than documents', [5, 5], '9', 2],
    ['none', [], '4', 1],
  ])('%s', (_name, lengths, asked, threads) => {
    expect(threadsFor(lengths.map(job), asked)).toBe(threads);
  });

  test.each(['0', '-1', '2.5', 'many', ''])('%j is no number of threads', (asked) => {
    expect(() => threadsFor([job(1)], asked)).toThrow(`not "${asked}"`);
  });

  test('shares are about as long as each other, and hold each document once', () => {
    expect(sharesOf([10, 90, 50, 40].map(job), 2)).toEqual([
      [1, 0],
      [2, 3],
    ]);
    expect(sharesOf([1].map(job), 3)).toEqual([[0]]);
  });
});

describe('reading on threads', () => {
  test(
    'gives the same bytes as reading on one, overrides and gazetteer included',
    async () => {
      const gazetteer = join(folder, 'towns.csv');
      await writeFile(gazetteer, 'id,name,lat,lon,country\nwex,Wexelburg,39.8,46.7,AZ\n');
      const files = ['Stepanakert', 'Wexelburg', 'Shushi'].map((town) => join(folder, `${town}.md`));
      for (const path of files)
        await writeFile(path, chronicle(path.slice(folder.length + 1, -'.md'.length)));
      await writeFile(`${files[2]!}.overrides.txt`, '2020-09-27T08:30 category = accident\n');
      for (const threads of ['1', '2'])
        expect(
          await run(
            'build',
            ...files,
            '--gazetteer',
            gazetteer,
            '--threads',
            threads,
            '--out',
            join(folder, threads),
          ),
        ).toMatchObject({ status: 0, err: '' });
      const names = await readdir(join(folder, '1'));
      for (const name of names)
        expect(await readFile(join(folder, '2', name), 'utf8')).toBe(
          await readFile(join(folder, '1', name), 'utf8'),
        );
      const entries = await readFile(join(folder, '2', 'entries.jsonl'), 'utf8');
      expect(entries).toContain('"place":"wex"');
      expect(entries).toContain('"category":"accident"');
    },
    LONG_MS,
  );

  test(
    'a flaw in one document is told with its line, as ever',
    async () => {
      const [good, bad] = [join(folder, 'good.md'), join(folder, 'bad.md')];
      await writeFile(good, chronicle('Shushi'));
      await writeFile(bad, chronicle('Shushi').replace('27 September', '31 September'));
      const { status, err } = await run('build', good, bad, '--threads', '2', '--out', join(folder, 'out'));
      expect(status).toBe(1);
      expect(err).toMatch(/bad\.md:6: there is no 31 September 2020/);
    },
    LONG_MS,
  );
});
