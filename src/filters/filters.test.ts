import { describe, expect, test } from 'vitest';
import { sampleEntry, samplePlace, samplePlaceRecord } from '../atlas/sample.js';
import {
  facetCounts,
  facetValues,
  isFiltering,
  NO_FILTERS,
  NO_SIDE,
  visibleEntries,
  withValue,
} from './filters.js';

const atlas = {
  documents: [],
  movements: [],
  places: [{ ...samplePlace('village'), parents: ['district', 'land'] }, samplePlace('district')],
  entries: [
    sampleEntry({ category: 'strike', side: 'north', places: [samplePlaceRecord('village')] }),
    sampleEntry({ category: 'strike', side: 'south', figures: { killed: 2 } }),
    sampleEntry({ category: 'politics', side: null, places: [samplePlaceRecord('district')] }),
  ],
};
const values = facetValues(atlas);
const choose = (...chosen: ['category' | 'side' | 'place' | 'figures', string][]) =>
  chosen.reduce((filters, [facet, value]) => withValue(filters, facet, value, true), NO_FILTERS);

describe('filters', () => {
  test.each([
    ['none', choose(), [1, 1, 1]],
    ['one value', choose(['category', 'strike']), [1, 1, 0]],
    ['two values of a facet: either', choose(['category', 'strike'], ['category', 'politics']), [1, 1, 1]],
    ['two facets: both', choose(['category', 'strike'], ['side', 'south']), [0, 1, 0]],
    ['speaks for no side', choose(['side', NO_SIDE]), [0, 0, 1]],
    ['a district holds its villages', choose(['place', 'district']), [1, 0, 1]],
    ['a land that is no place of the atlas', choose(['place', 'land']), [1, 0, 0]],
    ['any figure', choose(['figures', 'any']), [0, 1, 0]],
    ['a value that nobody has', choose(['category', 'nonsense']), [0, 0, 0]],
  ])('%s', (_, filters, expected) => {
    expect([...visibleEntries(values, filters, null)]).toEqual(expected);
  });

  test('words and facets must both fit', () => {
    expect([...visibleEntries(values, choose(['category', 'strike']), new Set([1, 2]))]).toEqual([0, 1, 0]);
  });

  test('a value counts what it would show: its own facet does not limit it, the others do', () => {
    const filters = choose(['category', 'strike'], ['side', 'north']);
    expect([...facetCounts(values, filters, null, 'side')]).toEqual([
      ['north', 1],
      ['south', 1],
    ]);
    expect([...facetCounts(values, filters, null, 'category')]).toEqual([['strike', 1]]);
  });

  test('taking the last value back leaves no restriction', () => {
    const filters = withValue(choose(['side', 'north']), 'side', 'north', false);
    expect(isFiltering(filters)).toBe(false);
    expect(isFiltering({ ...NO_FILTERS, query: ' ' })).toBe(false);
  });
});
