import { expect, test } from 'vitest';
import { tokensOf } from './tokens.js';
import { listedWord, wordList } from './word-lists.js';

const read = (text: string) => tokensOf(text, { start: 0, end: text.length });

test.each([
  ['flame', [true, false]],
  ['FLAME', [true, false]],
  ["flame's", [true, false]],
  ['Şuşa', [false, true]],
  ['пламя', [true, true]],
  ['flames', [false, false]],
  ['flam', [false, false]],
])('%s stands in the lists that have it', (word, expected) => {
  const lists = ['flame пламя', 'Susa Пламя'].map(wordList);
  const [token] = read(word);
  expect(lists.map((list) => list.has(token))).toEqual(expected);
  expect(lists.some((list) => list.has(undefined))).toBe(false);
});

test('a sentence stands in the lists of all its words, and in no other', () => {
  const [near, far] = [wordList('meadow'), wordList('orchard')];
  const words = read('A meadow burnt. An orchard did not.');
  expect(words.map(({ around }) => [near.has(around), far.has(around)])).toEqual([
    ...Array<boolean[]>(3).fill([true, false]),
    ...Array<boolean[]>(4).fill([false, true]),
  ]);
});

test('a word has the lists that were made after it was met', () => {
  const before = listedWord('Harvest');
  const list = wordList('harvest');
  expect(list.has(before)).toBe(false);
  expect(['harvest', 'Harvest', 'HARVEST'].map(listedWord)).toEqual(
    Array<unknown>(3).fill(expect.objectContaining({ text: 'harvest' })),
  );
  expect(list.has(listedWord('Harvest'))).toBe(true);
});
