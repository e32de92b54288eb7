import { expect, test } from 'vitest';
import { areInTurn, daysFrom } from './times.js';

test.each<[string, { start?: string; end?: string }[], number]>([
  ['2023-05-10', [], 0],
  ['2023-05-10', [{ start: '2023' }], 0],
  ['2023-05-10', [{ start: '2023-05-10', end: '2023-05-10' }], 0],
  ['2023-05-31', [{ end: '2023-05' }], 0],
  ['2023-06-01', [{ end: '2023-05' }], 1],
  ['2024-02-29', [{ end: '2023' }], 60],
  ['2023-05-10', [{ start: '2023-06' }], 22],
  ['2023-05-10', [{ end: '2023-05-01' }, { start: '2023-05-13' }], 3],
])('%s and %j are %d days apart', (day, spans, days) => expect(daysFrom(spans, day)).toBe(days));

test('places that were there in turn', () => {
  const [before, after, whole] = [[{ end: '2020-11-10' }], [{ start: '2020-11-10' }], [{ start: '1994' }]];
  expect(areInTurn(before, after)).toBe(true);
  expect(areInTurn(after, before)).toBe(true);
  expect(areInTurn(before, whole)).toBe(false);
  expect(areInTurn([], after)).toBe(false);
});
