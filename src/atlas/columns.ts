/** One row for each place of each entry, sorted by start: what the map draws. */
import { CATEGORIES } from '../../geo/incident.js';
import type { Atlas, Columns } from './shapes.js';
import type { EntryTimes } from './times.js';

/** Places that the atlas does not hold are left out here; loading has reported them. */
export function buildColumns(atlas: Atlas, times: EntryTimes): Columns {
  const placeIndex = new Map(atlas.places.map(({ id }, i) => [id, i]));
  const rows: { entry: number; place: number; precision: number }[] = [];
  for (const entry of times.order) {
    for (const { place, precision } of atlas.entries[entry]!.places) {
      const index = placeIndex.get(place);
      if (index !== undefined) rows.push({ entry, place: index, precision });
    }
  }
  const ofEntry = (values: ArrayLike<number>) => rows.map(({ entry }) => values[entry]!);
  return {
    count: rows.length,
    entry: Uint32Array.from(rows, (row) => row.entry),
    place: Uint32Array.from(rows, (row) => row.place),
    category: Uint8Array.from(rows, (row) => CATEGORIES.indexOf(atlas.entries[row.entry]!.category)),
    startMs: Float64Array.from(ofEntry(times.startMs)),
    endMs: Float64Array.from(ofEntry(times.endMs)),
    dayOnly: Uint8Array.from(ofEntry(times.dayOnly)),
    precision: Uint8Array.from(rows, (row) => row.precision),
  };
}
