import { describe, expect, test } from 'vitest';
import type { Place, Position } from '../../gazetteer/place.js';
import { buildColumns } from '../atlas/columns.js';
import { sampleEntry, samplePlace, samplePlaceRecord } from '../atlas/sample.js';
import { entryTimes } from '../atlas/times.js';
import { mapStyle, NOTHING } from './map-style.js';
import { viewTransform } from './mercator.js';
import { labelFeatures, roomOf, shownStep } from './place-labels.js';
import { Scene } from './scene.js';
import { timeLook } from './time-look.js';

const at = (id: string, point: Position): Place => ({
  ...samplePlace(id, { en: [id] }),
  point,
  geometry: { type: 'Point', coordinates: point },
});
const places = [
  at('Alpha', [46.7, 39.8]),
  at('Beta', [47.2, 40]),
  { ...at('Gamma', [46, 40]), type: 'district' as const },
];
const entries = [
  sampleEntry({ places: [{ ...samplePlaceRecord('Alpha'), lngLat: [46.7, 39.8] }] }),
  sampleEntry({
    places: [{ ...samplePlaceRecord('Beta'), lngLat: [47.2, 40] }],
    reported: '2020-09-28T08:00:00+04:00',
  }),
  sampleEntry({ places: [{ ...samplePlaceRecord('Gamma'), precision: 2, lngLat: [46, 40] }] }),
];
const atlas = { documents: [], entries, places, movements: [] };

function scene(): Scene {
  const day = {
    startMs: Date.parse('2020-09-27T00:00:00+04:00'),
    endMs: Date.parse('2020-09-28T00:00:00+04:00'),
  };
  const made = new Scene(
    atlas,
    buildColumns(
      atlas,
      entryTimes(entries, 'happened', () => 'Asia/Yerevan'),
    ),
    timeLook(day, 'window', 0),
    0xfff,
  );
  made.frame(viewTransform([46.75, 39.8], 8, 800, 600), 0, false);
  return made;
}

describe('the labels of places', () => {
  const features = labelFeatures(atlas, scene(), 'en').features;
  const of = (name: string) => features.find(({ properties }) => properties?.['name'] === name)!.properties!;

  test('name exact places; a district is named by the basemap and its plate keeps room', () => {
    expect(features.map(({ properties }) => properties?.['name'] ?? null).sort()).toEqual([
      'Alpha',
      'Beta',
      null,
    ]);
  });
  test('keep the room of a mark that is shown, and none where none is', () => {
    expect(of('Alpha')['room']).toBe(16);
    expect(of('Beta')['room']).toBeUndefined();
  });
  test('tell how many are shown, and how many there are', () => {
    expect([of('Alpha')['count'], of('Alpha')['total'], of('Beta')['count'], of('Beta')['total']]).toEqual([
      1, 1, 0, 1,
    ]);
  });
  test('stand nearer to a bare dot than to a mark', () =>
    expect(of('Beta')['offset']).toBeLessThan(of('Alpha')['offset'] as number));
});

test('a plate without room is a bar, and keeps less free', () => {
  const made = scene();
  const district = made.data.sites.findIndex(({ precision }) => precision === 2);
  made.layout.numbered[district] = 1;
  const numbered = roomOf(made, district, 1);
  made.layout.numbered[district] = 0;
  expect(roomOf(made, district, 1)).toBeLessThan(numbered);
});

test.each([
  [0, 0],
  [0.9, 0],
  [1, 1],
  [3, 2],
  [4, 4],
  [1000, 512],
])('%d shown moves names as %d', (count, step) => expect(shownStep(count)).toBe(step));

describe('the whole style', () => {
  const parts = {
    baseUrl: 'https://atlas.example/',
    theme: 'light',
    names: 'both',
    whole: true,
    areas: NOTHING,
  } as const;
  const ids = (labels = NOTHING) => mapStyle({ ...parts, labels }).layers.map(({ id }) => id);

  test('has areas below the disputed lines and names of ours on top', () => {
    const order = ids();
    expect(order.indexOf('incident-area-fill')).toBeGreaterThan(order.indexOf('borders-core'));
    expect(order.indexOf('incident-area-fill')).toBeLessThan(order.indexOf('disputed'));
    expect(order.indexOf('incident-place-labels')).toBeGreaterThan(order.indexOf('place-labels'));
  });

  test('has each layer once', () => expect(new Set(ids()).size).toBe(ids().length));

  test('drops the names and dots of the basemap where ours stand', () => {
    const labels = labelFeatures(atlas, scene(), 'both');
    const filters = (found = NOTHING) =>
      mapStyle({ ...parts, labels: found }).layers.flatMap((layer) =>
        ['place-labels', 'places-dots'].includes(layer.id) && 'filter' in layer
          ? [JSON.stringify(layer.filter)]
          : [],
      );
    expect(filters(labels).every((filter) => filter.includes('"distance"'))).toBe(true);
    expect(filters().some((filter) => filter.includes('"distance"'))).toBe(false);
  });
});
