/**
 * Stage 3: one place for each name, and what the name stands for.
 * First the document as a whole, then each entry, then once more with what the entries made certain.
 */
import { fold } from '../../gazetteer/names.js';
import { documentFacts, type DocumentFacts, type Lookup } from './document-facts.js';
import { isParty, kindOf, listAround } from './kind.js';
import { scoreCandidate, type Company } from './score.js';
import { sentenceBounds } from './sentences.js';
import type { Place } from '../../gazetteer/place.js';
import type { Entry, Span } from '../entry.js';
import type { Candidate, Mention, NamedSpan } from '../mention.js';

export interface ResolveContext {
  text: string;
  /** The gazetteer by id. */
  place: Lookup;
}

/** Below this no candidate is believed: the name is kept, the place is null. */
const MIN_SCORE = 0.5;
/** Best before second best by this much: the choice may speak for the same name elsewhere. */
const CLEAR_LEAD = 2;
/** Of a name with very many bearers only those are weighed that the document or their size speaks for. */
const MAX_CANDIDATES = 24;
/** Other names this near stand beside the name: "Shosh village of Askeran region". */
const BESIDE = 24;

type Senses = Map<string, Map<string, number>>;

interface Work {
  context: ResolveContext;
  facts: DocumentFacts;
  senses: Senses;
  parentsOf: Company['parentsOf'];
}

function parentClosure(lookup: Lookup): Company['parentsOf'] {
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

const placesOf = (spans: readonly NamedSpan[], lookup: Lookup): Place[] =>
  spans.flatMap(({ places }) => (places.length === 1 ? (lookup(places[0] as string) ?? []) : []));

function company(work: Work, spans: readonly NamedSpan[], span: NamedSpan): Company {
  const { text, place } = work.context;
  const others = spans.filter(
    (other) => other !== span && (other.end <= span.start || other.start >= span.end),
  );
  const { start, end } = sentenceBounds(text, span, others);
  const sentence = others.filter((other) => other.start >= start && other.end <= end);
  const beside = sentence.filter((other) => other.start >= span.end && other.start - span.end <= BESIDE);
  return {
    span,
    beside: placesOf(beside, place),
    sentence: placesOf(sentence, place),
    entry: placesOf(others, place),
    facts: work.facts,
    known: work.senses.get(fold(span.surface)) ?? new Map(),
    parentsOf: work.parentsOf,
  };
}

function weigh(work: Work, spans: readonly NamedSpan[], span: NamedSpan): Candidate[] {
  const { place } = work.context;
  let places = span.places.flatMap((id) => place(id) ?? []);
  if (places.length > MAX_CANDIDATES) {
    const rank = (one: Place) => 4 * work.facts.nearness(one) + Math.log10(1 + (one.population ?? 0)) / 4;
    places = places
      .sort((one, other) => rank(other) - rank(one) || (one.id < other.id ? -1 : 1))
      .slice(0, MAX_CANDIDATES);
  }
  const around = company(work, spans, span);
  return places
    .map((one) => scoreCandidate(one, around))
    .sort((one, other) => other.score - one.score || (one.place < other.place ? -1 : 1));
}

/** Names of one sentence help each other: an entry is weighed again with what its first weighing made certain. */
function weighEntry(work: Work, spans: readonly NamedSpan[]): Candidate[][] {
  const first = spans.map((span) => weigh(work, spans, span));
  if (spans.every(({ places }) => places.length < 2)) return first;
  const narrowed = spans.map((span, at) => narrowedTo(span, first[at] ?? []));
  return spans.map((span, at) => weigh(work, narrowed.with(at, span), span));
}

const leads = ([best, second]: readonly Candidate[]): boolean =>
  best !== undefined && best.score >= MIN_SCORE && (!second || best.score - second.score >= CLEAR_LEAD);

const narrowedTo = (span: NamedSpan, candidates: readonly Candidate[]): NamedSpan =>
  leads(candidates) ? { ...span, places: [(candidates[0] as Candidate).place] } : span;

/** What names with several bearers meant where that was clear. Bare names only: "Martuni region" says nothing of "Martuni". */
function sensesOf(entries: readonly (readonly NamedSpan[])[], weighed: readonly Candidate[][][]): Senses {
  const senses: Senses = new Map();
  entries.forEach((spans, entry) =>
    spans.forEach((span, at) => {
      const candidates = weighed[entry]?.[at] ?? [];
      if (candidates.length < 2 || !leads(candidates)) return;
      const name = fold(span.surface);
      const meant = senses.get(name) ?? new Map<string, number>();
      const id = (candidates[0] as Candidate).place;
      senses.set(name, meant.set(id, (meant.get(id) ?? 0) + 1));
    }),
  );
  return senses;
}

function decided(
  context: ResolveContext,
  { body, span: whole }: Entry,
  spans: readonly NamedSpan[],
  weighed: readonly Candidate[][],
): Mention[] {
  const chosen = spans.map((_span, at) => {
    const best = weighed[at]?.[0];
    return best && best.score >= MIN_SCORE ? context.place(best.place) : undefined;
  });
  return spans.map((span, at) => {
    const place = chosen[at];
    const bounds: Span = span.start >= body.start && span.end <= body.end ? body : whole;
    const verdict = place
      ? kindIn(context.text, bounds, spans, chosen, at, place)
      : { kind: 'literal' as const, why: 'no place chosen' };
    return {
      ...span,
      candidates: weighed[at] ?? [],
      place: place?.id ?? null,
      kind: verdict.kind,
      kindWhy: verdict.why,
    };
  });
}

function kindIn(
  text: string,
  bounds: Span,
  spans: readonly NamedSpan[],
  chosen: readonly (Place | undefined)[],
  at: number,
  place: Place,
) {
  const span = spans[at] as NamedSpan;
  const { first, last, isChain } = listAround(text, spans, at);
  const list = { start: (spans[first] as NamedSpan).start, end: (spans[last] as NamedSpan).end };
  return kindOf({
    text,
    floor: bounds.start,
    ceiling: bounds.end,
    span,
    place,
    list,
    isChain,
    onlyParties: chosen.slice(first, last + 1).every((one) => one !== undefined && isParty(one)),
    inRoute: spans.some(
      (other) =>
        other !== span &&
        other.start <= span.start &&
        other.end >= span.end &&
        other.end - other.start > span.end - span.start,
    ),
  });
}

/** The mentions of every entry of one document, in the order of `entries`. */
export function resolve(
  context: ResolveContext,
  entries: readonly Entry[],
  spans: readonly (readonly NamedSpan[])[],
): Mention[][] {
  const facts = documentFacts(spans.flat(), context.place);
  const work: Work = { context, facts, senses: new Map(), parentsOf: parentClosure(context.place) };
  const first = spans.map((list) => weighEntry(work, list));
  const senses = sensesOf(spans, first);
  const again: Work = { ...work, senses };
  const isOpen = (list: readonly NamedSpan[]) =>
    senses.size > 0 && list.some(({ places }) => places.length > 1);
  const weighed = spans.map((list, at) => (isOpen(list) ? weighEntry(again, list) : (first[at] ?? [])));
  return entries.map((entry, at) => decided(context, entry, spans[at] ?? [], weighed[at] ?? []));
}
