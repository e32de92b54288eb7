/** Times that are counted back from the report, or told by the hour alone: "half an hour ago", "shortly before five". */
import { fold } from '../../gazetteer/names.js';
import * as lexicon from './lexicon/time-words.js';
import { units } from './number-words.js';
import type { TimeExpression } from './time-expressions.js';
import type { Token } from './tokens.js';
import { wordList } from './word-lists.js';

const AGO = wordList(lexicon.AGO_WORDS);
const HALF = wordList(lexicon.HALF_WORDS);
const AT_HOURS = wordList(lexicon.AT_HOUR_WORDS);
const NEAR_HOURS = wordList(lexicon.NEAR_HOUR_WORDS);
const MEASURING = wordList(lexicon.MEASURING_WORDS);
const THIS = wordList('this the that');
const foldedKeys = <Value>(values: Readonly<Record<string, Value>>): ReadonlyMap<string, Value> =>
  new Map(Object.entries(values).map(([word, value]) => [fold(word), value]));
const AGO_UNITS = foldedKeys(lexicon.AGO_UNITS);
const DAY_PARTS = foldedKeys(lexicon.DAY_PARTS);
const HOURS = foldedKeys(lexicon.HOURS);

/** Minutes of a day. */
const DAY = 24 * 60;
/** "some two hours" */
const LONGEST_COUNT = 3;

/** "20 minutes ago", "an hour ago", "two days ago": `agoMinutes` before the report. */
export function agoAt(tokens: readonly Token[], at: number): TimeExpression | null {
  const unit = AGO.has(tokens[at]) ? AGO_UNITS.get(tokens[at - 1]?.text ?? '') : undefined;
  if (unit === undefined) return null;
  for (let from = Math.max(0, at - 1 - LONGEST_COUNT); from < at - 1; from++) {
    const count = countOf(tokens, from, at - 1);
    if (count !== null && tokens[from]?.sentence === tokens[at]?.sentence)
      return { from, to: at, agoMinutes: count * unit };
  }
  return null;
}

/** "an", "half an", "2", "two", "a couple of". */
function countOf(tokens: readonly Token[], from: number, to: number): number | null {
  const [first, second] = [tokens[from] as Token, tokens[from + 1]];
  if (HALF.has(first) && to - from === 2 && valueOf(second) === 1) return 0.5;
  if (to - from === 3 && second?.text === 'couple') return 2;
  return to - from === 1 ? valueOf(first) : null;
}

const valueOf = (token: Token | undefined): number | null =>
  !token
    ? null
    : /^\d{1,3}$/.test(token.text)
      ? Number(token.text)
      : (ARTICLES.get(token.text) ?? units.get(token.text) ?? null);
const ARTICLES = new Map([
  ['a', 1],
  ['an', 1],
]);

/** "at six this morning", "shortly before five", "since 5": an hour without "a.m." or "o'clock". */
export function hourAt(tokens: readonly Token[], at: number): TimeExpression | null {
  const token = tokens[at] as Token;
  const hour =
    HOURS.get(token.text) ?? (/^(?:1[0-2]|[1-9])$/.test(token.text) ? Number(token.text) : undefined);
  const before = tokens[at - 1];
  if (hour === undefined || !before || before.sentence !== token.sentence) return null;
  if (!AT_HOURS.has(before) || MEASURING.has(tokens[at - 2])) return null;
  const part = partAfter(tokens, at);
  const morning = (hour % 12) * 60;
  if (part)
    return {
      from: at,
      to: part.to,
      minutes: part.isLate(hour) ? morning + DAY / 2 : morning,
      wholeHour: true,
    };
  const isNear = [before, tokens[at - 2]].some((word) => NEAR_HOURS.has(word)) || isAtAbout(tokens, at);
  return isNear && isAlone(tokens, at)
    ? { from: at, to: at, minutes: morning, wholeHour: true, isHalfKnown: false }
    : null;
}

/** "at around nine" */
const isAtAbout = (tokens: readonly Token[], at: number): boolean =>
  APPROXIMATE.has(tokens[at - 1]) && tokens[at - 2]?.text === 'at';
const APPROXIMATE = wordList(lexicon.APPROXIMATE);

/** "this morning", "in the afternoon", "at night". */
function partAfter(tokens: readonly Token[], at: number) {
  for (let to = at + 1; to <= at + 3 && tokens[to] && !tokens[to]?.isPieceStart; to++) {
    const late = DAY_PARTS.get((tokens[to] as Token).text);
    if (late !== undefined && (to === at + 1 || THIS.has(tokens[to - 1]) || tokens[to - 1]?.text === 'at'))
      return { to, isLate: (hour: number) => (late === 'night' ? hour >= 6 && hour < 12 : late === 'late') };
  }
  return null;
}

/** Nothing follows that the number could count. */
function isAlone(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return !next || next.isPieceStart || next.sentence !== tokens[at]?.sentence || AFTER_HOURS.has(next);
}
const AFTER_HOURS = wordList(lexicon.AFTER_HOUR_WORDS);
