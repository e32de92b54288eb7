import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DAY_MS, HOUR_MS, MINUTE_MS } from '../clock/zone.js';
import { NO_FILTERS, withValue } from '../filters/filters.js';
import type { ViewState } from '../view/view-state.js';
import { looksOf, readAddress, writeAddress } from './address.js';

const NOON_MS = Date.parse('2023-09-19T12:00:00Z');
const filters = {
  ...withValue(withValue(NO_FILTERS, 'category', 'strike', true), 'source', 'A & B, of "C"', true),
  query: 'Լաչին = Laçın?',
};

const CASES: readonly [ViewState, string][] = [
  [{}, '#v=1'],
  [{ nowMs: NOON_MS, mode: 'trail' }, '#v=1&t=2023-09-19T12:00Z&mode=trail'],
  [{ nowMs: NOON_MS + 7000 }, '#v=1&t=2023-09-19T12:00:07Z'],
  [{ breadthMs: 36 * HOUR_MS, ratePerSecond: 5 * MINUTE_MS }, '#v=1&w=36h&rate=5m'],
  [{ axisKind: 'equal', ratePerSecond: 0.5 }, '#v=1&rate=0.5&axis=equal'],
  [{ loop: { startMs: NOON_MS, endMs: NOON_MS + DAY_MS } }, '#v=1&loop=2023-09-19T12:00Z/2023-09-20T12:00Z'],
  [{ unfolded: new Set([NOON_MS, NOON_MS + DAY_MS]) }, '#v=1&open=2023-09-19T12:00Z,2023-09-20T12:00Z'],
  [{ basis: 'reported', asKnown: true, presenting: true }, '#v=1&by=reported&known=1&present=1'],
  [{ embedded: true }, '#v=1&embed=1'],
  [{ names: 'hy', themeChoice: 'dark' }, '#v=1&names=hy&theme=dark'],
  [{ listing: 'all', place: 'stepanakert' }, '#v=1&list=all&here=stepanakert'],
  [{ reading: '2023-09-19.md' }, '#v=1&read=2023-09-19.md'],
  [{ languageChoice: 'az' }, '#v=1&lang=az'],
  [{ camera: { center: [46.75123, -39.8], zoom: 8.5 } }, '#v=1&at=46.7512,-39.8,8.5'],
  [
    { selected: '2020-09-27.md#2020-09-27T08:35.2', filters: { ...NO_FILTERS, query: 'road' } },
    '#v=1&e=2020-09-27.md%232020-09-27T08:35.2&q=road',
  ],
];

describe('writeAddress', () => {
  test.each(CASES)('%j', (state, hash) => expect(writeAddress(state)).toBe(hash));
  test('what is off or empty is left out', () => {
    expect(
      writeAddress({ asKnown: false, loop: null, selected: null, unfolded: new Set(), filters: NO_FILTERS }),
    ).toBe('#v=1');
  });
});

describe('readAddress', () => {
  test.each(CASES)('reads back %j', (state, hash) => {
    const rounded = state.camera ? { camera: { center: [46.7512, -39.8], zoom: 8.5 } } : state;
    expect(readAddress(hash)).toEqual({ state: rounded, flaws: [] });
  });

  test('filters and their words, whatever letters they hold', () => {
    expect(readAddress(writeAddress({ filters })).state.filters).toEqual(filters);
  });

  test.each([
    ['#v=1&t=yesterday', { kind: 'refused', key: 't', value: 'yesterday' }],
    ['#v=1&t=2023-13-45T00:00Z', { kind: 'refused', key: 't', value: '2023-13-45T00:00Z' }],
    ['#v=1&w=soon', { kind: 'refused', key: 'w', value: 'soon' }],
    ['#v=1&rate=0', { kind: 'refused', key: 'rate', value: '0' }],
    ['#v=1&mode=constructor', { kind: 'refused', key: 'mode', value: 'constructor' }],
    ['#v=1&at=200,10,5', { kind: 'refused', key: 'at', value: '200,10,5' }],
    [
      '#v=1&loop=2023-09-20T12:00Z/2023-09-19T12:00Z',
      { kind: 'refused', key: 'loop', value: '2023-09-20T12:00Z/2023-09-19T12:00Z' },
    ],
    ['#v=1&colour=red', { kind: 'unknown', key: 'colour' }],
    ['#v=9', { kind: 'version', version: '9' }],
  ])('%s is told and left out', (hash, flaw) => {
    expect(readAddress(hash)).toEqual({ state: {}, flaws: [flaw] });
  });

  test('a bad part leaves the others as they are', () => {
    expect(readAddress('#v=1&t=never&names=az')).toMatchObject({
      state: { names: 'az' },
      flaws: [{ key: 't' }],
    });
  });

  test('any text is read without a throw', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (hash) => void readAddress(`#${hash}`)));
  });
});

test('of an address only the looks hold for another atlas', () => {
  const { state } = readAddress('#v=1&t=2023-09-19T09:00Z&category=strike&names=hy&theme=dark&w=nonsense');
  expect(looksOf({ state })).toEqual({ state: { names: 'hy', themeChoice: 'dark' }, flaws: [] });
});
