import { expect, test } from 'vitest';
import { numberAt } from './numbers.js';
import { tokensOf } from './tokens.js';

const read = (text: string) => {
  const found = numberAt(tokensOf(text, { start: 0, end: text.length }), 0);
  return found && [found.value, ...(found.max === undefined ? [] : [found.max])];
};

test.each([
  ['3,154 people', [3154]],
  ['2906 people', [2906]],
  ['twelve', [12]],
  ['twenty-three people', [23]],
  ['two hundred and fifty men', [250]],
  ['two dozen', [24]],
  ['a dozen children', [12]],
  ['a hundred wounded', [100]],
  ['hundred', [100]],
  ['three thousand two hundred', [3200]],
  ['40 thousand', [40_000]],
  ['1.5 million people', [1_500_000]],
  ['2,3 Millionen Menschen', [2_300_000]],
  ['10.5 thousand', [10_500]],
  ['half a million', [500_000]],
  ['three quarters of a million', [750_000]],
  ['300 000 people', [300_000]],
  ['12 500 человек', [12_500]],
  ['drei Menschen', [3]],
  ['zwei Dutzend', [24]],
  ['пять человек', [5]],
  ['5-7 people', [5, 7]],
  ['1,200 to 1,300 people', [1200, 1300]],
  ['20 bis 30 Soldaten', [20, 30]],
  ['7 to 5', [7]],
  ['five people and six', [5]],
])('"%s"', (text, expected) => {
  expect(read(text)).toEqual(expected);
});

test.each([
  'hundreds of people',
  'dozens',
  'a man',
  'UN staff',
  'on Monday',
  'people',
  '19th',
  '1.5 tonnes',
  '4.1 m',
  '1.5m people',
  'half of them',
])('"%s" is no number', (text) => {
  expect(read(text)).toBeNull();
});
