import { expect, test } from 'vitest';
import type { LinkedEvent } from '../../geo/claims/claim.js';
import type { Figure } from '../../geo/incident.js';
import type { Series } from '../../geo/series/series.js';
import { seriesWithoutCasualties, showsCasualties, withoutCasualties } from './casualties.js';
import type { LoadedAtlas } from './load.js';
import { sampleEntry } from './sample.js';

const figure = (kind: Figure['kind'], value: number) =>
  ({ kind, value, span: { start: 0, end: 1 } }) as Figure;
const move = { what: 'wounded', count: 23, from: 'alpha', to: 'beta' };
const ENTRY = sampleEntry({
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
      says: 'The ministry: five.',
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

test('figures of killed, wounded and missing go; all others and the words stay', async () => {
  const { atlas, claims } = withoutCasualties(loaded());
  const [entry] = atlas.entries;
  expect(entry!.figures).toEqual({ arrived: 300 });
  expect(entry!.figureClaims.map(({ kind }) => kind)).toEqual(['arrived']);
  expect(entry!.movements.map(({ what, count }) => [what, count])).toEqual([
    ['wounded', null],
    ['people', 23],
  ]);
  expect(atlas.movements[0]!.movement.count).toBeNull();
  expect(entry!.title).toBe(ENTRY.title);
  const [event] = (await claims)!;
  expect(event!.claims[0]!.figures).toEqual([{ kind: 'captured', value: 1 }]);
  expect(event!.claims[0]!.says).toBe('The ministry: five.');
});

test('what was loaded is left as it is', () => {
  const whole = loaded();
  withoutCasualties(whole);
  expect(whole.atlas.entries[0]!.figures).toEqual({ killed: 5, injured: 9, missing: 2, arrived: 300 });
});

test.each([
  [['arrived'], true],
  [['killed'], false],
  [['displaced', 'casualties'], false],
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
