/** What else was reported here and nearby, close in time; and which of it may tell of the same event. */
import type { EntryBrief, PlaceRecord } from '../../geo/record.js';
import { roughKm } from '../../geo/resolve/distance.js';
import type { EntryTimes } from '../atlas/times.js';
import { DAY_MS, HOUR_MS } from '../clock/zone.js';

export interface Neighbour {
  entry: number;
  /** 0 for the same place. */
  distanceKm: number;
  /** From the entry to its neighbour: negative where it began before. */
  afterMs: number;
  /** Same place, same category, within hours: perhaps another version. */
  sameStory: boolean;
}

export const NEARBY = { km: 15, ms: 2 * DAY_MS } as const;
const SAME_STORY_MS = 6 * HOUR_MS;

/** Regions and countries are no neighbourhood: everything would be near. */
const spotsOf = ({ places }: EntryBrief): PlaceRecord[] => places.filter(({ precision }) => precision < 3);

/** Nearest first, then closest in time. */
export function neighboursOf(entries: readonly EntryBrief[], times: EntryTimes, entry: number): Neighbour[] {
  const own = spotsOf(entries[entry]!);
  const startMs = times.startMs[entry]!;
  const found = entries.flatMap((other, i): Neighbour[] => {
    const afterMs = times.startMs[i]! - startMs;
    if (i === entry || Math.abs(afterMs) > NEARBY.ms) return [];
    const distanceKm = distance(own, spotsOf(other));
    if (distanceKm > NEARBY.km) return [];
    const sameKind = other.category === entries[entry]!.category;
    const sameStory = sameKind && distanceKm === 0 && Math.abs(afterMs) <= SAME_STORY_MS;
    return [{ entry: i, distanceKm, afterMs, sameStory }];
  });
  return found.sort((a, b) => a.distanceKm - b.distanceKm || Math.abs(a.afterMs) - Math.abs(b.afterMs));
}

/** Between exact places only: the middle of a district is where nothing happened. */
function distance(own: readonly PlaceRecord[], others: readonly PlaceRecord[]): number {
  let least = Infinity;
  for (const a of own) {
    for (const b of others) {
      if (a.place === b.place) return 0;
      if (a.precision === 1 && b.precision === 1) least = Math.min(least, roughKm(a.lngLat, b.lngLat));
    }
  }
  return least;
}

/** The next or previous entry at one of its places, among those that the filters let through; null where there is none. */
export function besideHere(
  entries: readonly EntryBrief[],
  times: EntryTimes,
  visible: Uint8Array,
  entry: number,
  by: 1 | -1,
): number | null {
  const here = new Set(entries[entry]!.places.map(({ place }) => place));
  for (let i = times.order.indexOf(entry) + by; i >= 0 && i < times.order.length; i += by) {
    const other = times.order[i]!;
    if (visible[other] && entries[other]!.places.some(({ place }) => here.has(place))) return other;
  }
  return null;
}
