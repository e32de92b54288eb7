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

const BY_LAST_UNIT = compile();
const NONE: readonly Ending[] = [];

/** The endings that a word whose last folded unit is `unit` may carry. */
export const endingsFor = (unit: number): readonly Ending[] => BY_LAST_UNIT.get(unit) ?? NONE;

/** The script decides alone where no language is listed; else the text must be in one of them. */
export const isInLanguage = (ending: Ending, language: string | undefined): boolean =>
  ending.languages.length === 0 ||
  (language !== undefined && ending.languages.includes(language.split('-')[0] ?? ''));
