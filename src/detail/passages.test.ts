import { expect, test } from 'vitest';
import { linesBetween, passagesOf, stampText } from './passages.js';

const TEXT = '## 3 May\n\n**08:35** One.\n\n**09:00** Two.\n';
const spanOf = (words: string): [number, number] => {
  const start = TEXT.indexOf(words);
  return [start, start + words.length];
};

test('entries in the order of the text, with what lies between; together they are the whole text', () => {
  const passages = passagesOf(TEXT.length, [spanOf('**09:00** Two.'), spanOf('**08:35** One.')]);
  expect(passages.map(({ start, end, entry }) => [TEXT.slice(start, end), entry])).toEqual([
    ['## 3 May\n\n', undefined],
    ['**08:35** One.', 1],
    ['\n\n', undefined],
    ['**09:00** Two.', 0],
    ['\n', undefined],
  ]);
  expect(passages.map(({ start, end }) => TEXT.slice(start, end)).join('')).toBe(TEXT);
});

test.each([
  [
    'overlapping',
    10,
    [
      [0, 6],
      [4, 10],
    ],
    [
      [0, 6, 0],
      [6, 10, undefined],
    ],
  ],
  ['past the end', 5, [[2, 9]], [[0, 5, undefined]]],
  ['empty', 5, [[2, 2]], [[0, 5, undefined]]],
  ['none', 3, [], [[0, 3, undefined]]],
  ['of no text', 0, [], []],
] as const)('spans that are %s lose no words', (_what, length, spans, expected) => {
  const passages = passagesOf(length, spans);
  expect(passages.map(({ start, end, entry }) => [start, end, entry])).toEqual(expected);
});

test('between entries stand headings and lines; no settings, no marks and no rules', () => {
  expect(linesBetween('---\ntitle: Two days\n---\n\n## 3 May 2021\n\nA note.\n***\n')).toEqual([
    { text: '3 May 2021', isHeading: true },
    { text: 'A note.', isHeading: false },
  ]);
});

test.each([
  ['**08:35** ', '08:35'],
  ['**no time** ', 'no time'],
  ['08:35 — ', '08:35 —'],
  ['', ''],
])('the stamp %j reads %j', (stamp, read) => {
  expect(stampText(stamp)).toBe(read);
});

test('a head of settings that never ends is text', () => {
  expect(linesBetween('---\ntitle: Two days\n').map(({ text }) => text)).toEqual(['title: Two days']);
});
