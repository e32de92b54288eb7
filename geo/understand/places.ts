/** Where the reported thing happened, from the names that stand for places themselves. */
import type { Place } from '../../gazetteer/place.js';
import type { Category, EventPlace, GeoPrecision, Movement, Role, Source } from '../incident.js';
import type { UnderstandContext, WordedEntry } from './context.js';
import { journeysOf, type Journey } from './journeys.js';
import { placedNames, type PlacedName } from './mention-words.js';
import { HOME_OF_SIDE } from './lexicon/place-words.js';
import { whyNot } from './place-context.js';
import { territoryOf } from './territory.js';

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

const WIDE = new Set(['district', 'road', 'corridor', 'river', 'water', 'area', 'power-line', 'pipeline']);
const WIDEST = new Set(['province', 'region', 'territory', 'country', 'line', 'border']);

const precisionOf = ({ type }: Place): GeoPrecision => (WIDEST.has(type) ? 3 : WIDE.has(type) ? 2 : 1);
const VIOLENT = new Set<Category>(['casualties', 'battle', 'strike', 'accident', 'detention']);
const isState = ({ type }: Place): boolean => type === 'country' || type === 'territory';

export function placesOf(context: UnderstandContext, resolved: WordedEntry, said: Said): PlacesOfEntry {
  const names = placedNames(context, resolved);
  const journeys = journeysOf(resolved.words, names);
  const around = {
    words: resolved.words,
    names,
    category: said.category,
    isParty: said.source.side !== null && said.source.side in HOME_OF_SIDE,
    day: resolved.entry.reported.local.slice(0, 10),
  };
  const reasons: string[] = [];
  const kept = names.filter((name) => {
    if (name.isInRoute || name.mention.kind !== 'literal' || isState(name.place)) return false;
    if (roleIn(journeys, name) && said.category !== 'diplomacy') return true;
    const why = whyNot(around, name);
    if (why) reasons.push(why);
    return !why;
  });
  const places = distinct(withoutContainers(kept), journeys, said.category);
  const all = [...places, ...endsOf(context, names, said, places)];
  if (all.length > 0) return { places: inOrder(all) };
  const territory = territoryOf(context, resolved, names, said);
  if (typeof territory !== 'string')
    return { places: [eventPlace(territory.place, 'event', territory.why, territory.name)] };
  return {
    places: [],
    unplacedWhy:
      reasons.length > 0 ? `Not on the map: ${[...new Set(reasons)].slice(0, 3).join('; ')}.` : territory,
  };
}

/** As the story runs: where it starts, what happened on the way, where it ends. */
const ORDER: readonly Role[] = ['origin', 'event', 'via', 'destination'];
const inOrder = (places: readonly EventPlace[]): EventPlace[] =>
  ORDER.flatMap((role) => places.filter((place) => place.role === role));

function roleIn(journeys: readonly Journey[], name: PlacedName): { role: Role; why: string } | null {
  const has = (list: readonly PlacedName[]) => list.some(({ mention }) => mention === name.mention);
  for (const { from, to, via } of journeys) {
    if (has(from)) return { role: 'origin', why: 'where the movement starts' };
    if (has(to)) return { role: 'destination', why: 'where the movement ends' };
    if (has(via)) return { role: 'via', why: 'the way of the movement' };
  }
  return null;
}

/** So near together, a place tells where the other lies. Words. */
const BESIDE = 8;

/** Of a place and one beside it that contains it only the inner: "the village of X in the Y region". */
function withoutContainers(names: readonly PlacedName[]): PlacedName[] {
  const isBeside = (one: PlacedName, other: PlacedName) =>
    Math.max(one.first, other.first) - Math.min(one.last, other.last) <= BESIDE;
  return names.filter(
    (outer) => !names.some((inner) => inner.place.parents.includes(outer.place.id) && isBeside(inner, outer)),
  );
}

/** One for each place; the first role other than the event's own decides. */
function distinct(
  names: readonly PlacedName[],
  journeys: readonly Journey[],
  category: Category,
): EventPlace[] {
  const places = new Map<string, EventPlace>();
  for (const name of names) {
    const role = roleIn(journeys, name);
    // where the dead are found or the wounded fetched from, there it happened
    const moved = role && role.role !== 'destination' && VIOLENT.has(category) ? null : role;
    const known = places.get(name.place.id);
    if (known && (!moved || known.role !== 'event')) continue;
    const at = moved ?? { role: 'event' as const, why: 'named as where it happened' };
    places.set(name.place.id, eventPlace(name.place, at.role, at.why, name));
  }
  return [...places.values()];
}

/** Ends of movements that are countries or territories. */
function endsOf(
  context: UnderstandContext,
  names: readonly PlacedName[],
  { category, movements }: Said,
  known: readonly EventPlace[],
): EventPlace[] {
  if (category === 'diplomacy') return [];
  const ends = new Map<string, EventPlace>();
  const add = (id: string, role: Role, why: string) => {
    const place = context.place(id);
    if (!place || ends.has(id) || known.some((other) => other.place === id)) return;
    const name = names.find((other) => other.place.id === id);
    if (name && isState(place)) ends.set(id, eventPlace(place, role, why, name));
  };
  for (const { from, to } of movements) {
    add(from, 'origin', 'where the movement starts');
    add(to, 'destination', 'where the movement ends');
  }
  return [...ends.values()];
}

function eventPlace(place: Place, role: Role, why: string, name?: PlacedName): EventPlace {
  return {
    place: place.id,
    role,
    precision: precisionOf(place),
    ...(name && { mention: { start: name.mention.start, end: name.mention.end } }),
    lngLat: place.point,
    why: name ? `"${name.mention.surface}": ${why}` : why,
  };
}
