/** Moments as the browser's date field writes them: the wall time of a zone, `2020-09-27T08:35`. */
import { instant, wallTime } from './zone.js';

const two = (n: number): string => String(n).padStart(2, '0');

export function toLocal(zone: string, tMs: number): string {
  const { year, month, day, hour, minute } = wallTime(zone, tMs);
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}T${two(hour)}:${two(minute)}`;
}

/** Null for what is no such time, a half-filled field among them. */
export function fromLocal(zone: string, text: string): number | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})/.exec(text);
  if (!match) return null;
  const [year, month, day, hour, minute] = match.slice(1).map(Number) as [
    number,
    number,
    number,
    number,
    number,
  ];
  const check = new Date(Date.UTC(year, month - 1, day, hour, minute));
  const exists =
    check.getUTCMonth() === month - 1 && check.getUTCDate() === day && check.getUTCHours() === hour;
  return exists && minute < 60 ? instant(zone, { year, month, day, hour, minute }) : null;
}
