import { describe, expect, test } from 'vitest';
import { readDocument, type ReadOptions } from './read.js';

function read(text: string, options?: ReadOptions) {
  const { info, entries, issues } = readDocument({ file: 'flood.txt', text }, options);
  return {
    info,
    entries,
    issues,
    found: entries.map(({ reported, body }) => [reported.local, text.slice(body.start, body.end)]),
    locals: entries.map(({ reported }) => reported.local),
    isos: entries.map(({ reported }) => reported.iso),
    lines: entries.map(({ lines }) => lines),
  };
}

/** A line among live updates of one day. */
const among = (line: string) =>
  `March 13, 2021\n9 p.m.: The gauge fell.\n${line}\n8:15 a.m.: Rain began.\n8 a.m.: Clouds came.\n`;

describe('stamps of live updates', () => {
  test.each([
    ['10:49 a.m.: Text.', 'T10:49', 'Text.'],
    ['10:49 p.m.: Text.', 'T22:49', 'Text.'],
    ['12։08 p.m: Text.', 'T12:08', 'Text.'],
    ['11:47 \u0430.m: Text.', 'T11:47', 'Text.'],
    ['11:47 \u0440.\u043c.: Text.', 'T23:47', 'Text.'],
    ['8.10 a.m.: Text.', 'T08:10', 'Text.'],
    ['9:43p.m.: Text.', 'T21:43', 'Text.'],
    ['9:43 p.m.:Text.', 'T21:43', 'Text.'],
    ['7:57 am: Text.', 'T07:57', 'Text.'],
    ['7:57 AM - Text.', 'T07:57', 'Text.'],
    ['1:16 am The minister spoke.', 'T01:16', 'The minister spoke.'],
    ['5:30 p.m. A title of a speech', 'T17:30', 'A title of a speech'],
    ['Breaking: 1:20 p.m.: Text.', 'T13:20', 'Text.'],
    ['Updated: 1:20 p.m.: Text.', 'T13:20', 'Text.'],
    ['12 p.m.: Text.', 'T12:00', 'Text.'],
    ['12 a.m.: Text.', 'T00:00', 'Text.'],
    ['12:30 a.m.: Text.', 'T00:30', 'Text.'],
    ['13:45 p.m.: Text.', 'T13:45', 'Text.'],
    ['Noon: Text.', 'T12:00', 'Text.'],
    ['Midnight: Text.', 'T00:00', 'Text.'],
    ['\u00a0 3:05\u00a0p.m.: Text.', 'T15:05', 'Text.'],
    ['\u200f3:05 p.m.: Text.', 'T15:05', 'Text.'],
    ['3:05 p.m.: “Quoted.”', 'T15:05', '“Quoted.”'],
  ])('%j starts an entry', (line, time, body) => {
    const { found, issues } = read(among(line));
    expect(issues).toEqual([]);
    expect(found).toContainEqual([`2021-03-13${time}`, body]);
    expect(found).toHaveLength(4);
  });

  test.each([
    'The mayor answered [see 8:11 p.m.].',
    '[see 8:11 p.m.]',
    '(4 p.m.) was the hour of the briefing.',
    '“8:11 p.m. was too late,” she said.',
    '8:11 p.m., as they said, was too late.',
    '8:11 p.m. and later there was rain.',
    '6:30 hours of rain fell.',
    'As of 6 p.m., 377 people had come.',
    'A meeting begins at 5 p.m. The mayor attends.',
    'They left at 5 p.m.: too late, she said.',
    '8,30 a.m. Text',
    '2:1 was the score.',
    '12.5 million litres fell.',
    '- Withdrawal of the boats',
    '– 66 bags of sand',
    'Full statement here.',
  ])('%j starts none', (line) => {
    const { found } = read(among(line));
    expect(found.map(([local]) => local)).toEqual([
      '2021-03-13T21:00',
      '2021-03-13T08:15',
      '2021-03-13T08:00',
    ]);
    expect(found[0]![1]).toBe(`The gauge fell.\n${line}`);
  });

  test('a second stamp inside a line starts a second entry on that line', () => {
    const { found, lines, entries } = read(among('5:40 p.m.: He said “Go.” 4:50 p.m.: Buses left.'));
    expect(found.slice(1, 3)).toEqual([
      ['2021-03-13T17:40', 'He said “Go.”'],
      ['2021-03-13T16:50', 'Buses left.'],
    ]);
    expect(lines.slice(1, 3)).toEqual([
      [3, 3],
      [3, 3],
    ]);
    expect(entries[1]!.span.end).toBeLessThanOrEqual(entries[2]!.span.start);
  });

  test('stamps out of order stay as they are printed', () => {
    expect(read(among('9:05 p.m.: Late.')).locals).toEqual([
      '2021-03-13T21:00',
      '2021-03-13T21:05',
      '2021-03-13T08:15',
      '2021-03-13T08:00',
    ]);
  });

  test.each([
    ['newest first', '3:30 p.m.: A.\n3:27: B.\n3:22 p.m.: C.', 'T15:27'],
    ['oldest first', '9:05 a.m.: A.\n9:27: B.\n9:40 a.m.: C.', 'T09:27'],
    ['around noon', '11:50 a.m.: A.\n12:10: B.\n12:30 p.m.: C.', 'T12:10'],
    ['just after midnight', '1:10 a.m.: A.\n12:20: B.\n12:05 a.m.: C.', 'T00:20'],
    ['24 hours where they must be', '11 p.m.: A.\n21:15: B.\n8 p.m.: C.', 'T21:15'],
  ])('a stamp without a.m. or p.m. leans on its neighbours: %s', (_name, lines, time) => {
    const { entries } = read(`March 13, 2021\n${lines}\n`);
    expect(entries[1]!.reported.local).toBe(`2021-03-13${time}`);
    if (!time.startsWith('T21'))
      expect(entries[1]!.reported.why.join()).toContain('no half of the day is printed');
  });

  test('a stamp shared by several entries makes keys that tell them apart', () => {
    const { entries } = read(among('9 p.m.: Again.'));
    expect(entries.map(({ id }) => id).slice(0, 2)).toEqual([
      'flood.txt#2021-03-13T21:00',
      'flood.txt#2021-03-13T21:00.2',
    ]);
  });

  test('page residue below the last entry belongs to no entry', () => {
    const text = `${among('1 p.m.: B.')}Flood Watch\nWhat we learned from the last flood.\nRead moreFlood Watch\n9:27 a.m.: A walk in town. Read more\n© The paper\n`;
    const { entries } = read(text.replace('9:27 a.m.: A walk', 'A walk'));
    expect(entries.at(-1)!.lines).toEqual([5, 5]);
  });
});

describe('titles', () => {
  const HEADED = `Updates of March 13, 2021.

1 p.m.: The Mayor

The bridge is closed.

The Council of the Region

The council thanks all helpers.

2 p.m.: Rain stopped.
`;
  test('a title alone above a paragraph is a statement, known to the day', () => {
    const { entries, found } = read(HEADED);
    expect(found.map(([local]) => local)).toEqual([
      '2021-03-13',
      '2021-03-13T13:00',
      '2021-03-13',
      '2021-03-13T14:00',
    ]);
    expect(entries.map(({ reported }) => reported.precision)).toEqual(['day', 'minute', 'day', 'minute']);
    expect(entries.map(({ heading }) => heading && HEADED.slice(heading.start, heading.end))).toEqual([
      undefined,
      'The Mayor',
      'The Council of the Region',
      undefined,
    ]);
  });

  test.each([
    ['ends as a sentence', 'The bridge is closed.'],
    ['starts in lower case', 'the council of the region'],
    ['is one word', 'Council'],
    ['is a link', 'Council www.example.org says'],
    ['is a caption', 'Photo: The bridge at night'],
    ['is longer than a title', `The ${'very '.repeat(30)}long line`],
  ])('a line that %s is none', (_name, line) => {
    expect(read(HEADED.replace('The Council of the Region', line)).entries).toHaveLength(3);
  });
});

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

describe('zones', () => {
  const LINE = '13 March 2021\n10:00 Rain began in the valley.\n';
  test.each<[string, string, ReadOptions, string, RegExp]>([
    [
      'by option',
      `---\ntimezone: Asia/Yerevan\n---\n${LINE}`,
      { zone: 'Europe/Berlin' },
      '2021-03-13T10:00:00+01:00',
      /as asked for/,
    ],
    [
      'by front matter',
      `---\ntimezone: Asia/Baku\n---\n${LINE}`,
      {},
      '2021-03-13T10:00:00+04:00',
      /^(?!.*zone)/,
    ],
    [
      'as an offset in front matter',
      `---\ntimezone: UTC+3\n---\n${LINE}`,
      {},
      '2021-03-13T10:00:00+03:00',
      /^(?!.*zone)/,
    ],
    [
      'stated in the text',
      `The flood\n(all times are CET)\n\n${LINE}`,
      {},
      '2021-03-13T10:00:00+01:00',
      /the text says "times are CET"/,
    ],
    [
      'printed in the stamps',
      '13 March 2021\n10:00 GMT - Rain.\n11:00 GMT - Sun.\n',
      {},
      '2021-03-13T10:00:00+00:00',
      /zone UTC: printed in most of the stamps/,
    ],
    [
      'by language',
      '13. März 2021\n10:00 Es hat im Tal und auf dem Berg geregnet.\n',
      {},
      '2021-03-13T10:00:00+01:00',
      /usual for language de/,
    ],
    ['by default', LINE, {}, '2021-03-13T10:00:00+04:00', /taken where nothing tells/],
  ])('%s', (_name, text, options, iso, why) => {
    const { isos, info } = read(text, options);
    expect(isos[0]).toBe(iso);
    expect(info.why.slice(1).join('; ')).toMatch(why);
  });

  test('a stamp in another zone is moved to that of the document, and says so', () => {
    const { entries } = read(
      '---\ntimezone: Asia/Yerevan\n---\n2021-03-13T22:30Z Rain.\n2021-03-14T10:00+04:00 Sun.\n',
    );
    expect(entries.map(({ reported }) => reported)).toEqual([
      {
        local: '2021-03-14T02:30',
        iso: '2021-03-14T02:30:00+04:00',
        precision: 'minute',
        why: ['printed as 22:30 UTC'],
      },
      { local: '2021-03-14T10:00', iso: '2021-03-14T10:00:00+04:00', precision: 'minute', why: [] },
    ]);
  });
});

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

test('the document is described, with a hash of its text', () => {
  const { info } = read(
    '---\ntitle: "The flood: a log"\nurl: https://example.org/a\n---\n## 13 March 2021\n\n**10:00** Rain.\n',
  );
  expect(info).toMatchObject({
    title: 'The flood: a log',
    url: 'https://example.org/a',
    lines: 7,
    layout: 'chronicle',
  });
  expect(info.hash).toMatch(/^[0-9a-f]{16}$/);
  expect(info.hash).not.toBe(read('13 March 2021\n10:00 Rain.\n').info.hash);
});
