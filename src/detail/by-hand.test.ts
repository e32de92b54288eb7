import { expect, test } from 'vitest';
import { parseOverrides, type Correction } from '../../geo/overrides/parse.js';
import { en } from '../text/en.js';
import { timeReasons, unplacedBy, unplacedText } from './by-hand.js';

const corrections = (...lines: string[]): Correction[] =>
  parseOverrides('a.md.overrides.txt', lines.map((line) => `x ${line}`).join('\n')).overrides;

test.each([
  [['where = nowhere'], { by: 'hand' }],
  [['not an incident'], { by: 'no incident' }],
  [['where = nowhere', 'not an incident', 'category = access'], { by: 'no incident' }],
  [['not an incident', 'where = nowhere'], { by: 'hand' }],
  [['category = access'], { by: 'rules', reason: 'by hand, they say' }],
  [[], { by: 'rules', reason: 'by hand, they say' }],
])('%j: %j', (lines, expected) => {
  expect(unplacedBy({ byHand: corrections(...lines), unplacedWhy: 'by hand, they say' })).toEqual(expected);
});

test('no reason is none', () => expect(unplacedBy({})).toBeNull());

test.each([
  [['where = nowhere'], 'A correction by hand says that nothing in it happened at a place on the map.'],
  [['not an incident'], 'A correction by hand says that it is no incident.'],
  [[], 'only talked of.'],
])('%j is told: %s', (lines, sentence) => {
  const record = { byHand: corrections(...lines), unplacedWhy: 'only talked of.' };
  expect(unplacedText(record, en.detail)).toBe(sentence);
});

test('a time by hand has no reason from the words', () => {
  const why = { reportedWhy: ['the heading'], eventTimeWhy: ['"an hour ago"'] };
  expect(timeReasons(why)).toEqual(['the heading', '"an hour ago"']);
  expect(timeReasons({ ...why, byHand: corrections('time = 2023-09-19') })).toEqual(['the heading']);
});
