/** Settlements for the map, ranked by inhabitants, thinned where they crowd. */
import type { Feature } from 'geojson';
import { CORE_BOX, WIDE_BOX } from '../area.js';
import { distanceKm, insideBox } from './distance.js';
import { gazetteerNames } from './gazetteer-names.js';
import { feature, publish } from './geojson.js';
import { otherNames } from './other-names.js';
import { settlementsIn, type Settlement } from './settlements.js';

/** Inhabitants from which a settlement belongs to a rank; capitals are rank 1, all others rank 6. */
const RANKS: readonly [rank: number, population: number][] = [
  [2, 150_000],
  [3, 40_000],
  [4, 10_000],
  [5, 2_500],
];
/** Beyond the core area only large cities are shown, one rank lower. */
const WIDE_POPULATION = 300_000;

/** A suburb: within so many kilometres of a place with at least so many inhabitants. */
const SUBURB: readonly [km: number, population: number][] = [
  [9, 500_000],
  [6, 150_000],
  [3, 30_000],
  [1.5, 0],
];

export function buildPlaces(): void {
  const all = settlementsIn(WIDE_BOX)
    .filter(({ code }) => !['PPLX', 'PPLQ', 'PPLW', 'PPLH'].includes(code))
    .toSorted((a, b) => b.population - a.population || a.name.localeCompare(b.name, 'en'));
  const kept: Settlement[] = [];
  for (const place of all) {
    if (isShown(place) && !isSuburb(place, kept)) kept.push(place);
  }
  publish('places.json', kept.map(toFeature).toSorted(byRank));
}

const isShown = ({ position, population, code }: Settlement): boolean =>
  insideBox(position, CORE_BOX) || population >= WIDE_POPULATION || code === 'PPLC';

const isSuburb = ({ position }: Settlement, larger: readonly Settlement[]): boolean =>
  larger.some((other) => {
    const km = distanceKm(position, other.position);
    return SUBURB.some(([within, population]) => km < within && other.population >= population);
  });

function toFeature(place: Settlement): Feature {
  const { name, position } = place;
  return feature(
    { type: 'Point', coordinates: [...position] },
    { en: composed(name), ...otherNames(place), ...gazetteerNames(place), rank: rankOf(place) },
  );
}

/** The fonts have no loose accents: those that no letter carries are left out. */
const composed = (name: string): string => name.normalize('NFC').replace(/\p{M}/gu, '');

function rankOf({ code, population, position }: Settlement): number {
  if (code === 'PPLC') return 1;
  const rank = RANKS.find(([, from]) => population >= from)?.[0] ?? 6;
  return insideBox(position, CORE_BOX) ? rank : rank + 1;
}

const byRank = (a: Feature, b: Feature): number =>
  Number(a.properties?.['rank']) - Number(b.properties?.['rank']);
