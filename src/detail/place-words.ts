/** A place's names for reading: by language, and within one in the order of the alphabet, so that none comes first by rank. */
import type { NameStatus, Place } from '../../gazetteer/place.js';

interface NamesOfLanguage {
  language: string;
  names: readonly { text: string; tag: string; status: NameStatus }[];
}

const ORDER: readonly NameStatus[] = [
  'current',
  'contested',
  'former',
  'transliteration',
  'abbreviation',
  'misspelling',
];

/** @param languages names of languages; a tag that is not among them stands for itself. */
export function namesByLanguage(
  place: Place,
  languages: Readonly<Record<string, string>>,
  locale: string,
): NamesOfLanguage[] {
  const found = new Map<string, { text: string; tag: string; status: NameStatus }[]>();
  for (const { text, language: tag, status } of place.names) {
    const language = languages[tag.split('-')[0]!] ?? tag;
    found.set(language, [...(found.get(language) ?? []), { text, tag, status }]);
  }
  const sorted = [...found].sort(([a], [b]) => a.localeCompare(b, locale));
  return sorted.map(([language, names]) => ({
    language,
    names: names.sort(
      (a, b) =>
        ORDER.indexOf(a.status) - ORDER.indexOf(b.status) ||
        a.text.localeCompare(b.text, a.tag.split('-')[0]),
    ),
  }));
}
