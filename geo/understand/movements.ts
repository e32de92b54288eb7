/** Who and what moved from where to where, as reported done or under way. */
import type { Figure, Movement } from '../incident.js';
import type { ResolvedEntry, UnderstandContext } from './context.js';

export function movementsOf(
  context: UnderstandContext,
  resolved: ResolvedEntry,
  figures: readonly Figure[],
): Movement[] {
  void context;
  void resolved;
  void figures;
  return [];
}
