/**
 * Stage 3: one place for each name, and what the name stands for.
 * First the document as a whole, then each entry, then once more with what the entries made certain.
 */
import { documentFacts, type Lookup } from './document-facts.js';
import { kindOf } from './kind.js';
import { MIN_SCORE, parentClosure, sensesOf, weighEntry, type Scales } from './weigh.js';
import type { Entry, Span } from '../entry.js';
import type { Candidate, Mention, MentionKind, NamedSpan } from '../mention.js';

export interface ResolveContext {
  text: string;
  /** The gazetteer by id. */
  place: Lookup;
}

const holds = (outer: Span, inner: Span): boolean => outer.start <= inner.start && outer.end >= inner.end;

/** Field by field: a spread of spans of several shapes costs more than all the weighing. */
function mention(
  { start, end, surface, line, places, typed, within }: NamedSpan,
  candidates: readonly Candidate[],
  place: string | null,
  kind: MentionKind,
  kindWhy: string,
): Mention {
  const out: Mention = { start, end, surface, line, places, candidates, place, kind, kindWhy };
  if (typed) out.typed = typed;
  if (within) out.within = within;
  return out;
}

function decided(
  text: string,
  entry: Entry,
  spans: readonly NamedSpan[],
  weighed: readonly (readonly Candidate[])[],
  lookup: Lookup,
): Mention[] {
  const places = weighed.map(([best]) => (best && best.score >= MIN_SCORE ? lookup(best.place) : undefined));
  return spans.map((span, at) => {
    const bounds = holds(entry.body, span) ? entry.body : entry.span;
    const { kind, why } = kindOf({ text, bounds, spans, places, at });
    return mention(span, weighed[at] ?? [], places[at]?.id ?? null, kind, why);
  });
}

/** The mentions of every entry of one document, in the order of `entries`; `spans` are what was recognised in each. */
export function resolve(
  { text, place: lookup }: ResolveContext,
  entries: readonly Entry[],
  spans: readonly (readonly NamedSpan[])[],
): Mention[][] {
  const facts = documentFacts(spans, lookup);
  const scales: Scales = {
    text,
    lookup,
    facts,
    senses: new Map(),
    parentsOf: parentClosure(lookup),
    rated: new Map(),
  };
  const dayOf = (at: number): string => entries[at]?.reported.local.slice(0, 10) ?? '';
  const first = spans.map((list, at) => weighEntry(scales, list, dayOf(at)));
  const senses = sensesOf(spans, first);
  const again: Scales = { ...scales, senses, rated: new Map() };
  const isOpen = (list: readonly NamedSpan[]) =>
    senses.size > 0 && list.some(({ places }) => places.length > 1);
  return entries.map((entry, at) => {
    const list = spans[at] ?? [];
    return decided(
      text,
      entry,
      list,
      isOpen(list) ? weighEntry(again, list, dayOf(at)) : (first[at] ?? []),
      lookup,
    );
  });
}
