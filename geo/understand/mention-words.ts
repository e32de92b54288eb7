/** Names of places beside the words of their entry. */
import type { Place, PlaceType } from '../../gazetteer/place.js';
import type { Mention } from '../mention.js';
import type { UnderstandContext, WordedEntry } from './context.js';
import type { Token } from './tokens.js';

/** A name with its place, and the first and last of its words. */
export interface PlacedName {
  mention: Mention;
  place: Place;
  first: number;
  last: number;
  /** Index among the names of the entry. */
  index: number;
  /** The name of an end within that of a road: `Agdam` in "Agdam-Khankandi road". */
  isInRoute: boolean;
}

const ROUTES: ReadonlySet<PlaceType> = new Set([
  'road',
  'corridor',
  'bridge',
  'checkpoint',
  'border',
  'line',
  'river',
  'power-line',
  'pipeline',
]);
const WAYS: ReadonlySet<PlaceType> = new Set(['road', 'corridor', 'bridge', 'checkpoint']);

/** Roads, lines and borders: names of towns stand within theirs. */
const isRoute = (place: Place): boolean => ROUTES.has(place.type);
/** What one travels by. */
export const isWay = (place: Place): boolean => WAYS.has(place.type);

/** The names of the entry's body that have a place, in order. */
export function placedNames(context: UnderstandContext, { mentions, words }: WordedEntry): PlacedName[] {
  const names: PlacedName[] = [];
  let at = 0;
  for (const mention of mentions) {
    const place = mention.place === null ? undefined : context.place(mention.place);
    if (!place) continue;
    while (at > 0 && (words[at]?.start ?? Infinity) > mention.start) at--;
    while (at < words.length && (words[at] as Token).end <= mention.start) at++;
    if (at >= words.length || (words[at] as Token).start >= mention.end) continue;
    let last = at;
    while (last + 1 < words.length && (words[last + 1] as Token).start < mention.end) last++;
    names.push({ mention, place, first: at, last, index: names.length, isInRoute: false });
  }
  for (const [at, outer] of names.entries())
    if (isRoute(outer.place)) for (const inner of within(names, at)) inner.isInRoute = true;
  return names;
}

/** Names lie in order of their offsets: those within another stand beside it. */
function within(names: readonly PlacedName[], at: number): PlacedName[] {
  const { mention } = names[at] as PlacedName;
  const inner: PlacedName[] = [];
  for (let i = at - 1; i >= 0 && (names[i] as PlacedName).mention.start >= mention.start; i--)
    inner.unshift(names[i] as PlacedName);
  for (let i = at + 1; i < names.length && (names[i] as PlacedName).mention.start < mention.end; i++)
    inner.push(names[i] as PlacedName);
  return inner;
}

/** The ends that a road's name in the text holds, in order. */
export const endsOfRoute = (names: readonly PlacedName[], route: PlacedName): Place[] =>
  within(names, route.index).map(({ place }) => place);
