import { expect, test } from 'vitest';
import { findPhrases, literalIndex, phraseIndex } from './phrases.js';
import { tokensOf } from './tokens.js';

const read = (text: string) => tokensOf(text, { start: 0, end: text.length });
const index = phraseIndex([
  ['shell+s+ed+ing, opened/opens fire', 'shelling'],
  ['broke ... truce', 'breach'],
  ['truce, fire', 'plain'],
]);
const found = (text: string) => {
  const words = read(text);
  return findPhrases(index, words).map(({ value, from, to }) => [
    value,
    text.slice(words[from]!.start, words[to - 1]!.end),
  ]);
};

test.each([
  [
    'They shelled it and opened fire',
    [
      ['shelling', 'shelled'],
      ['shelling', 'opened fire'],
    ],
  ],
  ['The army opens Fire', [['shelling', 'opens Fire']]],
  ['They broke the truce of May', [['breach', 'broke the truce']]],
  ['They broke truce', [['breach', 'broke truce']]],
  ['They broke one two three four truce', [['breach', 'broke one two three four truce']]],
  ['They broke one two three four five truce', [['plain', 'truce']]],
  ['They broke. A truce followed', [['plain', 'truce']]],
  ['shellfish', []],
])('phrases in "%s"', (text, expected) => {
  expect(found(text)).toEqual(expected);
});

test('names are found as they stand, with a possessive and any case, and never in part', () => {
  const names = literalIndex([
    ['Ministry of Health', 1],
    ['A+B, the agency', 2],
  ]);
  const values = (text: string) => findPhrases(names, read(text)).map(({ value }) => value);
  expect(values("the ministry of health's report")).toEqual([1]);
  expect(values('A+B, the agency, wrote')).toEqual([2]);
  expect(values('the ministry of wealth, B the agency')).toEqual([]);
});
