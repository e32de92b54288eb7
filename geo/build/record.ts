/** Puts the products of the stages together: one entry with its mentions and its incident becomes one record. */
import type { Place } from '../../gazetteer/place.js';
import type { Entry, Span } from '../entry.js';
import { hashText } from '../hash.js';
import type { EventPlace, FigureKind, Incident, Movement } from '../incident.js';
import type { Mention } from '../mention.js';
import { correctionOf, type Override } from '../overrides/parse.js';
import type { EntryRecord, MentionRecord, MovementRecord, PlaceRecord } from '../record.js';

type PlaceOf = (id: string) => Place | undefined;

export interface Understood {
  entry: Entry;
  mentions: readonly Mention[];
  incident: Incident;
  /** The main number of each kind. */
  figures: Partial<Record<FigureKind, number>>;
  /** Corrections by hand that went into it. */
  overrides?: readonly Override[];
}

/** @throws Error if the gazetteer lacks a place that the stages chose: a bug, not bad data. */
export function buildRecord(text: string, understood: Understood, place: PlaceOf): EntryRecord {
  const { entry, mentions, incident, figures, overrides = [] } = understood;
  const at = requirePlace(place);
  const { eventTime, eventEnd } = incident;
  // Every field in one literal, those that nothing tells undefined: they are in no JSON, and spreads of many shapes are slow.
  return {
    id: entry.id,
    document: entry.document,
    lines: entry.lines,
    span: pair(entry.span),
    body: pair(entry.body),
    hash: hashText(text.slice(entry.span.start, entry.span.end)),
    reported: entry.reported.iso,
    reportedPrecision: entry.reported.precision,
    reportedWhy: entry.reported.why,
    eventTime: eventTime?.iso,
    eventTimeWhy: eventTime?.why,
    eventEnd: eventEnd?.iso,
    timePrecision: (eventTime ?? entry.reported).precision,
    source: incident.source.name,
    sourceId: incident.source.id || undefined,
    side: incident.source.side,
    category: incident.category,
    categoryEvidence: incident.categoryEvidence.map(pair),
    title: incident.title,
    mentions: mentions.map((mention) => mentionRecord(mention, place, incident)),
    places: incident.places.map(placeRecord),
    unplacedWhy: incident.unplacedWhy || undefined,
    movements: incident.movements.map((movement) => movementRecord(movement, at)),
    figures,
    figureClaims: incident.figures,
    denial: incident.denial || undefined,
    byHand: overrides.length ? overrides.map(correctionOf) : undefined,
  };
}

const movementRecord = (
  { from, to, via, what, count, span }: Movement,
  at: (id: string) => Place,
): MovementRecord => ({
  from,
  to,
  via,
  what,
  count,
  fromLngLat: at(from).point,
  toLngLat: at(to).point,
  span: pair(span),
});

function mentionRecord(
  mention: Mention,
  place: PlaceOf,
  { leftOut = [], places }: Pick<Incident, 'leftOut' | 'places'>,
): MentionRecord {
  const off = leftOut.find(({ start, end }) => start === mention.start && end === mention.end);
  // A correction by hand may have put it there after all.
  const isOnMap = places.some((one) => one.place === mention.place);
  const chosen = mention.place === null ? undefined : place(mention.place);
  return {
    surface: mention.surface,
    line: mention.line,
    start: mention.start,
    end: mention.end,
    place: mention.place,
    type: chosen?.type ?? null,
    lngLat: chosen?.point ?? null,
    kind: mention.kind,
    score: mention.candidates.find((candidate) => candidate.place === mention.place)?.score ?? 0,
    candidates: mention.candidates,
    why: mention.kindWhy,
    offMap: isOnMap ? undefined : off?.why,
  };
}

const placeRecord = ({
  place,
  role,
  precision,
  mention,
  lngLat,
  byHand,
  why,
  geometry,
}: EventPlace): PlaceRecord => ({
  place,
  role,
  precision,
  lngLat,
  byHand,
  why,
  geometry,
  span: mention && pair(mention),
});

function requirePlace(place: PlaceOf) {
  return (id: string): Place => {
    const found = place(id);
    if (!found) throw new Error(`the gazetteer has no place "${id}"`);
    return found;
  };
}

const pair = ({ start, end }: Span): [number, number] => [start, end];
