/** In which of the known languages a document is written: by its frequent words, where front matter does not say. */
import type { Layout } from './layout.js';
import type { Piece } from './cut.js';
import { LANGUAGE_WORDS } from './words/languages.js';

/** A value and the reasons by which it is known; none where it was stated. */
export interface Known {
  value: string;
  why: readonly string[];
}

/** Words of a text this long tell its language. Characters. */
const LOOKED_AT = 10_000;
const DEFAULT_LANGUAGE = 'en';

const LANGUAGES_OF = new Map<string, string[]>();
for (const [language, words] of Object.entries(LANGUAGE_WORDS)) {
  for (const word of words.split(' ')) LANGUAGES_OF.set(word, [...(LANGUAGES_OF.get(word) ?? []), language]);
}

export function languageOf(text: string, pieces: readonly Piece[], layout: Layout, stated?: string): Known {
  if (stated !== undefined) return { value: stated, why: [] };
  const counts = countWords(layout.quotes ? ownWords(text, pieces) : text.slice(0, LOOKED_AT));
  const [language, count] = [...counts].reduce((best, row) => (row[1] > best[1] ? row : best), ['', 0]);
  if (count === 0)
    return { value: DEFAULT_LANGUAGE, why: [`language ${DEFAULT_LANGUAGE}: taken where nothing tells`] };
  const where = layout.quotes ? 'in its title and labels' : 'in its text';
  return { value: language, why: [`language ${language}: ${count} of its frequent words stand ${where}`] };
}

/** An archive that quotes others in their languages speaks for itself in what stands above and in its labels. */
function ownWords(text: string, pieces: readonly Piece[]): string {
  const own = pieces.flatMap(({ kind, span, mark }) =>
    kind === 'introduction' ? [span] : (mark?.parts.label ?? []),
  );
  return own
    .map(({ start, end }) => text.slice(start, end))
    .join('\n')
    .slice(0, LOOKED_AT);
}

function countWords(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [word] of text.matchAll(/[\p{L}\p{M}]+/gu)) {
    for (const language of LANGUAGES_OF.get(word.toLowerCase()) ?? [])
      counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  return counts;
}
