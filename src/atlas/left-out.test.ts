import { expect, test } from 'vitest';
import type { LinkedEvent } from '../../geo/claims/claim.js';
import type { Figure } from '../../geo/incident.js';
import type { Series } from '../../geo/series/series.js';
import { LEFT_OUT, showsCasualties, withMarks } from './casualties.js';
import { leaveOut, seriesWithoutCasualties, withoutCasualties } from './left-out.js';
import type { LoadedAtlas } from './load.js';
import { sampleEntry } from './sample.js';

const FOLDER = new URL('http://host/data/');
const fail = () => Promise.reject(new Error('not asked'));
const figure = (kind: Figure['kind'], value: number) =>
  ({ kind, value, span: { start: 0, end: 1 } }) as Figure;
const move = { what: 'wounded', count: 23, from: 'alpha', to: 'beta' };
const ENTRY = sampleEntry({
  title: 'By 8 p.m. five people, who … 300 arrived',
  figures: { killed: 5, injured: 9, missing: 2, arrived: 300 },
  figureClaims: [figure('killed', 5), figure('arrived', 300)],
  movements: [move, { ...move, what: 'people' }] as never,
});
const EVENT = {
  id: 'e',
  title: 'An attack',
  about: 'losses',
  claims: [
    {
      entry: ENTRY.id,
      says: 'The ministry: five, and one captured at 8 p.m.',
      figures: [
        { kind: 'casualties', value: 5 },
        { kind: 'captured', value: 1 },
      ],
    },
  ],
} as unknown as LinkedEvent;
const loaded = (): LoadedAtlas => ({
  atlas: {
    entries: [ENTRY],
    places: [],
    documents: [],
    movements: [{ entry: 0, movement: ENTRY.movements[0]! }],
  },
  unread: [],
  failures: [],
  claims: Promise.resolve([EVENT]),
});

const marked = (words: string) => withMarks(words, '#');

test('figures of killed, wounded and missing go, in the words too; all others stay', async () => {
  const { atlas, claims } = withoutCasualties(loaded());
  const [entry] = atlas.entries;
  expect(entry!.figures).toEqual({ arrived: 300 });
  expect(entry!.figureClaims.map(({ kind }) => kind)).toEqual(['arrived']);
  expect(entry!.movements.map(({ what, count }) => [what, count])).toEqual([
    ['wounded', null],
    ['people', 23],
  ]);
  expect(atlas.movements[0]!.movement.count).toBeNull();
  expect(marked(entry!.title)).toBe('By 8 p.m. # people, who … 300 arrived');
  const [event] = (await claims)!;
  expect(event!.claims[0]!.figures).toEqual([{ kind: 'captured', value: 1 }]);
  expect(marked(event!.claims[0]!.says)).toBe('The ministry: #, and one captured at 8 p.m.');
});

test('words keep their length, so that offsets hold', () => {
  const text = '**08:35** At least 138 were wounded,\ntwelve of them children.';
  const { words } = leaveOut({ loaded: loaded(), getText: fail, folder: FOLDER, own: null }).leaving!;
  expect(words(text)).toHaveLength(text.length);
  expect(marked(words(text))).toBe('**08:35** At least # were wounded,\n# of them children.');
});

test('reasons have a gap in no language', () => {
  const mention = { why: 'beside "5 killed"', candidates: [{ reasons: ['"5 were killed" there'] }] };
  const { record } = leaveOut({ loaded: loaded(), getText: fail, folder: FOLDER, own: null }).leaving!;
  expect(record({ ...ENTRY, mentions: [mention] } as never).mentions).toEqual([
    { why: 'beside "[…] killed"', candidates: [{ reasons: ['"[…] were killed" there'] }] },
  ]);
});

test('the same number is no other figure: 23 wounded who were evacuated', () => {
  const entry = sampleEntry({
    title: '23 wounded evacuated, 40 others arrived',
    figures: { injured: 23, displaced: 23, arrived: 40 },
    figureClaims: [
      figure('injured', 23),
      figure('displaced', 23),
      { ...figure('arrived', 40), span: { start: 20, end: 30 } },
    ],
  });
  const [shown] = withoutCasualties({ ...loaded(), atlas: { ...loaded().atlas, entries: [entry] } }).atlas
    .entries;
  expect(shown!.figures).toEqual({ arrived: 40 });
  expect(shown!.figureClaims.map(({ kind }) => kind)).toEqual(['arrived']);
  expect(marked(shown!.title)).toBe('# wounded evacuated, 40 others arrived');
});

test('documents and pieces that could not be read name no number', () => {
  const document = { file: 'a.md', title: 'Deaths of 16 servicemen', publication: 'On 27 September 16 died' };
  const issue = { file: 'a.md', line: 3, reason: 'not read: "16 killed"', severity: 'error' as const };
  const { atlas, unread } = withoutCasualties({
    ...loaded(),
    atlas: { ...loaded().atlas, documents: [document as never] },
    unread: [issue],
  });
  expect(marked(atlas.documents[0]!.title!)).toBe('Deaths of # servicemen');
  expect(marked(atlas.documents[0]!.publication!)).toBe('On 27 September # died');
  expect(unread[0]!.reason).toBe('not read: "[…] killed"');
});

test('one mark for a number, however long', () =>
  expect(withMarks(`a ${LEFT_OUT.repeat(12)} b ${LEFT_OUT}`, '[n]')).toBe('a [n] b [n]'));

test('what was loaded is left as it is', () => {
  const whole = loaded();
  withoutCasualties(whole);
  expect(whole.atlas.entries[0]!.figures).toEqual({ killed: 5, injured: 9, missing: 2, arrived: 300 });
});

test.each([
  [['arrived'], true],
  [['killed'], false],
  [['displaced', 'casualties'], false],
  [['recovered'], false],
  [['captured', 'destroyed'], true],
  [undefined, false],
])('a series of %j stays: %s', (kinds, stays) => {
  const series = { id: 's', title: '', unit: 'people', kinds, points: [] } as unknown as Series;
  expect(seriesWithoutCasualties([series])).toHaveLength(stays ? 1 : 0);
});

test.each([
  ['hidden', false],
  ['shown', true],
  ['', true],
  [null, true],
])('a page whose head says %j shows them: %s', (content, shows) => {
  const meta = content === null ? null : { getAttribute: () => content };
  expect(showsCasualties({ querySelector: () => meta } as never)).toBe(shows);
});
