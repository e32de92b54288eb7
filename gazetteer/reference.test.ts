/** Coordinates of the default gazetteer against facts from elsewhere. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { distance } from '@turf/turf';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { defaultPlaces } from './default.js';
import { fold } from './names.js';

import type { Place, PlaceType, Position } from './place.js';

const places = defaultPlaces();
const settlements: readonly PlaceType[] = ['settlement', 'facility'];
const bearers = (name: string) =>
  places.filter(({ names }) => names.some(({ text }) => fold(text) === fold(name)));
/** Nearest of the settlements that bear the name: where several do, one of them must be the place. */
const kmFrom = (name: string, point: Position): number =>
  Math.min(
    ...bearers(name)
      .filter(({ type }) => settlements.includes(type))
      .map((place) => distance(place.point, point)),
  );

/** Positions to a hundredth of a degree or so, as any atlas has them. */
describe('towns and villages stand where they do', () => {
  test.each<[string, number, number, number]>([
    ['Stepanakert', 46.75, 39.82, 3],
    ['Khankendi', 46.75, 39.82, 3],
    ['Shushi', 46.75, 39.76, 3],
    ['Askeran', 46.83, 39.94, 3],
    ['Martakert', 46.82, 40.21, 3],
    ['Hadrut', 47.03, 39.52, 3],
    ['Lachin', 46.55, 39.64, 3],
    ['Goris', 46.34, 39.51, 3],
    ['Kornidzor', 46.53, 39.55, 3],
    ['Yerevan', 44.51, 40.18, 6],
    ['Baku', 49.87, 40.4, 8],
    ['Ganja', 46.36, 40.68, 6],
  ])('%s', (name, lonDeg, latDeg, toleranceKm) =>
    expect(kmFrom(name, [lonDeg, latDeg])).toBeLessThan(toleranceKm),
  );
});

describe('places that public data confuse', () => {
  const byId = (id: string): Place => {
    const found = places.find((place) => place.id === id);
    if (!found) throw new Error(`no place "${id}"`);
    return found;
  };

  test.each<[string, string, Position, number]>([
    ['Lachin is not 4 km further south, where older data have it', 'lachin', [46.548, 39.639], 2],
    ['Aghdam is not its namesake in Tovuz', 'aghdam', [46.927, 39.991], 2],
    ['Sisian is the town on the Vorotan', 'sisian', [46.027, 39.522], 2],
    ['Martuni in Nagorno-Karabakh', 'martuni', [47.112, 39.795], 2],
    ['Martuni on Lake Sevan', 'martuni-gegharkunik', [45.302, 40.14], 3],
    ['Vardadzor in Martakert', 'vardadzor', [46.753, 40.151], 3],
    ['Vank below Gandzasar', 'vank', [46.544, 40.055], 2],
    ['Khramort in the north', 'khramort', [46.815, 40.011], 2],
    ['Nor Shen in Martuni', 'nor-shen', [46.98, 39.85], 3],
    ['Hin Shen above the Lachin road', 'hin-shen', [46.605, 39.638], 2],
  ])('%s', (_name, id, point, toleranceKm) =>
    expect(distance(byId(id).point, point)).toBeLessThan(toleranceKm),
  );

  test('both Martunis bear the name and lie 160 km apart', () => {
    const both = bearers('Martuni').filter(({ type }) => type === 'settlement');
    expect(both.map(({ id }) => id).sort()).toEqual(['martuni', 'martuni-gegharkunik']);
    expect(distance(both[0]!.point, both[1]!.point)).toBeGreaterThan(120);
  });

  test.each<[string, string]>([
    ['Khojaly', 'Ivanyan'],
    ['Akna', 'Aghdam'],
    ['Karvachar', 'Kelbajar'],
    ['Khojavend', 'Martuni'],
    ['Khanabad', 'Khnapat'],
  ])('%s and %s are one settlement', (one, other) => {
    const shared = bearers(one).filter(
      (place) => place.type === 'settlement' && bearers(other).includes(place),
    );
    expect(shared).toHaveLength(1);
  });
});

const TABLE = fileURLToPath(new URL('../../shared/reference/reference.csv', import.meta.url));

interface Row {
  key: string;
  name: string;
  alt_names: string;
  lat: string;
  lon: string;
  type: string;
  confidence: string;
  check_tolerance_km: string;
}

/** Rows with a real point; the middles of districts are not comparable. */
const rows = existsSync(TABLE)
  ? Papa.parse<Row>(readFileSync(TABLE, 'utf8'), { header: true, skipEmptyLines: true }).data.filter(
      ({ confidence }) => confidence !== 'P',
    )
  : [];

describe('a table of reference coordinates beside the repository (skipped where there is none)', () => {
  test.skipIf(rows.length === 0)('every point that both have agrees within its tolerance', () => {
    const compared = rows.flatMap((row) => {
      const names = [row.name, ...row.alt_names.split('|')].filter(Boolean);
      const known = [...new Set(names.flatMap(bearers))].filter(({ type }) => isComparable(row.type, type));
      if (known.length === 0) return [];
      const km = Math.min(...known.map(({ point }) => distance(point, [Number(row.lon), Number(row.lat)])));
      return [{ key: row.key, km, toleranceKm: Number(row.check_tolerance_km) }];
    });
    expect(compared.length).toBeGreaterThan(50);
    expect(compared.filter(({ km, toleranceKm }) => km > toleranceKm)).toEqual([]);
  });
});

const LINES: readonly PlaceType[] = ['corridor', 'road'];
const isComparable = (theirs: string, ours: PlaceType): boolean =>
  theirs === 'corridor'
    ? LINES.includes(ours)
    : ours === 'settlement' || !['district', 'province', 'region', ...LINES].includes(ours);
