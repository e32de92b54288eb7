/** "The agency added that ...": what somebody else reports besides, later in the entry. */
import type { Category } from '../incident.js';
import { categoryOf } from './category.js';
import type { WordedEntry } from './context.js';
import { ADDING, ALSO_SPEAKERS } from './lexicon/place-words.js';
import type { Token } from './tokens.js';
import { wordList } from './word-lists.js';

export interface Addition {
  /** Index of its first word. */
  from: number;
  /** What it tells by itself. */
  category: Category;
}

const WORDS = { adding: wordList(ADDING), speakers: wordList(ALSO_SPEAKERS) };
/** A name before the verb. Words. */
const LONGEST_NAME = 5;

/** The first sentence that somebody named nowhere before adds; null where the entry is of one piece. */
export function additionIn(entry: WordedEntry): Addition | null {
  const { words } = entry;
  for (let from = 1; from < words.length; from++) {
    if (words[from]?.sentence === words[from - 1]?.sentence || !isByOther(words, from)) continue;
    const { category } = categoryOf(entry, [], from);
    return { from, category };
  }
  return null;
}

/** A name that starts the sentence, then the verb; neither "He added" nor the speaker of before. */
function isByOther(words: readonly Token[], from: number): boolean {
  let at = from;
  while (at - from < LONGEST_NAME && words[at]?.capital && words[at]?.sentence === words[from]?.sentence)
    at++;
  const name = words.slice(from, at);
  if (!WORDS.adding.has(words[at]) || WORDS.speakers.has(name[0])) return false;
  const before = new Set(words.slice(0, from).map(({ text }) => text));
  return name.length > 0 && name.every(({ text }) => !before.has(text));
}
