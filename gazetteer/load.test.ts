import { describe, expect, test } from 'vitest';
import { formatOf } from './formats/detect.js';
import { readAlternateNames, readGeoNames } from './formats/geonames.js';
import { linkedPlaceOf } from './formats/linked-place.js';
import { loadPlaces } from './load.js';
import { samplePlace } from './sample.js';

const fileOf = (file: string, ...chunks: string[]) => ({ file, chunks });
/** A line of the GeoNames dump. */
const line = (over: Partial<Record<number, string>> = {}) => {
  const cells = ['7', 'Kolk', 'Kolk', 'Kolkh,Колк', '40.5', '45.25', 'P', 'PPL', 'AM', 'AZ', '05', '12', '', '', '300', '', '1200', 'Asia/Yerevan', '2020-01-01']; // prettier-ignore
  return `${cells.map((cell, at) => over[at] ?? cell).join('\t')}\n`;
};
const province = line({ 0: '1', 1: 'Dzor', 2: 'Dzor', 3: '', 6: 'A', 7: 'ADM1', 11: '' });
const country = line({ 0: '2', 1: 'Land', 2: 'Land', 3: '', 6: 'A', 7: 'PCLI', 9: '', 10: '00', 11: '' });

describe('the GeoNames dump', () => {
  test('a line is a place', () => {
    const { places, issues } = readGeoNames(fileOf('AM.txt', line()));
    expect(issues).toEqual([]);
    expect(places[0]).toMatchObject({
      id: 'geonames:7',
      title: 'Kolk',
      type: 'settlement',
      featureClass: 'P',
      featureCode: 'PPL',
      countries: ['AM', 'AZ'],
      population: 300,
      sources: ['GeoNames (geonames.org), CC BY 4.0'],
    });
    expect(places[0]?.point).toEqual([45.25, 40.5]);
    expect(places[0]?.names.map(({ text }) => text)).toEqual(['Kolk', 'Kolkh', 'Колк']);
  });

  test('parents are found by their codes, wherever they stand, and no place is its own', () => {
    const { places } = readGeoNames(fileOf('AM.txt', line(), province, country));
    expect(places.map(({ parents }) => parents)).toEqual([['geonames:1', 'geonames:2'], ['geonames:2'], []]);
  });

  test('pieces end anywhere between lines, and lines are counted on', () => {
    const read = readGeoNames(
      fileOf('AM.txt', line() + line({ 0: 'x' }), line({ 0: '8' }).replace('\n', '\r\n'), line({ 4: '95' })),
    );
    expect(read.places.map(({ id }, at) => [id, read.lineOf(at)])).toEqual([
      ['geonames:7', 1],
      ['geonames:8', 3],
    ]);
    expect(read.issues.map((issue) => `${issue.line}: ${issue.reason}`)).toEqual([
      '2: id "x" is not a number',
      '4: latitude "95" is not within -90..90; are lat and lon swapped?',
    ]);
  });

  test.each<[string, string, RegExp]>([
    ['too few columns', '7\tKolk\n', /2 columns; a line of the GeoNames dump has 19/],
    ['no name', line({ 1: '' }), /no name/],
    ['no position', line({ 4: '', 5: '' }), /latitude ""/],
  ])('%s', (_name, text, reason) =>
    expect(readGeoNames(fileOf('x', text)).issues[0]?.reason).toMatch(reason),
  );

  test('a place that is made when asked for is written whole', () => {
    const [place] = readGeoNames(fileOf('AM.txt', line(), country)).places;
    expect(linkedPlaceOf(place!)).toMatchObject({
      '@id': 'atlas:geonames:7',
      properties: {
        title: 'Kolk',
        type: 'settlement',
        featureCode: 'PPL',
        uncertaintyM: 1000,
        population: 300,
      },
      geometry: { type: 'Point', coordinates: [45.25, 40.5] },
      relations: [{ relationTo: 'atlas:geonames:2' }],
    });
  });

  test('hundreds of thousands of broken lines do not fill the memory with messages', () => {
    const { issues } = readGeoNames(fileOf('x', 'broken\n'.repeat(5000)));
    expect(issues).toHaveLength(1001);
    expect(issues.at(-1)?.reason).toBe('and 4000 more');
  });
});

describe('alternate names of GeoNames', () => {
  const NAMES =
    '1\t7\thy\tԿոլք\t1\t\t\t\n2\t7\t\tOld Kolk\t\t\t\t1\n3\t7\tlink\thttps://example.org\t\t\t\t\n4\t7\tabbr\tKLK\t\t\t\t\n5\t9\ten\tElsewhere\t\t\t\t\n';

  test('have languages; links and codes are no names', () => {
    const { names } = readAlternateNames(fileOf('alternateNamesV2.txt', NAMES), (id) => id === 'geonames:7');
    expect([...names]).toEqual([
      [
        'geonames:7',
        [
          { text: 'Կոլք', language: 'hy', status: 'current' },
          { text: 'Old Kolk', language: 'und', status: 'former' },
          { text: 'KLK', language: 'und', status: 'abbreviation' },
        ],
      ],
    ]);
  });

  test('reach their places whichever file comes first', () => {
    const files = [fileOf('alternateNamesV2.txt', NAMES), fileOf('AM.txt', line())];
    for (const order of [files, [...files].reverse()]) {
      const { places, issues } = loadPlaces([], order);
      expect(issues).toEqual([]);
      expect(places[0]?.names.map(({ text }) => text)).toEqual([
        'Կոլք',
        'Old Kolk',
        'KLK',
        'Kolk',
        'Kolkh',
        'Колк',
      ]);
      expect(places[0]?.point).toEqual([45.25, 40.5]);
    }
  });

  test('a line of another kind is told', () => {
    const { issues } = readAlternateNames(fileOf('x', '1\tseven\ten\tKolk\n'), () => true);
    expect(issues).toMatchObject([{ line: 1, severity: 'error' }]);
  });
});

describe('which format a file has', () => {
  test.each<[string, string | null]>([
    [line(), 'geonames'],
    ['1\t7\thy\tԿոլք\t\t\t\t\t\t\n', 'geonames-alternate-names'],
    ['id\ttitle\ttitle_source\tstart\n', 'lp-tsv'],
    ['name\tlat\tlon\n', 'csv'],
    ['\ufeff"Name";"Lat";"Lon"\n', 'csv'],
    ['{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"name":"Kolk"}}]}', 'geojson'],
    ['{"type":"FeatureCollection","@context":"x","features":[]}', 'linked-places'],
    ['\n {"type":"FeatureCollection","features":[{"names":[{"toponym":"Kolk"}]}]}', 'linked-places'],
    ['[{"name":"Kolk","lat":1,"lng":2}]', 'geojson'],
    ['Once upon a time\n', null],
    ['', null],
  ])('%j', (text, format) => expect(formatOf(fileOf('any.txt', text))).toBe(format));
});

describe('files over the default places', () => {
  const base = [samplePlace('kolk'), samplePlace('bor')];

  test('a known id is replaced where it stands, a new one comes last', () => {
    const { places } = loadPlaces(base, [
      fileOf('my.csv', 'id,name,lat,lon\nnew,New,1,2\nkolk,Kolk,40,45\n'),
    ]);
    expect(places.map(({ id, point }) => [id, point])).toEqual([
      ['kolk', [45, 40]],
      ['bor', base[1]!.point],
      ['new', [2, 1]],
    ]);
  });

  test('the later file wins, and the base is not touched', () => {
    const frozen = Object.freeze([...base]);
    const csv = (name: string) => fileOf('my.csv', `id,name,lat,lon\nkolk,${name},40,45\n`);
    expect(loadPlaces(frozen, [csv('One'), csv('Two')]).places[0]?.title).toBe('Two');
  });

  test('an empty file is told', () => {
    for (const text of ['', ' \n\n'])
      expect(loadPlaces(base, [fileOf('my.csv', text)]).issues).toMatchObject([
        { line: 1, reason: 'the file is empty', severity: 'error' },
      ]);
  });

  test('a file of no known format is told and changes nothing', () => {
    const { places, issues } = loadPlaces(base, [fileOf('notes.md', 'Once upon a time\n')]);
    expect(places).toEqual(base);
    expect(issues).toMatchObject([{ file: 'notes.md', line: 1, severity: 'error' }]);
    expect(issues[0]?.reason).toMatch(/^no known gazetteer/);
  });
});
