import { describe, expect, test } from 'vitest';
import type { Place } from '../../gazetteer/place.js';
import type { EntryRecord } from '../record.js';
import { entryFeatures, movementFeatures } from './features.js';
import { validateGeoJson } from './validate.js';

const town: Place = {
  id: 'stepanakert',
  title: 'Stepanakert',
  type: 'settlement',
  featureClass: 'P',
  featureCode: 'PPLA',
  countries: ['AZ'],
  point: [46.7656, 39.8265],
  geometry: { type: 'Point', coordinates: [46.7656, 39.8265] },
  schematic: false,
  uncertaintyM: 500,
  names: [
    { text: 'Stepanakert', language: 'en', status: 'contested' },
    { text: 'Khankendi', language: 'en', status: 'contested' },
    { text: 'Stepanaket', language: 'en', status: 'misspelling' },
    { text: 'Xankəndi', language: 'az', status: 'current' },
  ],
  parents: [],
  sources: ['GeoNames'],
};
const ring = [
  [46, 39],
  [47, 39],
  [47, 40],
  [46, 39],
];
const district: Place = {
  ...town,
  id: 'askeran-region',
  title: 'Askeran region',
  type: 'district',
  point: [46.7, 39.4],
  geometry: { type: 'Polygon', coordinates: [ring] },
  schematic: true,
};
const places = new Map([town, district].map((place) => [place.id, place]));
const place = (id: string) => places.get(id);

const record: EntryRecord = {
  id: 'a.md#2023-09-19T1300',
  document: 'a.md',
  lines: [5, 6],
  span: [40, 90],
  body: [50, 90],
  hash: '0123456789abcdef',
  reported: '2023-09-19T13:10:00+04:00',
  reportedPrecision: 'minute',
  reportedWhy: [],
  eventTime: '2023-09-19T13:00:00+04:00',
  timePrecision: 'hour',
  source: 'InfoCenter',
  side: 'artsakh',
  category: 'strike',
  categoryEvidence: [],
  title: 'Shelling of Stepanakert',
  mentions: [],
  places: [
    { place: 'stepanakert', role: 'event', lngLat: town.point, precision: 1, why: 'named' },
    { place: 'askeran-region', role: 'event', lngLat: district.point, precision: 2, why: 'named' },
  ],
  movements: [
    {
      from: 'stepanakert',
      to: 'askeran-region',
      what: 'people',
      count: 12,
      fromLngLat: town.point,
      toLngLat: district.point,
      span: [60, 70],
    },
  ],
  figures: { injured: 2 },
  figureClaims: [],
};

describe('one Feature for each entry and place', () => {
  const [exact, area] = entryFeatures(record, place);

  test('ids name document, entry and place', () => {
    expect([exact?.id, area?.id]).toEqual([
      'a.md#2023-09-19T1300@stepanakert',
      'a.md#2023-09-19T1300@askeran-region',
    ]);
  });

  test('an exact place is a point; a district is the district, never a point', () => {
    expect(exact?.geometry).toEqual({ type: 'Point', coordinates: [46.7656, 39.8265] });
    expect(area?.geometry).toEqual(district.geometry);
    expect(area?.properties).toMatchObject({ geoPrecision: 2, schematic: true });
  });

  test('a shape that the words describe stands before the extent of the place', () => {
    const geometry = { type: 'Polygon' as const, coordinates: [ring] };
    const near = { ...record, places: [{ ...record.places[0]!, geometry }] };
    expect(entryFeatures(near, place)[0]?.geometry).toEqual(geometry);
  });

  test('the time is that of the event, beside the time of the report', () => {
    expect(exact?.properties).toMatchObject({
      time: '2023-09-19T13:00:00+04:00',
      reported: '2023-09-19T13:10:00+04:00',
      timePrecision: 'hour',
    });
    const { eventTime: _dropped, ...reportedOnly } = record;
    expect(entryFeatures(reportedOnly, place)[0]?.properties?.time).toBe('2023-09-19T13:10:00+04:00');
  });

  test('contested names stand together in alphabetical order, misspellings nowhere', () => {
    expect(exact?.properties?.placeNames).toEqual({ az: 'Xankəndi', en: 'Khankendi / Stepanakert' });
  });

  test('one place in two roles gives two ids', () => {
    const twice = {
      ...record,
      places: [record.places[0]!, { ...record.places[0]!, role: 'origin' as const }],
    };
    expect(entryFeatures(twice, place).map(({ id }) => id)).toEqual([
      'a.md#2023-09-19T1300@stepanakert',
      'a.md#2023-09-19T1300@stepanakert.2',
    ]);
  });

  test('a place that the gazetteer lacks is a bug, told by its id', () => {
    const lost = { ...record, places: [{ ...record.places[0]!, place: 'atlantis' }] };
    expect(() => entryFeatures(lost, place)).toThrow('the gazetteer has no place "atlantis"');
  });

  test('each carries the offsets and the hash of the text it came from', () => {
    const features = [...entryFeatures(record, place), ...movementFeatures(record, place)];
    expect(features).toHaveLength(3);
    for (const { properties } of features)
      expect(properties).toMatchObject({ offsets: [40, 90], hash: '0123456789abcdef' });
  });

  test('all are valid', () => {
    const features = [...entryFeatures(record, place), ...movementFeatures(record, place)];
    expect(validateGeoJson({ type: 'FeatureCollection', features })).toEqual([]);
  });
});

test('a movement is a line from origin to destination with what and how many', () => {
  const [line] = movementFeatures(record, place);
  expect(line?.geometry.coordinates).toEqual([
    [46.7656, 39.8265],
    [46.7, 39.4],
  ]);
  expect(line?.properties).toMatchObject({
    from: 'stepanakert',
    to: 'askeran-region',
    what: 'people',
    count: 12,
  });
});
