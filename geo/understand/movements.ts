/** Who and what moved from where to where, as reported done or under way. */
import type { Place, PlaceType } from '../../gazetteer/place.js';
import type { Category, Figure, Movement, Source } from '../incident.js';
import type { UnderstandContext, WordedEntry } from './context.js';
import { fromHome, fromTown, type Travelled } from './journey-starts.js';
import type { EntryJourneys, Journey } from './journeys.js';
import * as lexicon from './lexicon/movement-words.js';
import { HOME_OF_SIDE } from './lexicon/place-words.js';
import { endsOfRoute, isWay, type PlacedName } from './mention-words.js';
import { isLongAgo } from './long-ago.js';
import { isState } from './roles.js';
import { speechOf } from './speech.js';
import type { Token } from './tokens.js';
import { wordList } from './word-lists.js';

/** What else is known of the entry. */
interface Known {
  category: Category;
  source: Source;
}

export function movementsOf(
  context: UnderstandContext,
  resolved: WordedEntry,
  { names, journeys }: EntryJourneys,
  { category, source, figures }: Known & { figures: readonly Figure[] },
): Movement[] {
  if (journeys.length === 0) return [];
  const around = { words: resolved.words, day: resolved.entry.reported.local.slice(0, 10) };
  const isOld = (name: PlacedName) => !isWay(name.place) && isLongAgo(around, name);
  const done = journeys.filter(
    ({ isDone, what, from, to }) =>
      isDone &&
      ![...from, ...to].some(isOld) &&
      // who was seized on the way did not arrive
      !(category === 'detention' && what === 'people'),
  );
  const started = done.map((journey) => fromTown(context, journey, names));
  const known = knownEnds(started);
  const whole = started
    .map((journey) => completed(journey, known.get(journey.what)))
    .map((journey) => fromHome(context, journey, names))
    .map((journey) => overCrossing(context, journey, { category, source }))
    .map((journey) => intoSpeakersLand(resolved.words, journey, names));
  const scene = { ...context, names, words: resolved.words };
  return merged(
    whole.flatMap((journey) => movementsIn(journey, scene)),
    figures,
  );
}

const CROSSINGS: ReadonlySet<PlaceType> = new Set<PlaceType>(['bridge', 'checkpoint', 'border']);

/** "50,000 displaced people have crossed the X bridge", says the state into which they came. */
function overCrossing(
  { place }: UnderstandContext,
  journey: Travelled,
  { category, source }: Known,
): Travelled {
  const { what, from, to, via } = journey;
  const isCrossed = via.some((name) => CROSSINGS.has(name.place.type));
  const [into, out] = [HOME_OF_SIDE[source.side ?? ''], HOME_OF_SIDE['artsakh']].map((id) => id && place(id));
  if (category !== 'displacement' || what !== 'people' || !isCrossed || from.length + to.length > 0)
    return journey;
  if (!into || !out || into === out) return journey;
  return { ...journey, from: [{ place: out }], to: [{ place: into }] };
}

/** "Eastland's border guard: 9,600 people came over from Westland": into the land of the one who counts them. */
function intoSpeakersLand(
  words: readonly Token[],
  journey: Travelled,
  names: readonly PlacedName[],
): Travelled {
  const { what, from, to, first, last } = journey;
  if (what !== 'people' || from.length === 0 || to.length > 0 || !from.every(({ place }) => isState(place)))
    return journey;
  if (!words.slice(first, last + 1).some((word) => COMING_IN.has(word))) return journey;
  const lands = names.filter(({ place, first: at, last: end }) => {
    const speech = isState(place) ? speechOf(words, (words[at] as Token).around) : null;
    return speech !== null && at >= speech.from && end < speech.to;
  });
  const [land] = lands;
  const isOne = land && lands.every(({ place }) => place === land.place);
  return isOne && !from.some(({ place }) => place === land.place) ? { ...journey, to: [land] } : journey;
}
const COMING_IN = wordList(lexicon.COMING_IN);

/** Of each kind of things the first journey with both ends, with a start, with an end. */
interface KnownEnds {
  whole?: Journey;
  from?: Journey;
  to?: Journey;
}

function knownEnds(journeys: readonly Journey[]): ReadonlyMap<Movement['what'], KnownEnds> {
  const byKind = new Map<Movement['what'], KnownEnds>();
  for (const journey of journeys) {
    const known = byKind.get(journey.what) ?? {};
    byKind.set(journey.what, known);
    if (journey.from.length > 0) known.from ??= journey;
    if (journey.to.length > 0) known.to ??= journey;
    if (journey.from.length > 0 && journey.to.length > 0) known.whole ??= journey;
  }
  return byKind;
}

/** An end that this sentence leaves out and another of the same things names. */
function completed(journey: Journey, known: KnownEnds = {}): Journey {
  const { from, to, via } = journey;
  const { whole } = known;
  if (from.length > 0 && to.length > 0) return journey;
  // "93,000 had crossed the bridge": a later number of the same people
  if (from.length === 0 && to.length === 0)
    return whole && via.length > 0 ? { ...journey, ...endsIn(whole) } : journey;
  // who set out elsewhere went elsewhere
  const isSame = !whole || whole.from.some((start) => from.some((name) => isAround(start.place, name.place)));
  if (from.length > 0) return isSame ? { ...journey, to: (whole ?? known.to)?.to ?? [] } : journey;
  return whole ? journey : { ...journey, from: known.from?.from ?? [] };
}

/** One is the other, or contains it. */
const isAround = (one: Place, other: Place): boolean =>
  one === other || one.parents.includes(other.id) || other.parents.includes(one.id);

const endsIn = ({ from, to }: Journey): Pick<Journey, 'from' | 'to'> => ({ from, to });

interface Scene extends Pick<UnderstandContext, 'named'> {
  names: readonly PlacedName[];
  words: readonly Token[];
}

function movementsIn(journey: Travelled, scene: Scene): Movement[] {
  const { what, count, first, last } = journey;
  const { words } = scene;
  const { from, to } = ends(journey, scene);
  const [via] = journey.via;
  const span = { start: (words[first] as Token).start, end: (words[last] as Token).end };
  const pairs = from.flatMap((origin) => to.map((destination) => [origin, destination] as const));
  return pairs
    .filter(([origin, destination]) => origin !== destination)
    .map(([origin, destination]) => ({
      from: origin,
      to: destination,
      via: via && via.place.id !== origin && via.place.id !== destination ? via.place.id : undefined,
      what,
      count: pairs.length === 1 ? count : null,
      span,
    }));
}

/** Ids of both ends; one that is not named is the end of the road by which the other was reached, or the road itself. */
function ends(journey: Travelled, scene: Scene): { from: string[]; to: string[] } {
  const from = journey.from.map(({ place }) => place.id);
  const to = journey.to.map(({ place }) => place.id);
  const ways = journey.via.filter(({ place }) => isStart(journey, place)) as PlacedName[];
  const [way] = ways;
  if (to.length === 0 && isIntoTheOpen(scene.words, journey)) return { from, to };
  if (!way || (from.length > 0 && to.length > 0)) return { from, to };
  if (to.length > 0) return { from: ways.map((one) => startOf(one, scene, to)), to };
  const [first, ...others] = endsOfRoute(scene.names, way).map(({ id }) => id);
  const end = others.at(-1);
  if (from.length > 0) return { from, to: end ? [from.includes(end) ? (first as string) : end] : [] };
  return first !== undefined && end !== undefined ? { from: [first], to: [end] } : { from, to };
}

/** "fled into the bush along the X-Y road": not to the other end of the road. */
function isIntoTheOpen(words: readonly Token[], { first, last }: Travelled): boolean {
  return words.slice(first, last).some((word, i) => {
    const [article, noun] = words.slice(first + i + 1, first + i + 3);
    return INTO.has(word) && ARTICLES.has(article) && noun !== undefined && !noun.capital;
  });
}
const INTO = wordList(lexicon.INTO);
const ARTICLES = wordList('the a an');

/** Of goods of which only the way is known: a road, or a town outside of where they went. */
const isStart = ({ what, to }: Travelled, { type, parents }: Place): boolean =>
  type === 'road' ||
  type === 'corridor' ||
  (type === 'settlement' &&
    (what === 'aid' || what === 'troops') &&
    to.length > 0 &&
    !to.some(({ place }) => parents.includes(place.id)));

/** The town at the near end of a road, as its name tells it; else the road itself. */
function startOf(way: PlacedName, { names, named }: Scene, to: readonly string[]): string {
  if (way.place.type !== 'road') return way.place.id;
  const towns = endsOfRoute(names, way);
  // "the X road": a road by one of its towns
  const alone = towns.length > 0 ? [] : (named?.(way.mention.surface.split(/\s/)[0] ?? '') ?? []);
  const [first, end] = [...towns, ...alone.filter(({ type }) => type === 'settlement')].map(({ id }) => id);
  if (first === undefined) return way.place.id;
  return to.includes(first) && end !== undefined ? end : first;
}

/** One for each pair of ends, with the largest number that is said of it: later numbers are newer totals. */
function merged(movements: readonly Movement[], figures: readonly Figure[]): Movement[] {
  const byEnds = new Map<string, Movement>();
  for (const movement of movements) {
    const key = `${movement.from}>${movement.to}`;
    const known = byEnds.get(key);
    const count = counted(movement, figures);
    if (!known) byEnds.set(key, { ...movement, count });
    else if (count !== null && count > (known.count ?? 0)) byEnds.set(key, { ...known, count });
  }
  return [...byEnds.values()];
}

/** The entry's own figure of people who arrived or fled, where it stands in the movement's words. */
function counted({ what, count, span }: Movement, figures: readonly Figure[]): number | null {
  if (what !== 'people') return count;
  const inside = figures.filter(
    ({ kind, span: at }) =>
      (kind === 'arrived' || kind === 'displaced') && at.start >= span.start && at.end <= span.end,
  );
  return inside.length > 0 ? Math.max(...inside.map(({ value }) => value)) : count;
}
