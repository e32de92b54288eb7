import { describe, expect, test } from 'vitest';
import { endsSentence, isTitle, leadsToATime, opensLetter } from './sentences.js';

describe('titles', () => {
  test.each([
    'Statement by the Prime Minister',
    '– Statement by the Prime Minister',
    '-Statement by the ministry',
    '“War declared on all” (video)',
    '‘Not a single shell was fired’- Ministry',
    'Заявление министерства обороны',
    'Պաշտպանության նախարարության հայտարարությունը',
    'Müdafiə Nazirliyinin bəyanatı',
    'Bridge opens again (PHOTO)',
  ])('%j reads like one', (line) => {
    expect(isTitle(line)).toBe(true);
  });

  test.each([
    'The bridge is closed.',
    'Is it over?',
    'He said: “Go.”',
    'The minister said:',
    'First of all,',
    'statement by the minister',
    'Council',
    'Details at https://example.org and below',
    'See www.example.org for more',
    'Ada Keeper (@ada) on the storm',
    'Photo: the bridge',
    '2,700 kg of salt',
    `The ${'very '.repeat(24)}long title`,
    '',
  ])('%j does not', (line) => {
    expect(isTitle(line)).toBe(false);
  });
});

test.each([
  ['It rained.', true],
  ['It rained.”', true],
  ['It rained.)]»', true],
  ['Did it rain?', true],
  ['Անձրև եկավ։', true],
  ['And so on…', true],
  ['It rained', false],
  ['It rained,', false],
  ['', false],
])('%j ends a sentence: %s', (text, ends) => {
  expect(endsSentence(text)).toBe(ends);
});

test.each([
  ['The boat left at', true],
  ['Der Bus fährt ab', true],
  ['[see', true],
  ['Поезд ушёл в', true],
  ['at', true],
  ['The boat left.', false],
  ['a new format', false],
  ['The chat', false],
  ['', false],
])('after %j a time goes on: %s', (text, leads) => {
  expect(leadsToATime(text)).toBe(leads);
});

test.each([
  ['News\n\nDear neighbours,\nwe write', true],
  ['News\n\u00a0Dear\u00a0neighbours,', true],
  ['Уважаемые коллеги!', true],
  ['Nothing is dear to us.\nDearth of food', false],
])('%j opens a letter: %s', (text, opens) => {
  expect(opensLetter(text)).toBe(opens);
});
