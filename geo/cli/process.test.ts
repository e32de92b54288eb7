/** The program as a process of its own: what only a real process shows. */
import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
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
});
