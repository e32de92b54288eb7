/** Corrections by hand beat the rules: on mentions after `resolve`, on incidents after `understand`. */
import type { Entry, Stamp } from '../entry.js';
import type { EventPlace, Incident } from '../incident.js';
import type { Issue } from '../issue.js';
import type { Mention } from '../mention.js';
import type { Place } from '../../gazetteer/place.js';
import { precisionOf } from '../understand/precision.js';
import type { Override } from './parse.js';

export const keyOf = (entry: Entry): string => entry.id.slice(entry.document.length + 1);

/** The corrections of one entry. */
export function overridesOf(entry: Entry, overrides: readonly Override[]): Override[] {
  const key = keyOf(entry);
  return overrides.filter((override) => override.entry === key);
}

/** @param placeOf the gazetteer; a place that it lacks corrects nothing, which `unmatched` tells. */
export function correctMentions(
  mentions: readonly Mention[],
  overrides: readonly Override[],
  placeOf: (id: string) => Place | undefined,
): readonly Mention[] {
  if (!overrides.length) return mentions;
  return mentions.map((mention) => {
    const by = overrides.findLast(
      (override) => override.kind === 'place' && override.surface === mention.surface,
    );
    return by?.kind === 'place' && placeOf(by.place)
      ? { ...mention, place: by.place, kindWhy: `${mention.kindWhy}; place by hand (${where(by)})` }
      : mention;
  });
}

/** @param stampOf turns a local time into a stamp of the document's zone; throws where it does not exist. */
export function correctIncident(
  incident: Incident,
  overrides: readonly Override[],
  stampOf: (local: string, why: string) => Stamp,
  placeOf: (id: string) => Place | undefined,
): Incident {
  return overrides.reduce((corrected: Incident, override): Incident => {
    const why = `by hand (${where(override)})`;
    switch (override.kind) {
      case 'place':
        return corrected;
      case 'category':
        return { ...corrected, category: override.category, categoryEvidence: [] };
      case 'time':
        return { ...withoutEnd(corrected), eventTime: stampOf(override.local, why) };
      case 'where':
        return { ...corrected, ...placesByHand(corrected, override, placeOf, why) };
      case 'not an incident':
        return {
          ...corrected,
          category: 'other',
          places: [],
          movements: [],
          unplacedWhy: `not an incident, ${why}`,
        };
    }
  }, incident);
}

/** What the rules found out of a place that is kept (its words, a shape beside it) is kept as well. */
function placesByHand(
  { places }: Incident,
  { places: wanted }: Extract<Override, { kind: 'where' }>,
  placeOf: (id: string) => Place | undefined,
  why: string,
): Pick<Incident, 'places' | 'unplacedWhy'> {
  const found = wanted.flatMap(({ place, role }): EventPlace[] => {
    const same = places.find((one) => one.place === place && one.role === role);
    if (same) return [same];
    const known = placeOf(place);
    return known
      ? [{ place, role, precision: precisionOf(known), lngLat: known.point, byHand: true, why }]
      : [];
  });
  // Why the rules put it nowhere holds no longer.
  return { places: found, unplacedWhy: found.length === 0 ? `nowhere on the map, ${why}` : undefined };
}

/** The end that the rules read belonged to the time that they read. */
function withoutEnd({ eventEnd: _eventEnd, ...incident }: Incident): Incident {
  return incident;
}

/** A correction that matches nothing is an error at its line: the chronicle has changed under it, or it was mistyped. */
export function unmatched(
  overrides: readonly Override[],
  entries: readonly Entry[],
  mentions: readonly (readonly Mention[])[],
  hasPlace: (id: string) => boolean,
): Issue[] {
  const byKey = new Map(entries.map((entry, i) => [keyOf(entry), mentions[i] ?? []]));
  return overrides.flatMap((override) => {
    const reason = whyUnmatched(override, byKey.get(override.entry), hasPlace);
    return reason ? [{ file: override.file, line: override.line, reason, severity: 'error' as const }] : [];
  });
}

function whyUnmatched(
  override: Override,
  mentions: readonly Mention[] | undefined,
  hasPlace: (id: string) => boolean,
): string | null {
  if (!mentions) return `no entry "${override.entry}"`;
  if (override.kind === 'where') {
    const lacking = override.places.find(({ place }) => !hasPlace(place));
    return lacking ? `no place "${lacking.place}" in the gazetteer` : null;
  }
  if (override.kind !== 'place') return null;
  if (!hasPlace(override.place)) return `no place "${override.place}" in the gazetteer`;
  const named = mentions.some(({ surface }) => surface === override.surface);
  return named ? null : `entry "${override.entry}" does not name "${override.surface}"`;
}

const where = ({ file, line }: Override): string => `${file}:${line}`;
