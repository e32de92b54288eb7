/** What a reader cannot see in a single place: whether the places of a gazetteer agree with one another. */
import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon';
import { pointToPolygonDistance } from '@turf/point-to-polygon-distance';
import type { MultiPolygon, Polygon } from 'geojson';
import { HOMONYMS, type Homonym } from './homonyms.js';
import { sharedNames, type SharedName } from './ambiguity.js';
import { looksSwapped, middlesOfCountries } from './swapped.js';
import type { Place, Position } from './place.js';

export interface PlaceFlaw {
  /** Index of the place. */
  at: number;
  reason: string;
  severity: 'error' | 'warning';
}

export interface CheckedPlaces {
  flaws: readonly PlaceFlaw[];
  /** Names of several places; those that nothing tells apart are among the flaws too. */
  shared: readonly SharedName[];
}

/**
 * @param others places that the checked ones may refer to: those of the default gazetteer.
 * @param homonyms names that are known to be shared.
 */
export function checkPlaces(
  places: readonly Place[],
  others: readonly Place[] = [],
  homonyms: readonly Homonym[] = HOMONYMS,
): CheckedPlaces {
  const byId = new Map([...others, ...places].map((place) => [place.id, place]));
  const shared = sharedNames(places, homonyms);
  const flaws: PlaceFlaw[] = [...repeatedIds(places)];
  const middles = middlesOfCountries(byId.values());
  places.forEach((place, at) => {
    for (const reason of flawsOf(place, byId)) flaws.push({ at, reason, severity: 'error' });
    if (looksSwapped(place, middles))
      flaws.push({ at, reason: `"${place.id}": lat and lon look swapped`, severity: 'warning' });
  });
  for (const { name, places: found, rule } of shared)
    if (rule === null)
      flaws.push({ at: found[1] ?? 0, reason: sharedReason(name, found, places), severity: 'warning' });
  return { flaws: flaws.sort((one, other) => one.at - other.at), shared };
}

function repeatedIds(places: readonly Place[]): PlaceFlaw[] {
  const seen = new Set<string>();
  return places.flatMap(({ id }, at) => {
    const isSeen = seen.has(id);
    seen.add(id);
    return isSeen ? [{ at, reason: `id "${id}" stands in the file twice`, severity: 'error' as const }] : [];
  });
}

function sharedReason(name: string, found: readonly number[], places: readonly Place[]): string {
  const ids = found.slice(0, 5).map((at) => places[at]?.id);
  const more = found.length > ids.length ? ` and ${found.length - ids.length} more` : '';
  return `"${name}" is the name of ${ids.join(', ')}${more}, and nothing tells them apart`;
}

function* flawsOf(place: Place, byId: ReadonlyMap<string, Place>): Generator<string> {
  const { id, names, sources, parents } = place;
  if (names.length === 0) yield `"${id}" has no names`;
  if (sources.length === 0) yield `"${id}" has no sources`;
  for (const { text, language } of names)
    if (!isLanguage(language)) yield `name "${text}" of "${id}": language "${language}" is unknown`;
  for (const parent of parents) {
    const found = byId.get(parent);
    if (!found) yield `"${id}" lies in "${parent}", which is in no gazetteer`;
    else if (parent === id) yield `"${id}" lies in itself`;
    else yield* outside(place, found);
  }
}

const languages = new Map<string, boolean>();
const names = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });

/** A BCP 47 tag whose language has an English name; `und` is the tag of what nobody knows. */
function isLanguage(tag: string): boolean {
  const known = languages.get(tag);
  if (known !== undefined) return known;
  let found = tag === 'und';
  try {
    found ||= names.of(tag) !== undefined;
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
  }
  languages.set(tag, found);
  return found;
}

/** Both are known to some distance only; what exceeds it is a mistake. */
function* outside(place: Place, parent: Place): Generator<string> {
  const { geometry } = parent;
  if (place.geometry.type !== 'Point' || (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon'))
    return;
  const allowedM = place.uncertaintyM + parent.uncertaintyM;
  const km = kmOutside(place.point, geometry);
  if (km * 1000 <= allowedM) return;
  const swapped: Position = [place.point[1], place.point[0]];
  const hint = kmOutside(swapped, geometry) * 1000 <= allowedM ? '; its lat and lon are swapped' : '';
  yield `"${place.id}" lies ${Math.round(km)} km outside "${parent.id}"${hint}`;
}

const kmOutside = (point: Position, shape: Polygon | MultiPolygon): number =>
  booleanPointInPolygon(point, shape) ? 0 : pointToPolygonDistance(point, shape, { units: 'kilometers' });
