import { describe, expect, test } from 'vitest';
import { fileOf, keptAs } from './files.js';

const SCOPE = 'https://host.example/atlas/';
const FILES = { '': '00aa', 'data/a.json': '11bb', 'chronicles/ü 1.md': '22cc' };

describe('the file that an address asks for', () => {
  test.each([
    [SCOPE, ''],
    [`${SCOPE}index.html`, ''],
    [`${SCOPE}#v=1&t=2020`, ''],
    [`${SCOPE}?from=elsewhere#v=1`, ''],
    [`${SCOPE}data/a.json`, 'data/a.json'],
    [`${SCOPE}chronicles/%C3%BC%201.md`, 'chronicles/ü 1.md'],
  ])('%s is %j', (url, file) => expect(fileOf(url, SCOPE, FILES)).toBe(file));

  test.each([
    'https://host.example/',
    'https://host.example/atlas',
    'https://host.example/other/data/a.json',
    'https://tiles.example/atlas/data/a.json',
    `${SCOPE}data/b.json`,
    `${SCOPE}data/`,
    `${SCOPE}constructor`,
    `${SCOPE}%E0%A4%A`,
  ])('%s is none', (url) => expect(fileOf(url, SCOPE, FILES)).toBeUndefined());
});

test('a file is kept under its hash, so that another build has another address', () => {
  expect(keptAs('', SCOPE, FILES)).toBe('https://host.example/atlas/?00aa');
  expect(keptAs('chronicles/ü 1.md', SCOPE, FILES)).toBe(
    'https://host.example/atlas/chronicles/%C3%BC%201.md?22cc',
  );
});
