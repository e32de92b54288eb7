import { describe, expect, test } from 'vitest';
import type { EntryRecord } from '../record.js';
import type { Claim, LinkedClaim } from './claim.js';
import { linkEvents } from './link-events.js';
import { figureRanges } from './range.js';
import { readEvents } from './read-events.js';

const TEXTS = new Map([
  ['a.md', 'The Ministry said that 1,200 to 1,300 people came. North denied a claim by South of 6 villages.'],
]);
const BODIES: Record<string, [number, number]> = { '1': [0, 50], '2': [51, 95] };
const record = (key: string, over: Partial<EntryRecord> = {}) =>
  ({
    id: `a.md#${key}`,
    document: 'a.md',
    body: BODIES[key]!,
    source: key === '1' ? 'The Ministry' : 'North',
    side: key === '1' ? null : 'north',
    reported: `2020-09-27T0${key}:00:00+04:00`,
    reportedPrecision: 'minute',
    ...over,
  }) as EntryRecord;
const RECORDS = [record('1'), record('2')];

const claim = (over: Partial<Claim> = {}): Claim => ({ entry: 'a.md#2', says: 'North: denied it.', ...over });
const event = (...claims: unknown[]) => ({ id: 'e', title: 'An event', about: 'losses', claims });
const read = (...events: unknown[]) => readEvents('events.json', JSON.stringify(events, null, 1));
const reasons = (events: unknown[]) => read(...events).issues.map(({ reason }) => reason);

describe('readEvents', () => {
  const other = claim({ entry: 'a.md#1' });
  test.each([
    ['an event', event(claim(), other), []],
    ['a text', 'no', ['must be an object, not "no"']],
    ['no title', { ...event(claim(), other), title: ' ' }, ['"title" cannot be " "']],
    ['a key of another kind', { ...event(claim(), other), side: 'north' }, ['unknown key "side"']],
    ['one claim', event(claim()), ['one claim alone is not told differently']],
    ['no entry', event({ says: 'x' }, other), ['"entry" is missing']],
    ['a nameless other', event(claim({ by: { side: null } as never }), other), ['"name" is missing']],
    [
      'a figure of no kind',
      event(claim({ figures: [{ kind: 'shelled' as never, value: 1 }] }), other),
      ['"kind" cannot be "shelled"'],
    ],
    [
      'half a person',
      event(claim({ figures: [{ kind: 'killed', value: 0.5 }] }), other),
      ['"value" cannot be 0.5'],
    ],
    [
      'a range that falls',
      event(claim({ figures: [{ kind: 'killed', value: 3, max: 2 }] }), other),
      ['"max" 2 is not above 3'],
    ],
  ])('%s', (_what, given, expected) => {
    expect(reasons([given])).toEqual(expected);
    expect(read(given).events).toHaveLength(expected.length ? 0 : 1);
  });

  test('an id stands once', () =>
    expect(reasons([event(claim(), other), event(claim(), other)])).toEqual(['event "e" stands twice']));

  test('tells the line, also of what is not JSON', () => {
    const text =
      '[\n {"id": "e", "title": "An event", "about": "losses",\n  "claims": [\n   {"entry": "a.md#1"},\n   {}]}]';
    expect(readEvents('events.json', text).issues.map(({ line, reason }) => [line, reason])).toEqual([
      [4, '"says" is missing'],
      [5, '"entry" is missing'],
      [5, '"says" is missing'],
    ]);
    expect(readEvents('events.json', '[\n{]').issues).toMatchObject([
      { file: 'events.json', line: 2, severity: 'error' },
    ]);
    expect(readEvents('events.json', '{}').issues).toMatchObject([{ reason: 'must be a list of events' }]);
  });
});

describe('linkEvents', () => {
  const link = (...claims: Claim[]) => linkEvents('events.json', read(event(...claims)), RECORDS, TEXTS);
  const said = claim({ entry: 'a.md#1', figures: [{ kind: 'arrived', value: 1200, max: 1300 }] });

  test('a claim has the source, the side and the time of its record', () => {
    const south = claim({
      by: { name: 'South', side: 'south' },
      figures: [{ kind: 'taken', of: 'villages', value: 6 }],
    });
    const { events, issues } = link(claim({ denies: 'a.md#2' }), south, said);
    expect(issues).toEqual([]);
    expect(
      events[0]!.claims.map(({ source, side, relayedBy, reported }) => [source, side, relayedBy, reported]),
    ).toEqual([
      ['The Ministry', null, undefined, '2020-09-27T01:00:00+04:00'],
      ['North', 'north', undefined, '2020-09-27T02:00:00+04:00'],
      ['South', 'south', 'North', '2020-09-27T02:00:00+04:00'],
    ]);
  });

  test.each<[string, Partial<Claim>, string]>([
    ['an unknown entry', { entry: 'a.md#3' }, 'there is no entry "a.md#3"'],
    [
      'a number of another entry',
      { figures: [{ kind: 'arrived', value: 1200 }] },
      'the entry has no number 1200',
    ],
    [
      'part of a number',
      { entry: 'a.md#1', figures: [{ kind: 'arrived', value: 200 }] },
      'the entry has no number 200',
    ],
    [
      'an upper end that is not said',
      { entry: 'a.md#1', figures: [{ kind: 'arrived', value: 1200, max: 1400 }] },
      'the entry has no number 1400',
    ],
    [
      'a qualifier that is not said',
      { figures: [{ kind: 'taken', value: 6, qualifier: 'at least' }] },
      'the entry does not say "at least"',
    ],
    ['a name that is not said', { by: { name: 'West', side: null } }, 'the entry does not name "West"'],
    [
      'a denial of nothing',
      { denies: 'a.md#7' },
      'denies "a.md#7", of which no other claim of this event is',
    ],
    ['a denial of itself', { denies: 'a.md#2' }, 'denies "a.md#2", of which no other claim of this event is'],
  ])('%s is told with its line and left out', (_what, over, reason) => {
    const { events, issues } = link(said, claim(over));
    expect(issues).toEqual([{ file: 'events.json', line: expect.any(Number), reason, severity: 'warning' }]);
    expect(issues[0]!.line).toBeGreaterThan(5);
    expect(events[0]!.claims).toHaveLength(1);
  });

  test('a document that is not read is no flaw', () => {
    const { events, issues } = link(said, claim({ entry: 'b.md#1' }));
    expect(issues).toEqual([]);
    expect(events[0]!.claims).toHaveLength(1);
  });

  test('what is known to the day only comes after that day', () => {
    const day = record('1', { reportedPrecision: 'day', reported: '2020-09-27T00:00:00+04:00' });
    const { events } = linkEvents('events.json', read(event(said, claim())), [day, RECORDS[1]!], TEXTS);
    expect(events[0]!.claims.map(({ entry }) => entry)).toEqual(['a.md#2', 'a.md#1']);
  });
});

describe('figureRanges', () => {
  const at = (hour: number, source: string, ...figures: NonNullable<Claim['figures']>): LinkedClaim => ({
    entry: `a.md#${hour}`,
    says: 'x',
    source,
    side: null,
    reported: `2020-09-27T${String(hour).padStart(2, '0')}:00:00Z`,
    reportedPrecision: 'minute',
    figures,
  });
  const CLAIMS = [
    at(8, 'North', { kind: 'killed', value: 2 }, { kind: 'killed', of: 'civilians', value: 1 }),
    at(9, 'South', { kind: 'killed', value: 5, max: 7 }),
    at(10, 'North', { kind: 'killed', value: 6 }),
    { ...at(0, 'East', { kind: 'killed', value: 90 }), reportedPrecision: 'day' as const },
  ];
  const shape = (hour?: number) =>
    figureRanges(CLAIMS, hour === undefined ? undefined : Date.UTC(2020, 8, 27, hour)).map(
      ({ kind, of, min, max, claims }) => [
        kind,
        of,
        min.figure.value,
        max.figure.max ?? max.figure.value,
        claims.length,
      ],
    );

  test.each([
    [7, []],
    [
      8,
      [
        ['killed', undefined, 2, 2, 1],
        ['killed', 'civilians', 1, 1, 1],
      ],
    ],
    [
      9,
      [
        ['killed', undefined, 2, 7, 2],
        ['killed', 'civilians', 1, 1, 1],
      ],
    ],
    [
      10,
      [
        ['killed', undefined, 5, 7, 2],
        ['killed', 'civilians', 1, 1, 1],
      ],
    ],
    [
      24,
      [
        ['killed', undefined, 5, 90, 3],
        ['killed', 'civilians', 1, 1, 1],
      ],
    ],
    [
      undefined,
      [
        ['killed', undefined, 5, 90, 3],
        ['killed', 'civilians', 1, 1, 1],
      ],
    ],
  ])('as known at %s hours', (hour, expected) => expect(shape(hour)).toEqual(expected));

  test('names who says the lowest and who the highest', () => {
    const [range] = figureRanges(CLAIMS, Date.UTC(2020, 8, 27, 9));
    expect([range!.min.claim.source, range!.max.claim.source]).toEqual(['North', 'South']);
  });
});
