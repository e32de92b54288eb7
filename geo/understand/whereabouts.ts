/** Names that only tell where another place lies, or where the one who tells it is. */
import { isInSentence, isLocative, prepositionAt, prepositionOf, WORDS } from './beside.js';
import { isWay, type PlacedName } from './mention-words.js';
import { speechOf } from './speech.js';
import type { Token } from './tokens.js';
import { wordList } from './word-lists.js';

interface Named {
  words: readonly Token[];
  names: readonly PlacedName[];
}

/** @returns in words why the name is only a landmark or somebody's seat; null where it may be more. */
export function whyWhereabouts(named: Named, name: PlacedName): string | null {
  const { surface } = name.mention;
  if (isLandmark(named, name) || isOverlooked(named.words, name) || isMeasuredFrom(named, name))
    return `"${surface}" tells where another place lies`;
  if (isBound(named, name)) return `"${surface}" tells where what was struck came from or went`;
  if (isStretch(named, name)) return `"${surface}" tells which part of a way is meant`;
  return isSpeakersSeat(named, name) ? `"${surface}" tells where the one who says it is` : null;
}

/** "in X, at the beginning of the Y road": the road tells where X lies. */
function isLandmark({ words, names }: Named, name: PlacedName): boolean {
  if (!isWay(name.place) || !WORDS.tips.has(prepositionOf(words, name))) return false;
  return names.some(
    (other) =>
      other.place.type === 'settlement' &&
      other.last < name.first &&
      isInSentence(words, other.first, name) &&
      isLocative(words, other),
  );
}

/** "the hill, which overlooks X" */
const isOverlooked = (words: readonly Token[], name: PlacedName): boolean =>
  WORDS.overlooking.has(prepositionOf(words, name));

/** "at X, 2 km west of Y": the place before the distance is meant. */
function isMeasuredFrom({ words, names }: Named, name: PlacedName): boolean {
  const at = prepositionAt(words, name);
  if (!WORDS.compass.has(words[at]) || !OF.has(words[at + 1])) return false;
  const before = names[name.index - 1];
  if (!before || !isInSentence(words, before.first, name)) return false;
  const between = words.slice(before.last + 1, at + 1);
  return between.length <= LONGEST_DISTANCE && between[0]?.gap.includes(',') === true;
}
const OF = wordList('of from von de');
/** "some 12 kilometres to the" */
const LONGEST_DISTANCE = 5;

/** "the bus from X to Y struck a mine on the Z road": of what ran between two places, where it was struck is told. */
function isBound({ words, names }: Named, name: PlacedName): boolean {
  const at = prepositionAt(words, name);
  const [before, after] = [names[name.index - 1], names[name.index + 1]];
  const isSecond = WORDS.to.has(words[at]) && before?.last === at - 1;
  const isFirst =
    after !== undefined && WORDS.to.has(words[after.first - 1]) && name.last === after.first - 2;
  const from = isSecond ? prepositionAt(words, before) : at;
  if (!(isFirst || isSecond) || !WORDS.from.has(words[from]) || !WORDS.vehicles.has(words[from - 1]))
    return false;
  const end = isSecond ? before : after;
  return names.some(
    (other) => other !== name && other !== end && !other.isInRoute && isInSentence(words, other.first, name),
  );
}

/** "the X highway between Y and Z", "Mount X, between Y and Z": both tell which part, or where it lies. */
function isStretch({ words, names }: Named, name: PlacedName): boolean {
  const start = betweenBefore(words, names, name);
  if (start < 0) return false;
  const whole = names.findLast(({ last, isInRoute }) => last < start && !isInRoute);
  if (!whole || whole.mention.kind !== 'literal') return false;
  const isAtOnce = whole.last === start - 1 && isInSentence(words, whole.first, name);
  return (
    isAtOnce ||
    (isWay(whole.place) && start - whole.last <= LONGEST_STRETCH && isOneClause(words, whole.last, start))
  );
}
/** "the X road has been cut at three points between Y and Z". Words. */
const LONGEST_STRETCH = 8;
const isOneClause = (words: readonly Token[], from: number, to: number): boolean =>
  words
    .slice(from + 1, to + 1)
    .every(({ isPieceStart, sentence }) => !isPieceStart && sentence === words[from]?.sentence);
const BETWEEN = wordList('between zwischen entre между');

/** Index of "between" before the first or second of two names; -1 where there is none. */
function betweenBefore(words: readonly Token[], names: readonly PlacedName[], name: PlacedName): number {
  const at = prepositionAt(words, name);
  if (BETWEEN.has(words[at])) return at;
  const before = names[name.index - 1];
  const isSecond =
    before !== undefined && words[name.first - 1]?.text === 'and' && before.last === name.first - 2;
  const first = isSecond ? prepositionAt(words, before) : -1;
  return BETWEEN.has(words[first]) ? first : -1;
}

/** "the ministry in X denies any battle at Y", "refugees interviewed at X stated that Y was burnt": another place is told of. */
function isSpeakersSeat({ words, names }: Named, name: PlacedName): boolean {
  const at = prepositionAt(words, name);
  const seat = OF.has(words[at + 1]) ? words[at] : WORDS.locative.has(words[at]) ? words[at - 1] : undefined;
  if (!WORDS.seated.has(seat) || isWay(name.place)) return false;
  const speech = speechOf(words, (words[name.first] as Token).around);
  if (!speech || name.first < speech.from || name.last >= speech.to) return false;
  return names.some(
    (other) =>
      (other.first >= speech.to || other.last < speech.from) &&
      !other.isInRoute &&
      other.place !== name.place &&
      other.mention.kind === 'literal' &&
      other.place.type !== 'country',
  );
}
