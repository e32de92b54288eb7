/** Who and what moved from where to where, as reported done or under way. */
import type { Figure, Movement } from '../incident.js';
import type { UnderstandContext, WordedEntry } from './context.js';
import { readJourneys, type Journey } from './journeys.js';
import { endsOfRoute, type PlacedName } from './mention-words.js';
import type { Token } from './tokens.js';

export function movementsOf(
  context: UnderstandContext,
  resolved: WordedEntry,
  figures: readonly Figure[],
): Movement[] {
  const { names, journeys } = readJourneys(context, resolved);
  const done = journeys.filter(({ isDone }) => isDone);
  const known = knownEnds(done);
  const whole = done.map((journey) => completed(journey, known.get(journey.what)));
  return merged(
    whole.flatMap((journey) => movementsIn(journey, names, resolved.words)),
    figures,
  );
}

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
  if (from.length > 0) return { ...journey, to: (whole ?? known.to)?.to ?? [] };
  return whole ? journey : { ...journey, from: known.from?.from ?? [] };
}

const endsIn = ({ from, to }: Journey): Pick<Journey, 'from' | 'to'> => ({ from, to });

function movementsIn(journey: Journey, names: readonly PlacedName[], words: readonly Token[]): Movement[] {
  const { what, count, first, last } = journey;
  const { from, to } = ends(journey, names);
  const [via] = journey.via;
  const span = { start: (words[first] as Token).start, end: (words[last] as Token).end };
  const pairs = from.flatMap((origin) => to.map((destination) => [origin, destination] as const));
  return pairs
    .filter(([origin, destination]) => origin !== destination)
    .map(([origin, destination]) => ({
      from: origin,
      to: destination,
      ...(via && via.place.id !== origin && via.place.id !== destination && { via: via.place.id }),
      what,
      count: pairs.length === 1 ? count : null,
      span,
    }));
}

/** Ids of both ends; one that is not named is the end of the road by which the other was reached, or the road itself. */
function ends(journey: Journey, names: readonly PlacedName[]): { from: string[]; to: string[] } {
  const from = journey.from.map(({ place }) => place.id);
  const to = journey.to.map(({ place }) => place.id);
  const [way] = journey.via.filter(({ place }) => place.type === 'road' || place.type === 'corridor');
  if (!way || (from.length > 0 && to.length > 0)) return { from, to };
  const [first, ...others] = endsOfRoute(names, way).map(({ id }) => id);
  const end = others.at(-1);
  if (from.length > 0) return { from, to: end ? [from.includes(end) ? (first as string) : end] : [] };
  if (to.length > 0)
    return { from: [first === undefined || !end ? way.place.id : to.includes(first) ? end : first], to };
  return first !== undefined && end !== undefined ? { from: [first], to: [end] } : { from, to };
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
