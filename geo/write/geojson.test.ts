import { expect, test } from 'vitest';
import { featureCollectionText, jsonLinesText, jsonListText } from './geojson.js';

const feature = (id: string, coordinates: number[]) => ({
  type: 'Feature' as const,
  id,
  geometry: { type: 'Point' as const, coordinates },
  properties: { note: 1.23456789 },
});

test('one Feature a line, coordinates to six decimals, properties untouched', () => {
  const text = featureCollectionText([feature('a', [46.123456789, 39.5]), feature('b', [46, 39])]);
  expect(text.split('\n')).toEqual([
    '{"type":"FeatureCollection","features":[',
    '{"type":"Feature","id":"a","geometry":{"type":"Point","coordinates":[46.123457,39.5]},"properties":{"note":1.23456789}},',
    '{"type":"Feature","id":"b","geometry":{"type":"Point","coordinates":[46,39]},"properties":{"note":1.23456789}}',
    ']}',
    '',
  ]);
});

test('a context stands on the first line, so that Features keep their own', () => {
  const text = featureCollectionText([feature('a', [46, 39])], { '@context': 'https://example.org/context' });
  expect(text.split('\n')[0]).toBe(
    '{"type":"FeatureCollection","@context":"https://example.org/context","features":[',
  );
  expect(JSON.parse(text)).toMatchObject({
    '@context': 'https://example.org/context',
    features: [{ id: 'a' }],
  });
});

test('no Features make an empty collection', () => {
  expect(JSON.parse(featureCollectionText([]))).toEqual({ type: 'FeatureCollection', features: [] });
});

test('records stand one a line, and a list parses back', () => {
  expect(jsonLinesText([{ a: 1 }, { b: [1, 2] }])).toBe('{"a":1}\n{"b":[1,2]}\n');
  expect(JSON.parse(jsonListText([{ a: 1 }, { b: 2 }]))).toEqual([{ a: 1 }, { b: 2 }]);
  expect(jsonListText([])).toBe('[]\n');
});
