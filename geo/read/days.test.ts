import { describe, expect, test } from 'vitest';
import { readShown as read } from './read-shown.js';

describe('days and years', () => {
  test.each([
    ['printed', '13 March 2021\n10:00 Rain began.\n', ['2021-03-13T10:00'], /^$/],
    [
      'by the day above',
      '31 December 2020\n10:00 A.\n1 January\n10:00 B.\n',
      ['2020-12-31T10:00', '2021-01-01T10:00'],
      /nearest to the day above, 2020-12-31/,
    ],
    [
      'by the day of the week',
      '2 May 2020\n10:00 A.\nThursday 6 May\n10:00 B.\n',
      ['2020-05-02T10:00', '2021-05-06T10:00'],
      /nearest to the day above/,
    ],
    [
      'by a date in the text',
      '13 March\n10:00 It began on 13 March 2021.\n',
      ['2021-03-13T10:00'],
      /year 2021: most frequent in the printed days/,
    ],
    [
      'by other dates in the text',
      '13 March\n10:00 The dam dates from 2 May 1999.\n',
      ['1999-03-13T10:00'],
      /most frequent in the dates in the text/,
    ],
    [
      'by the title',
      'The flood of 2021\n\n13 March\n10:00 Rain began.\n',
      ['2021-03-13T10:00'],
      /what stands above the first entry/,
    ],
    [
      'by front matter',
      '---\npublished: 2021-03-14\n---\n13 March\n10:00 Rain began.\n',
      ['2021-03-13T10:00'],
      /nearest to 2021-03-14, front matter "published"/,
    ],
    [
      'across the new year, newest first',
      '---\npublished: 2021-01-02\n---\n1 January\n10:00 B.\n31 December\n10:00 A.\n',
      ['2021-01-01T10:00', '2020-12-31T10:00'],
      /nearest/,
    ],
  ])('a year %s', (_name, text, locals, why) => {
    const { locals: found, entries, issues } = read(text);
    expect(issues).toEqual([]);
    expect(found).toEqual(locals);
    expect(entries.at(-1)!.reported.why.join('; ')).toMatch(why);
  });

  test('a year by option, with its reason, before front matter', () => {
    const { locals, entries } = read('---\npublished: 2021-03-14\n---\n13 March\n10:00 Rain.\n', {
      date: '2019-01-01',
    });
    expect(locals).toEqual(['2019-03-13T10:00']);
    expect(entries[0]!.reported.why).toEqual([
      'year 2019: nearest to 2019-01-01, the date that was asked for',
    ]);
  });

  test.each([
    [
      'oldest first',
      '22:00 A.\n23:50 B.\n00:10 C.\n09:00 D.\n',
      ['13T22:00', '13T23:50', '14T00:10', '14T09:00'],
    ],
    [
      'newest first',
      '09:00 A.\n00:10 B.\n23:50 C.\n22:00 D.\n',
      ['13T09:00', '13T00:10', '12T23:50', '12T22:00'],
    ],
    ['out of order by minutes', '10:00 A.\n09:50 B.\n10:10 C.\n', ['13T10:00', '13T09:50', '13T10:10']],
  ])('without day headings the clock tells of midnight: %s', (_name, lines, days) => {
    expect(read(`The flood, 13 March 2021\n\n${lines}`).locals).toEqual(days.map((day) => `2021-03-${day}`));
  });

  test('the day of the document by front matter or option where the text has none', () => {
    expect(read('---\npublished: 2021-03-14\n---\n10:00 Rain.\n').locals).toEqual(['2021-03-14T10:00']);
    expect(read('10:00 Rain.\n', { date: '2021-03-15' }).locals).toEqual(['2021-03-15T10:00']);
  });

  test('24:00 is the first minute of the next day', () => {
    expect(read('13 March 2021\n24:00 Rain.\n').locals).toEqual(['2021-03-14T00:00']);
  });
});
