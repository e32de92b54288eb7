/** Whether a place is named with a date that lies before the report. */
import { isInSentence, near, WORDS } from './beside.js';
import { isWay, type PlacedName } from './mention-words.js';
import type { PlaceContext } from './place-context.js';
import { startsTime, timeExpressions } from './time-expressions.js';
import type { Token } from './tokens.js';
import { wordList } from './word-lists.js';

/** What was so many days before the report is no news of it. */
const LONGEST_AGO = 30;
const DAY_MS = 86_400_000;

/** "held in X on July 15": a date beside the name that lies long before the report, or before any talks; a bare year likewise. */
export function isLongAgo(
  { words, day, category }: Pick<PlaceContext, 'words' | 'day'> & Partial<Pick<PlaceContext, 'category'>>,
  name: PlacedName,
): boolean {
  if (isWay(name.place) && near(words, name, WORDS.access, 24, 24)) return false;
  const clause = timedClauseAround(words, name);
  if (!clause) return false;
  const limit = category === 'diplomacy' ? 1 : LONGEST_AGO;
  const isOld = timeExpressions(clause, day).some(
    ({ date, from: at }) =>
      date !== undefined &&
      !SINCE.has(clause[at - 1]) &&
      (Date.parse(day) - Date.parse(date)) / DAY_MS > limit,
  );
  return (
    isOld || clause.some((word, at) => isYear(word) && word.text < day.slice(0, 4) && !isAge(clause, at))
  );
}

/** "the bridge, built in 1887": how old it is, and not when something happened. */
const isAge = (words: readonly Token[], year: number): boolean =>
  [words[year - 1], words[year - 2]].some((word) => WORDS.built.has(word));

/** The words about a name in its part of the sentence, between semicolons; null where no time or year can stand in them. */
function timedClauseAround(words: readonly Token[], name: PlacedName): readonly Token[] | null {
  const isSame = (at: number) => isInSentence(words, at, name);
  let from = name.first;
  while (from > name.first - 12 && isSame(from - 1) && !(words[from] as Token).gap.includes(';')) from--;
  let to = name.last + 1;
  while (to < name.last + 10 && isSame(to) && !(words[to] as Token).gap.includes(';')) to++;
  for (let at = from; at < to; at++) if (startsTime(words[at] as Token)) return words.slice(from, to);
  return null;
}

const SINCE = wordList('since seit depuis с');
/** "1,049" is no year. */
const isYear = ({ text, start, end }: Token): boolean => end - start === 4 && /^(?:1[89]|20)\d\d$/.test(text);
