/**
 * Which of a settlement's other names is its Armenian, Azerbaijani and Russian one. GeoNames' list in this package
 * names no languages, so the script tells, and of several names in one script the one most like the main name is taken.
 */
import { LATIN_OF } from './latin-letters.js';
import type { Settlement } from './settlements.js';

const ARMENIAN = /^[\u0531-\u0587\s-]+$/;
const RUSSIAN = /^[А-Яа-яЁё\s-]+$/;
const AZERBAIJANI = /^[A-PR-VX-Za-pr-vx-zQqÇçƏəĞğİıÖöŞşÜü\s-]+$/;
/** Letters that English names do not have: a name with one of them is written in Azerbaijani. */
const AZERBAIJANI_ONLY = /[ÇçƏəĞğİıÖöŞşÜüXxQq]/;

/** Greatest share of letters that may differ between a name and its counterpart in another script. */
const MOST_DIFFERENT = 0.5;

export function otherNames(settlement: Settlement): { hy?: string; az?: string; ru?: string } {
  const names = [settlement.name, ...settlement.otherNames].map((name) =>
    name.normalize('NFC').replace(/ǝ/gu, 'ə'),
  );
  const hy = mostLike(
    settlement.name,
    names.filter((name) => ARMENIAN.test(name)),
  );
  const ru = mostLike(
    settlement.name,
    names.filter((name) => RUSSIAN.test(name)),
  );
  const written = names.filter((name) => AZERBAIJANI.test(name) && AZERBAIJANI_ONLY.test(name));
  const az = settlement.country === 'AZ' ? mostLike(settlement.name, written) : undefined;
  return { ...(hy && { hy }), ...(az && { az }), ...(ru && { ru }) };
}

function mostLike(name: string, candidates: readonly string[]): string | undefined {
  const wanted = inLatin(name);
  const scored = candidates.map((candidate) => {
    const written = inLatin(candidate);
    return { candidate, difference: edits(wanted, written) / Math.max(wanted.length, written.length, 1) };
  });
  return scored
    .filter(({ difference }) => difference <= MOST_DIFFERENT)
    .toSorted((a, b) => a.difference - b.difference)[0]?.candidate;
}

function inLatin(name: string): string {
  const letters = Array.from(name.toLowerCase(), (letter) => LATIN_OF[letter] ?? letter).join('');
  return letters.normalize('NFD').replace(/[^a-z]/g, '');
}

/** Levenshtein distance. */
function edits(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1];
    for (const [j, other] of [...b].entries()) {
      const replace = (row[j] ?? 0) + (letter === other ? 0 : 1);
      next.push(Math.min(replace, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
