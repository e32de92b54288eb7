/** CSV, LP-TSV, GeoJSON and plain lists: rows with named cells. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCsv } from './csv.js';
import type { ReadPlaces } from './format.js';
import { readGeoJson } from './geojson.js';
import { readLpTsv } from './lp-tsv.js';

const namesOf = ({ places }: ReadPlaces) => places.map(({ names }) => names.map(({ text }) => text));
const issuesOf = ({ issues }: ReadPlaces) =>
  issues.map(({ line, severity, reason }) => `${line} ${severity}: ${reason}`);

describe('CSV', () => {
  test('name, lat and lon suffice', () => {
    const { places, issues } = readCsv('my/towns.csv', 'name,lat,lon\nKolk,40.5,45.25\n');
    expect(issues).toEqual([]);
    expect(places[0]).toMatchObject({
      id: 'towns:kolk',
      title: 'Kolk',
      type: 'settlement',
      sources: ['towns.csv'],
    });
    expect(places[0]?.point).toEqual([45.25, 40.5]);
    expect(places[0]?.geometry).toEqual({ type: 'Point', coordinates: [45.25, 40.5] });
    expect(places[0]).not.toHaveProperty('population');
  });

  test('every column that is there is read, whatever its order and spelling', () => {
    const read = readCsv(
      'x.csv',
      'Alt_Names;Type;Longitude;LAT;Title;ID;Country;Population;Source;Parent\n' +
        ' Kolkh | Колк ;village;45,25;40,5;Kolk;k1;AM|AZ;120;An atlas;armenia\n',
    );
    expect(read.issues).toEqual([]);
    expect(namesOf(read)).toEqual([['Kolk', 'Kolkh', 'Колк']]);
    expect(read.places[0]).toMatchObject({
      id: 'k1',
      type: 'settlement',
      countries: ['AM', 'AZ'],
      population: 120,
      sources: ['An atlas'],
    });
    expect([read.places[0]?.point, read.places[0]?.parents]).toEqual([[45.25, 40.5], ['armenia']]);
  });

  test('quotes, line breaks in cells, a byte order mark and Windows line ends', () => {
    const read = readCsv('x.csv', '\ufeffname,lat,lon\r\n"Kolk, ""Old""\r\nTown",40,45\r\n\r\nBad,91,45\r\n');
    expect(read.places.map(({ title }) => title)).toEqual(['Kolk, "Old"\r\nTown']);
    expect(issuesOf(read)).toEqual([
      '5 error: "Bad": latitude "91" is not within -90..90; are lat and lon swapped?',
    ]);
    expect(read.lineOf(0)).toBe(2);
  });

  test.each<[string, string, string]>([
    ['no name', ',40,45', '3 error: no name'],
    ['no lat', 'Kolk,,45', '3 error: "Kolk" has no lat and lon'],
    ['words for numbers', 'Kolk,north,45', '3 error: "Kolk": latitude "north" is not within -90..90'],
    ['degrees and minutes', "Kolk,40°5',45", `3 error: "Kolk": latitude "40°5'" is not within -90..90`],
    ['lon out of range', 'Kolk,40,181', '3 error: "Kolk": longitude "181" is not within -180..180'],
    [
      'swapped',
      'Kolk,145,40',
      '3 error: "Kolk": latitude "145" is not within -90..90; are lat and lon swapped?',
    ],
    ['too few cells', 'Kolk,40', '3 error: 2 cells; the header has 3'],
    ['too many cells', 'Kolk,40,45,46', '3 error: 4 cells; the header has 3'],
  ])('a broken row: %s', (_name, row, expected) => {
    const read = readCsv('x.csv', `name,lat,lon\nGood,40,45\n${row}\nLast,41,45\n`);
    expect(issuesOf(read)).toEqual([expected]);
    expect(read.places.map(({ title }) => title)).toEqual(['Good', 'Last']);
    expect(read.lineOf(1)).toBe(4);
  });

  test.each<[string, string, string[]]>([
    ['an empty file', '', ['1 error: the file is empty']],
    ['no such columns', 'name,where\nKolk,here\n', [
      '1 error: the header has no column "lat"',
      '1 error: the header has no column "lon"',
    ]], // prettier-ignore
    [
      'an id twice',
      'id,name,lat,lon\na,Kolk,40,45\na,Kolk,40,45\n',
      ['3 error: id "a" stands in the file twice'],
    ],
    ['an unknown type', 'name,lat,lon,type\nKolk,40,45,castle\n', [
      '2 warning: "Kolk": type "castle" is unknown; read as settlement',
    ]], // prettier-ignore
    ['a population in words', 'name,lat,lon,population\nKolk,40,45,many\n', [
      '2 warning: "Kolk": population "many" is not a number',
    ]], // prettier-ignore
  ])('%s', (_name, text, expected) => expect(issuesOf(readCsv('x.csv', text))).toEqual(expected));

  test('a capital is a settlement that may stand for its government', () => {
    const text = 'name,lat,lon,type\nKolk,40,45,capital\nBor,41,45,PPLC\nTal,42,45,town\n';
    const { places, issues } = readCsv('x.csv', text);
    expect(issues).toEqual([]);
    expect([...places].map(({ type, featureCode }) => `${type} ${featureCode}`)).toEqual([
      'settlement PPLC',
      'settlement PPLC',
      'settlement PPL',
    ]);
  });

  test('an open quotation mark is told', () =>
    expect(issuesOf(readCsv('x.csv', 'name,lat,lon\n"Kolk,40,45\n'))[0]).toMatch(
      /^2 error: .*quotation mark/,
    ));

  test('places of one name keep their own ids', () =>
    expect(readCsv('x.csv', 'name,lat,lon\nKolk,40,45\nKolk,41,45\n').places.map(({ id }) => id)).toEqual([
      'x:kolk',
      'x:kolk-2',
    ]));

  test.each([
    ['city', 'settlement P.PPL'],
    ['Border_Crossing', 'checkpoint S.PSTB'],
    ['power line', 'power-line S.FCL'],
    ['mountain_range', 'mountain T.MT'],
    ['National capital', 'settlement P.PPLC'],
    // A code of GeoNames is kept, with its class or without.
    ['PPLA', 'settlement P.PPLA'],
    ['PPLA2', 'settlement P.PPLA2'],
    ['PPLC', 'settlement P.PPLC'],
    ['P.PPLX', 'settlement P.PPLX'],
    ['STLMT', 'settlement P.STLMT'],
    ['adm1', 'province A.ADM1'],
    ['ADM2H', 'district A.ADM2H'],
    ['ADMD', 'district A.ADMD'],
    ['PCLI', 'country A.PCLI'],
    ['S.BDG', 'bridge S.BDG'],
    ['S.AIRP', 'facility S.AIRP'],
    ['PSTB', 'checkpoint S.PSTB'],
    ['PASS', 'mountain T.PASS'],
    ['STMI', 'river H.STMI'],
    ['H.LKS', 'water H.LKS'],
    ['rgn', 'region L.RGN'],
  ])('type %s is a %s', (word, kind) => {
    const { places, issues } = readCsv('x.csv', `name,lat,lon,type\nKolk,40,45,${word}\n`);
    expect(issues).toEqual([]);
    expect(
      [...places].map(({ type, featureClass, featureCode }) => `${type} ${featureClass}.${featureCode}`),
    ).toEqual([kind]);
  });

  test.each(['AIRP', 'X.PPL', 'PPLA.P', 'ADM', 'PPL-A'])('%s is no type: a class that is not known', (word) =>
    expect(issuesOf(readCsv('x.csv', `name,lat,lon,type\nKolk,40,45,${word}\n`))).toEqual([
      `2 warning: "Kolk": type "${word}" is unknown; read as settlement`,
    ]),
  );

  test('any text is read or told, and lines of issues lie in the file', () => {
    const piece = fc.constantFrom(
      'name,lat,lon',
      '\n',
      '\r\n',
      ',',
      '"',
      ';',
      '\t',
      'Kolk',
      '40',
      '45.5',
      ' ',
      '|',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string({ maxLength: 3 })), { maxLength: 40 }), (pieces) => {
        const text = pieces.join('');
        const lines = text.split('\n').length;
        const { places, issues } = readCsv('x.csv', text);
        expect(places.length + issues.length).toBeGreaterThanOrEqual(text.trim() === '' ? 1 : 0);
        for (const { line = 0 } of issues) expect(line >= 1 && line <= lines).toBe(true);
        for (const { point } of places) expect(point.every(Number.isFinite)).toBe(true);
      }),
    );
  });
});

describe('LP-TSV', () => {
  const HEADER =
    'id\ttitle\ttitle_source\tccodes\tvariants\ttypes\tfclasses\tlon\tlat\tgeowkt\tparent_id\tstart\n';

  test('its columns', () => {
    const read = readLpTsv(
      'x.tsv',
      `${HEADER}7\tKolk\tAn atlas\tAM;AZ\tKolkh;Колк\tvillage\tP\t45.25\t40.5\t\tp1\t1900\n`,
    );
    expect(read.issues).toEqual([]);
    expect(namesOf(read)).toEqual([['Kolk', 'Kolkh', 'Колк']]);
    expect(read.places[0]).toMatchObject({
      id: '7',
      type: 'settlement',
      countries: ['AM', 'AZ'],
      sources: ['An atlas'],
    });
    expect([read.places[0]?.point, read.places[0]?.parents]).toEqual([[45.25, 40.5], ['p1']]);
  });

  test('a point in WKT, and the class where the type is unknown', () => {
    const { places } = readLpTsv(
      'x.tsv',
      `${HEADER}7\tKolk\tAn atlas\t\t\tkaza\tA\t\t\tPOINT (45.25 40.5)\t\t1900\n`,
    );
    expect([places[0]?.point, places[0]?.type]).toEqual([[45.25, 40.5], 'region']);
  });

  test('what is missing is told', () => {
    expect(issuesOf(readLpTsv('x.tsv', 'id\ttitle\n1\tKolk\n'))).toEqual([
      '1 error: the header has no column "title_source"',
    ]);
    expect(issuesOf(readLpTsv('x.tsv', `${HEADER}7\tKolk\tAn atlas\t\t\t\tP\t\t\t\t\t1900\n`))).toEqual([
      '2 error: "Kolk" has no lat and lon',
    ]);
  });
});

describe('GeoJSON', () => {
  const fileOf = (...features: unknown[]) =>
    `{"type":"FeatureCollection","features":[\n${features.map((one) => JSON.stringify(one)).join(',\n')}]}`;
  const point = (properties: object, id?: string | number) => ({
    type: 'Feature',
    id,
    properties,
    geometry: { type: 'Point', coordinates: [45.25, 40.5] },
  });

  test('points with names', () => {
    const read = readGeoJson(
      'x.geojson',
      fileOf(
        point({ name: 'Kolk', alt_names: ['Kolkh'], type: 'town' }, 7),
        point({ title: 'Bor', alt_names: 'Bhor|Бор' }),
      ),
    );
    expect(read.issues).toEqual([]);
    expect(read.places.map(({ id }) => id)).toEqual(['7', 'x:bor']);
    expect(namesOf(read)).toEqual([['Kolk', 'Kolkh'], ['Bor', 'Bhor', 'Бор']]); // prettier-ignore
    expect(read.places[0]?.point).toEqual([45.25, 40.5]);
  });

  test('a shape stands with its middle', () => {
    const geometry = { type: 'LineString', coordinates: [[45, 40], [47, 41]] }; // prettier-ignore
    const [place] = readGeoJson(
      'x.geojson',
      fileOf({ ...point({ name: 'Kolk road', type: 'road' }), geometry }),
    ).places;
    expect([place?.geometry, place?.point, place?.title]).toEqual([geometry, [46, 40.5], 'Kolk road']);
  });

  test('a plain list of objects', () => {
    const read = readGeoJson(
      'x.json',
      '[{"name":"Kolk","lat":"40.5","lng":"45.25","country":"AM"},\n{"name":"Bor"}]',
    );
    expect(read.places.map(({ title, point: at, countries }) => [title, at, countries])).toEqual([
      ['Kolk', [45.25, 40.5], ['AM']],
    ]);
    expect(issuesOf(read)).toEqual(['2 error: "Bor" has no lat and lon']);
  });

  test.each<[string, string, string]>([
    ['no name', fileOf(point({}), point({ name: 'Kolk' })), '2 error: no name'],
    [
      'no geometry',
      fileOf(point({ name: 'Kolk' }), { type: 'Feature', properties: { name: 'Bor' }, geometry: null }),
      '3 error: no geometry',
    ],
    ['no JSON', '{', '1 error: not JSON: close brace expected'],
    ['a topology', '{"type":"Topology"}', '1 error: not a FeatureCollection'],
  ])('%s', (_name, text, expected) => expect(issuesOf(readGeoJson('x.geojson', text))).toEqual([expected]));
});
