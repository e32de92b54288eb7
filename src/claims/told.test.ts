import { describe, expect, test } from 'vitest';
import type { LinkedClaim, LinkedEvent } from '../../geo/claims/claim.js';
import { figureRanges } from '../../geo/claims/range.js';
import { claims as text } from '../text/en/claims.js';
import { amountText, deniedSource, eventsOfEntries, knownBy, rangeText, toldValues } from './told.js';

const claim = (
  entry: string,
  source: string,
  hour: number,
  over: Partial<LinkedClaim> = {},
): LinkedClaim => ({
  entry,
  says: 'x',
  source,
  side: null,
  reported: `2020-09-27T${String(hour).padStart(2, '0')}:00:00Z`,
  reportedPrecision: 'minute',
  ...over,
});
const SOUTH = claim('a#2', 'South', 9, { figures: [{ kind: 'taken', of: 'villages', value: 6 }] });
const NORTH = claim('a#2', 'North', 9, { denies: 'a#2' });
const EAST = claim('a#1', 'East', 0, {
  reportedPrecision: 'day',
  figures: [{ kind: 'taken', of: 'villages', value: 7 }],
});
const EVENT: LinkedEvent = { id: 'e', title: 'An event', about: 'villages', claims: [SOUTH, NORTH, EAST] };
const OTHER: LinkedEvent = { ...EVENT, id: 'f', claims: [EAST, SOUTH] };

describe('claims of an entry', () => {
  const found = eventsOfEntries([EVENT, OTHER]);
  test('each event once, in order', () => {
    expect([...found].map(([entry, events]) => [entry, events.map(({ id }) => id)])).toEqual([
      ['a#2', ['e', 'f']],
      ['a#1', ['e', 'f']],
    ]);
  });
  test.each([
    ['a#2', ['different', 'denial']],
    ['a#1', ['different']],
    ['a#3', []],
  ])('the facet says of %s: %j', (entry, expected) =>
    expect(toldValues(entry, found.get(entry) ?? [])).toEqual(expected),
  );
});

test.each([
  [8, []],
  [9, ['South', 'North']],
  [24, ['South', 'North', 'East']],
])('by %i hours the claims of %j are known', (hour, sources) => {
  expect(knownBy(EVENT.claims, Date.UTC(2020, 8, 27, hour)).map(({ source }) => source)).toEqual(sources);
});

test('a denial names whom it denies, not its own source', () => {
  expect(deniedSource(NORTH, EVENT.claims)).toBe('South');
  expect(deniedSource(SOUTH, EVENT.claims)).toBeUndefined();
});

test.each([
  [{ value: 1200 }, '1,200'],
  [{ value: 1200, max: 1300, qualifier: 'about' }, 'about 1,200–1,300'],
])('%j is %s', (figure, expected) => expect(amountText(figure, 'en')).toBe(expected));

test.each<[string, LinkedClaim[], string]>([
  ['one source', [SOUTH], '6 (South)'],
  ['two that differ', [SOUTH, EAST], '6 (South) to 7 (East)'],
  ['two that agree', [SOUTH, { ...EAST, figures: SOUTH.figures! }], '6 (2 sources)'],
])('%s', (_what, claims, expected) =>
  expect(figureRanges(claims).map((range) => rangeText(range, text, 'en'))).toEqual([expected]),
);
