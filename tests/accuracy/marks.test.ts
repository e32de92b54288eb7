import { describe, expect, it } from 'vitest';
import { readMarks } from './marks.js';

const KEYS = ['2020-09-27', '2020-09-27.2', '2023-09-22T16:50', '2023-09-30T07:00', '2023-09-30T07:00.2'];
const about = (...keys: string[]) => ({
  keys,
  isPlace: (id: string) => ['martuni', 'stepanakert', 'line-of-contact'].includes(id),
});
const read = (text: string, ...keys: string[]) => readMarks(text, about(...keys));
const flawsOf = (line: string) => read(line, KEYS[2]!).flaws;

describe('a line', () => {
  it('gives category, places with roles, figures and movements', () => {
    const { marks, flaws } = read(
      '2023-09-22 16:50 | humanitarian/casualties | martuni>origin stepanakert | killed 1, injured 9 | wounded martuni->stepanakert',
      KEYS[2]!,
    );
    expect(flaws).toEqual([]);
    expect(marks).toEqual([
      {
        key: '2023-09-22T16:50',
        line: 1,
        categories: ['humanitarian', 'casualties'],
        places: [
          { place: 'martuni', role: 'origin' },
          { place: 'stepanakert', role: 'event' },
        ],
        figures: { killed: 1, injured: 9 },
        movements: [{ what: 'wounded', from: 'martuni', to: 'stepanakert' }],
      },
    ]);
  });

  it('may leave out what there is none of', () => {
    const { marks, flaws } = read('2023-09-22 16:50 | battle | -', KEYS[2]!);
    expect(flaws).toEqual([]);
    expect(marks[0]).toMatchObject({ categories: ['battle'], places: [], figures: {}, movements: [] });
  });

  it.each([
    ['2023-09-22 16:50 | fight | -', 'line 1: unknown category "fight"'],
    ['2023-09-22 16:50 | battle/battle | -', 'line 1: category "battle" stands twice'],
    ['2023-09-22 16:50 | battle | nowhere', 'line 1: unknown place "nowhere"'],
    ['2023-09-22 16:50 | battle | martuni>from', 'line 1: unknown role "from"'],
    ['2023-09-22 16:50 | battle | martuni martuni>via', 'line 1: place "martuni" stands twice'],
    ['2023-09-22 16:50 | battle', 'line 1: unknown place ""'],
    ['2023-09-22 16:50 | battle | - | dead 3', 'line 1: unknown figure "dead"'],
    ['2023-09-22 16:50 | battle | - | killed many', 'line 1: unknown figure "killed many"'],
    ['2023-09-22 16:50 | battle | - | killed 1, killed 2', 'line 1: figure "killed" stands twice'],
    [
      '2023-09-22 16:50 | battle | - | - | martuni to stepanakert',
      'line 1: no movement: "martuni to stepanakert"',
    ],
    ['2023-09-22 16:50 | battle | - | - | cars martuni->martuni', 'line 1: unknown kind of movement "cars"'],
    ['2023-09-22 16:50 | battle | - | - | aid martuni->moon', 'line 1: unknown place "moon"'],
    ['2023-09-22 16:50 | battle | - | - | - | more', 'line 1: 6 fields, at most 5'],
  ])('%s: %s', (line, flaw) => expect(flawsOf(line)).toEqual([flaw]));
});

describe('the stamps', () => {
  const lines = (...stamps: string[]) => stamps.map((stamp) => `${stamp} | battle | -`).join('\n');
  const STAMPS = [
    '2020-09-27 no time',
    '2020-09-27 no time .2',
    '2023-09-22 16:50',
    '2023-09-30 07:00',
    '2023-09-30 07:00 .2',
  ];

  it('are those of the entries, with numbers where several share one', () => {
    const { marks, flaws } = read(`# a comment\n\n${lines(...STAMPS)}\n`, ...KEYS);
    expect(flaws).toEqual([]);
    expect(marks.map(({ key }) => key)).toEqual(KEYS);
    expect(marks.map(({ line }) => line)).toEqual([3, 4, 5, 6, 7]);
  });

  it.each([
    ['an entry without a mark', STAMPS.slice(1), ['no mark for the entry 2020-09-27']],
    ['two marks', [STAMPS[0]!, ...STAMPS], ['the entry 2020-09-27 has two marks']],
    ['another order', [...STAMPS.slice(1), STAMPS[0]!], ['the marks are not in the order of the chronicle']],
    [
      'a stamp of no entry',
      [...STAMPS, '2023-09-30 07:01'],
      ['line 6: no entry has the stamp "2023-09-30 07:01"'],
    ],
    ['what is no stamp', [...STAMPS, '30.09.2023'], ['line 6: no stamp: "30.09.2023"']],
    ['a number of nought', [...STAMPS, '2023-09-30 07:00 .0'], ['line 6: no stamp: "2023-09-30 07:00 .0"']],
  ])('%s is a flaw', (_, stamps, expected) =>
    expect(read(lines(...stamps), ...KEYS).flaws).toEqual(expected),
  );
});
