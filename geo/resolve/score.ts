/** The reasons for and against a candidate, each with its points. */
import { fold } from '../../gazetteer/names.js';
import { roughKm } from './distance.js';
import { classOf } from '../recognise/type-word.js';
import { isCapital } from './kind.js';
import type { NameStatus, Place } from '../../gazetteer/place.js';
import type { Candidate, NamedSpan } from '../mention.js';
import type { DocumentFacts } from './document-facts.js';

/** What the sentence and the entry say besides the name itself. */
export interface Company {
  span: NamedSpan;
  /** Other places named in the same sentence, those beside the name first. */
  beside: readonly Place[];
  sentence: readonly Place[];
  entry: readonly Place[];
  facts: DocumentFacts;
  /** Places that this name meant elsewhere in the document, for good reasons. */
  known: ReadonlyMap<string, number>;
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
/** A hamlet at the other end of the world is not meant by a bare name that others bear as well. */
const FAR = 0.02;
const MANY_ANCHORS = 3;
const SMALL_PEOPLE = 100_000;

type Reason = readonly [points: number, why: string];
type Judge = (place: Place, company: Company) => Reason | null;

const nameStatus: Judge = (place, { span }) => {
  const wanted = fold(span.surface);
  let best: Reason | null = null;
  for (const { text, status } of place.names) {
    const points = STATUS_POINTS[status];
    if ((!best || points > best[0]) && fold(text) === wanted) best = [points, `${status} name`];
  }
  return best;
};

const typeBeside: Judge = (place, { span }) => {
  if (!span.typed) return classOf(place) === 'settlement' ? [1, 'a bare name is mostly a settlement'] : null;
  return classOf(place) === span.typed
    ? [3, `named as ${span.typed}`]
    : [-1, `named as ${span.typed}, is a ${place.type}`];
};

const names = (places: readonly Place[], ids: ReadonlySet<string>): Place | undefined =>
  places.find(({ id, type }) => type !== 'country' && ids.has(id));

const parentNamed: Judge = (place, { beside, sentence, entry, parentsOf }) => {
  const parents = parentsOf(place);
  if (parents.size === 0) return null;
  const near = beside.find(({ id }) => parents.has(id));
  if (near) return [4, `inside ${near.title}, named beside it`];
  const here = names(sentence, parents);
  if (here) return [here.type === 'territory' ? 1.5 : 3, `inside ${here.title}, named in the sentence`];
  const there = names(entry, parents);
  return there ? [there.type === 'territory' ? 0.5 : 1, `inside ${there.title}, named in the entry`] : null;
};

const neighbour: Judge = (place, { sentence }) => {
  let best = Infinity;
  let who = '';
  for (const other of sentence) {
    if (other.id === place.id || other.type === 'country' || other.type === 'territory') continue;
    const km = roughKm(place.point, other.point);
    if (km < best) [best, who] = [km, other.title];
  }
  const points = Math.exp(-best / NEIGHBOUR_KM);
  return points > 0.05 ? [points, `${Math.round(best)} km from ${who}, named in the sentence`] : null;
};

const documentRegion: Judge = (place, { facts, span }) => {
  const near = facts.nearness(place);
  const isSmall = place.type === 'settlement' && !isCapital(place) && (place.population ?? 0) < SMALL_PEOPLE;
  if (near < FAR && isSmall && facts.anchors >= MANY_ANCHORS)
    return [
      span.places.length > 1 || place.population ? -3 : -1,
      'far from all else that the document names',
    ];
  return [4 * near, 'near to what the document names'];
};

const documentCountry: Judge = (place, { facts }) => {
  const share = facts.countryShare(place);
  return share > 0 ? [1.5 * share, "in a state of the document's places"] : null;
};

const size: Judge = (place) => {
  if (isCapital(place)) return [1.5, 'a capital'];
  return place.population
    ? [Math.min(1.5, Math.log10(place.population + 1) / 4.5), `${place.population} inhabitants`]
    : null;
};

const meantBefore: Judge = (place, { known }) => {
  const times = known.get(place.id) ?? 0;
  return times > 0 ? [1.5, 'meant by this name elsewhere in the document'] : null;
};

const JUDGES: readonly Judge[] = [
  nameStatus,
  typeBeside,
  parentNamed,
  neighbour,
  documentRegion,
  documentCountry,
  size,
  meantBefore,
];

const printed = ([points, why]: Reason): string => `${why} ${points < 0 ? '' : '+'}${points.toFixed(1)}`;

export function scoreCandidate(place: Place, company: Company): Candidate {
  const reasons = JUDGES.flatMap((judge) => {
    const reason = judge(place, company);
    return reason ? [reason] : [];
  });
  const sum = reasons.reduce((total, [points]) => total + points, 0);
  return { place: place.id, score: Math.round(sum * 100) / 100, reasons: reasons.map(printed) };
}
