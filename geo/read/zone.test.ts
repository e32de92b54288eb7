import { describe, expect, test } from 'vitest';
import type { ReadOptions } from './read.js';
import { readShown as read } from './read-shown.js';

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
      'printed in the stamps that have a time',
      '2021-03-13T10:00+02:00 Rain.\n2021-03-14: Sun.\n2021-03-15: Wind.\n',
      {},
      '2021-03-13T10:00:00+02:00',
      /zone \+02:00: printed in most of the stamps/,
    ],
    [
      'by language',
      '13. März 2021\n10:00 Es hat im Tal und auf dem Berg geregnet.\n',
      {},
      '2021-03-13T10:00:00+01:00',
      /usual for language de/,
    ],
    [
      'alone in brackets above the text',
      `The flood, day by day (UTC+6:30)\n\n${LINE}`,
      {},
      '2021-03-13T10:00:00+06:30',
      /the text says "UTC\+6:30"/,
    ],
    ['by default', LINE, {}, '2021-03-13T10:00:00+04:00', /taken where nothing tells/],
    [
      'by the default of another region',
      LINE,
      { usualZone: 'UTC' },
      '2021-03-13T10:00:00+00:00',
      /zone UTC: taken where nothing tells/,
    ],
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
