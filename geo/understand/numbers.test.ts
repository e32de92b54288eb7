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

test.each(['hundreds of people', 'dozens', 'a man', 'UN staff', 'on Monday', 'people', '19th'])(
  '"%s" is no number',
  (text) => {
    expect(read(text)).toBeNull();
  },
);
