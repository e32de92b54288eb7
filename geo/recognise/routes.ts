/** Which road, pipeline or power line of the gazetteer joins two places. */
import { isDash } from '../../gazetteer/names.js';
import { classOf } from './type-word.js';
import type { NameIndex } from '../../gazetteer/name-index.js';
import type { Place, Position } from '../../gazetteer/place.js';
import type { TypeClass } from './lexicon/type-words.js';

const ROUTE_CLASSES: ReadonlySet<TypeClass | null> = new Set<TypeClass>(['route', 'pipeline', 'power-line']);
/** A place this near to a road's line lies on it: drawn roads and points of towns are each about this exact. */
const ON_ROUTE_KM = 4;
const KM_PER_DEG = 111.32;

interface Route {
  place: Place;
  /** For each of its names, the ids of the places named in it, in order. */
  ends: readonly (readonly ReadonlySet<string>[])[];
}

const cache = new WeakMap<NameIndex, readonly Route[]>();

function endsOf(index: NameIndex, name: string): ReadonlySet<string>[] {
  const ends: ReadonlySet<string>[] = [];
  let start = 0;
  for (let at = 0; at <= name.length; at++) {
    if (at < name.length && !isDash(name.charCodeAt(at))) continue;
    const [first] = index.find(name, start, at);
    const places = first?.places.filter((place) => !ROUTE_CLASSES.has(classOf(place))) ?? [];
    if (places.length > 0) ends.push(new Set(places.map((place) => place.id)));
    start = at + 1;
  }
  return ends;
}

function routesOf(index: NameIndex): readonly Route[] {
  const known = cache.get(index);
  if (known) return known;
  const routes = index.places
    .filter((place) => ROUTE_CLASSES.has(classOf(place)))
    .map((place) => ({ place, ends: place.names.map(({ text }) => endsOf(index, text)) }));
  cache.set(index, routes);
  return routes;
}

const meets = (ends: ReadonlySet<string> | undefined, places: readonly Place[]): boolean =>
  ends !== undefined && places.some((place) => ends.has(place.id));

/** 2 where a name of the road has both as its two ends, 1 where it names both, else 0. */
function namedFit({ ends }: Route, from: readonly Place[], to: readonly Place[]): number {
  let best = 0;
  for (const stops of ends) {
    if (!stops.some((stop) => meets(stop, from))) continue;
    const isEnd = (a: readonly Place[], b: readonly Place[]) => meets(stops[0], a) && meets(stops.at(-1), b);
    if (stops.length > 1 && (isEnd(from, to) || isEnd(to, from))) return 2;
    if (stops.some((stop) => meets(stop, to))) best = 1;
  }
  return best;
}

function kmToSegment([lon, lat]: Position, a: Position, b: Position): number {
  const scale = Math.cos((lat * Math.PI) / 180);
  const [ax, ay, bx, by] = [(a[0] - lon) * scale, a[1] - lat, (b[0] - lon) * scale, b[1] - lat];
  const length2 = (bx - ax) ** 2 + (by - ay) ** 2;
  const along = length2 === 0 ? 0 : Math.min(1, Math.max(0, -(ax * (bx - ax) + ay * (by - ay)) / length2));
  return KM_PER_DEG * Math.hypot(ax + along * (bx - ax), ay + along * (by - ay));
}

function passes({ place }: Route, towns: readonly Place[]): boolean {
  const lines =
    place.geometry.type === 'LineString'
      ? [place.geometry.coordinates]
      : place.geometry.type === 'MultiLineString'
        ? place.geometry.coordinates
        : [];
  return towns.some((town) =>
    lines.some((line) =>
      line.some(
        (point, at) =>
          at > 0 && kmToSegment(town.point, line[at - 1] as Position, point as Position) <= ON_ROUTE_KM,
      ),
    ),
  );
}

/** The routes that join the two, the best fit only; none where the gazetteer knows none. */
export function routesBetween(
  index: NameIndex,
  from: readonly Place[],
  to: readonly Place[],
  type: TypeClass,
): Place[] {
  const ofType = (route: Route) =>
    classOf(route.place) === type || (type === 'line' && classOf(route.place) === 'power-line');
  const routes = routesOf(index).filter(ofType);
  const fits = routes.map((route) => namedFit(route, from, to));
  const best = [2, 1].find((fit) => fits.includes(fit));
  if (best) return routes.filter((_, at) => fits[at] === best).map(({ place }) => place);
  return routes.filter((route) => passes(route, from) && passes(route, to)).map(({ place }) => place);
}

function lengthKm({ geometry }: Place): number {
  const lines =
    geometry.type === 'LineString'
      ? [geometry.coordinates]
      : geometry.type === 'MultiLineString'
        ? geometry.coordinates
        : [];
  return lines.reduce(
    (total, line) =>
      line.reduce((sum, point, at) => {
        const before = line[at - 1];
        return before ? sum + kmToSegment(point as Position, before as Position, before as Position) : sum;
      }, total),
    0,
  );
}

/** A road into a territory leads to one of its towns. */
const townsOf = (index: NameIndex, place: Place): readonly Place[] =>
  place.type === 'territory'
    ? index.places.filter(({ type, parents }) => type === 'settlement' && parents.includes(place.id))
    : [place];

/** The shortest road that joins two places: people mean it by "the road from X to Y". */
export function roadBetween(index: NameIndex, from: Place, to: Place): Place | undefined {
  const roads = routesBetween(index, townsOf(index, from), townsOf(index, to), 'route');
  return roads.sort((one, other) => lengthKm(one) - lengthKm(other))[0];
}
