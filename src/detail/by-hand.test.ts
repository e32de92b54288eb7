import { expect, test } from 'vitest';
import { correctionsOf, isByHand, unplacedBy } from './by-hand.js';

const AT = 'a.md.overrides.txt:7';

test.each([
  ['x where = nowhere', { kind: 'where', places: [] }],
  [
    'x where = alpha, beta as origin',
    { kind: 'where', places: [{ place: 'alpha' }, { place: 'beta', role: 'origin' }] },
  ],
  ['x category = access', { kind: 'category', category: 'access' }],
  ['x time = 2023-09-19T13:00', { kind: 'time', local: '2023-09-19T13:00' }],
  ['x place "Martuni" = martuni-region', { kind: 'place', surface: 'Martuni', place: 'martuni-region' }],
  ['x not an incident', { kind: 'not an incident' }],
])('%s', (words, override) => {
  expect(correctionsOf([`${AT}: ${words}`])).toMatchObject([{ at: AT, words, override }]);
});

test.each([
  ['a form of a newer program', `${AT}: x colour = red`, { at: AT, words: 'x colour = red', override: null }],
  ['no line', 'something else', { at: '', words: 'something else', override: null }],
])('%s is kept as it is written', (_, line, expected) => expect(correctionsOf([line])).toEqual([expected]));

test.each([
  ['nowhere on the map, by hand (a.md.overrides.txt:3)', { by: 'hand' }],
  ['not an incident, by hand (a.md.overrides.txt:3)', { by: 'no incident' }],
  ['Not on the map: talk that names "Alpha".', { by: 'rules', reason: 'talk that names "Alpha".' }],
  [
    'The entry names no place where it happened.',
    { by: 'rules', reason: 'The entry names no place where it happened.' },
  ],
])('%s', (why, expected) => expect(unplacedBy(why)).toEqual(expected));

test.each([
  ['by hand (a.md.overrides.txt:3)', true],
  ['"by hand": named as where it happened', false],
])('%s: %s', (why, expected) => expect(isByHand(why)).toBe(expected));
