import { expect, test } from 'vitest';
import { niceLine, plotTop } from './height.js';

test.each([
  [0, 1],
  [0.4, 1],
  [1, 1],
  [3, 2],
  [7.5, 5],
  [19, 10],
  [20, 20],
  [99, 50],
  [123_456, 100_000],
])('a line under %d stands at %d', (max, line) => expect(niceLine(max)).toBe(line));

test('a few reports do not fill the plot', () =>
  expect([plotTop(0), plotTop(1), plotTop(40)]).toEqual([3, 3, 40]));
