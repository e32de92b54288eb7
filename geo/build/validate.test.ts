import { describe, expect, test } from 'vitest';
import { validateGeoJson } from './validate.js';

const point = (coordinates: unknown) => ({
  type: 'Feature',
  geometry: { type: 'Point', coordinates },
  properties: {},
});
const collection = (...features: unknown[]) => ({ type: 'FeatureCollection', features });
const incident = {
  entry: 'a.md#1',
  document: 'a.md',
  title: 'Shelling reported',
  time: '2023-09-19T13:00:00+04:00',
  reported: '2023-09-19T13:00:00+04:00',
  timePrecision: 'minute',
  category: 'strike',
  place: 'stepanakert',
  placeName: 'Stepanakert',
  placeNames: { en: 'Khankendi / Stepanakert' },
  role: 'event',
  geoPrecision: 1,
  source: 'InfoCenter',
  side: null,
  figures: { killed: 2 },
  lines: [3, 4],
  offsets: [120, 480],
  hash: '0123456789abcdef',
};
const withProperties = (changes: object) =>
  collection({ ...point([46.75, 39.82]), properties: { ...incident, ...changes } });

describe('GeoJSON by RFC 7946', () => {
  test.each<[string, unknown, RegExp]>([
    ['a list', [], /not a GeoJSON object/],
    ['null', null, /not a GeoJSON object/],
    ['no type', { features: [] }, /type/],
    ['an unknown type', { type: 'Blob' }, /type/i],
    ['latitude out of range', collection(point([46, 91])), /latitude 91 is not within/],
    ['longitude out of range', collection(point([181, 40])), /longitude 181 is not within/],
    ['text for a number', collection(point(['46', 40])), /only contain numbers/],
    ['one number', collection(point([46])), /position/i],
    [
      'an open ring',
      collection({
        ...point([]),
        geometry: {
          type: 'Polygon',
          coordinates: [
            [
              [0, 0],
              [1, 0],
              [1, 1],
              [0, 1],
            ],
          ],
        },
      }),
      /first and last positions/,
    ],
    ['a Feature without geometry', collection({ type: 'Feature', properties: {} }), /geometry/],
    ['a Feature that is a number', collection(7), /must be an object/],
    ['an object as id', collection({ ...point([46, 40]), id: {} }), /"id" must be text or a number/],
    [
      'an id that stands twice',
      collection({ ...point([46, 40]), id: 'a' }, { ...point([47, 40]), id: 'a' }),
      /id "a" stands twice/,
    ],
  ])('%s is a flaw', (_name, value, reason) => {
    const flaws = validateGeoJson(value);
    expect(flaws.map((flaw) => flaw.reason).join('\n')).toMatch(reason);
  });

  test.each<[string, unknown]>([
    ['an empty collection', collection()],
    ['a single point', { type: 'Point', coordinates: [46, 40] }],
    ['a Feature of somebody else', collection({ ...point([46, 40]), properties: { colour: 'red' } })],
    ['a Feature without a place', collection({ ...point([0, 0]), geometry: null })],
    ['both ends of the range', collection(point([-180, -90]), point([180, 90]))],
    ['an incident of ours', withProperties({})],
  ])('%s is valid', (_name, value) => expect(validateGeoJson(value)).toEqual([]));

  test('a flaw names its Feature', () => {
    expect(validateGeoJson(collection(point([46, 40]), point([46, 95])))).toEqual([
      { feature: 1, reason: 'latitude 95 is not within -90..90' },
    ]);
  });
});

describe('our own properties', () => {
  test.each<[string, object, string]>([
    ['unknown category', { category: 'rumour' }, 'property "category" must be one of battle'],
    [
      'time without offset',
      { time: '2023-09-19T13:00:00' },
      'property "time" must be an ISO 8601 time with offset',
    ],
    ['a time that does not exist', { reported: '2023-09-31T25:00:00+04:00' }, 'property "reported"'],
    ['lines the wrong way round', { lines: [4, 3] }, 'property "lines"'],
    ['no offsets', { offsets: undefined }, 'property "offsets" must be [start, end] offsets, not missing'],
    ['offsets of nothing', { offsets: [7, 7] }, 'property "offsets"'],
    ['a hash that is none', { hash: 'abc' }, 'property "hash" must be 16 hex digits, not "abc"'],
    ['text as a figure', { figures: { killed: 'two' } }, 'property "figures"'],
    ['unknown figure', { figures: { tanks: 2 } }, 'property "figures"'],
    ['missing source', { source: undefined }, 'property "source" must be text, not missing'],
    ['precision 4', { geoPrecision: 4 }, 'property "geoPrecision" must be one of 1, 2, 3'],
  ])('%s is a flaw', (_name, changes, reason) => {
    expect(validateGeoJson(withProperties(changes))[0]?.reason).toContain(reason);
  });
});
