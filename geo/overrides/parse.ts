/**
 * Corrections by hand: a plain-text file beside a chronicle (`x.md` has `x.md.overrides.txt`), one correction a line.
 *
 *     # why it is needed
 *     2023-09-20T12:44 place "Martuni" = martuni-gegharkunik
 *     2023-09-20T12:44 category = access
 *     2023-09-20T12:44 time = 2023-09-19T13:00
 *     2023-09-20T12:44 where = stepanakert, goris as destination
 *     2023-09-20T12:44 where = nowhere
 *     2023-09-20T12:44 not an incident
 *
 * The first word names the entry: the part of its id after `#`.
 */
import { CATEGORIES, ROLES, type Category, type Role } from '../incident.js';
import type { Issue } from '../issue.js';
import { parseIsoDay } from '../read/calendar.js';

/** What the name of such a file adds to its chronicle's. */
export const OVERRIDES_SUFFIX = '.overrides.txt';

interface At {
  /** Key of the entry: its id without `<document>#`. */
  entry: string;
  file: string;
  /** 1-based line in the overrides file. */
  line: number;
  /** The correction as written, for the outputs. */
  text: string;
}

/** A place where it happened, or with its part in a movement. */
export interface PlaceByHand {
  place: string;
  role: Role;
}

export type Override =
  | (At & { kind: 'place'; surface: string; place: string })
  | (At & { kind: 'category'; category: Category })
  | (At & { kind: 'time'; local: string })
  | (At & { kind: 'where'; places: readonly PlaceByHand[] })
  | (At & { kind: 'not an incident' });

type WithoutEntry<T> = T extends Override ? Omit<T, 'entry'> : never;
/** A correction as the record of its entry keeps it. */
export type Correction = WithoutEntry<Override>;

export const correctionOf = ({ entry: _entry, ...correction }: Override): Correction => correction;

/** As a report names it: `a.md.overrides.txt:3: 2023-09-20T12:44 category = access`. */
export const correctionLine = ({ file, line, text }: Correction): string => `${file}:${line}: ${text}`;

const FORMS =
  'place "Name" = place-id | category = name | time = YYYY-MM-DD[THH:MM] | ' +
  'where = place-id [as role], ... | where = nowhere | not an incident';

/** @returns the corrections, and an issue with its line for each line that is none. */
export function parseOverrides(file: string, text: string): { overrides: Override[]; issues: Issue[] } {
  const overrides: Override[] = [];
  const issues: Issue[] = [];
  for (const [i, row] of text.split('\n').entries()) {
    const words = row.trim();
    if (!words || words.startsWith('#')) continue;
    const at = { entry: words.split(/\s/, 1)[0]!, file, line: i + 1, text: words };
    const result = parseCorrection(at, words.slice(at.entry.length).trim());
    if (typeof result === 'string') issues.push({ file, line: i + 1, reason: result, severity: 'error' });
    else overrides.push(result);
  }
  return { overrides, issues };
}

function parseCorrection(at: At, correction: string): Override | string {
  if (correction === 'not an incident') return { ...at, kind: 'not an incident' };
  const equals = correction.lastIndexOf('=');
  if (equals < 0) return `"${correction}" is no correction; write ${FORMS}`;
  const subject = correction.slice(0, equals).trim();
  const value = correction.slice(equals + 1).trim();
  if (subject === 'category') return category(at, value);
  if (subject === 'time') return time(at, value);
  if (subject === 'where') return where(at, value);
  const surface = /^place "([^"]+)"$/.exec(subject)?.[1];
  return surface === undefined
    ? `"${subject}" cannot be corrected; write ${FORMS}`
    : { ...at, kind: 'place', surface, place: value };
}

function category(at: At, value: string): Override | string {
  const found = CATEGORIES.find((name) => name === value);
  return found
    ? { ...at, kind: 'category', category: found }
    : `no category "${value}"; there are ${CATEGORIES.join(', ')}`;
}

const LOCAL = /^(\d{4}-\d{2}-\d{2})(?:T([01]\d|2[0-3]):[0-5]\d)?$/;

function time(at: At, value: string): Override | string {
  const date = LOCAL.exec(value)?.[1];
  if (date === undefined) return `"${value}" is no time; write YYYY-MM-DD or YYYY-MM-DDTHH:MM`;
  return parseIsoDay(date) === null ? `there is no day ${date}` : { ...at, kind: 'time', local: value };
}

const PLACE_BY_HAND = /^([a-z0-9-]+)(?: as ([a-z]+))?$/;

function where(at: At, value: string): Override | string {
  if (value === 'nowhere') return { ...at, kind: 'where', places: [] };
  const places: PlaceByHand[] = [];
  for (const item of value.split(',').map((part) => part.trim())) {
    const [, place, named = 'event'] = PLACE_BY_HAND.exec(item) ?? [];
    const role = ROLES.find((one) => one === named);
    if (place === undefined)
      return `"${item}" is no place; write place-id, or place-id as ${ROLES.join(' / ')}`;
    if (!role) return `no role "${named}"; there are ${ROLES.join(', ')}`;
    places.push({ place, role });
  }
  return { ...at, kind: 'where', places };
}
