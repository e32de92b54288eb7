/** What part each place plays: where it happened, or an end of a movement. */
import type { Place } from '../../gazetteer/place.js';
import type { Category, Role } from '../incident.js';
import type { Journey } from './journeys.js';
import type { PlacedName } from './mention-words.js';

export interface Part {
  role: Role;
  /** In words. */
  why: string;
}

export const EVENT: Part = { role: 'event', why: 'named as where it happened' };
export const ORIGIN: Part = { role: 'origin', why: 'where the movement starts' };
export const DESTINATION: Part = { role: 'destination', why: 'where the movement ends' };
export const FIRED_FROM: Part = { role: 'origin', why: 'from where it was fired' };
export const VIA: Part = { role: 'via', why: 'the way of the movement' };

/** Where the dead are found or someone is seized on the way, there it happened. */
const NO_JOURNEY: ReadonlySet<Category> = new Set<Category>(['battle', 'strike']);
const ENDS_ONLY: ReadonlySet<Category> = new Set<Category>(['casualties', 'accident', 'detention']);

/** That people left a place is news by itself. */
const LEAVING: ReadonlySet<Category> = new Set<Category>(['battle', 'strike', 'military', 'displacement']);

/** Who is brought away is told of beside what happened on the spot. */
const ON_THE_SPOT: ReadonlySet<Category> = new Set<Category>(['casualties', 'humanitarian', 'military']);

export const isState = ({ type }: Place): boolean => type === 'country' || type === 'territory';

/** The part of each name in the first movement that has it. */
export type Parts = ReadonlyMap<PlacedName, { part: Part; journey: Journey }>;

export function partsIn(journeys: readonly Journey[]): Parts {
  const parts = new Map<PlacedName, { part: Part; journey: Journey }>();
  const add = (list: readonly PlacedName[], part: Part, journey: Journey) => {
    for (const name of list) if (!parts.has(name)) parts.set(name, { part, journey });
  };
  for (const journey of journeys) {
    add(journey.from, ORIGIN, journey);
    add(journey.to, DESTINATION, journey);
    add(journey.via, VIA, journey);
  }
  return parts;
}

/** Null where the name is an end of a movement that was planned, asked for or prevented, and nothing else is. */
export function partOf(parts: Parts, name: PlacedName, category: Category): Part | null {
  const found = parts.get(name);
  if (!found) return EVENT;
  const { part, journey } = found;
  const isBrought =
    journey.isDone &&
    (journey.what === 'people' || journey.what === 'wounded') &&
    journey.from.length > 0 &&
    journey.to.length > 0;
  if (NO_JOURNEY.has(category) && !isBrought) return EVENT;
  // what is asked for or allowed is to happen on the way itself
  if (!journey.isDone && category === 'diplomacy' && part === VIA) return EVENT;
  const isViolent = ENDS_ONLY.has(category);
  if (!journey.isDone && (isViolent || category === 'military') && part !== VIA) return null;
  const isWhole = journey.what !== 'other' && journey.from.length > 0 && journey.to.length > 0;
  return isViolent && part !== DESTINATION && !isWhole ? EVENT : part;
}

/** Countries and territories at the ends of what moved. */
export function statesOfJourneys(
  journeys: readonly Journey[],
  names: readonly PlacedName[],
  movements: readonly { from: string; to: string }[],
  category: Category,
): { name: PlacedName; part: Part }[] {
  const ends = new Map<string, Part>();
  const add = (id: string, part: Part) => ends.has(id) || ends.set(id, part);
  const isSaid = (id: string) => journeys.some(({ from }) => from.some(({ place }) => place.id === id));
  for (const { from, to } of movements) {
    // where the entry tells of a place, and people are brought from there
    add(from, isSaid(from) || !ON_THE_SPOT.has(category) ? ORIGIN : EVENT);
    add(to, DESTINATION);
  }
  // "landed in X": the end of a movement whose start nobody names
  for (const { from, to, via, isDone } of journeys) {
    if (!isDone) continue;
    for (const { place } of to) add(place.id, DESTINATION);
    // "help for people leaving X" is no news of their leaving
    const isNews = LEAVING.has(category) || to.length > 0 || via.length > 0;
    if (isNews) for (const { place } of from) add(place.id, ORIGIN);
    for (const { place } of via) add(place.id, VIA);
  }
  return [...ends].flatMap(([id, part]) => {
    const isEnd = movements.some(({ from, to }) => from === id || to === id);
    const name = names.find(({ place, mention }) => place.id === id && (isEnd || mention.kind === 'literal'));
    return name && isState(name.place) ? [{ name, part }] : [];
  });
}
