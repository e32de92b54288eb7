/** The reasons for and against a candidate, each with its points. */
import { fold } from '../../gazetteer/names.js';
import { roughKm } from './distance.js';
import { classOf } from '../recognise/type-word.js';
import { isCapital } from './around.js';
import type { NameStatus, Place } from '../../gazetteer/place.js';
import type { Candidate, NamedSpan } from '../mention.js';
import type { DocumentFacts } from './document-facts.js';

/** Points and the words for them. */
interface Reason {
  points: number;
  why: string;
}

/** What the document as a whole says of a name; the same wherever the name stands in it. */
export interface NameInDocument {
  span: NamedSpan;
  facts: DocumentFacts;
  /** How often this name clearly meant a place elsewhere in the document. */
  known: ReadonlyMap<string, number> | undefined;
}

/** Other names in the entry whose place is certain. */
export interface Company {
  /** They follow the name at once: "Shosh village of Askeran region". */
  beside: readonly Place[];
  sentence: readonly Place[];
  entry: readonly Place[];
  /** All ids of places that contain a place. */
  parentsOf(place: Place): ReadonlySet<string>;
}

const STATUS_POINTS: Readonly<Record<NameStatus, number>> = {
  current: 1,
  contested: 1,
  transliteration: 0.8,
  former: 0.6,
  abbreviation: 0.5,
  misspelling: 0.3,
};
/** Neighbours of one sentence are mostly within a day's march. */
const NEIGHBOUR_KM = 25;
/** Less than this share of the document lies about the place. */
const FAR = 0.02;
const MANY_ANCHORS = 3;
const SMALL_PEOPLE = 100_000;

const reason = (points: number, why: string): Reason => ({ points, why });

/** The longest ending that a language adds to a name: "Степанакертского". Folded units. */
const LONGEST_ENDING = 5;
const SHORTEST_STEM = 3;

const sharedStart = (one: string, other: string): number => {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length++;
  return length;
};

/** Does the name as written bear an ending: "Frankreichs" of "Frankreich"? */
function isInflected(wanted: string, name: string): boolean {
  const shared = sharedStart(wanted, name);
  return shared >= SHORTEST_STEM && Math.max(wanted.length, name.length) - shared <= LONGEST_ENDING;
}

const folded = new WeakMap<Place, readonly { name: string; status: NameStatus }[]>();

/** The names of a place as they are compared, folded once. */
function namesOf(place: Place): readonly { name: string; status: NameStatus }[] {
  const known = folded.get(place);
  if (known) return known;
  const names = place.names.map(({ text, status }) => ({ name: fold(text), status }));
  folded.set(place, names);
  return names;
}

/** The status of the name as written; where no name stands so, of the one that it is an inflected form of. */
function nameStatus(place: Place, { span }: NameInDocument): Reason | null {
  const wanted = fold(span.surface);
  const best = (fits: (name: string) => boolean, said: string): Reason | null => {
    let found: Reason | null = null;
    for (const { name, status } of namesOf(place)) {
      const points = STATUS_POINTS[status];
      if ((!found || points > found.points) && fits(name)) found = reason(points, `${status} ${said}`);
    }
    return found;
  };
  return (
    best((name) => name === wanted, 'name') ??
    best((name) => isInflected(wanted, name), 'name with an ending')
  );
}

function typeBeside(place: Place, { span }: NameInDocument): Reason | null {
  const type = classOf(place);
  if (!span.typed) return type === 'settlement' ? reason(1, 'a bare name is mostly a settlement') : null;
  return type === span.typed
    ? reason(3, `named as ${span.typed}`)
    : reason(-1, `named as ${span.typed}, is a ${place.type}`);
}

/** A hamlet at the other end of the world is not meant by a bare name, whether others bear it or not. */
function documentRegion(place: Place, { facts }: NameInDocument): Reason {
  const near = facts.nearness(place);
  const isSmall =
    place.type === 'settlement' &&
    !isCapital(place) &&
    !facts.isUncounted &&
    (place.population ?? 0) < SMALL_PEOPLE;
  if (near < FAR && isSmall && facts.anchors >= MANY_ANCHORS)
    return reason(-3, 'far from all else that the document names');
  return reason(4 * near, 'near to what the document names');
}

function documentCountry(place: Place, { facts }: NameInDocument): Reason | null {
  const share = facts.countryShare(place);
  return share > 0 ? reason(1.5 * share, "in a state of the document's places") : null;
}

function size(place: Place): Reason | null {
  if (isCapital(place)) return reason(1.5, 'a capital');
  const { population } = place;
  return population
    ? reason(Math.min(1.5, Math.log10(population + 1) / 4.5), `${population} inhabitants`)
    : null;
}

const meantBefore = (place: Place, { known }: NameInDocument): Reason | null =>
  known?.has(place.id) ? reason(1.5, 'meant by this name elsewhere in the document') : null;

const JUDGES = [nameStatus, typeBeside, documentRegion, documentCountry, size, meantBefore] as const;

function parentNamed(place: Place, { beside, sentence, entry, parentsOf }: Company): Reason | null {
  const parents = parentsOf(place);
  if (parents.size === 0) return null;
  const among = (places: readonly Place[]) =>
    places.find(({ id, type }) => type !== 'country' && parents.has(id));
  const near = beside.find(({ id }) => parents.has(id));
  if (near) return reason(4, `inside ${near.title}, named beside it`);
  const here = among(sentence);
  if (here) return reason(here.type === 'territory' ? 1.5 : 3, `inside ${here.title}, named in the sentence`);
  const there = among(entry);
  return there
    ? reason(there.type === 'territory' ? 0.5 : 1, `inside ${there.title}, named in the entry`)
    : null;
}

function neighbour(place: Place, { sentence }: Company): Reason | null {
  let best = Infinity;
  let who = '';
  for (const other of sentence) {
    if (other.id === place.id || other.type === 'country' || other.type === 'territory') continue;
    const km = roughKm(place.point, other.point);
    if (km < best) [best, who] = [km, other.title];
  }
  const points = Math.exp(-best / NEIGHBOUR_KM);
  return points > 0.05 ? reason(points, `${Math.round(best)} km from ${who}, named in the sentence`) : null;
}

const printed = ({ points, why }: Reason): string => `${why} ${points < 0 ? '' : '+'}${points.toFixed(1)}`;
const rounded = (points: number): number => Math.round(points * 100) / 100;

function candidate(place: Place, reasons: readonly (Reason | null)[], before?: Candidate): Candidate {
  const given = reasons.filter((one) => one !== null);
  const score = given.reduce((total, { points }) => total + points, before?.score ?? 0);
  return {
    place: place.id,
    score: rounded(score),
    reasons: [...(before?.reasons ?? []), ...given.map(printed)],
  };
}

export const scoreInDocument = (place: Place, name: NameInDocument): Candidate =>
  candidate(
    place,
    JUDGES.map((judge) => judge(place, name)),
  );

/** Adds what the entry says to what the document says. */
export function scoreInEntry(place: Place, before: Candidate, company: Company): Candidate {
  const parent = parentNamed(place, company);
  const near = neighbour(place, company);
  return parent || near ? candidate(place, [parent, near], before) : before;
}

/** Another place that bears the name was there when this one was not. */
const OUT_OF_TIME = -5;

export const scoreOutOfTime = (before: Candidate): Candidate => ({
  ...before,
  score: rounded(before.score + OUT_OF_TIME),
  reasons: [...before.reasons, printed(reason(OUT_OF_TIME, 'not of the time of the report'))],
});
