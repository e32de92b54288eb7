/** Corrections by hand, as the record of an entry keeps them, told apart again. */
import { parseOverrides, type Override } from '../../geo/overrides/parse.js';

export interface Correction {
  /** `2023-09-19-offensive.md.overrides.txt:4` */
  at: string;
  /** As it is written. */
  words: string;
  /** Null where a newer program wrote a form that this one does not know. */
  override: Override | null;
}

export function correctionsOf(byHand: readonly string[]): Correction[] {
  return byHand.map((line) => {
    const [, at = '', words = line] = /^(.+?:\d+): (.*)$/s.exec(line) ?? [];
    return { at, words, override: parseOverrides(at, words).overrides[0] ?? null };
  });
}

/** Why nothing of an entry is on the map, as its record says it. */
export type Unplaced = { by: 'hand' | 'no incident' } | { by: 'rules'; reason: string };

/** The rules write some reasons with "Not on the map: " before them, which the page says in the reader's language. */
export function unplacedBy(why: string): Unplaced {
  if (/^nowhere on the map, by hand\b/.test(why)) return { by: 'hand' };
  if (/^not an incident, by hand\b/.test(why)) return { by: 'no incident' };
  return { by: 'rules', reason: why.replace(/^Not on the map: /, '') };
}

export const isByHand = (why: string): boolean => /^by hand \(/.test(why);
