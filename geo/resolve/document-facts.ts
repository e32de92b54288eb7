/** What a document as a whole says about where it is: asked before any single name is decided. */
import { roughKm } from './distance.js';
import type { Place, Position } from '../../gazetteer/place.js';
import type { NamedSpan } from '../mention.js';

export type Lookup = (id: string) => Place | undefined;

interface Anchor {
  id: string;
  point: Position;
  weight: number;
}

export interface DocumentFacts {
  /** 0 to 1: how much of what the document names lies about this place, itself not counted. */
  nearness(place: Place): number;
  /** 0 to 1: share of the document's names that lie in one of the place's states. */
  countryShare(place: Place): number;
  /** Names that count as anchors; few say little. */
  anchors: number;
  /** Of no place named in the document the gazetteer counts the inhabitants: which are small is not known. */
  isUncounted: boolean;
}

/** Within this, places have to do with each other whatever else a document names: a small theatre of war. */
const SHORTEST_REACH_KM = 80;
/** No theatre is wider: beyond it stand the capitals that a document quotes. */
const LONGEST_REACH_KM = 400;
/** More anchors than this change nothing and cost time. */
const MAX_ANCHORS = 150;
const MAX_BEARERS = 8;

/** Share of a name that goes to each of its bearers before anything is known: by inhabitants, capitals first. */
export function prior(place: Place): number {
  const people = place.population ?? 1000;
  return Math.log10(10 + people) + (place.featureCode === 'PPLC' ? 4 : 0);
}

/** How often each set of bearers was named. */
function bearersOf(
  entries: readonly (readonly NamedSpan[])[],
): Map<string, { places: readonly string[]; times: number }> {
  const named = new Map<string, { places: readonly string[]; times: number }>();
  for (const spans of entries)
    for (const { places } of spans) {
      const key = places.length === 1 ? (places[0] as string) : places.join(' ');
      const known = named.get(key);
      if (known) known.times++;
      else named.set(key, { places, times: 1 });
    }
  return named;
}

function anchorsOf(entries: readonly (readonly NamedSpan[])[], lookup: Lookup): Anchor[] {
  const weights = new Map<string, number>();
  for (const { places, times } of bearersOf(entries).values()) {
    // A name with many bearers says nothing about where the document is.
    if (places.length > MAX_BEARERS) continue;
    const found = places.flatMap((id) => lookup(id) ?? []);
    const total = found.reduce((sum, place) => sum + prior(place), 0);
    for (const place of found)
      if (place.type !== 'country')
        weights.set(place.id, (weights.get(place.id) ?? 0) + (times * prior(place)) / total / found.length);
  }
  // The root keeps a capital that is named in every entry from drowning the places of the events.
  return [...weights]
    .map(([id, weight]) => ({ id, point: (lookup(id) as Place).point, weight: Math.sqrt(weight) }))
    .sort((one, other) => other.weight - one.weight || (one.id < other.id ? -1 : 1))
    .slice(0, MAX_ANCHORS);
}

/** The value that half of the weight lies below. */
function weightedMedian(rows: readonly { value: number; weight: number }[]): number {
  const sorted = [...rows].sort((one, other) => one.value - other.value);
  let left = sorted.reduce((sum, { weight }) => sum + weight, 0) / 2;
  return sorted.find(({ weight }) => (left -= weight) <= 0)?.value ?? 0;
}

/** How far apart the places of the document are: a land of 1,000 km has its fronts further apart than a valley. */
function reachKm(anchors: readonly Anchor[]): number {
  const axis = (at: 0 | 1) =>
    weightedMedian(anchors.map(({ point, weight }) => ({ value: point[at], weight })));
  const middle: Position = [axis(0), axis(1)];
  const spreadKm = weightedMedian(
    anchors.map(({ point, weight }) => ({ value: roughKm(point, middle), weight })),
  );
  return Math.min(LONGEST_REACH_KM, Math.max(SHORTEST_REACH_KM, spreadKm));
}

function countriesOf(anchors: readonly Anchor[], lookup: Lookup): Map<string, number> {
  const shares = new Map<string, number>();
  const total = anchors.reduce((sum, { weight }) => sum + weight, 0) || 1;
  for (const { id, weight } of anchors)
    for (const country of lookup(id)?.countries ?? [])
      shares.set(country, (shares.get(country) ?? 0) + weight / total);
  return shares;
}

export function documentFacts(entries: readonly (readonly NamedSpan[])[], lookup: Lookup): DocumentFacts {
  const anchors = anchorsOf(entries, lookup);
  const total = anchors.reduce((sum, { weight }) => sum + weight, 0);
  const countries = countriesOf(anchors, lookup);
  const reach = reachKm(anchors);
  const known = new Map<string, number>();
  const measure = (place: Place): number => {
    let sum = 0;
    let own = 0;
    for (const { id, point, weight } of anchors)
      if (id === place.id) own = weight;
      else sum += weight * Math.exp(-roughKm(point, place.point) / reach);
    return total > own ? sum / (total - own) : 0;
  };
  return {
    anchors: anchors.length,
    isUncounted: anchors.every(({ id }) => lookup(id)?.population === undefined),
    nearness(place) {
      const value = known.get(place.id) ?? measure(place);
      known.set(place.id, value);
      return value;
    },
    countryShare: (place) => Math.max(0, ...place.countries.map((country) => countries.get(country) ?? 0)),
  };
}
