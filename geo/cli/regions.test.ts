/** Chronicles of other regions with gazetteers of their own: no change of code, and no mark at our own places. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { EntryRecord } from '../record.js';
import { run } from './testing.js';

const FIXTURES = 'tests/fixtures/regions';
const LONG_MS = 60_000;

interface Incident {
  id: string;
  geometry: { type: string; coordinates: unknown };
  properties: { entry: string; place: string; role: string; placeNames: Record<string, string> };
}

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'incident-atlas-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function build(chronicle: string, gazetteers: readonly string[], ...options: string[]) {
  const out = join(folder, 'out');
  const given = gazetteers.flatMap((path) => ['--gazetteer', path]);
  const built = await run('build', chronicle, ...given, ...options, '--out', out);
  const text = (name: string) => readFile(join(out, name), 'utf8');
  const records = (await text('entries.jsonl'))
    .split('\n')
    .filter(Boolean)
    .map((row) => JSON.parse(row) as EntryRecord);
  const { features } = JSON.parse(await text('incidents.geojson')) as { features: Incident[] };
  const geojson = ['incidents', 'movements', 'places'].map((name) => join(out, `${name}.geojson`));
  return { ...built, records, features, valid: await run('validate', ...geojson) };
}

const buildRegion = (name: string, gazetteers: readonly string[]) =>
  build(
    join(FIXTURES, name, 'chronicle.txt'),
    gazetteers.map((file) => join(FIXTURES, name, file)),
  );

/** One line an entry: when, category, where with roles, figures. */
const shown = ({ id, category, places, figures }: EntryRecord) =>
  [
    id.slice(id.indexOf('#') + 1),
    category,
    places.map(({ place, role }) => (role === 'event' ? place : `${role} ${place}`)).join(', ') || '-',
    ...Object.entries(figures).map(([kind, value]) => `${kind} ${value}`),
  ].join(' | ');

const place = (features: readonly Incident[], id: string) =>
  features.find(({ properties }) => properties.place === id);

describe('the Winter War, with a GeoNames dump', () => {
  test(
    'is on the map of Finland',
    async () => {
      const gazetteers = ['FI.txt', 'alternateNames.txt'];
      const { status, err, records, features, valid } = await buildRegion('winter-war', gazetteers);
      expect([status, err, valid.status]).toEqual([0, '', 0]);
      expect(records.map(shown)).toEqual([
        '1939-11-26T23:00 | strike | geonames:5 | killed 4 | injured 9',
        '1939-11-30T06:50 | battle | geonames:11',
        '1939-11-30T09:20 | strike | geonames:2 | killed 90',
        '1939-12-01 | military | geonames:4',
        '1939-12-12 | battle | geonames:8',
        '1940-01-08 | battle | geonames:7',
        '1940-02-02 | strike | geonames:9',
        expect.stringMatching(/^1940-03-13T11:00 \| /),
        '1940-03-14 | military | geonames:3',
        '1940-03-22 | displacement | origin geonames:10',
      ]);
      expect(records[0]).toMatchObject({
        reported: '1939-11-26T23:00:00+02:00',
        source: 'The Soviet government',
      });
      expect(place(features, 'geonames:3')).toMatchObject({
        geometry: { type: 'Point', coordinates: [28.74, 60.71] },
        properties: { placeNames: { fi: 'Viipuri', ru: 'Выборг' } },
      });
    },
    LONG_MS,
  );
});

describe('earthquakes, with CSV and LP-TSV', () => {
  test(
    'are on the map of Türkiye and Syria',
    async () => {
      const { status, err, records, features, valid } = await buildRegion('earthquake', [
        'turkey.csv',
        'syria.tsv',
      ]);
      expect([status, err, valid.status]).toEqual([0, '', 0]);
      expect(records.map(shown)).toEqual([
        '2023-02-06T01:17 | accident | turkey:gaziantep, turkey:adiyaman, turkey:antakya, sy:1',
        '2023-02-06T03:40 | access | turkey:demirli',
        '2023-02-06T10:24 | accident | turkey:kahramanmaras-province, turkey:ekinozu',
        expect.stringMatching(/^2023-02-06T15:00 \| \w+ \| turkey:iskenderun$/),
        expect.stringMatching(/^2023-02-06T18:30 \| \w+ \| sy:3$/),
        expect.stringMatching(/^2023-02-09T10:30 \| \w+ \| origin turkey, destination sy:2/),
        '2023-02-12T13:00 | access | turkey:hatay-airport',
        expect.stringMatching(/^2023-02-14T12:10 \| \w+ \| origin turkey, destination syria, sy:5$/),
        '2023-02-20T17:04 | accident | turkey:defne',
        '2023-02-20T17:40 | casualties | - | killed 3 | injured 213',
      ]);
      expect(records[5]?.movements).toMatchObject([{ from: 'turkey', to: 'sy:2', what: 'aid', count: 6 }]);
      // "near" is a ring, "Defne district" is known to the district
      expect(place(features, 'turkey:gaziantep')?.geometry.type).toBe('Polygon');
      expect(place(features, 'sy:1')?.geometry).toEqual({ type: 'Point', coordinates: [37.16, 36.2] });
    },
    LONG_MS,
  );

  test(
    'a name that only we have, in a text about elsewhere, makes no mark at our place',
    async () => {
      const csv = await readFile(join(FIXTURES, 'earthquake/turkey.csv'), 'utf8');
      const without = join(folder, 'turkey.csv');
      await writeFile(without, csv.replace(/^Demirli.*\n/m, ''));
      const chronicle = join(FIXTURES, 'earthquake/chronicle.txt');
      const { records } = await build(chronicle, [without, join(FIXTURES, 'earthquake/syria.tsv')]);
      const road = records.find(({ id }) => id.endsWith('T03:40'));
      expect(road?.mentions.map(({ surface, place: at }) => [surface, at])).toEqual([
        ['Diyarbakır', 'turkey:diyarbakir'],
        ['Demirli', null],
      ]);
      expect(road?.places).toEqual([]);
    },
    LONG_MS,
  );

  test(
    'of two places of one name the one in the region of the document is meant',
    async () => {
      const chronicle = join(folder, 'towns.txt');
      await writeFile(
        chronicle,
        '6 February 2023\n\n09:00 GMT - The governor said that a bus crashed in Gaziantep.\n\n10:00 GMT - The governor said that a bus crashed in Laçin.\n\n11:00 GMT - The governor said that a bus crashed in Antakya.\n',
      );
      const { records } = await build(chronicle, [join(FIXTURES, 'earthquake/turkey.csv')]);
      expect(records[1]?.places.map(({ place: at }) => at)).toEqual(['turkey:lacin']);
      expect(records[1]?.mentions[0]?.candidates.map((candidate) => candidate.place)).toContain('lachin');
    },
    LONG_MS,
  );
});

describe('an eruption, with another dump', () => {
  test(
    'is on the map of Iceland',
    async () => {
      const { status, err, records, valid } = await buildRegion('eruption', ['IS.txt', 'alternateNames.txt']);
      expect([status, err, valid.status]).toEqual([0, '', 0]);
      expect(records.map(shown).map((line) => line.replace(/ \| \w+ 20000$/, ''))).toEqual([
        expect.stringMatching(/^2023-11-10T23:00 \| displacement \| origin geonames:3( \| displaced 3800)?$/),
        '2023-12-18T22:17 | accident | geonames:9',
        '2023-12-18T23:40 | access | geonames:4, geonames:3',
        '2024-01-14T07:57 | accident | geonames:3',
        '2024-02-08T06:02 | accident | geonames:9',
        '2024-02-08T10:30 | displacement | origin geonames:8',
        '2024-02-08T13:00 | accident | geonames:7, geonames:5',
      ]);
    },
    LONG_MS,
  );
});

describe('--only-gazetteer', () => {
  test(
    'leaves our own places out',
    async () => {
      const chronicle = join(FIXTURES, 'winter-war/chronicle.txt');
      const gazetteers = [join(FIXTURES, 'winter-war/FI.txt')];
      const { records } = await build(chronicle, gazetteers, '--only-gazetteer');
      const used = records.flatMap(({ mentions }) => mentions.map(({ place: at }) => at));
      expect(used).toContain('geonames:2');
      expect(used.filter((id) => id !== null && !id.startsWith('geonames:'))).toEqual([]);
    },
    LONG_MS,
  );

  test('without a file of places is wrong usage', async () => {
    const { status, err } = await run(
      'explain',
      join(FIXTURES, 'eruption/chronicle.txt'),
      '--only-gazetteer',
    );
    expect(status).toBe(2);
    expect(err).toMatch(/--only-gazetteer needs a --gazetteer FILE/);
  });
});
