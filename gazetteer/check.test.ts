import { describe, expect, test } from 'vitest';
import { checkPlaces } from './check.js';
import { defaultPlaces } from './default.js';
import type { Homonym } from './homonyms.js';
import type { Place } from './place.js';
import { samplePlace as place } from './sample.js';

const square = place('square', {
  type: 'district',
  uncertaintyM: 2000,
  geometry: {
    type: 'Polygon',
    coordinates: [[[46, 39], [47, 39], [47, 40], [46, 40], [46, 39]]], // prettier-ignore
  },
});
const reasons = (places: readonly Place[], homonyms: readonly Homonym[] = []) =>
  checkPlaces(places, [square], homonyms).flaws.map(({ at, reason }) => `${at}: ${reason}`);

describe('the gazetteer that comes with the program', () => {
  test('has no flaws: every name that two places bear has a rule that tells them apart', () => {
    const { flaws, shared } = checkPlaces(defaultPlaces());
    expect(flaws.map(({ reason }) => reason)).toEqual([]);
    expect(shared.length).toBeGreaterThan(0);
    expect(shared.every(({ rule }) => rule !== null && rule !== '')).toBe(true);
  });

  test('is read once and is not empty', () => {
    expect(defaultPlaces().length).toBeGreaterThan(100);
    expect(defaultPlaces()).toBe(defaultPlaces());
  });
});

describe('flaws of single places', () => {
  test.each<[string, Place, string[]]>([
    ['a sound place', place('a', { parents: ['square'] }), []],
    ['no names', { ...place('a'), names: [] }, ['0: "a" has no names']],
    ['no sources', place('a', { sources: [] }), ['0: "a" has no sources']],
    [
      'an unknown language',
      place('a', { names: [{ text: 'A', language: 'xx', status: 'current' }] }),
      ['0: name "A" of "a": language "xx" is unknown'],
    ],
    [
      'a language that is no tag',
      place('a', { names: [{ text: 'A', language: 'old english!', status: 'current' }] }),
      ['0: name "A" of "a": language "old english!" is unknown'],
    ],
    [
      'a parent nobody knows',
      place('a', { parents: ['b'] }),
      ['0: "a" lies in "b", which is in no gazetteer'],
    ],
    ['its own parent', place('a', { parents: ['a'] }), ['0: "a" lies in itself']],
    [
      'a point outside its parent',
      place('a', { parents: ['square'], point: [46.5, 40.5] }),
      ['0: "a" lies 55 km outside "square"'],
    ],
    [
      'a point outside by less than both are uncertain',
      place('a', { parents: ['square'], point: [46.5, 40.02] }),
      [],
    ],
    [
      'lat and lon swapped, seen by the parent',
      place('a', { parents: ['square'], point: [39.8, 46.7] }),
      ['0: "a" lies 897 km outside "square"; its lat and lon are swapped'],
    ],
  ])('%s', (_name, one, expected) => expect(reasons([one])).toEqual(expected));

  test('languages with a script, and the mark of an unknown one, are known', () => {
    const names = ['hy', 'az-Latn', 'ru-Latn', 'zh-Hant', 'und'].map((language) => ({
      text: `Name ${language}`,
      language,
      status: 'current' as const,
    }));
    expect(reasons([place('a', { names })])).toEqual([]);
  });
});

describe('lat and lon swapped, seen by the places of the same state', () => {
  const near = [0, 1, 2, 3, 4, 5].map((n) =>
    place(`n${n}`, { point: [46 + n / 10, 39.5], countries: ['AZ'] }),
  );

  test('far from them, and near when changed back', () => {
    expect(reasons([...near, place('a', { point: [39.6, 46.2] })])).toEqual([
      '6: "a": lat and lon look swapped',
    ]);
  });
  test('far from them either way', () =>
    expect(reasons([...near, place('a', { point: [-70, -20] })])).toEqual([]));
  test('too few others to know', () =>
    expect(reasons([...near.slice(0, 2), place('a', { point: [39.6, 46.2] })])).toEqual([]));
});

describe('several places', () => {
  const one = place('one', { names: ['Nor Shen', 'Norashen'], parents: ['square'] });

  test('an id that stands twice', () =>
    expect(reasons([one, { ...one, names: place('x').names }])).toEqual([
      '1: id "one" stands in the file twice',
    ]));

  test.each<[string, Partial<Place>, string | null]>([
    ['different parents', { parents: ['elsewhere'] }, 'different parents'],
    ['different kinds', { type: 'river', parents: ['square'] }, 'different kinds'],
    ['the same parent', { parents: ['square'] }, null],
    ['no parent', {}, null],
  ])('a name of two with %s', (_name, over, rule) => {
    const other = place('other', { names: ['NOR-SHEN'], ...over });
    const { shared, flaws } = checkPlaces([one, other], [square, place('elsewhere')], []);
    expect(shared).toEqual([{ name: 'nor shen', places: [0, 1], rule }]);
    const expected = '"nor shen" is the name of one, other, and nothing tells them apart';
    expect(flaws.map(({ reason, severity }) => [reason, severity])).toEqual(
      rule === null ? [[expected, 'warning']] : [],
    );
  });

  test('a district and a province of one name are not told apart by a type word', () => {
    const both = [
      place('d', { type: 'district', names: ['Ani'] }),
      place('p', { type: 'province', names: ['Ani'] }),
    ];
    expect(checkPlaces(both, [], []).shared[0]?.rule).toBeNull();
  });

  test('a known homonym is no flaw and gives its reason', () => {
    const both = [one, place('other', { names: ['Nor Shen'], parents: ['square'] })];
    const homonym = { places: ['one', 'other'], reason: 'the second is in ruins and in no report' };
    expect(checkPlaces(both, [square], [homonym]).flaws).toEqual([]);
    expect(checkPlaces(both, [square], [homonym]).shared[0]?.rule).toBe(homonym.reason);
  });
});
