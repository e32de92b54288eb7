/** Wall times of an IANA zone, by the browser's own tables. Months count from 1. */

export interface WallTime {
  year: number;
  month: number;
  day: number;
  hour: number;
  minute: number;
}

export const MINUTE_MS = 60_000;
export const HOUR_MS = 3_600_000;
export const DAY_MS = 86_400_000;

/** Every zone changes its offset on a quarter of an hour UTC, so one look-up serves for each quarter. */
const QUARTER_MS = 15 * MINUTE_MS;

interface Zone {
  format: Intl.DateTimeFormat;
  offsets: Map<number, number>;
}
const zones = new Map<string, Zone>();

function zoneOf(name: string): Zone {
  const known = zones.get(name);
  if (known) return known;
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: name,
    calendar: 'gregory',
    numberingSystem: 'latn',
    hourCycle: 'h23',
    era: 'short',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  const zone = { format, offsets: new Map<number, number>() };
  zones.set(name, zone);
  return zone;
}

export function isZone(name: string): boolean {
  try {
    zoneOf(name);
    return true;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

/** How far the zone's clocks are ahead of UTC at that moment. */
export function offsetMs(zone: string, tMs: number): number {
  const { format, offsets } = zoneOf(zone);
  const quarter = Math.floor(tMs / QUARTER_MS);
  const known = offsets.get(quarter);
  if (known !== undefined) return known;
  const parts: Record<string, number> = {};
  for (const { type, value } of format.formatToParts(quarter * QUARTER_MS)) parts[type] = Number(value);
  const wall = Date.UTC(parts.year!, parts.month! - 1, parts.day, parts.hour, parts.minute, parts.second);
  const offset = wall - quarter * QUARTER_MS;
  offsets.set(quarter, offset);
  return offset;
}

export function wallTime(zone: string, tMs: number): WallTime {
  const shifted = new Date(tMs + offsetMs(zone, tMs));
  return {
    year: shifted.getUTCFullYear(),
    month: shifted.getUTCMonth() + 1,
    day: shifted.getUTCDate(),
    hour: shifted.getUTCHours(),
    minute: shifted.getUTCMinutes(),
  };
}

/** The moment at which the zone's clocks show it; where they skip it, the moment of the change. */
export function instant(zone: string, wall: WallTime): number {
  const asUtc = Date.UTC(wall.year, wall.month - 1, wall.day, wall.hour, wall.minute);
  const guess = asUtc - offsetMs(zone, asUtc);
  return asUtc - offsetMs(zone, guess);
}

export function startOfDay(zone: string, tMs: number): number {
  return instant(zone, { ...wallTime(zone, tMs), hour: 0, minute: 0 });
}

/** Start of the day that lies `days` after the day of `tMs`: 23 or 25 hours count as a day too. */
export function addDays(zone: string, tMs: number, days: number): number {
  const wall = wallTime(zone, tMs);
  return instant(zone, { ...wall, day: wall.day + days, hour: 0, minute: 0 });
}
