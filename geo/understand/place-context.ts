/** Whether a named place is where the reported thing happened, by the words about it. */
import type { Category } from '../incident.js';
import { isInSentence, isLocative, near, prepositionAt, prepositionOf, WORDS } from './beside.js';
import { isLongAgo } from './long-ago.js';
import { isWay, type PlacedName } from './mention-words.js';
import { speechOf } from './speech.js';
import { timeExpressions } from './time-expressions.js';
import type { Token } from './tokens.js';
import { whyWhereabouts } from './whereabouts.js';
import { wordList } from './word-lists.js';

/** Of a speech or a statement, what it is about stands in so many sentences. */
const FIRST_SENTENCES = 4;

export interface PlaceContext {
  words: readonly Token[];
  names: readonly PlacedName[];
  category: Category;
  /** Who speaks belongs to a side of the war, and so can tell of what happens in it. */
  isParty: boolean;
  /** `YYYY-MM-DD` of the report. */
  day: string;
}

/** @param isEnd the name is an end of a movement: "bound for X"
 *  @returns in words why the name is no place of this entry, whatever the entry tells; null where nothing speaks against it. */
export function isElsewhere(context: PlaceContext, name: PlacedName, isEnd = false): string | null {
  const { words } = context;
  const { surface } = name.mention;
  const before = words[name.first - 1];
  if (isCompared(words, name)) return `"${surface}" is named for comparison`;
  if (isLongAgo(context, name)) return `"${surface}" is named with an earlier date`;
  const isOrdered = FOR.has(prepositionOf(words, name)) && near(words, name, WORDS.alerts, 6, 0);
  if (before && NOT_THERE.has(before) && !isEnd && !isOrdered)
    return `only "${before.text} ${surface}" is said`;
  if (FOR.has(prepositionOf(words, name)) && !isEnd && !isOrdered && !isWay(name.place))
    return `only "for ${surface}" is said`;
  if (isHomeOfSomeone(words, name)) return `"${surface}" tells where someone is from`;
  if (isPrevented(words, name)) return `"${surface}" was not reached`;
  if (isLeftOutOfCount(words, name)) return `"${surface}" is left out`;
  if (near(words, name, WORDS.negations, 3, 0)) return `"${surface}" is denied by "not"`;
  if (isQuiet(words, name)) return `"${surface}" is said to be calm`;
  if (near(words, name, WORDS.agreements, 3, 0)) return `an agreement named after "${surface}"`;
  return whyWhereabouts(context, name);
}

/** @returns in words why the name belongs to what is talked of; null where the thing happened there. */
export function whyTalk(context: PlaceContext, name: PlacedName): string | null {
  const { words, category } = context;
  const { surface } = name.mention;
  if (isOfPeople(words, name)) return `"${surface}" tells whose people`;
  if (isOfColleagues(words, name)) return `"${surface}" tells where someone sits`;
  if (category === 'politics') return inPassing(context, name) ? `"${surface}" is named in passing` : null;
  if (category !== 'diplomacy') return null;
  if (isWay(name.place)) return isTopic(context, name) ? null : `talk about "${surface}"`;
  if (context.isParty && isStruck(words, name)) return null;
  // of a line where two armies stand only what happens there is ever told
  if (name.place.type === 'line' || isFought(words, name)) return null;
  if (isToCome(context, name)) return `at "${surface}" something is to come`;
  if (near(words, name, WORDS.agreed, 5, 0)) return `an agreement named after "${surface}"`;
  if (isLocative(words, name) && near(words, name, WORDS.meeting, 14, 6)) return null;
  if (isVisited(words, name)) return null;
  return isSaidThere(words, name) ? null : `talk that names "${surface}"`;
}

/** Named only as the home or seat of those who were struck or tell of it: where nothing else is named, there it was. */
export const isWhereTheyAre = (context: PlaceContext, name: PlacedName): boolean =>
  (isOfPeople(context.words, name) || isOfColleagues(context.words, name)) &&
  isElsewhere(context, name) === null;

/** A state in which people meet or speak: "at a summit in X", "arrived in X". */
export function isVenue(context: PlaceContext, name: PlacedName): boolean {
  const { words } = context;
  const isVisited =
    context.category === 'diplomacy' &&
    near(words, name, WORDS.visiting, 8, 2) &&
    INTO.has(prepositionOf(words, name));
  if (!isVisited && !isSaidThere(words, name)) return false;
  return isElsewhere(context, name) === null && !isToCome(context, name) && !isOfColleagues(words, name);
}

const INTO = wordList('in to im à en dans в');

/** "the fighting at X", "the explosion in X": whoever tells it, there it happened. */
function isFought(words: readonly Token[], name: PlacedName): boolean {
  return isLocative(words, name) && near(words, name, WORDS.fighting, 6, 0);
}

/** Between a verb of saying and the place where it was said: "told reporters in X", "said during a visit to X". Words. */
const [LONGEST_SPOT, LONGEST_OCCASION] = [3, 9];

/** Where the speaker stood as it was said. */
export function isSaidThere(words: readonly Token[], name: PlacedName): boolean {
  const { around } = words[name.first] as Token;
  const speech = speechOf(words, around);
  if (!speech) return false;
  const isFirst = name.last < speech.from;
  const from = isFirst ? around.from : speech.verb + 1;
  if (name.first < from || name.first - from > LONGEST_OCCASION) return false;
  const between = words.slice(from, name.first);
  if (between.some((word) => WORDS.topic.has(word) || (word.isPieceStart && !isFirst))) return false;
  const preposition = prepositionOf(words, name);
  if (between.some((word) => WORDS.occasions.has(word)))
    return WORDS.spot.has(preposition) || TO.has(preposition);
  const isTold = between.length === 1 || WORDS.telling.has(words[speech.verb]);
  return !isFirst && isTold && WORDS.spot.has(preposition) && between.length <= LONGEST_SPOT;
}

/** "in the direction of the X District", where a place in that direction is named as well. */
export function isMoreExact({ words }: PlaceContext, name: PlacedName, all: readonly PlacedName[]): boolean {
  if (!isDirection(words, name)) return true;
  const { sentence } = words[name.first] as Token;
  return !all.some(
    (other) => other !== name && words[other.first]?.sentence === sentence && !isDirection(words, other),
  );
}

const isDirection = (words: readonly Token[], name: PlacedName): boolean =>
  near(words, name, WORDS.directions, 3, 0);

/** "a visit to X", "visited X"; not "after a visit to X". */
const isVisited = (words: readonly Token[], name: PlacedName): boolean =>
  (WORDS.visiting.has(prepositionOf(words, name)) ||
    (TO.has(prepositionOf(words, name)) && near(words, name, WORDS.visiting, 3, 0))) &&
  !near(words, name, AFTER, 6, 0);
const AFTER = wordList('after following since nach seit après depuis после');

/** "the situation on the contact line is stable" */
const isQuiet = (words: readonly Token[], name: PlacedName): boolean => near(words, name, WORDS.quiet, 0, 5);

const sentencesBefore = (words: readonly Token[], name: PlacedName): number =>
  (words[name.first] as Token).sentence - (words[0] as Token).sentence;

const TO = wordList('to nach en à в');

/** "with X", "for X": nothing is said to be there. */
const NOT_THERE = wordList('with for without than about mit für avec pour с для');

const FOR = wordList('for für pour для');

/** "the shelling came from the heights of X" */
export function isFiredFrom(words: readonly Token[], name: PlacedName): boolean {
  let at = prepositionAt(words, name);
  if (WORDS.sites.has(words[at])) at--;
  if (WORDS.articles.has(words[at])) at--;
  return WORDS.from.has(words[at]) && WORDS.coming.has(words[at - 1]) && near(words, name, WORDS.fire, 9, 0);
}

/** Between "do not include" and a name. Words. */
const LONGEST_EXCLUSION = 8;

/** "the numbers do not include the hospitals of X and Y" */
function isLeftOutOfCount(words: readonly Token[], name: PlacedName): boolean {
  for (let at = name.first - 1; at > name.first - LONGEST_EXCLUSION && isInSentence(words, at, name); at--)
    if (WORDS.including.has(words[at])) return WORDS.negations.has(words[at - 1]);
  return false;
}

/** "the boys were from X", "a group run from X" */
function isHomeOfSomeone(words: readonly Token[], name: PlacedName): boolean {
  const at = prepositionAt(words, name);
  if (at <= 0 || !WORDS.from.has(words[at])) return false;
  return WORDS.copulas.has(words[at - 1]) || WORDS.run.has(words[at - 1]);
}

/** "kept from reaching X" */
function isPrevented(words: readonly Token[], name: PlacedName): boolean {
  const [from, verb] = [words[name.first - 2]?.text, words[name.first - 1]?.text ?? ''];
  return from === 'from' && verb.endsWith('ing');
}

/** "residents of the X region": who they are, not where they were. */
function isOfPeople(words: readonly Token[], name: PlacedName): boolean {
  const at = prepositionAt(words, name);
  // "people living in X"
  if (WORDS.living.has(words[at - 1]) && WORDS.locative.has(words[at])) return true;
  if (!WORDS.peoples.has(words[at])) return false;
  // what befell them befell them at home
  return name.place.type !== 'settlement' || !near(words, name, WORDS.ground, 0, 9);
}

/** "a possible meeting in X on a later day" */
function isToCome({ words, day }: PlaceContext, name: PlacedName): boolean {
  if (near(words, name, WORDS.possible, 8, 0)) return true;
  const after = words
    .slice(name.last + 1, name.last + 8)
    .filter(({ sentence }) => sentence === words[name.first]?.sentence);
  return timeExpressions(after, day).some(({ date }) => date !== undefined && date > day);
}

/** A side of the war tells of fire along or on a place. */
function isStruck(words: readonly Token[], name: PlacedName): boolean {
  return near(words, name, WORDS.ground, 10, 8);
}

/** "colleagues in X", "the embassy in X" */
function isOfColleagues(words: readonly Token[], name: PlacedName): boolean {
  return isLocative(words, name) && near(words, name, WORDS.colleagues, 3, 0);
}

/** Far down in a speech, with no word of anything done there. */
function inPassing({ words }: PlaceContext, name: PlacedName): boolean {
  if (sentencesBefore(words, name) < FIRST_SENTENCES) return false;
  return !near(words, name, WORDS.ground, 10, 8) && !near(words, name, WORDS.meeting, 8, 6);
}

/** A way opened or closed, named at the start or more than once: the talk is about it. */
function isTopic({ words, names }: PlaceContext, name: PlacedName): boolean {
  const isLate = sentencesBefore(words, name) >= FIRST_SENTENCES;
  if (isLate && !names.some((other) => other !== name && other.place.id === name.place.id)) return false;
  return near(words, name, WORDS.access, 24, 24) && !isBackground(words, name);
}

/** Before a way: "recalled the blockade of X", "as a result of". Words. */
const BACKGROUND_REACH = 21;

/** Why something is so, or what is told besides an attack: the talk is not about the way. */
function isBackground(words: readonly Token[], name: PlacedName): boolean {
  if (near(words, name, WORDS.background, BACKGROUND_REACH, 0)) return true;
  const first = (words[0] as Token).sentence;
  if (words[name.first]?.sentence === first) return false;
  return words.some((word) => word.sentence === first && WORDS.attacking.has(word));
}

function isCompared(words: readonly Token[], name: PlacedName): boolean {
  if (!WORDS.comparing.has(words[name.first]?.around)) return false;
  for (let at = name.first - 1; at >= name.first - 20 && isInSentence(words, at, name); at--) {
    if (WORDS.comparing.has(words[at])) return true;
    if ((words[at + 1] as Token).gap.includes(',')) return false;
  }
  return false;
}
