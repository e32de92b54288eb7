/** Nights by the sun: the sunrise equation, good to a few minutes, as `https://en.wikipedia.org/wiki/Sunrise_equation` gives it. */
import { DAY_MS, MINUTE_MS } from '../clock/zone.js';
import type { TimeWindow } from '../atlas/shapes.js';
import type { Position } from '../../gazetteer/place.js';

const RAD = Math.PI / 180;
/** Noon of 1 January 2000, UTC: the epoch J2000. */
const J2000_MS = Date.UTC(2000, 0, 1, 12);
const EARTH_TILT_DEG = 23.4397;
const PERIHELION_DEG = 102.9372;
/** The upper edge of the sun on the horizon, with the air's refraction. */
const SUNRISE_DEG = -0.833;

const sin = (deg: number): number => Math.sin(deg * RAD);
const cos = (deg: number): number => Math.cos(deg * RAD);

interface Daylight {
  noonMs: number;
  /** Half the length of the day; 0 in the polar night, half of 24 hours under the midnight sun. */
  halfMs: number;
}

function daylight(day: number, [lonDeg, latDeg]: Position): Daylight {
  const solar = day - lonDeg / 360;
  const anomaly = 357.5291 + 0.98560028 * solar;
  const centre = 1.9148 * sin(anomaly) + 0.02 * sin(2 * anomaly) + 0.0003 * sin(3 * anomaly);
  const ecliptic = anomaly + centre + 180 + PERIHELION_DEG;
  const noon = solar + 0.0053 * sin(anomaly) - 0.0069 * sin(2 * ecliptic);
  const sinDeclination = sin(ecliptic) * sin(EARTH_TILT_DEG);
  const cosDeclination = Math.sqrt(1 - sinDeclination ** 2);
  const cosHour = (sin(SUNRISE_DEG) - sin(latDeg) * sinDeclination) / (cos(latDeg) * cosDeclination);
  const hour = Math.acos(Math.min(1, Math.max(-1, cosHour))) / (2 * Math.PI);
  return { noonMs: J2000_MS + noon * DAY_MS, halfMs: hour * DAY_MS };
}

/** The nights that meet a stretch of time at a place, in order. */
export function nights({ startMs, endMs }: TimeWindow, at: Position): TimeWindow[] {
  const found: TimeWindow[] = [];
  const first = Math.floor((startMs - J2000_MS) / DAY_MS) - 1;
  const last = Math.ceil((endMs - J2000_MS) / DAY_MS) + 1;
  let before = daylight(first, at);
  for (let day = first + 1; day <= last; day++) {
    const after = daylight(day, at);
    const night = { startMs: before.noonMs + before.halfMs, endMs: after.noonMs - after.halfMs };
    if (night.endMs - night.startMs > MINUTE_MS && night.startMs < endMs && night.endMs > startMs)
      found.push(night);
    before = after;
  }
  return found;
}

/** The middle of some places: half of them lie west of it, half south. */
export function middleOf(points: readonly Position[]): Position | null {
  if (!points.length) return null;
  const middle = (values: number[]): number => values.sort((a, b) => a - b)[values.length >> 1]!;
  return [middle(points.map(([lon]) => lon)), middle(points.map(([, lat]) => lat))];
}
