/** Names from our own gazetteer, for settlements that it knows: both of a contested pair, and in all languages of the map. */
import { defaultPlaces } from '../../../../gazetteer/default.js';
import type { Place } from '../../../../gazetteer/place.js';
import { placeLabel } from '../../place-names.js';
import { distanceKm } from './distance.js';
import type { Settlement } from './settlements.js';

/** The two sources put a town's middle so far apart at most. */
const NEAR_KM = 4;

export interface GazetteerNames {
  en: string;
  hy: string;
  az: string;
  ru: string;
  both?: string;
}

export function gazetteerNames(settlement: Settlement): GazetteerNames | null {
  const place = defaultPlaces().find((candidate) => isSame(candidate, settlement));
  if (!place) return null;
  const [en, hy, az, ru, both] = (['en', 'hy', 'az', 'ru', 'both'] as const).map((mode) =>
    placeLabel(place, mode),
  );
  return { en: en!, hy: hy!, az: az!, ru: ru!, ...(both !== en && { both: both! }) };
}

function isSame(place: Place, { position, name, otherNames }: Settlement): boolean {
  if (place.type !== 'settlement' || distanceKm(place.point, position) > NEAR_KM) return false;
  const known = new Set([name, ...otherNames].map(folded));
  return place.names.some(({ text }) => known.has(folded(text)));
}

const folded = (name: string): string =>
  name.toLowerCase().replace(/[əǝ]/gu, 'a').replace(/ı/gu, 'i').normalize('NFD').replace(/\p{M}/gu, '');
