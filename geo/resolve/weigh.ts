/** Weighs the places that a name can mean, first by the document, then by the company that it keeps in its entry. */
import { fold } from '../../gazetteer/names.js';
import { scoreInDocument, scoreInEntry, scoreOutOfTime, type Company } from './score.js';
import { sentenceOf } from './sentences.js';
import { daysFrom } from '../../gazetteer/times.js';
import type { DocumentFacts, Lookup } from './document-facts.js';
import type { Place } from '../../gazetteer/place.js';
import type { Candidate, NamedSpan } from '../mention.js';

/** Below this no candidate is believed: the name is kept, the place is null. */
export const MIN_SCORE = 0.5;
/** Best before second best by this much: the choice may speak for other names. */
const CLEAR_LEAD = 2;
/** Of a name with very many bearers only those are weighed that the document or their size speaks for. */
const MAX_CANDIDATES = 24;
/** A name that begins this near behind another stands beside it. */
const BESIDE = 24;

/** Folded name to the places that it clearly meant, with counts. */
export type Senses = ReadonlyMap<string, ReadonlyMap<string, number>>;
interface Rated {
  place: Place;
  candidate: Candidate;
}

export interface Scales {
  text: string;
  lookup: Lookup;
  facts: DocumentFacts;
  senses: Senses;
  parentsOf: Company['parentsOf'];
  /** Ratings by the document alone, by the name as it is written. */
  rated: Map<string, readonly RatedName[]>;
}

/** A name, as one type and with certain bearers, and what the document says of each. */
interface RatedName {
  typed: NamedSpan['typed'] | undefined;
  places: readonly string[];
  rated: readonly Rated[];
}

export function parentClosure(lookup: Lookup): Company['parentsOf'] {
  const known = new Map<string, ReadonlySet<string>>();
  return (place) => {
    const done = known.get(place.id);
    if (done) return done;
    const all = new Set<string>();
    const open = [...place.parents];
    for (let id = open.pop(); id !== undefined; id = open.pop()) {
      if (all.has(id)) continue;
      all.add(id);
      open.push(...(lookup(id)?.parents ?? []));
    }
    known.set(place.id, all);
    return all;
  };
}

const byScore = (one: Candidate, other: Candidate): number =>
  other.score - one.score || (one.place < other.place ? -1 : 1);

const bestFirst = (rated: readonly Rated[]): readonly Candidate[] =>
  rated.length === 1 ? [rated[0]!.candidate] : rated.map(({ candidate }) => candidate).sort(byScore);

function bearers({ lookup, facts }: Scales, { places }: NamedSpan): Place[] {
  const found = places.flatMap((id) => lookup(id) ?? []);
  if (found.length <= MAX_CANDIDATES) return found;
  const rank = (place: Place) => 4 * facts.nearness(place) + Math.log10(1 + (place.population ?? 0)) / 4;
  return found
    .sort((one, other) => rank(other) - rank(one) || (one.id < other.id ? -1 : 1))
    .slice(0, MAX_CANDIDATES);
}

function ratedInDocument(scales: Scales, span: NamedSpan): readonly Rated[] {
  const known = scales.rated.get(span.surface) ?? [];
  const done = known.find(
    ({ typed, places }) =>
      typed === span.typed && places.length === span.places.length && places[0] === span.places[0],
  );
  if (done) return done.rated;
  const name = { span, facts: scales.facts, known: scales.senses.get(fold(span.surface)) };
  const rated = bearers(scales, span).map((place) => ({ place, candidate: scoreInDocument(place, name) }));
  scales.rated.set(span.surface, [...known, { typed: span.typed, places: span.places, rated }]);
  return rated;
}

export const leads = ([best, second]: readonly Candidate[]): boolean =>
  best !== undefined && best.score >= MIN_SCORE && (!second || best.score - second.score >= CLEAR_LEAD);

/** The places about a name that are certain; `certain` holds one for each span of the entry, where it is. */
function companyOf(
  scales: Scales,
  spans: readonly NamedSpan[],
  certain: readonly (Place | undefined)[],
  at: number,
): Company {
  const span = spans[at] as NamedSpan;
  const { start, end } = sentenceOf(scales.text, span, spans);
  const beside: Place[] = [];
  const sentence: Place[] = [];
  const entry: Place[] = [];
  spans.forEach((other, index) => {
    const place = certain[index];
    if (!place || index === at || (other.start < span.end && span.start < other.end)) return;
    entry.push(place);
    if (other.start < start || other.end > end) return;
    sentence.push(place);
    if (other.start >= span.end && other.start - span.end <= BESIDE) beside.push(place);
  });
  return { beside, sentence, entry, parentsOf: scales.parentsOf };
}

/** Of places that bear a name in turn only the one of the report's time, or of the time nearest to it. */
function ratedAt(rated: readonly Rated[], day: string): readonly Rated[] {
  if (rated.length < 2 || !rated.some(({ place }) => place.when)) return rated;
  const gaps = rated.map(({ place }) => daysFrom(place.when ?? [], day));
  const least = Math.min(...gaps);
  return rated.map(({ place, candidate }, at) =>
    (gaps[at] as number) > least ? { place, candidate: scoreOutOfTime(candidate) } : { place, candidate },
  );
}

/** Candidates of every span of an entry, best first. @param day of the report, `YYYY-MM-DD` */
export function weighEntry(
  scales: Scales,
  spans: readonly NamedSpan[],
  day: string,
): (readonly Candidate[])[] {
  const rated = spans.map((span) => ratedAt(ratedInDocument(scales, span), day));
  let weighed = rated.map(bestFirst);
  if (rated.every((list) => list.length < 2)) return weighed;
  // Twice: what the first round made certain is company for the second.
  for (let round = 0; round < 2; round++) {
    const certain = weighed.map((list) => (leads(list) ? scales.lookup(list[0]?.place ?? '') : undefined));
    const next = weighed.map((list, at) => {
      const options = rated[at] as readonly Rated[];
      if (options.length < 2) return list;
      const company = companyOf(scales, spans, certain, at);
      return options.map(({ place, candidate }) => scoreInEntry(place, candidate, company)).sort(byScore);
    });
    weighed = next;
  }
  return weighed;
}

/** What names with several bearers meant where that was clear. */
export function sensesOf(
  entries: readonly (readonly NamedSpan[])[],
  weighed: readonly (readonly (readonly Candidate[])[])[],
): Senses {
  const senses = new Map<string, Map<string, number>>();
  entries.forEach((spans, entry) =>
    spans.forEach((span, at) => {
      const candidates = weighed[entry]?.[at] ?? [];
      if (candidates.length < 2 || !leads(candidates)) return;
      const meant = senses.get(fold(span.surface)) ?? new Map<string, number>();
      const id = (candidates[0] as Candidate).place;
      senses.set(fold(span.surface), meant.set(id, (meant.get(id) ?? 0) + 1));
    }),
  );
  return senses;
}
