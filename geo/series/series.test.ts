import { describe, expect, test } from 'vitest';
import type { LinkedEvent } from '../claims/claim.js';
import type { Figure } from '../incident.js';
import type { EntryRecord } from '../record.js';
import { seriesCsv } from '../write/series-csv.js';
import { buildSeries } from './build-series.js';
import { readSeries } from './read-series.js';

const DEFINITION = {
  id: 's',
  title: 'People who came',
  unit: 'people',
  kinds: ['arrived', 'displaced'],
  from: { document: 'a.md' },
};
const read = (...definitions: unknown[]) => readSeries('series.json', JSON.stringify(definitions, null, 1));

describe('readSeries', () => {
  test.each([
    ['a series', {}, []],
    ['of no kind', { kinds: [] }, ['"kinds" cannot be []']],
    ['of a kind that is none', { kinds: ['eaten'] }, ['"kinds" cannot be ["eaten"]']],
    ['from nowhere', { from: {} }, ['"from" must name one of event, document, place, entries']],
    ['from two', { from: { event: 'e', document: 'a.md' } }, ['unknown key "document"']],
    ['of no entries', { from: { entries: [] } }, ['"entries" cannot be []']],
    ['with an unknown key', { colour: 'red' }, ['unknown key "colour"']],
  ])('%s', (_what, over, expected) => {
    const result = read({ ...DEFINITION, ...over });
    expect(result.issues.map(({ reason }) => reason)).toEqual(expected);
    expect(result.definitions).toHaveLength(expected.length ? 0 : 1);
  });
  test('tells the line', () => {
    expect(read(DEFINITION, DEFINITION).issues).toEqual([
      { file: 'series.json', line: 14, reason: 'series "s" stands twice', severity: 'error' },
    ]);
    expect(readSeries('series.json', '{').issues).toMatchObject([{ line: 1, severity: 'error' }]);
  });
});

const figure = (kind: Figure['kind'], value: number, over: Partial<Figure> = {}): Figure => ({
  kind,
  value,
  total: false,
  span: { start: 0, end: 1 },
  ...over,
});
const record = (hour: string, figureClaims: Figure[], over: Partial<EntryRecord> = {}) =>
  ({
    id: `a.md#${hour}`,
    document: 'a.md',
    reported: `2020-09-27T${hour}:00:00Z`,
    reportedPrecision: 'minute',
    source: 'The Ministry',
    side: 'north',
    places: [{ place: 'x' }],
    figureClaims,
    ...over,
  }) as EntryRecord;
const RECORDS = [
  record('09', [figure('arrived', 20, { qualifier: 'over', max: 30 }), figure('killed', 4)]),
  record('08', [figure('arrived', 10), figure('displaced', 10), figure('arrived', 3, { part: true })]),
  record('10', [figure('displaced', 40, { total: true })], { document: 'b.md', places: [] }),
];
const EVENT: LinkedEvent = {
  id: 'e',
  title: 'An event',
  about: 'losses',
  claims: [
    {
      entry: 'a.md#09',
      says: 'x',
      source: 'South',
      side: 'south',
      reported: '2020-09-27T09:00:00Z',
      reportedPrecision: 'minute',
      figures: [
        { kind: 'destroyed', of: 'tanks', value: 3, qualifier: 'about' },
        { kind: 'destroyed', of: 'drones', value: 5 },
        { kind: 'destroyed', value: 8 },
      ],
    },
  ],
};
const build = (over: object) =>
  buildSeries('series.json', read({ ...DEFINITION, ...over }), RECORDS, [EVENT], new Set(['a.md']));
const values = (over: object) => build(over).series[0]!.points.map(({ value }) => value);

describe('buildSeries', () => {
  test('a point carries its number, its limits, its time and who says so', () => {
    const [series] = build({ from: { document: 'a.md' }, total: true }).series;
    expect(series).toMatchObject({ id: 's', title: 'People who came', unit: 'people' });
    expect(series!.points[1]).toEqual({
      time: '2020-09-27T09:00:00Z',
      timePrecision: 'minute',
      value: 20,
      max: 30,
      qualifier: 'over',
      total: true,
      entry: 'a.md#09',
      source: 'The Ministry',
      side: 'north',
    });
  });
  test.each([
    ['a document: in order, each number once, no parts', { from: { document: 'a.md' } }, [10, 20]],
    ['a document but for an entry', { from: { document: 'a.md', except: ['a.md#08'] } }, [20]],
    ['a place', { from: { place: 'x' } }, [10, 20]],
    ['a list', { from: { entries: ['a.md#10'] } }, [40]],
    ['an event: the whole only', { kinds: ['destroyed'], from: { event: 'e' } }, [8]],
    ['an event: of some', { kinds: ['destroyed'], of: ['tanks'], from: { event: 'e' } }, [3]],
    [
      'an event: of some and the whole',
      { kinds: ['destroyed'], of: ['tanks', null], from: { event: 'e' } },
      [3, 8],
    ],
  ])('%s', (_what, over, expected) => {
    expect(values(over)).toEqual(expected);
    expect(build(over).issues).toEqual([]);
  });
  test.each([
    ['no such event', { from: { event: 'f' } }, ['there is no event "f"']],
    ['an event without such figures', { from: { event: 'e' } }, ['series "s" has no figure']],
    ['no such entry', { from: { document: 'a.md', except: ['a.md#99'] } }, ['there is no entry "a.md#99"']],
    ['an entry of a document that is not read', { from: { document: 'a.md', except: ['c.md#1'] } }, []],
    ['a document that is not read', { from: { document: 'c.md' } }, []],
  ])('%s', (_what, over, expected) => {
    const { issues } = build(over);
    expect(issues.map(({ reason, line, severity }) => [reason, line, severity])).toEqual(
      expected.map((reason) => [reason, 2, 'warning']),
    );
  });
});

test('as a table: quoted, and no cell that a spreadsheet would run', () => {
  const { series } = build({ title: '=SUM(1), "all"', from: { document: 'a.md' } });
  expect(seriesCsv(series).split('\n')).toEqual([
    'series,title,unit,time,time_precision,value,max,qualifier,total,of,entry,source,side',
    's,"\'=SUM(1), ""all""",people,2020-09-27T08:00:00Z,minute,10,,,false,,a.md#08,The Ministry,north',
    's,"\'=SUM(1), ""all""",people,2020-09-27T09:00:00Z,minute,20,30,over,false,,a.md#09,The Ministry,north',
    '',
  ]);
});
