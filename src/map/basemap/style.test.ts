import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { NAME_MODES, THEMES } from '../../atlas/shapes.js';
import { SOURCES } from './build/sources.js';
import { fontFile, FONT_STYLES, FONT_SUBSETS, type FontStyle } from './fonts.js';
import { basemapStyle, LAYER_ORDER, RELIEF_LAYERS } from './style.js';

const PUBLIC = new URL('../../../public/', import.meta.url);
const HOST = 'https://atlas.example/page/';
const style = (theme: (typeof THEMES)[number] = 'light', relief = true) =>
  basemapStyle({ baseUrl: HOST, theme, names: 'both', relief });
const read = (
  path: string,
): { features: { properties: Record<string, unknown>; geometry: { type: string } }[] } =>
  JSON.parse(readFileSync(new URL(path, PUBLIC), 'utf8'));

describe.each(THEMES)('the %s style', (theme) => {
  test('has every layer of the list, in its order', () => {
    expect(style(theme).layers.map(({ id }) => id)).toEqual([...LAYER_ORDER]);
  });

  test('names no other host', () => {
    const { layers, ...rest } = style(theme);
    const addresses = JSON.stringify({ ...rest, layers }).match(/https?:\/\/[^"<\\ ]+/g) ?? [];
    const foreign = addresses.filter((address) => !address.startsWith(HOST));
    // Links in the credits, for the reader to follow.
    expect([...new Set(foreign)].sort()).toEqual([
      'https://www.geonames.org',
      'https://www.openstreetmap.org/copyright',
    ]);
  });

  test('has no glyph server and no sprite', () =>
    expect([style(theme).glyphs, style(theme).sprite]).toEqual([undefined, undefined]));
});

test('every source but the relief is a file that is there', () => {
  const files = Object.values(style().sources).flatMap((source) =>
    source.type === 'geojson' ? [String(source.data)] : [],
  );
  expect(files.length).toBeGreaterThan(5);
  for (const file of files) expect(existsSync(new URL(file.replace(HOST, ''), PUBLIC)), file).toBe(true);
});

test('every font file is there', () => {
  for (const subset of FONT_SUBSETS) {
    for (const name of Object.keys(FONT_STYLES) as FontStyle[])
      expect(existsSync(new URL(`fonts/${fontFile(subset, name)}`, PUBLIC))).toBe(true);
  }
});

test('the relief can wait', () => {
  const hidden = style('light', false).layers.filter(({ id }) =>
    (RELIEF_LAYERS as readonly string[]).includes(id),
  );
  expect(hidden.map(({ layout }) => layout?.visibility)).toEqual(['none', 'none']);
});

test('what lies beyond the region can wait, and is not fetched before', () => {
  const { layers, sources } = basemapStyle({ baseUrl: HOST, theme: 'light', names: 'both', world: false });
  expect(LAYER_ORDER.filter((id) => !layers.some((layer) => layer.id === id))).toEqual([
    'world-sea',
    'world-borders',
    'world-labels',
  ]);
  expect(Object.keys(sources)).not.toContain('world');
});

test('every source is credited', () => {
  const credits = Object.values(style().sources)
    .map((source) => ('attribution' in source ? source.attribution : undefined) ?? '')
    .join(' ');
  for (const name of ['Natural Earth', 'OpenStreetMap', 'GeoNames', 'SRTM30'])
    expect(credits).toContain(name);
});

describe('the names on the basemap', () => {
  const places = read('basemap/places.json').features.map(({ properties }) => properties);
  test.each([
    ['Stepanakert', 'Khankendi / Stepanakert'],
    ['Shushi', 'Shusha / Shushi'],
    ['Martakert', 'Aghdara / Martakert'],
    ['Lachin', 'Berdzor / Lachin'],
  ])('%s is "%s"', (en, both) => expect(places.find((place) => place['en'] === en)?.['both']).toBe(both));

  test.each(NAME_MODES)('have a property for mode %s', (names) => {
    const [label] = basemapStyle({ baseUrl: HOST, theme: 'light', names }).layers.filter(
      ({ id }) => id === 'place-labels',
    );
    const field = (label!.layout as Record<string, unknown>)['text-field'] as [
      string,
      [string, string],
      unknown,
    ];
    expect(field[1][1]).toBe(names === 'reported' ? 'both' : names);
  });

  test('use no character that no font has', () => {
    const ranges = FONT_SUBSETS.flatMap((subset) => subset.ranges).map((range) =>
      range
        .slice(2)
        .split('-')
        .map((hex) => parseInt(hex, 16)),
    );
    const known = (code: number) => ranges.some(([from, to = from]) => code >= from! && code <= to!);
    const labels = [...places, ...read('basemap/labels.json').features.map(({ properties }) => properties)];
    const unknown = labels
      .flatMap((label) => ['en', 'hy', 'az', 'ru', 'both'].flatMap((key) => [...String(label[key] ?? '')]))
      .filter((letter) => !known(letter.codePointAt(0)!));
    expect([...new Set(unknown)]).toEqual([]);
  });
});

test('disputed lines are told apart from borders, each by its kind', () => {
  const kinds = read('basemap/disputed.json').features.map(({ properties }) => properties['kind']);
  expect(new Set(kinds)).toEqual(new Set(['oblast-1991', 'contact-line-1994', 'georgia-claim']));
  const layer = (id: string) => style().layers.find((one) => one.id === id)!;
  expect((layer('disputed').paint as Record<string, unknown>)['line-color']).not.toBe(
    (layer('borders').paint as Record<string, unknown>)['line-color'],
  );
});

test('LICENSE-DATA.md names every package of the build with its version', () => {
  const licences = readFileSync(new URL('../LICENSE-DATA.md', PUBLIC), 'utf8');
  for (const { name, version } of Object.values(SOURCES)) expect(licences).toContain(`${name} ${version}`);
});
