import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readShown as read } from './read-shown.js';

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

test('the example in the README is read without an issue', () => {
  const readme = readFileSync(join(import.meta.dirname, 'README.md'), 'utf8');
  const [, example = ''] = /```markdown\n([\s\S]*?)```/.exec(readme) ?? [];
  const { isos, issues, info } = read(example);
  expect(issues).toEqual([]);
  expect(info.layout).toBe('chronicle');
  expect(isos).toEqual(['2021-03-27T00:00:00+01:00', '2021-03-27T22:40:00+01:00']);
});
