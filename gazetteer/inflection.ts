/** Endings compiled for matching from the back of a folded word. */
import { INFLECTIONS } from './inflections.js';
import { fold } from './names.js';

export interface Ending {
  /** Folded units to take off. */
  take: string;
  /** Folded units to put in their place. */
  put: string;
  stem: number;
  adjective: boolean;
  languages: readonly string[];
}

function compile(): Map<number, Ending[]> {
  const byLastUnit = new Map<number, Ending[]>();
  for (const { endings, languages, stem, adjective = false } of INFLECTIONS)
    for (const rule of endings.split(/\s+/)) {
      const [take = '', put = ''] = rule.split('>').map(fold);
      const last = take.charCodeAt(take.length - 1);
      const list = byLastUnit.get(last) ?? [];
      if (!list.some((other) => other.take === take && other.put === put && other.adjective === adjective))
        list.push({ take, put, stem, adjective, languages });
      byLastUnit.set(last, list);
    }
  // The longest ending first: it leaves the least to chance. Case before adjective where both fit.
  for (const list of byLastUnit.values())
    list.sort((a, b) => b.take.length - a.take.length || Number(a.adjective) - Number(b.adjective));
  return byLastUnit;
}

const ALL = compile();
const byLanguage = new Map<string, Endings>();

/** Endings by the folded unit that they end with. */
export type Endings = ReadonlyMap<number, readonly Ending[]>;

/** The endings of a text in this language: a script that has but one declension here decides alone. */
export function endingsOf(language = ''): Endings {
  const main = language.split('-')[0] ?? '';
  const known = byLanguage.get(main);
  if (known) return known;
  const own: [number, Ending[]][] = [...ALL].map(([unit, endings]) => [
    unit,
    endings.filter(({ languages }) => languages.length === 0 || languages.includes(main)),
  ]);
  const found = new Map(own.filter(([, endings]) => endings.length > 0));
  byLanguage.set(main, found);
  return found;
}
