/** Puts the products of the stages together: one entry with its mentions and its incident becomes one record. */
import type { Place } from '../../gazetteer/place.js';
import type { Entry, Span } from '../entry.js';
import { hashText } from '../hash.js';
import type { Figure, FigureKind, Incident } from '../incident.js';
import type { Mention } from '../mention.js';
import type { Override } from '../overrides/parse.js';
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
    ...times(incident),
    timePrecision: (incident.eventTime ?? entry.reported).precision,
    source: incident.source.name,
    ...(incident.source.id && { sourceId: incident.source.id }),
    side: incident.source.side,
    category: incident.category,
    categoryEvidence: incident.categoryEvidence.map(pair),
    title: incident.title,
    mentions: mentions.map((mention) => mentionRecord(mention, place, incident)),
    places: incident.places.map(placeRecord),
    ...(incident.unplacedWhy && { unplacedWhy: incident.unplacedWhy }),
    movements: incident.movements.map(({ span, ...movement }): MovementRecord => ({
      ...movement,
      fromLngLat: at(movement.from).point,
      toLngLat: at(movement.to).point,
      span: pair(span),
    })),
    figures,
    figureClaims: incident.figures.map((figure): Figure => ({ ...figure })),
    ...(incident.denial && { denial: true }),
    ...(overrides.length && {
      byHand: overrides.map(({ file, line, text: words }) => `${file}:${line}: ${words}`),
    }),
  };
}

function times({ eventTime, eventEnd }: Incident) {
  return {
    ...(eventTime && { eventTime: eventTime.iso, eventTimeWhy: eventTime.why }),
    ...(eventEnd && { eventEnd: eventEnd.iso }),
  };
}

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
    ...(off && !isOnMap && { offMap: off.why }),
  };
}

function placeRecord({ mention, ...place }: Incident['places'][number]): PlaceRecord {
  return { ...place, ...(mention && { span: pair(mention) }) };
}

function requirePlace(place: PlaceOf) {
  return (id: string): Place => {
    const found = place(id);
    if (!found) throw new Error(`the gazetteer has no place "${id}"`);
    return found;
  };
}

const pair = ({ start, end }: Span): [number, number] => [start, end];
