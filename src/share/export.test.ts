import { describe, expect, test } from 'vitest';
import { validateGeoJson } from '../../geo/build/validate.js';
import { sampleEntry, samplePlace, samplePlaceRecord } from '../atlas/sample.js';
import { csvFile, geoJsonFile } from './export.js';

const atlas = {
  documents: [],
  movements: [],
  places: [samplePlace('alpha', { en: ['Alpha'] }), samplePlace('beta', { en: ['Beta'] })],
  entries: [
    sampleEntry({
      id: 's#1',
      places: [samplePlaceRecord('alpha'), samplePlaceRecord('beta')],
      figures: { killed: 3 },
    }),
    sampleEntry({ id: 's#2', title: '=1+1, "quoted"' }),
    sampleEntry({ id: 's#3', places: [samplePlaceRecord('lost')] }),
    sampleEntry({ id: 's#4', places: [samplePlaceRecord('alpha')], source: '<b>Office</b>' }),
  ],
};

interface Parsed {
  features: { id: string; properties: { entry: string; source: string; placeName: string } }[];
}

describe('geoJsonFile', () => {
  const file = geoJsonFile(atlas, [3, 2, 0], 'view');
  const { features } = JSON.parse(file.text) as Parsed;

  test('is valid, and holds a Feature for each place of what is shown, in order of report', () => {
    expect(validateGeoJson(JSON.parse(file.text))).toEqual([]);
    expect(features.map(({ id }) => id)).toEqual(['s#1@alpha', 's#1@beta', 's#4@alpha']);
    expect(file).toMatchObject({ name: 'view.geojson', mediaType: 'application/geo+json', count: 3 });
  });
  test('passes texts on as they are', () => expect(features[2]?.properties.source).toBe('<b>Office</b>'));
  test('calls places as it is told', () => {
    const named = geoJsonFile(atlas, [3], 'view', { label: (place) => `name of ${place}` });
    expect((JSON.parse(named.text) as Parsed).features[0]?.properties.placeName).toBe('name of alpha');
  });
  test('says what it lacks, and titles as they are shown', () => {
    const words = { said: () => 'Shown', note: 'Something was left out.' };
    const { text } = geoJsonFile(atlas, [3], 'view', words);
    expect(validateGeoJson(JSON.parse(text))).toEqual([]);
    expect(JSON.parse(text)).toMatchObject({
      note: 'Something was left out.',
      features: [{ properties: { title: 'Shown' } }],
    });
  });
  test('of nothing is an empty collection', () => {
    expect(geoJsonFile(atlas, [1], 'view')).toMatchObject({ count: 0 });
  });
  test('refuses what would not be valid', () => {
    const broken = { ...atlas, places: [{ ...samplePlace('alpha'), point: [500, 40] as [number, number] }] };
    expect(() => geoJsonFile(broken, [3], 'view')).toThrow(/Feature 0: /);
  });
});

describe('csvFile', () => {
  const lines = csvFile(atlas, [0, 1, 2], 'view').text.trimEnd().split('\n');

  test('has a row for each place, and one for each entry without one', () => {
    expect(lines).toHaveLength(5);
    expect(lines[0]).toMatch(/^entry,title,time,/);
    expect(lines[1]).toContain('s#1,Shelling reported near Alpha,2020-09-27T08:35:00+04:00');
    expect(lines[1]).toContain('alpha,Alpha,event,1,46.7,39.8,3');
  });
  test('says once what it lacks, and titles as they are shown', () => {
    const words = { said: () => 'Shown', note: 'Left out, by whoever runs this page.' };
    const rows = csvFile(atlas, [0, 1], 'view', words).text.trimEnd().split('\n');
    expect(rows[0]).toMatch(/,last_line,note$/);
    expect(rows[1]).toMatch(/^s#1,Shown,.*,"Left out, by whoever runs this page\."$/);
    expect(rows.slice(2).join('\n')).not.toContain('Left out');
  });
  test('no cell is a formula', () => expect(lines[3]).toContain(`"'=1+1, ""quoted"""`));
});
