import { describe, expect, test } from 'vitest';
import { sampleEntry, samplePlace, samplePlaceRecord } from '../atlas/sample.js';
import { buildSearch } from './search.js';

const atlas = {
  documents: [],
  movements: [],
  places: [
    samplePlace('shushi', { en: ['Shushi', 'Shusha'], hy: ['Շուշի'], az: ['Şuşa'], ru: ['Шуша'] }),
    samplePlace('shushikend', { en: ['Shushikend'] }),
    samplePlace('lachin-corridor', { en: ['Lachin corridor'], az: ['Laçın dəhlizi'] }),
  ],
  entries: [
    sampleEntry({ title: 'Shelling of the town', places: [samplePlaceRecord('shushi')] }),
    sampleEntry({ title: 'A convoy passed', places: [samplePlaceRecord('lachin-corridor')] }),
    sampleEntry({ title: 'Talks', source: 'Ministry of Études' }),
  ],
};
const BODIES = ['Houses were hit; twelve people left.', 'Twelve lorries with flour.', undefined];
const search = buildSearch(atlas, (entry) => BODIES[entry]);

describe('search', () => {
  test.each([
    ['Şuşa', [0]],
    ['շուշի', [0]],
    ['ШУША', [0]],
    ['lacin', [1]],
    ['twelve', [0, 1]],
    ['twelve flour', [1]],
    ['"twelve lorries"', [1]],
    ['"lorries twelve"', []],
    ['"twelve lorr"', []],
    ['lorr', [1]],
    ['orries', []],
    ['etudes', [2]],
    ['"twelve', [0, 1]],
    ['', [0, 1, 2]],
    ['()[.*', [0, 1, 2]],
  ])('%s', (query, expected) => expect([...search.find(query)]).toEqual(expected));
});

describe('places', () => {
  test.each([
    ['shushi', [0, 1]],
    ['Шуша', [0]],
    ['dehlizi', [2]],
    ['corr', [2]],
    ['nowhere', []],
    [' ', []],
  ])('%s', (query, expected) => expect(search.findPlaces(query, 5)).toEqual(expected));

  test('no more than asked for', () => expect(search.findPlaces('shush', 1)).toEqual([0]));
});
