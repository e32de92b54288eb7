import { expect, test } from 'vitest';
import { shortCount, wholeCount } from './figure-text.js';

test.each([
  [1, '1'],
  [999, '999'],
  [1000, '1.0k'],
  [9949, '9.9k'],
  [9950, '10k'],
  [123_456, '123k'],
  [2.6, '3'],
])('%d in a mark: %s', (count, text) => expect(shortCount(count)).toBe(text));

test.each([
  [50, '50'],
  [6873, '6873'],
  [28_120, '28\u2009120'],
  [100_417, '100\u2009417'],
  [1_234_567, '1\u2009234\u2009567'],
])('%d at an arrow: %s', (count, text) => expect(wholeCount(count)).toBe(text));
