/** Stepping from incident to incident, among those that the filters let through. */
import { lowerBound, type EntryTimes } from '../atlas/times.js';

export type Step = 'first' | 'previous' | 'next' | 'last';

/** The moment of the incident to step to; null where there is none. Incidents of one moment are one step. */
export function stepFrom(times: EntryTimes, visible: Uint8Array, nowMs: number, step: Step): number | null {
  const { order, sortedStartMs } = times;
  const seek = (from: number, by: 1 | -1): number | null => {
    for (let i = from; i >= 0 && i < order.length; i += by) if (visible[order[i]!]) return sortedStartMs[i]!;
    return null;
  };
  switch (step) {
    case 'first':
      return seek(0, 1);
    case 'last':
      return seek(order.length - 1, -1);
    case 'next':
      return seek(lowerBound(sortedStartMs, nowMs + 1), 1);
    case 'previous':
      return seek(lowerBound(sortedStartMs, nowMs) - 1, -1);
  }
}
