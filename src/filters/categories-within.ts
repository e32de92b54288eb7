/** How many reports of each category the window holds. */
import type { Category } from '../../geo/incident.js';
import { entriesWithin } from '../atlas/times.js';
import type { View } from '../view/view.svelte.js';

/** @param passing by entry: whether it counts. */
export function categoriesWithin(
  { times, window, atlas }: Pick<View, 'times' | 'window' | 'atlas'>,
  passing: ArrayLike<unknown>,
): ReadonlyMap<Category, number> {
  const counts = new Map<Category, number>();
  for (const entry of entriesWithin(times, window)) {
    const { category } = atlas.entries[entry]!;
    if (passing[entry]) counts.set(category, (counts.get(category) ?? 0) + 1);
  }
  return counts;
}
