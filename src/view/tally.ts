/** Where every entry is: each is counted once, so that the parts always add up to the whole. */
import type { Atlas } from '../atlas/shapes.js';

/** `total` is the sum of the six last. */
export interface Counts {
  /** All entries, and the pieces that could not be read. */
  total: number;
  /** In the window, and let through by the filters: `onMap` and `noPlace` together. */
  shown: number;
  onMap: number;
  noPlace: number;
  outsideWindow: number;
  filtered: number;
  /** Reported after the moment on the clock, where only what was known by then is shown; else 0. */
  later: number;
  unread: number;
}

/** Entries with a place that the atlas holds: the others cannot be drawn. */
export function placedEntries({ entries, places }: Atlas): Uint8Array {
  const known = new Set(places.map(({ id }) => id));
  return Uint8Array.from(entries, (entry) => (entry.places.some(({ place }) => known.has(place)) ? 1 : 0));
}

const sum = (flags: Uint8Array): number => flags.reduce((total, flag) => total + flag, 0);

/**
 * @param passing 1 for each entry that the filters let through
 * @param visible the same, less those not reported yet
 */
export function tally(
  passing: Uint8Array,
  visible: Uint8Array,
  placed: Uint8Array,
  shown: readonly number[],
  unread: number,
): Counts {
  const onMap = shown.reduce((count, entry) => count + placed[entry]!, 0);
  return {
    total: passing.length + unread,
    shown: shown.length,
    onMap,
    noPlace: shown.length - onMap,
    outsideWindow: sum(visible) - shown.length,
    filtered: passing.length - sum(passing),
    later: sum(passing) - sum(visible),
    unread,
  };
}

/** What a list can hold: the parts of the whole, or `all` that the filters let through, at any time. */
export const LISTINGS = [
  'shown',
  'all',
  'onMap',
  'noPlace',
  'outsideWindow',
  'filtered',
  'later',
  'unread',
] as const;
export type Listing = (typeof LISTINGS)[number];

interface Parts {
  shown: readonly number[];
  passing: Uint8Array;
  visible: Uint8Array;
  placed: Uint8Array;
  /** All entries by time. */
  order: Uint32Array;
}

/** The entries of a part, newest first: as many as `tally` counts. */
export function entriesIn(
  listing: Listing,
  { shown, passing, visible, placed, order }: Parts,
): readonly number[] {
  const all = (test: (entry: number) => boolean): number[] => [...order].reverse().filter(test);
  switch (listing) {
    case 'shown':
      return shown;
    case 'all':
      return all((entry) => visible[entry] === 1);
    case 'onMap':
      return shown.filter((entry) => placed[entry]);
    case 'noPlace':
      return shown.filter((entry) => !placed[entry]);
    case 'outsideWindow': {
      const inside = new Set(shown);
      return all((entry) => visible[entry] === 1 && !inside.has(entry));
    }
    case 'filtered':
      return all((entry) => passing[entry] === 0);
    case 'later':
      return all((entry) => passing[entry] === 1 && visible[entry] === 0);
    case 'unread':
      return [];
  }
}
