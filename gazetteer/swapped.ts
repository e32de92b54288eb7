/** Finds points whose latitude and longitude changed places: far from their country, and near when changed back. */
import type { Place, Position } from './place.js';

/** A state's middle is known from this many places. */
const MIN_PLACES = 5;
/** Nearer to the middle than this, nothing looks odd. Degrees, about 500 km. */
const FAR_DEG = 4.5;
/** Changed back it must lie this many times nearer. */
const TIMES_NEARER = 3;

type Middles = ReadonlyMap<string, Position>;

/** The middle place of each state, by the median of its longitudes and latitudes: a few false points do not move it. */
export function middlesOfCountries(places: Iterable<Place>): Middles {
  const points = new Map<string, Position[]>();
  for (const place of places) {
    const [country] = place.countries;
    if (country === undefined || place.countries.length > 1) continue;
    const list = points.get(country);
    if (list) list.push(place.point);
    else points.set(country, [place.point]);
  }
  const known = [...points].filter(([, list]) => list.length >= MIN_PLACES);
  return new Map(known.map(([country, list]) => [country, [median(list, 0), median(list, 1)]]));
}

function median(points: readonly Position[], axis: 0 | 1): number {
  const sorted = points.map((point) => point[axis]).sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? 0;
}

export function looksSwapped({ point: [lonDeg, latDeg], countries }: Place, middles: Middles): boolean {
  const middle = middles.get(countries[0] ?? '');
  if (!middle || Math.abs(lonDeg) > 90) return false;
  const far = degreesBetween([lonDeg, latDeg], middle);
  return far > FAR_DEG && degreesBetween([latDeg, lonDeg], middle) * TIMES_NEARER < far;
}

const degreesBetween = ([lon1, lat1]: Position, [lon2, lat2]: Position): number =>
  Math.hypot((lon1 - lon2) * Math.cos(((lat1 + lat2) * Math.PI) / 360), lat1 - lat2);
