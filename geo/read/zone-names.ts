/** Time zones as texts name them. */
import { Temporal } from './temporal.js';
import { ZONE_OF_ABBREVIATION } from './words/zones.js';

const OFFSET = /^(?:UTC|GMT)?\s?([+\u2212\u2013-])\s?(\d{1,2})(?::?(\d{2}))?$/;

/** @returns an IANA name or an offset such as `+04:00` for `GMT`, `UTC+4`, `CEST`, `+0400`; null for an unknown one. */
export function zoneOf(name: string): string | null {
  const offset = OFFSET.exec(name);
  if (!offset) return ZONE_OF_ABBREVIATION[name] ?? null;
  const [, sign, hours = '', minutes = '00'] = offset;
  if (Number(hours) > 14 || Number(minutes) > 59) return null;
  return `${sign === '+' ? '+' : '-'}${hours.padStart(2, '0')}:${minutes}`;
}

/** Whether Temporal knows a zone by this name. */
export function isZone(zone: string): boolean {
  try {
    Temporal.PlainDate.from('2000-01-01').toZonedDateTime(zone);
    return true;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}
