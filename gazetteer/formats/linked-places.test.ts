import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { validateGeoJson } from '../../geo/build/validate.js';
import { defaultPlaces } from '../default.js';
import { NAME_STATUSES, PLACE_TYPES, type Place } from '../place.js';
import { samplePlace } from '../sample.js';
import { placesOf } from './linked-collection.js';
import { readLinkedPlaces, writeLinkedPlaces } from './linked-places.js';

const feature = (over: object = {}, properties: object = {}) => ({
  type: 'Feature',
  '@id': 'atlas:kolk',
  properties: { title: 'Kolk', type: 'settlement', ccodes: ['AM'], ...properties },
  names: [{ toponym: 'Kolk', lang: 'en', status: 'current' }],
  geometry: { type: 'Point', coordinates: [45, 40] },
  relations: [{ relationType: 'gvp:broaderPartitive', relationTo: 'atlas:armenia' }],
  sources: ['a map'],
  ...over,
});
/** One Feature a line, from line 2 on. */
const fileOf = (...features: unknown[]) =>
  `{"type":"FeatureCollection","features":[\n${features.map((one) => JSON.stringify(one)).join(',\n')}\n]}\n`;
const issuesOf = (text: string) =>
  readLinkedPlaces('dir/my.json', text).issues.map(
    ({ line, severity, reason }) => `${line} ${severity}: ${reason}`,
  );

describe('there and back', () => {
  test('the default gazetteer comes back whole', () => {
    const places = defaultPlaces();
    const collection = writeLinkedPlaces(places);
    expect(placesOf(JSON.parse(JSON.stringify(collection)), 'x')).toMatchObject({ places, flaws: [] });
    expect(validateGeoJson(JSON.parse(JSON.stringify(collection)))).toEqual([]);
  });

  test('any place comes back as it was', () => {
    const text = fc.string({ minLength: 1 }).filter((one) => one.trim() !== '');
    const names = fc.array(fc.record({ text, language: text, status: fc.constantFrom(...NAME_STATUSES) }), {
      minLength: 1,
      maxLength: 4,
    });
    const position = fc.tuple(
      fc.double({ min: -180, max: 180, noNaN: true }).map((n) => n || 0),
      fc.double({ min: -90, max: 90, noNaN: true }).map((n) => n || 0),
    );
    const place = fc.record({
      id: text.filter((id) => !id.startsWith('atlas:')),
      title: text,
      type: fc.constantFrom(...PLACE_TYPES),
      names,
      point: position,
      parents: fc.array(
        text.filter((id) => !id.startsWith('atlas:')),
        { maxLength: 3 },
      ),
      schematic: fc.boolean(),
      uncertaintyM: fc.nat(),
      population: fc.nat(),
      when: fc.array(
        fc.constantFrom({ start: '1994-05' }, { end: '2020' }, { start: '2020', end: '2020-11-10' }),
        {
          minLength: 1,
          maxLength: 2,
        },
      ),
      description: text,
      sources: fc.array(text, { minLength: 1, maxLength: 2 }),
    });
    fc.assert(
      fc.property(place, ({ id, ...over }) => {
        const whole: Place = samplePlace(id, over);
        const back = placesOf(JSON.parse(JSON.stringify(writeLinkedPlaces([whole]))), 'x');
        expect(back).toEqual({ places: [whole], flaws: [], numbers: [0] });
      }),
      { numRuns: 200 },
    );
  });

  test('a shape keeps its representative point, and one without is given its middle', () => {
    const square = { type: 'Polygon', coordinates: [[[0, 0], [2, 0], [2, 4], [0, 4], [0, 0]]] }; // prettier-ignore
    const read = (properties: object) =>
      placesOf({ type: 'FeatureCollection', features: [feature({ geometry: square }, properties)] }, 'x')
        .places[0];
    expect(read({ point: [0.5, 0.5] })?.point).toEqual([0.5, 0.5]);
    expect(read({})?.point).toEqual([1, 2]);
    expect(read({})?.geometry).toEqual(square);
  });
});

test('files of others: types and ids of their own, citations for sources', () => {
  const [place] = readLinkedPlaces(
    'x.json',
    fileOf({
      type: 'Feature',
      '@id': 'https://example.org/place/7',
      properties: { title: 'Old Bridge', fclasses: ['S'], featureCode: 'BDG' },
      names: [{ toponym: 'Old Bridge' }, { toponym: 'Pons Vetus', lang: 'la', status: 'former' }],
      geometry: { type: 'Point', coordinates: [10, 50], certainty: 'certain' },
      citations: [{ label: 'An atlas, p. 7' }],
    }),
  ).places;
  expect(place).toMatchObject({
    id: 'https://example.org/place/7',
    type: 'bridge',
    featureClass: 'S',
    countries: [],
    geometry: { type: 'Point', coordinates: [10, 50] },
    names: [
      { text: 'Old Bridge', language: 'und', status: 'current' },
      { text: 'Pons Vetus', language: 'la', status: 'former' },
    ],
    sources: ['An atlas, p. 7'],
    uncertaintyM: 1000,
  });
  expect(place?.geometry).not.toHaveProperty('certainty');
});

describe('flaws are told with their line, and the rest is read', () => {
  test.each<[string, object, string]>([
    ['an unknown key', feature({ colour: 'red' }), '3 warning: unknown key "colour"'],
    ['a mistyped property', feature({}, { titel: 'Kolk' }), '3 warning: unknown key "titel"'],
    ['no sources', feature({ sources: undefined }), '3 warning: no sources; "my.json" stands in'],
    ['no id', feature({ '@id': undefined }), '3 error: "Kolk" has no @id'],
    [
      'an unknown type',
      feature({}, { type: 'castle' }),
      `3 error: type "castle" is not one of ${PLACE_TYPES.join(', ')}`,
    ],
    [
      'an unknown status',
      feature({ names: [{ toponym: 'Kolk', status: 'official' }] }),
      `3 error: status "official" is not one of ${NAME_STATUSES.join(', ')}`,
    ],
    ['a name without text', feature({ names: [{ lang: 'en' }] }), '3 error: a name has no toponym'],
    ['no geometry', feature({ geometry: null }), '3 error: no geometry'],
    [
      'latitude out of range',
      feature({ geometry: { type: 'Point', coordinates: [45, 140] } }),
      '3 error: latitude 140 is not within -90..90',
    ],
    [
      'text for a number',
      feature({ geometry: { type: 'Point', coordinates: ['45', 40] } }),
      '3 error: longitude "45" is not within -180..180',
    ],
    [
      'an empty line',
      feature({ geometry: { type: 'LineString', coordinates: [] } }),
      '3 error: coordinates are missing',
    ],
    [
      'a bad point',
      feature({}, { point: [200, 1] }),
      '3 error: point: longitude 200 is not within -180..180',
    ],
    ['a text for a list', feature({ relations: 'armenia' }), '3 error: relations is not a list'],
    ['a number for a name', feature({}, { title: 7 }), '3 error: title 7 is not a text'],
    [
      'a negative uncertainty',
      feature({}, { uncertaintyM: -1 }),
      '3 error: uncertaintyM -1 is not a number from 0 up',
    ],
  ])('%s', (_name, bad, expected) => {
    const text = fileOf(feature(), bad, feature({ '@id': 'atlas:other' }));
    expect(issuesOf(text)).toContain(expected);
    const { places } = readLinkedPlaces('my.json', text);
    expect([places[0]?.id, places.at(-1)?.id]).toEqual(['kolk', 'other']);
  });

  test.each([
    ['no JSON', '{"type":"FeatureCollection",\n"features":[,]}', /^2 error: not JSON/],
    ['a single Feature', '{"type":"Feature"}', /^1 error: not a FeatureCollection/],
    ['a list', '[]', /^1 error: not a FeatureCollection/],
    [
      'a Feature that is a number',
      '{"type":"FeatureCollection","features":[\n7]}',
      /^2 error: not a Feature/,
    ],
  ])('%s', (_name, text, expected) => expect(issuesOf(text)[0]).toMatch(expected));

  test('a place knows its line', () => {
    const read = readLinkedPlaces('x', fileOf(feature({ geometry: null }), feature()));
    expect([read.places.length, read.lineOf(0)]).toEqual([1, 3]);
  });
});
