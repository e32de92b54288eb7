/** Hostile texts: eight times the text must not cost much more than eight times the work. */
import { describe, expect, test } from 'vitest';
import { readDocument } from './read.js';

const [SMALL, TIMES] = [20_000, 8];
/** Linear growth is 8, quadratic 64; between them lies room for a busy machine. */
const MOST = 24;
/** Below this the clock tells nothing. Milliseconds of processor time. */
const LEAST_MS = 2;
const LONG_MS = 60_000;

function workMs(run: () => void): number {
  const times = [1, 2].map(() => {
    const before = process.cpuUsage();
    run();
    return process.cpuUsage(before).user / 1000;
  });
  return Math.max(LEAST_MS, Math.min(...times));
}

/**
 * How many times more work a text is that is eight times as long. A busy machine or a collection of garbage can make
 * one measurement too large, so the lowest of several counts; work that grows too fast never measures low.
 */
function growth(work: (text: string) => void, seed: string, attempts = 8): number {
  const [short, long] = [SMALL, SMALL * TIMES].map((size) => seed.repeat(Math.ceil(size / seed.length)));
  work(short!);
  let lowest = Infinity;
  for (let attempt = 0; attempt < attempts && lowest > MOST / 2; attempt++)
    lowest = Math.min(lowest, workMs(() => work(long!)) / workMs(() => work(short!)));
  return lowest;
}

test(
  'the check can fail',
  () => {
    let sum = 0;
    const quadratic = (text: string) => {
      for (let from = 0; from < text.length; from += 400)
        for (let at = 0; at < text.length; at++) sum += text.charCodeAt(at);
    };
    expect(growth(quadratic, 'ab', 2)).toBeGreaterThan(MOST);
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
      expect(growth(read, seed)).toBeLessThan(MOST);
    },
    LONG_MS,
  );
});
