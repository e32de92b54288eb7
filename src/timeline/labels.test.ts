import { describe, expect, test } from 'vitest';
import { named, spacedOut } from './labels.js';

const measure = (text: string) => text.length * 10;

describe('labels centred on their place', () => {
  test('one that would touch its neighbour is left out', () => {
    const labels = [20, 40, 60, 80].map((x) => ({ x, text: 'ab' }));
    expect(spacedOut(labels, 100, measure).map(({ x }) => x)).toEqual([20, 60]);
  });

  test('none reaches out of view', () => {
    const labels = [5, 50, 96].map((x) => ({ x, text: 'ab' }));
    expect(spacedOut(labels, 100, measure).map(({ x }) => x)).toEqual([50]);
  });
});

describe('names of stretches', () => {
  const forms = ['long name', 'name', 'n'];
  test.each([
    ['room for all', 0, 200, [{ x: 0, text: 'long name' }]],
    ['room for less', 0, 60, [{ x: 0, text: 'name' }]],
    ['no room', 0, 12, []],
    ['its start is out of view: written at the edge', -500, 60, [{ x: 0, text: 'name' }]],
    ['its end is out of view', 150, 900, [{ x: 150, text: 'name' }]],
    ['it is out of view', 250, 900, []],
  ])('%s', (_, fromPx, toPx, labels) => {
    expect(named([{ fromPx, toPx, forms }], 200, measure)).toEqual(labels);
  });
});
