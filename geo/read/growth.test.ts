/** Hostile texts: eight times the text must not cost much more than eight times the work. */
import { describe, expect, test } from 'vitest';
import { growth, MOST_GROWTH } from '../growth-check.js';
import { readDocument } from './read.js';

const LONG_MS = 60_000;

test(
  'the check can fail',
  () => {
    let sum = 0;
    const quadratic = (text: string) => {
      for (let from = 0; from < text.length; from += 400)
        for (let at = 0; at < text.length; at++) sum += text.charCodeAt(at);
    };
    expect(growth(quadratic, 'ab', 2)).toBeGreaterThan(MOST_GROWTH);
    expect(sum).toBeGreaterThan(0);
  },
  LONG_MS,
);

const read = (text: string) =>
  void readDocument({ file: 'x.txt', text: `The flood of 2021\n\n13 March\n9 a.m.: A.\n${text}` });

describe('reading grows with the text', () => {
  test.each([
    ' ',
    '\u00a0',
    '\n',
    '1',
    '1:',
    'a',
    'A',
    '“',
    '[ ',
    '- ',
    '**',
    '13 ',
    '2021 ',
    'A. ',
    'A Title Here\n\n',
    'A Title Here\n\nText.\n\n',
    '3:27: Text\n',
    '8:30 p.m.: A. ',
    '8 August 00:06\nText.\n',
    '2022-02-24T05:07Z Text.\n',
    '24.02.22, 05:07 - ',
    '25:61 a.m.: Text\n',
    '31 September\n',
    '13 March\n',
    'Read more\n',
    'Day 3 - Text\n',
  ])(
    '%j',
    (seed) => {
      expect(growth(read, seed)).toBeLessThan(MOST_GROWTH);
    },
    LONG_MS,
  );
});
