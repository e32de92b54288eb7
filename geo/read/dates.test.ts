import { describe, expect, test } from 'vitest';
import { firstDate, fullDates } from './dates.js';

describe('dates in running text', () => {
  test.each([
    ['on 27 September 2020, early', [[2020, 9, 27]]],
    ['on September 27, 2020, early', [[2020, 9, 27]]],
    ['on the 2nd of May 1999', [[1999, 5, 2]]],
    ['am 3. März 2021', [[2021, 3, 3]]],
    ['le 1er mai 2021', [[2021, 5, 1]]],
    ['13 марта 2021 года', [[2021, 3, 13]]],
    [
      '13.03.2021 und 14.3.2021',
      [
        [2021, 3, 13],
        [2021, 3, 14],
      ],
    ],
    ['2021-03-13', [[2021, 3, 13]]],
    ['the April War in 2016', []],
    ['in 2016 alone', []],
    ['number 12021', []],
    ['32 March 2021', []],
    ['13 Martuni 2021', []],
  ])('%j', (text, dates) => {
    expect([...fullDates(text)].map(({ year, month, day }) => [year, month, day])).toEqual(dates);
  });

  test.each([
    ['At about 1 p.m. on September 19, forces', [undefined, 9, 19]],
    ['On 19 September the', [undefined, 9, 19]],
    ['On 19 September 2023 the', [2023, 9, 19]],
    ['On May 2 and then 13 March 2021', [undefined, 5, 2]],
    ['Four Day War of 2016', null],
    ['12 people', null],
  ])('the first of %j', (text, date) => {
    const found = firstDate(text, 0, text.length);
    expect(found && [found.year, found.month, found.day]).toEqual(date);
  });

  test('nothing outside the range is seen', () => {
    const text = '1 May 2020. 2 May 2021.';
    expect(firstDate(text, 12, text.length)).toMatchObject({ year: 2021, day: 2 });
    expect(firstDate(text, 0, 3)).toBeNull();
  });
});
