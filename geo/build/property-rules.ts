/** Data: what the properties of our own Features must be. Read by `validate.ts`; described in the README. */
import { CARRIED, CATEGORIES, ROLES } from '../incident.js';

export type Rule =
  | { kind: 'text' }
  | { kind: 'time' }
  | { kind: 'one of'; values: readonly (string | number)[] }
  | { kind: 'lines' }
  | { kind: 'offsets' }
  | { kind: 'hash' }
  | { kind: 'number or null' }
  | { kind: 'text or null' }
  | { kind: 'names' }
  | { kind: 'figures' };

const text: Rule = { kind: 'text' };
const time: Rule = { kind: 'time' };
/** The text that a Feature came from: UTF-16 offsets into the document, and a fingerprint of what stands there. */
const origin: Record<string, Rule> = { offsets: { kind: 'offsets' }, hash: { kind: 'hash' } };
const precision: Rule = { kind: 'one of', values: ['minute', 'hour', 'day'] };

/** A Feature of `incidents.geojson` is known by its `category` and `place`. */
export const INCIDENT_RULES: Record<string, Rule> = {
  entry: text,
  document: text,
  title: text,
  time,
  reported: time,
  timePrecision: precision,
  category: { kind: 'one of', values: CATEGORIES },
  place: text,
  placeName: text,
  placeNames: { kind: 'names' },
  role: { kind: 'one of', values: ROLES },
  geoPrecision: { kind: 'one of', values: [1, 2, 3] },
  source: text,
  side: { kind: 'text or null' },
  figures: { kind: 'figures' },
  lines: { kind: 'lines' },
  ...origin,
};

/** A Feature of `movements.geojson` is known by its `from` and `to`. */
export const MOVEMENT_RULES: Record<string, Rule> = {
  entry: text,
  document: text,
  time,
  reported: time,
  timePrecision: precision,
  from: text,
  to: text,
  what: { kind: 'one of', values: CARRIED },
  count: { kind: 'number or null' },
  source: text,
  side: { kind: 'text or null' },
  lines: { kind: 'lines' },
  ...origin,
};
