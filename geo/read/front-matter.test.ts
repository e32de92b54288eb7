import { describe, expect, test } from 'vitest';
import { readFrontMatter } from './front-matter.js';
import { splitLines } from './lines.js';

const read = (text: string) => {
  const { values, lines, flaws } = readFrontMatter(splitLines(text));
  return {
    values: Object.fromEntries([...values].map(([key, { value }]) => [key, value])),
    lines,
    flaws: flaws.map(({ line, reason }) => `${line}: ${reason}`),
  };
};

describe('values', () => {
  test.each([
    ['---\ntitle: Flood\n---\n', { title: 'Flood' }, 3],
    ['---\r\ntitle: Flood\r\n---\r\nText', { title: 'Flood' }, 3],
    ['\ufeff---\nTitle: Flood: a log\n---\n', { title: 'Flood: a log' }, 3],
    [
      '---\ntitle: "Flood: a log"\n# a remark\n\nlanguage: \'de\'\n---\n',
      { title: 'Flood: a log', language: 'de' },
      6,
    ],
    ['---\ntitle:\n---\n', { title: '' }, 3],
    ['---\n---\nText', {}, 2],
  ])('%j', (text, values, lines) => {
    expect(read(text)).toEqual({ values, lines, flaws: [] });
  });
});

describe('no front matter', () => {
  test.each([
    '',
    '---',
    'title: Flood\n---\n',
    'Text\n---\ntitle: Flood\n---\n',
    '---\nJust a line of dashes above.\n',
  ])('%j', (text) => {
    expect(read(text)).toEqual({ values: {}, lines: 0, flaws: [] });
  });
});

describe('flaws', () => {
  test.each([
    ['---\ntitle: Flood\nzone Asia/Baku\n---\n', '3: front matter holds lines of the form "key: value" only'],
    ['---\ntitle: A\nTITLE: B\n---\n', '3: "title" is given twice'],
    [
      '---\ntitle: A\n13 March 2021\n',
      '1: front matter starts here and is never closed: a second line "---" is missing',
    ],
  ])('%j', (text, flaw) => {
    expect(read(text).flaws).toEqual([flaw]);
  });

  test('front matter longer than any is a text that starts with dashes', () => {
    expect(read(`---\n${'key: value\n'.repeat(80)}---\n`).lines).toBe(0);
  });
});
