/** What is read off an atlas once: its zone, where reports are, what its sources are called. */
import type { Atlas } from '../atlas/shapes.js';

/** The zone of most entries; UTC where there is none. */
export function mainZone({ documents, entries }: Atlas): string {
  const zoneOf = new Map(documents.map(({ file, zone }) => [file, zone]));
  const counts = new Map<string, number>();
  for (const { document } of entries) {
    const zone = zoneOf.get(document);
    if (zone) counts.set(zone, (counts.get(zone) ?? 0) + 1);
  }
  return mostUsed(counts) ?? 'UTC';
}

/** How many entries are at each place; an entry that names a place twice counts once. */
export function reportsAt({ entries, places }: Atlas, index: ReadonlyMap<string, number>): Uint32Array {
  const counts = new Uint32Array(places.length);
  for (const entry of entries) {
    for (const id of new Set(entry.places.map(({ place }) => place))) {
      const place = index.get(id);
      if (place !== undefined) counts[place]!++;
    }
  }
  return counts;
}

/** The name by which the entries call a source most, by its id, or by the name itself where it has none. */
export function sourceNames(entries: Atlas['entries']): ReadonlyMap<string, string> {
  const uses = new Map<string, Map<string, number>>();
  for (const { source, sourceId } of entries) {
    const counts = uses.get(sourceId ?? source) ?? new Map<string, number>();
    uses.set(sourceId ?? source, counts.set(source, (counts.get(source) ?? 0) + 1));
  }
  return new Map([...uses].map(([id, counts]) => [id, mostUsed(counts) ?? id]));
}

const mostUsed = (counts: ReadonlyMap<string, number>): string | undefined =>
  [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))[0]?.[0];
