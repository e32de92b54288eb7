import type { StyleSpecification } from 'maplibre-gl';
import { describe, expect, test } from 'vitest';
import { basemapStyle } from '../basemap/style.js';
import { withChosen } from './chosen-basemap.js';
import { fromArchive, type Archive } from './from-archive.js';
import { fromStyle } from './from-style.js';

const STYLE_URL = 'https://tiles.example/styles/plain.json';
const STYLE = {
  version: 8,
  name: 'ignored',
  glyphs: '../fonts/{fontstack}/{range}.pbf',
  sprite: 'sprite',
  sources: {
    land: { type: 'vector', url: 'land.json' },
    places: { type: 'geojson', data: '/places.json' },
    pictures: { type: 'raster', tiles: ['https://other.example/{z}/{x}/{y}.png', 'p/{z}/{x}/{y}.png'] },
  },
  layers: [
    { id: 'land', type: 'background', paint: { 'background-color': '#fff' } },
    { id: 'roads', type: 'line', source: 'land', 'source-layer': 'roads' },
  ],
};
const own = basemapStyle({ baseUrl: 'https://atlas.example/', theme: 'light', names: 'both' });
const idsOf = ({ layers }: StyleSpecification) => layers.map(({ id }) => id);

describe('a style', () => {
  const chosen = fromStyle(STYLE, STYLE_URL);

  test('has its addresses in full, whatever they were relative to', () => {
    expect(chosen).toMatchObject({
      glyphs: 'https://tiles.example/fonts/{fontstack}/{range}.pbf',
      sprite: 'https://tiles.example/styles/sprite',
      sources: {
        'chosen-land': { url: 'https://tiles.example/styles/land.json' },
        'chosen-places': { data: 'https://tiles.example/places.json' },
        'chosen-pictures': {
          tiles: ['https://other.example/{z}/{x}/{y}.png', 'https://tiles.example/styles/p/{z}/{x}/{y}.png'],
        },
      },
    });
  });

  test('takes the place of our ground, borders and names, under our anchors', () => {
    const style = withChosen(own, chosen, 'light');
    expect(idsOf(style)).toEqual([
      'chosen-land',
      'chosen-roads',
      'incident-areas-anchor',
      'incident-marks-anchor',
      'incident-labels-anchor',
    ]);
    expect(Object.keys(style.sources)).toEqual(['chosen-land', 'chosen-places', 'chosen-pictures']);
    expect(style.layers[1]).toMatchObject({ source: 'chosen-land', 'source-layer': 'roads' });
    expect(style['font-faces']).toEqual(own['font-faces']);
  });

  test.each([
    [null, 'no MapLibre style'],
    [[], 'no MapLibre style'],
    [{ ...STYLE, version: 7 }, 'no MapLibre style'],
    [{ ...STYLE, sources: undefined }, 'no MapLibre style'],
    [{ ...STYLE, layers: {} }, 'no list of layers'],
    [{ ...STYLE, layers: ['land'] }, 'no list of layers'],
    [{ ...STYLE, sources: { a: 7 } }, 'one of its sources'],
    [{ ...STYLE, sprite: 7 }, 'sprite'],
  ])('%j is none', (style, reason) => expect(() => fromStyle(style, STYLE_URL)).toThrow(reason));
});

describe('an archive', () => {
  const archive = (over: Partial<Archive>): Archive => ({
    url: 'https://tiles.example/a.pmtiles',
    tileType: 1,
    minZoom: 0,
    maxZoom: 14,
    boundsDeg: [44, 38, 49, 42],
    metadata: { attribution: '© someone', vector_layers: [{ id: 'roads' }, { id: 'water' }, { id: 'pois' }] },
    ...over,
  });

  test('of pictures lies under our borders and names, in place of our ground', () => {
    const style = withChosen(own, fromArchive(archive({ tileType: 4 })), 'light');
    const ids = idsOf(style);
    expect(ids[0]).toBe('chosen-picture');
    expect(ids).toContain('borders');
    expect(ids).toContain('disputed');
    expect(ids).toContain('place-labels');
    expect(ids).not.toContain('land');
    expect(ids).not.toContain('relief-shade');
    expect(style.sources['chosen-archive']).toEqual({
      type: 'raster',
      tileSize: 256,
      tiles: ['pmtiles://https://tiles.example/a.pmtiles/{z}/{x}/{y}'],
      minzoom: 0,
      maxzoom: 14,
      bounds: [44, 38, 49, 42],
      attribution: '© someone',
    });
    expect(Object.keys(style.sources)).not.toContain('relief');
  });

  const layersOf = (names: readonly string[]) =>
    fromArchive(archive({ metadata: { vector_layers: names.map((id) => ({ id })) } }))
      .layers('dark')
      .map(({ id }) => id);

  test.each([
    [
      ['roads', 'boundaries', 'water', 'places', 'buildings'],
      ['chosen-land', 'chosen-water-water', 'chosen-building-buildings', 'chosen-road-roads'],
    ],
    [
      ['transportation', 'waterway', 'place'],
      ['chosen-land', 'chosen-waterway-waterway', 'chosen-road-transportation'],
    ],
    [
      ['parcels', 'constructor'],
      ['chosen-land', 'chosen-outline-parcels', 'chosen-outline-constructor'],
    ],
  ])('of vectors with %j draws %j', (names, ids) => expect(layersOf(names)).toEqual(ids));

  test.each([
    [{ tileType: 0 }, 'neither pictures nor vectors'],
    [{ metadata: null }, 'does not list its layers'],
    [{ metadata: { vector_layers: [null, { id: 7 }] } }, 'does not list its layers'],
  ])('with %j cannot be drawn', (over, reason) => {
    expect(() => fromArchive(archive(over))).toThrow(reason);
  });
});

test('without a choice the style is ours as it is', () => expect(withChosen(own, null, 'light')).toBe(own));
