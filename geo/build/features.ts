/** Records become GeoJSON Features (RFC 7946): one for each entry and place, one line for each movement. */
import type { Feature, Geometry, LineString } from 'geojson';
import type { Place } from '../../gazetteer/place.js';
import type { EntryBrief, PlaceRecord } from '../record.js';
import { namesByLanguage } from './names.js';

type PlaceOf = (id: string) => Place | undefined;

/**
 * One Feature for each place where the entry's event happened. `id` is `<document>#<entry>@<place>`.
 * @param label chooses the name printed in `placeName`; by default the words of the text, else the title.
 * @throws Error if the gazetteer lacks a place of the record.
 */
export function entryFeatures(record: EntryBrief, place: PlaceOf, label = nameAsReported): Feature[] {
  return record.places.map((at, i) => {
    const found = place(at.place);
    if (!found) throw new Error(`the gazetteer has no place "${at.place}"`);
    const repeats = record.places.slice(0, i).filter((other) => other.place === at.place).length;
    return {
      type: 'Feature',
      id: `${record.id}@${at.place}${repeats ? `.${repeats + 1}` : ''}`,
      geometry: geometryOf(at, found),
      properties: properties(record, at, found, label(record, at, found)),
    };
  });
}

function properties(record: EntryBrief, at: PlaceRecord, place: Place, placeName: string) {
  return {
    entry: record.id,
    document: record.document,
    title: record.title,
    time: record.eventTime ?? record.reported,
    end: record.eventEnd,
    reported: record.reported,
    timePrecision: record.timePrecision,
    category: record.category,
    place: at.place,
    placeName,
    placeNames: namesByLanguage(place),
    role: at.role,
    geoPrecision: at.precision,
    schematic: place.schematic,
    source: record.source,
    side: record.side,
    figures: record.figures,
    denial: record.denial,
    lines: record.lines,
    offsets: record.span,
    hash: record.hash,
    why: at.why,
  };
}

/** A shape that the words describe comes first; then the place's own extent; an exact place is its point. */
function geometryOf(at: PlaceRecord, place: Place): Geometry {
  if (at.geometry) return at.geometry;
  return at.precision === 1 ? { type: 'Point', coordinates: [...place.point] } : place.geometry;
}

/** The place's name as the entry writes it, where it does. */
function nameAsReported(record: EntryBrief, at: PlaceRecord, place: Place): string {
  return record.mentions.find((mention) => mention.place === at.place)?.surface ?? place.title;
}

/** Straight lines from origin to destination, by way of `via` where the text names it. */
export function movementFeatures(record: EntryBrief, place: PlaceOf): Feature<LineString>[] {
  return record.movements.map((movement, i) => {
    const via = movement.via && place(movement.via);
    return {
      type: 'Feature',
      id: `${record.id}@${movement.from}>${movement.to}${i ? `.${i + 1}` : ''}`,
      geometry: {
        type: 'LineString',
        coordinates: [movement.fromLngLat, ...(via ? [via.point] : []), movement.toLngLat].map((p) => [...p]),
      },
      properties: {
        entry: record.id,
        document: record.document,
        time: record.eventTime ?? record.reported,
        reported: record.reported,
        timePrecision: record.timePrecision,
        from: movement.from,
        to: movement.to,
        via: movement.via,
        what: movement.what,
        count: movement.count,
        source: record.source,
        side: record.side,
        lines: record.lines,
        offsets: record.span,
        hash: record.hash,
      },
    };
  });
}
