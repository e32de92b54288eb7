import { describe, expect, test } from 'vitest';
import type { ReadOptions } from './read.js';
import { readShown as read } from './read-shown.js';

describe('what is no chronicle', () => {
  test.each([
    ['an empty file', '', 1, /the file is empty/],
    ['nothing that shows', ' \n\u200b\n\ufeff\n', 1, /the file is empty/],
    [
      'a story',
      'Once upon a time there was a quiet valley.\n',
      1,
      /no entries: no line starts with the stamp of a known layout/,
    ],
    [
      'a day that does not exist',
      '## 31 September 2023\n\n**08:30** Rain.\n',
      1,
      /there is no 31 September 2023/,
    ],
    [
      '29 February of a common year',
      '28 February 2023\n10:00 Rain.\n29 February 2023\n11:00 Sun.\n',
      3,
      /there is no 29 February 2023/,
    ],
    ['a day without any year', '13 March\n10:00 Rain.\n', 1, /no year is printed/],
    [
      'stamps without any day',
      '10:00 Rain.\n11:00 Sun.\n',
      1,
      /its day stands neither in the text nor in front matter.*and 1 more/,
    ],
    [
      'a time that does not exist',
      '13 March 2021\n10:00 Rain.\n25:10 Sun.\n',
      3,
      /no such time: "25:10 Sun\."/,
    ],
    [
      'broken front matter',
      '---\ntitle: Flood\nnonsense\n---\n13 March 2021\n10:00 Rain.\n',
      3,
      /"key: value"/,
    ],
    ['front matter never closed', '---\ntitle: Flood\n\n13 March 2021\n10:00 Rain.\n', 1, /never closed/],
    [
      'a key given twice',
      '---\nlanguage: en\nlanguage: de\n---\n13 March 2021\n10:00 Rain.\n',
      3,
      /"language" is given twice/,
    ],
    [
      'an unknown zone',
      '---\ntimezone: Asia/Atlantis\n---\n13 March 2021\n10:00 Rain.\n',
      2,
      /timezone "Asia\/Atlantis" is no time zone/,
    ],
    [
      'a strange language',
      '---\nlanguage: plain English\n---\n13 March 2021\n10:00 Rain.\n',
      2,
      /language "plain English" is no language tag/,
    ],
    [
      'a published day that does not exist',
      '---\npublished: 2021-02-30\n---\n13 March 2021\n10:00 Rain.\n',
      2,
      /published "2021-02-30" is no date/,
    ],
  ])('%s is one error with its line', (_name, text, line, reason) => {
    const { issues } = read(text);
    expect(issues).toEqual([
      { file: 'flood.txt', line, severity: 'error', reason: expect.stringMatching(reason) },
    ]);
  });

  test('an unknown key is a warning that lists the known ones', () => {
    const { issues, entries } = read('---\ntimzone: Asia/Baku\n---\n13 March 2021\n10:00 Rain.\n');
    expect(issues).toEqual([
      {
        file: 'flood.txt',
        line: 2,
        severity: 'warning',
        reason: expect.stringMatching(/"timzone".*timezone/),
      },
    ]);
    expect(entries).toHaveLength(1);
  });

  test.each<[ReadOptions, RegExp]>([
    [{ layout: 'runes' }, /no layout "runes"; the layouts are chronicle, live-updates, .*statements/],
    [{ zone: 'Mars/Base' }, /no time zone "Mars\/Base"/],
    [{ date: '2021-02-30' }, /no date "2021-02-30"/],
  ])('the option %j is an error', (options, reason) => {
    expect(read('13 March 2021\n10:00 Rain.\n', options).issues).toEqual([
      { file: 'flood.txt', severity: 'error', reason: expect.stringMatching(reason) },
    ]);
  });

  test('a layout asked for that does not fit says how its entries start', () => {
    expect(read('13 March 2021\n10:00 Rain.\n', { layout: 'iso' }).issues[0]).toMatchObject({
      line: 1,
      reason: 'no entries: no line starts as in "2022-02-24T05:07Z text" (layout iso)',
    });
  });
});
