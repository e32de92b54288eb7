/** Where the reported thing happened, from the names that stand for places themselves. */
import type { Category, EventPlace, GeoPrecision, Movement, Source } from '../incident.js';
import type { Place } from '../../gazetteer/place.js';
import type { ResolvedEntry, UnderstandContext } from './context.js';

export interface Said {
  category: Category;
  source: Source;
  denial: boolean;
  movements: readonly Movement[];
}

export interface PlacesOfEntry {
  places: EventPlace[];
  /** Why nothing is on the map, where `places` is empty. */
  unplacedWhy?: string;
}

const WIDE = new Set([
  'district',
  'road',
  'corridor',
  'line',
  'border',
  'river',
  'water',
  'area',
  'power-line',
  'pipeline',
]);
const WIDEST = new Set(['province', 'region', 'territory', 'country']);

const precisionOf = ({ type }: Place): GeoPrecision => (WIDEST.has(type) ? 3 : WIDE.has(type) ? 2 : 1);

export function placesOf(context: UnderstandContext, resolved: ResolvedEntry, said: Said): PlacesOfEntry {
  void said;
  const places = new Map<string, EventPlace>();
  for (const { place: id, kind, start, end, surface } of resolved.mentions) {
    const place = id === null ? undefined : context.place(id);
    if (!place || kind !== 'literal' || place.type === 'country' || places.has(place.id)) continue;
    places.set(place.id, {
      place: place.id,
      role: 'event',
      precision: precisionOf(place),
      mention: { start, end },
      lngLat: place.point,
      why: `named: "${surface}"`,
    });
  }
  if (places.size > 0) return { places: [...places.values()] };
  return { places: [], unplacedWhy: 'The entry names no place where it happened.' };
}
