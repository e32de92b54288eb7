/** Time zones as texts name them. */
import { Temporal } from './temporal.js';
import { ZONE_OF_ABBREVIATION } from './words/zones.js';

const OFFSET = /^(?:UTC|GMT)?\s?([+\u2212\u2013-])\s?(\d{1,2})(?::?(\d{2}))?$/;
/** Furthest offset in use. Hours. */
const FURTHEST = 14;

/** @returns an IANA name or an offset such as `+04:00` for `GMT`, `UTC+4`, `CEST`, `+0400`; null for an unknown one. */
export function zoneOf(name: string): string | null {
  const offset = OFFSET.exec(name);
  if (!offset) return Object.hasOwn(ZONE_OF_ABBREVIATION, name) ? ZONE_OF_ABBREVIATION[name]! : null;
  const [, sign, hours = '', minutes = '00'] = offset;
  if (Number(hours) > FURTHEST || Number(minutes) > 59) return null;
  return `${sign === '+' ? '+' : '-'}${hours.padStart(2, '0')}:${minutes}`;
}

/** As `zoneOf`, and IANA names: what a person may write who is asked for a zone. */
export const zoneNamed = (name: string): string | null => zoneOf(name) ?? (isZone(name) ? name : null);

/** Whether Temporal knows a zone by this name. */
function isZone(zone: string): boolean {
  try {
    Temporal.PlainDate.from('2000-01-01').toZonedDateTime(zone);
    return true;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}
