/**
 * From documents to records: the stages in the order in which they run, each with its reason.
 * Every stage is a pure function; the same documents give the same atlas, in whatever order they come.
 */
import type { Place } from '../gazetteer/place.js';
import { buildNameIndex, type NameIndex } from '../gazetteer/name-index.js';
import type { DocumentInfo, SourceDocument } from './document.js';
import type { Incident, SourceDefinition } from './incident.js';
import type { Issue } from './issue.js';
import { buildRecord } from './build/record.js';
import { correctIncident, correctMentions, overridesOf, unmatched } from './overrides/apply.js';
import type { Override } from './overrides/parse.js';
import { stampsOf } from './overrides/stamps.js';
import { StampMaker } from './read/stamp.js';
import { readDocument, type ReadOptions } from './read/read.js';
import { recognise } from './recognise/recognise.js';
import { roadBetween } from './recognise/routes.js';
import type { EntryRecord } from './record.js';
import { resolve } from './resolve/resolve.js';
import type { ResolvedEntry, UnderstandContext } from './understand/context.js';
import { mainFigures } from './understand/figures.js';
import { understand } from './understand/understand.js';

/** What does not change from document to document: built once. */
export interface Knowledge {
  places: ReadonlyMap<string, Place>;
  index: NameIndex;
  sources: readonly SourceDefinition[];
}

export function knowledge(places: readonly Place[], sources: readonly SourceDefinition[] = []): Knowledge {
  return {
    places: new Map(places.map((place) => [place.id, place])),
    index: buildNameIndex(places),
    sources,
  };
}

export interface DocumentAtlas {
  info: DocumentInfo;
  records: readonly EntryRecord[];
  issues: readonly Issue[];
}

export function readAtlas(
  document: SourceDocument,
  known: Knowledge,
  options: ReadOptions = {},
  overrides: readonly Override[] = [],
): DocumentAtlas {
  // 1. read: cut the text into entries. Knows nothing of places, so that any chronicle can be cut.
  const { info, entries, issues } = readDocument(document, options);
  // 2. recognise: every name in every entry, with all the places that bear it.
  const spans = entries.map((entry) =>
    recognise({ index: known.index, text: document.text, language: info.language }, entry),
  );
  // 3. resolve: over the whole document, because what one entry names plainly decides what another means.
  const mentions = resolve({ text: document.text, place: (id) => known.places.get(id) }, entries, spans);
  const missed = unmatched(overrides, entries, mentions, (id) => known.places.has(id));
  // 4. understand: what happened, who says so, when, where, how many. 5. build: one record of all that.
  // Corrections by hand go in where the rules would have decided, so that later rules build on them.
  const context = contextOf(document, info, known);
  const corrections = entries.map((entry) => overridesOf(entry, overrides));
  const resolved = entries.map((entry, i) => ({
    entry,
    mentions: correctMentions(mentions[i]!, corrections[i]!, context.place),
  }));
  const incidents = understand(context, resolved);
  const records = resolved.map((one, i) => toRecord(context, one, incidents[i]!, corrections[i]!));
  return { info, records, issues: [...issues, ...missed] };
}

function contextOf(
  { text }: SourceDocument,
  info: DocumentInfo,
  { places, index, sources }: Knowledge,
): UnderstandContext {
  return {
    text,
    document: info,
    language: info.language,
    stamps: new StampMaker(info.zone),
    place: (id) => places.get(id),
    named: (name) => index.lookup(name),
    roadBetween: (from, to) => roadBetween(index, from, to),
    sources,
  };
}

function toRecord(
  { text, place, stamps }: UnderstandContext,
  { entry, mentions }: ResolvedEntry,
  understood: Incident,
  overrides: readonly Override[],
): EntryRecord {
  const incident = correctIncident(understood, overrides, stampsOf(stamps), place);
  const figures = mainFigures(incident.figures);
  return buildRecord(text, { entry, mentions, incident, figures, overrides }, place);
}
