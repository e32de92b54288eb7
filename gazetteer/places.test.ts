/** What the places on disk promise: shapes, names on both sides, and that texts find them. */
import { readFileSync } from 'node:fs';
import { booleanPointInPolygon, distance } from '@turf/turf';
import { describe, expect, test } from 'vitest';
import { defaultPlaces } from './default.js';
import { buildNameIndex } from './name-index.js';
import { fold } from './names.js';
import type { Place } from './place.js';
import type { MultiPolygon, Polygon } from 'geojson';

const places = defaultPlaces();
const index = buildNameIndex(places);
const byId = new Map(places.map((place) => [place.id, place]));
const place = (id: string): Place => {
  const found = byId.get(id);
  if (!found) throw new Error(`no place "${id}"`);
  return found;
};
const isShape = ({ geometry }: Place): boolean =>
  geometry.type === 'Polygon' || geometry.type === 'MultiPolygon';
const within = (child: string, parent: string): boolean =>
  booleanPointInPolygon(place(child).point, place(parent).geometry as Polygon | MultiPolygon);

describe('files', () => {
  test.each(['settlements', 'sites', 'districts', 'lines', 'wider-world'])(
    '%s has one Feature a line, ordered by id',
    (name) => {
      const text = readFileSync(new URL(`./places/${name}.json`, import.meta.url), 'utf8');
      const ids = [...text.matchAll(/^\{"type":"Feature","@id":"atlas:([^"]+)"/gm)].map(([, id]) => id);
      expect(ids.length).toBe(text.split('\n').length - 3);
      expect(ids).toEqual([...ids].sort());
    },
  );
});

describe('towns and the districts named after them', () => {
  test('a district bears the bare name of its town, if at all, as a short form only', () => {
    const isTown = ({ type }: Place) => type === 'settlement';
    const towns = new Set(places.filter(isTown).flatMap(({ names }) => names.map(({ text }) => fold(text))));
    const bare = places
      .filter(({ type }) => type === 'district')
      .flatMap(({ id, names }) =>
        names
          .filter(({ text, status }) => status !== 'abbreviation' && towns.has(fold(text)))
          .map(({ text }) => `${id}: ${text}`),
      );
    expect(bare).toEqual([]);
  });
});

describe('shapes', () => {
  test('every district and province has an outline, its point inside it', () => {
    const divisions = places.filter(({ type }) => type === 'district' || type === 'province');
    expect(divisions.length).toBeGreaterThan(35);
    const bare = divisions.filter((one) => !isShape(one) && one.id !== 'dagestan');
    expect(bare.map(({ id }) => id)).toEqual([]);
    expect(divisions.filter(isShape).filter(({ id }) => !within(id, id))).toEqual([]);
  });

  test('every road, river and line has a line', () => {
    const linear = ['road', 'corridor', 'line', 'border', 'river', 'pipeline', 'power-line'];
    const bare = places.filter(
      ({ type, geometry }) => linear.includes(type) && !/LineString$/.test(geometry.type),
    );
    expect(bare.map(({ id }) => id)).toEqual([]);
  });

  test.each([
    ['stepanakert', 'askeran-region'],
    ['stepanakert', 'nagorno-karabakh'],
    ['haterq', 'martakert-region'],
    ['taghavard', 'martuni-region'],
    ['azokh', 'hadrut-region'],
    ['shushi', 'shushi-region'],
    ['kornidzor', 'syunik'],
    ['lachin', 'lachin-district'],
    ['chankatagh', 'nagorno-karabakh'],
  ])('%s lies in %s', (child, parent) => expect(within(child, parent)).toBe(true));

  test.each([
    ['kornidzor', 'lachin-district'],
    ['lachin', 'nagorno-karabakh'],
    ['aghdam', 'nagorno-karabakh'],
    ['hadrut', 'martuni-region'],
    ['vardenis', 'kelbajar-district'],
  ])('%s does not lie in %s', (child, other) => expect(within(child, other)).toBe(false));

  test('the Lachin corridor runs from Kornidzor over the Hakari bridge to Stepanakert', () => {
    const { geometry } = place('lachin-corridor');
    if (geometry.type !== 'LineString') throw new Error(`corridor is a ${geometry.type}`);
    const km = (id: string) => Math.min(...geometry.coordinates.map((at) => distance(at, place(id).point)));
    for (const id of ['kornidzor', 'hakari-bridge', 'hin-shen', 'shushi', 'stepanakert'])
      expect(km(id)).toBeLessThan(1);
    expect(km('lachin')).toBeGreaterThan(2);
  });
});

describe('names', () => {
  test('a settlement of Nagorno-Karabakh has its Armenian and its Azerbaijani name', () => {
    const lacking = places
      .filter(({ type, parents }) => type === 'settlement' && parents.includes('nagorno-karabakh'))
      .filter(({ featureCode }) => featureCode !== 'PPLX')
      .filter(({ names }) => !['hy', 'az'].every((tag) => names.some(({ language }) => language === tag)));
    expect(lacking.map(({ id }) => id)).toEqual([]);
  });

  test('every place is described', () => {
    expect(places.filter(({ description }) => !description).map(({ id }) => id)).toEqual([]);
  });

  test.each([
    ['Xankəndidə atışma', 'az', 'stepanakert'],
    ['Ստեփանակերտում', 'hy', 'stepanakert'],
    ['в Степанакерте', 'ru', 'stepanakert'],
    ['in Stepanakert', 'en', 'stepanakert'],
    ['in the Martuni region', 'en', 'martuni-region'],
    ['Мартунинский район', 'ru', 'martuni-region'],
    ['Մարտունու շրջանում', 'hy', 'martuni-region'],
    ['Xocavənd rayonu', 'az', 'khojavend-district'],
    ['along the Lachin corridor', 'en', 'lachin-corridor'],
    ['по Лачинскому коридору', 'ru', 'lachin-corridor'],
    ['Laçın dəhlizində', 'az', 'lachin-corridor'],
    ['в Нагорном Карабахе', 'ru', 'nagorno-karabakh'],
    ['along the line of contact', 'en', 'line-of-contact'],
    ['на линии соприкосновения', 'ru', 'line-of-contact'],
    ['the Hakari Bridge', 'en', 'hakari-bridge'],
    ['Haut-Karabakh', 'fr', 'nagorno-karabakh'],
    ['in Bergkarabach', 'de', 'nagorno-karabakh'],
  ])('"%s" names %s', (text, language, id) => {
    const found = index.find(text, 0, text.length, language).flatMap((match) => match.places);
    expect(found.map((one) => one.id)).toContain(id);
  });

  test.each(['a rev of the engine', 'they took a bath', 'all together', 'us and them'])(
    '"%s" names nothing',
    (text) => expect(index.find(text)).toEqual([]),
  );
});
