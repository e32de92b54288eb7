import { describe, expect, test } from 'vitest';
import { sampleEntry } from '../atlas/sample.js';
import { entryTimes } from '../atlas/times.js';
import { Axis } from './axis.js';
import { chapterMarks, chaptersOf, nextOf } from './chapters.js';
import { Scale } from './scale.js';

const document = (file: string, title?: string) => ({
  file,
  ...(title ? { title } : {}),
  language: 'en',
  zone: 'UTC',
  layout: 'chronicle',
  why: [],
  hash: '',
  lines: 1,
});
const entries = [
  sampleEntry({ document: 'b.md', reported: '2023-09-19T13:00:00Z' }),
  sampleEntry({
    document: 'a.md',
    reported: '2020-09-27T00:00:00Z',
    reportedPrecision: 'day',
    timePrecision: 'day',
  }),
  sampleEntry({ document: 'a.md', reported: '2020-09-27T08:30:00Z' }),
  sampleEntry({
    document: 'c.md',
    reported: '2023-09-21T00:00:00Z',
    reportedPrecision: 'day',
    timePrecision: 'day',
  }),
];
const times = entryTimes(entries, 'reported', () => 'UTC');

test('chapters in order of time, each at its first entry with a time of day', () => {
  const documents = [
    document('b.md', 'Second'),
    document('a.md', 'First'),
    document('c.md'),
    document('empty.md'),
  ];
  expect(
    chaptersOf(documents, entries, times).map(({ title, startMs }) => [
      title,
      new Date(startMs).toISOString(),
    ]),
  ).toEqual([
    ['First', '2020-09-27T08:30:00.000Z'],
    ['Second', '2023-09-19T13:00:00.000Z'],
    ['c.md', '2023-09-21T00:00:00.000Z'],
  ]);
});

describe('marks', () => {
  const chapter = (startMs: number) => ({ file: `${startMs}`, title: `${startMs}`, startMs });
  const axis = new Axis('plain', Float64Array.of(0, 1000), Float64Array.of(0, 1000));
  const marks = chapterMarks([10, 20, 400, 1000].map(chapter), new Scale(axis, { from: 0, to: 500 }, 500));

  test('near ones share a mark, those out of view have none', () => {
    expect(marks.map(({ x, roomPx, chapters }) => [x, roomPx, chapters.length])).toEqual([
      [10, 390, 2],
      [400, 100, 1],
    ]);
  });

  test('a shared mark goes from one to the next', () => {
    const [first, second] = marks[0]!.chapters;
    expect([
      nextOf(marks[0]!.chapters, 0),
      nextOf(marks[0]!.chapters, 10),
      nextOf(marks[0]!.chapters, 20),
    ]).toEqual([first, second, first]);
  });
});
