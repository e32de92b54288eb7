/** Where the reported thing happened, from the names that stand for places themselves. */
import type { Place } from '../../gazetteer/place.js';
import type { Category, EventPlace, LeftOut, Movement, Role, Source } from '../incident.js';
import { isLocative } from './beside.js';
import { borderIn } from './border.js';
import { withoutContainers } from './containers.js';
import type { UnderstandContext, WordedEntry } from './context.js';
import type { EntryJourneys } from './journeys.js';
import { keptNames } from './kept-names.js';
import { HOME_OF_SIDE } from './lexicon/place-words.js';
import { isWay, type PlacedName } from './mention-words.js';
import { isFiredFrom, isMoreExact, type PlaceContext } from './place-context.js';
import {
  DESTINATION,
  EVENT,
  FIRED_FROM,
  isState,
  ORIGIN,
  partOf,
  partsIn,
  statesOfJourneys,
  VIA,
  type Part,
  type Parts,
} from './roles.js';
import { precisionOf } from './precision.js';
import { isSecondEnd, shapeOf } from './shapes.js';
import { actsOfStates } from './state-acts.js';
import { republicOf, sceneOf } from './scene.js';
import { territoryOf } from './territory.js';
import type { Token } from './tokens.js';

export interface Said {
  category: Category;
  source: Source;
  denial: boolean;
  movements: readonly Movement[];
}

export interface PlacesOfEntry {
  places: EventPlace[];
  /** Names of places that are not on the map, each with its reason. */
  leftOut: LeftOut[];
  /** Why nothing is on the map, where `places` is empty. */
  unplacedWhy?: string;
}

/** Where people were hurt is told as well where they are only said to have been brought somewhere. */
const FIGHTING: ReadonlySet<Category> = new Set<Category>(['battle', 'strike', 'casualties']);
/**
 * In talks and arrests, and where a state abroad promises help, a movement is told of besides:
 * its ends are no places of the entry unless it is news itself.
 */
const BESIDES: ReadonlySet<Category> = new Set<Category>(['diplomacy', 'detention']);
/** There a territory is what people speak about. */
const SCENELESS: ReadonlySet<Category> = new Set<Category>(['diplomacy', 'detention', 'politics']);
const isCounted = ({ what, count }: Pick<Movement, 'what' | 'count'>): boolean =>
  what === 'aid' || (count !== null && count > 1);

export function placesOf(
  context: UnderstandContext,
  resolved: WordedEntry,
  { names, journeys }: EntryJourneys,
  said: Said,
): PlacesOfEntry {
  const { category, movements, source } = said;
  const { words } = resolved;
  const isParty = source.side !== null && source.side in HOME_OF_SIDE;
  const day = resolved.entry.reported.local.slice(0, 10);
  const around: PlaceContext = { words, names, category, isParty, day };
  const played = partsIn(journeys);
  const { kept, reasons } = keptNames(resolved, around, played);
  const parts = partsOf(around, kept, played, said);
  const isBesides =
    BESIDES.has(category) || (category === 'humanitarian' && source.side !== null && !isParty);
  const moved = isBesides ? movements.filter(isCounted) : movements;
  const own = BESIDES.has(category) ? [] : isBesides ? journeys.filter(isCounted) : journeys;
  const isMet = ({ name }: { name: PlacedName }) => kept.some(({ place }) => place === name.place);
  const states = statesOfJourneys(own, names, moved, category).filter((state) => !isMet(state));
  const named = distinct(context.text, words, names, [...parts, ...states]);
  const places = inOrder([...unnamedEnds(context, moved, names), ...named]);
  const isWithin = (id: string) => places.some(({ place }) => context.place(place)?.parents.includes(id));
  const acts = (category === 'diplomacy' ? [] : actsOfStates(words, names))
    .filter(({ place }) => !isWithin(place.id))
    .map((name) => eventPlace(name.place, { role: 'event', why: 'what the state does at home' }, name));
  const scene =
    SCENELESS.has(category) || places.length === 0
      ? undefined
      : (sceneOf(words, names) ?? republicOf(words, names));
  const scenes = scene
    ? [eventPlace(scene.place, { role: 'event', why: 'the whole of it is the scene' }, scene)]
    : [];
  const border = borderIn(context, words, names);
  const borders = border ? [eventPlace(border, { role: 'event', why: 'the border, without its name' })] : [];
  const told = firstOfEach([...places, ...scenes, ...borders]);
  const withRest = (all: EventPlace[]) => ({ places: all, leftOut: leftOutOf(names, reasons, all) });
  const hasEvent = told.some(({ role }) => role === 'event');
  if (told.length > 0 && (hasEvent || !FIGHTING.has(category)))
    return withRest(firstOfEach([...told, ...acts]));
  const hasMoved = journeys.some(({ isDone }) => isDone);
  const found = territoryOf(context, resolved, names, { ...said, hasMoved });
  const whole =
    typeof found === 'string' ? [] : [eventPlace(found.place, { role: 'event', why: found.why }, found.name)];
  const all = firstOfEach([...told, ...whole, ...acts]);
  if (all.length > 0) return withRest(all);
  return { ...withRest([]), unplacedWhy: inWords([...reasons.values()]) ?? (found as string) };
}

const firstOfEach = (places: readonly EventPlace[]): EventPlace[] =>
  places.filter(({ place }, at) => places.findIndex((other) => other.place === place) === at);

/** What part each plays, without regions that only tell where a place lies and ends of journeys to come. */
function partsOf(around: PlaceContext, kept: readonly PlacedName[], parts: Parts, said: Said): Row[] {
  const { words, names, category } = around;
  // a place that is left out takes the region with it that only tells where it lies
  const there = names.filter((name) => !name.isInRoute);
  const inner = new Set(withoutContainers(words, there));
  return withoutContainers(words, kept)
    .filter((name) => inner.has(name))
    .filter((name, _, all) => isMoreExact(around, name, all) && !isSecondEnd(words, name, names, all))
    .filter((name, _, all) => !isAhead(parts, name) || all.every((other) => isAhead(parts, other)))
    .map((name) => ({
      name,
      part: isFiredFrom(words, name) ? FIRED_FROM : (partOf(parts, name, category) ?? EVENT),
    }))
    .map((row) => (isWayOfFlight(row, said) ? { ...row, part: VIA } : row));
}

/** Where people flee from one place to another, a road named besides is the way they go. */
const isWayOfFlight = ({ name, part }: Row, { category, movements }: Said): boolean =>
  category === 'displacement' &&
  part === EVENT &&
  isWay(name.place) &&
  movements.some(({ what }) => what === 'people');

/** Ends of movements that follow from what was crossed. */
function unnamedEnds(
  context: UnderstandContext,
  movements: readonly Movement[],
  names: readonly PlacedName[],
): EventPlace[] {
  const ends = movements.flatMap(({ from, to }) => [[from, ORIGIN] as const, [to, DESTINATION] as const]);
  const unnamed = new Map(ends.filter(([id]) => !names.some(({ place }) => place.id === id)));
  return [...unnamed].flatMap(([id, part]) => {
    const place = context.place(id);
    return place && isState(place) ? [eventPlace(place, part)] : [];
  });
}

/** Names that stand for places themselves and are not on the map, with the reason. */
function leftOutOf(
  names: readonly PlacedName[],
  reasons: ReadonlyMap<PlacedName, string>,
  places: readonly EventPlace[],
): LeftOut[] {
  const isPlaced = ({ place }: PlacedName) => places.some((other) => other.place === place.id);
  return names
    .filter((name) => name.mention.kind === 'literal' && !name.isInRoute && !isPlaced(name))
    .map((name) => ({
      start: name.mention.start,
      end: name.mention.end,
      why:
        reasons.get(name) ??
        (isState(name.place) ? 'a state or territory, named as a whole' : 'tells where another place lies'),
    }));
}

const inWords = (reasons: readonly string[]): string | undefined =>
  reasons.length > 0 ? `${[...new Set(reasons)].slice(0, 3).join('; ')}.` : undefined;

/** An end of a journey that has not been made; told of beside other things it is no place of the entry. */
function isAhead(parts: Parts, name: PlacedName): boolean {
  const found = parts.get(name);
  return found !== undefined && !found.journey.isDone && found.part.role !== 'via';
}

/** First what moved, as it went, then what happened; of each the widest place first. */
const ROLE_ORDER: readonly Role[] = ['origin', 'via', 'destination', 'event'];
const width = ({ type }: Place): number =>
  type === 'country' ? 0 : type === 'territory' ? 1 : 5 - precisionOf({ type });

const inOrder = (places: readonly EventPlace[]): EventPlace[] =>
  [...places].sort((one, other) => ROLE_ORDER.indexOf(one.role) - ROLE_ORDER.indexOf(other.role));

interface Row {
  name: PlacedName;
  part: Part;
}

/** A part in a movement says more than being named, and "in X" more than "X's mayor". */
function saysMore(words: readonly Token[], row: Row, known: Row): boolean {
  if (known.part.role !== 'event') return false;
  return row.part.role !== 'event' || (!isLocative(words, known.name) && isLocative(words, row.name));
}

/** One for each place; a part in a movement says more than being named. */
function distinct(
  text: string,
  words: readonly Token[],
  names: readonly PlacedName[],
  found: readonly Row[],
): EventPlace[] {
  const byId = new Map<string, Row>();
  for (const row of found) {
    const known = byId.get(row.name.place.id);
    if (!known || saysMore(words, row, known)) byId.set(row.name.place.id, row);
  }
  return [...byId.values()]
    .sort(
      (one, other) =>
        ROLE_ORDER.indexOf(one.part.role) - ROLE_ORDER.indexOf(other.part.role) ||
        width(one.name.place) - width(other.name.place),
    )
    .map(({ name, part }) => {
      const shape = part.role === 'event' ? shapeOf(text, words, name, names) : null;
      const placed = eventPlace(name.place, part, name);
      return shape ? { ...placed, ...shape } : placed;
    });
}

function eventPlace(place: Place, { role, why }: Part, name?: PlacedName): EventPlace {
  return {
    place: place.id,
    role,
    precision: precisionOf(place),
    mention: name && { start: name.mention.start, end: name.mention.end },
    lngLat: place.point,
    why: name ? `"${name.mention.surface}": ${why}` : why,
  };
}
