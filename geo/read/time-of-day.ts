/** The time that a stamp prints, as minutes since midnight. */
import type { Parts } from './parts.js';

const HALF_DAY = 12 * 60;
export const DAY_MINUTES = 24 * 60;

/** @returns null for a time that does not exist, such as 25:61; undefined where none is printed. */
export function minutesOf({ hour, minute = 0, half }: Parts): number | null | undefined {
  if (hour === undefined) return undefined;
  if (minute > 59 || hour > 24 || (hour === 24 && minute > 0)) return null;
  // "13:45 p.m." is written by people who mean 13:45.
  if (half === undefined || hour > 12) return hour * 60 + minute;
  return (hour % 12) * 60 + minute + (half === 'p' ? HALF_DAY : 0);
}

/** The same figures on the other half of the clock. */
export const otherHalf = (minutes: number): number => (minutes + HALF_DAY) % DAY_MINUTES;

export const clockText = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
