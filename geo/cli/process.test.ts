/** The program as a process of its own: what only a real process shows. */
import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';

const PROGRAM = 'geo/cli/incident-atlas.mjs';
const CHRONICLE = 'public/chronicles/2023-09-21-exodus.md';
/** A process starts slowly beside other tests. */
const LONG_MS = 60_000;

describe('the program as a process', () => {
  test(
    'runs without a build step',
    async () => {
      const { stdout } = await promisify(execFile)(process.execPath, [PROGRAM, '--version']);
      expect(stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
    },
    LONG_MS,
  );

  test(
    'a reader that closes the pipe early, as head does, is no error',
    async () => {
      const child = spawn(process.execPath, [PROGRAM, 'explain', CHRONICLE]);
      let err = '';
      child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));
      child.stdout.once('data', () => child.stdout.destroy());
      const [status] = await once(child, 'close');
      expect([status, err]).toEqual([0, '']);
    },
    LONG_MS,
  );

  test(
    'bad files are told one a line, with status 1, and nothing is written',
    async () => {
      const folder = await mkdtemp(join(tmpdir(), 'incident-atlas-'));
      const files: Record<string, string | Uint8Array> = {
        'empty.md': '',
        'noise.txt': new Uint8Array([0x89, 0x50, 0, 0xff]),
        'prose.txt': 'Once upon a time there was a quiet valley.\n',
        'date.md': '## 31 September 2020\n\n**08:30** Rain.\n',
        'huge.txt': '',
      };
      for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content);
      await truncate(join(folder, 'huge.txt'), 200 * 1024 * 1024);
      const paths = Object.keys(files).map((name) => join(folder, name));
      const child = spawn(process.execPath, [PROGRAM, 'build', ...paths, '--out', join(folder, 'out')]);
      let err = '';
      child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));
      const [status] = await once(child, 'close');
      expect(status).toBe(1);
      const lines = err.trimEnd().split('\n').sort();
      expect(lines.map((line) => line.slice(folder.length + 1))).toEqual([
        expect.stringMatching(/^date\.md:1: there is no 31 September 2020/),
        'empty.md:1: the file is empty',
        expect.stringMatching(/^huge\.txt: 200 MB are more than one file may have/),
        'noise.txt: not a text file in UTF-8',
        expect.stringMatching(/^prose\.txt:1: no entries/),
      ]);
      expect((await readdir(folder)).sort()).toEqual(Object.keys(files).sort());
      await rm(folder, { recursive: true });
    },
    LONG_MS,
  );
});
