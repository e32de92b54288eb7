import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { listFiles } from './list-files.js';

let folder: string;
const write = (path: string, text: string) => {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
};

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'incident-atlas-'));
  for (const path of [
    'index.html',
    'service-worker.js',
    'README.md',
    '.htaccess',
    'data/entries.jsonl',
    'data/incidents.geojson',
    'chronicles/a.md',
    'chronicles/events.json',
    'basemap/relief/3/4/2.webp',
  ])
    write(path, path);
});
afterAll(() => rmSync(folder, { recursive: true }));

test('lists what the page asks for, the page itself as its folder', () => {
  expect(Object.keys(listFiles(folder))).toEqual([
    'basemap/relief/3/4/2.webp',
    'chronicles/a.md',
    'data/entries.jsonl',
    '',
  ]);
});

test('a hash follows the content of its file, and of no other', () => {
  const before = listFiles(folder);
  write('chronicles/a.md', 'changed');
  const after = listFiles(folder);
  expect(after).toEqual({ ...before, 'chronicles/a.md': expect.stringMatching(/^[0-9a-f]{16}$/) as string });
  expect(after['chronicles/a.md']).not.toBe(before['chronicles/a.md']);
});
