/** By which end a place goes into a movement: where it starts, ends, or passes. */
import * as lexicon from './lexicon/movement-words.js';
import { isWay, type PlacedName } from './mention-words.js';
import { sameSentence, type Verb } from './movement-verbs.js';
import type { Token } from './tokens.js';
import { wordList } from './word-lists.js';

export type End = 'from' | 'to' | 'via';

export interface Scene {
  words: readonly Token[];
  names: readonly PlacedName[];
}

const WORDS = {
  from: wordList(lexicon.FROM),
  to: wordList(lexicon.TO),
  in: wordList(lexicon.IN),
  via: wordList(lexicon.VIA),
  titles: wordList(lexicon.TITLES_TO),
  staying: wordList(lexicon.STAYING),
  through: wordList(lexicon.THROUGH),
  peoples: wordList(lexicon.PEOPLES),
  parts: wordList(lexicon.PARTS_OF_THOSE),
  emptying: wordList(lexicon.EMPTYING),
  living: wordList(lexicon.LIVING_THERE),
  receiving: wordList(lexicon.RECEIVING),
  articles: wordList('the die den der les'),
  roads: wordList(lexicon.ROAD_NOUNS),
  bound: wordList(lexicon.BOUND),
  arriving: wordList(lexicon.ARRIVING),
  list: wordList(lexicon.LISTING),
  counted: wordList(lexicon.COUNTED),
  at: wordList(lexicon.AT),
  saying: wordList(lexicon.REPORTING),
  infinitives: wordList(lexicon.INFINITIVES),
  harm: wordList(lexicon.HARM),
  emptied: wordList(lexicon.EMPTIED),
  being: wordList(lexicon.BEING),
};
const COPULAS = wordList(lexicon.COPULAS);
/** Kinds of places that stand before a name: "the city of X". */
const KINDS = wordList(lexicon.KINDS_BEFORE);
const FILLERS = wordList(`${lexicon.KINDS_BEFORE} ${lexicon.FILLERS_BEFORE}`);

/** Between a name and the preposition of its phrase: "to the base of the contingent in X". Words. */
const LONGEST_PHRASE = 9;

/** By which end the name goes into the movement, from the words before it. */
export function endOf({ words, names }: Scene, verb: Verb, name: PlacedName): End | null {
  const at = firstOfPhrase(words, name.first);
  if (name.place.type === 'river' && isTravelled(words, at, verb)) return 'via';
  const isHere = at < verb.from && isHome(words, name);
  if (isWay(name.place) && !isHere)
    return isTravelled(words, at, verb) || isWayOf(words, at - 1) ? 'via' : null;
  if (isLeftForThat(words, verb, at)) return 'to';
  if (isObject(words, verb, at)) return verb.value === 'object' ? 'to' : 'from';
  if (isEmptied(words, verb, name)) return 'from';
  const before = words[at - 1];
  if (!before || !sameSentence(words, at - 1, at)) return null;
  if (isOfRoad(words, at - 1) || isDateline(words, at - 1)) return null;
  if (WORDS.from.has(before)) return isDescribed(words, at - 1) ? null : 'from';
  if (WORDS.to.has(before)) return WORDS.titles.has(words[at - 2]) ? null : 'to';
  if (WORDS.through.has(before) || isWayOf(words, at - 1)) return 'via';
  if (before.text === 'by' && at > verb.to && name.place.type === 'settlement') return 'via';
  if (before.text === 'of' && words[at - 2]?.text === 'direction') return 'to';
  if (isOutOf(words, at - 1)) return 'from';
  if (before.text === 'of' && WORDS.emptying.has(words[at - 2])) return 'from';
  // "residents of X arrived in Y"
  if (isHere) return isForThem(words, at - 2) ? null : 'from';
  if (before.text === 'for' && isPartOfThose(words, verb, at - 1)) return 'to';
  if (before.text === 'for' && (isBound(words, at - 1) || isLeftFor({ words, names }, verb, at - 1)))
    return 'to';
  if (WORDS.at.has(before) && isHarmed(words, at - 1, verb)) return 'from';
  if (!WORDS.in.has(before) && before.text !== 'of') return null;
  return phraseEnd(words, names, at - 2, verb) ?? (arrivesAt(words, verb, at, before.text) ? 'to' : null);
}

/** "reported from X": where the reporter is. */
const isDateline = (words: readonly Token[], preposition: number): boolean =>
  WORDS.from.has(words[preposition]) && WORDS.saying.has(words[preposition - 1]);

/** The longest phrase between "reached" and the place in it: "the humanitarian centre at X". Words. */
const LONGEST_OBJECT = 5;

/** "reached X", "reached the station in X", "left their homes in X": what follows such a verb at once. */
export function isObject(words: readonly Token[], verb: Verb, at: number): boolean {
  if (verb.value === 'none' || at < verb.to || !sameSentence(words, at, verb.from)) return false;
  if (at === verb.to) return true;
  const between = words.slice(verb.to, at);
  const [last] = between.slice(-1);
  return (
    between.length <= LONGEST_OBJECT &&
    WORDS.at.has(last) &&
    between.every((word, i) => {
      const isPlain = !word.isPieceStart && !word.capital && !WORDS.to.has(word) && !WORDS.via.has(word);
      // "a" of a text in English is no "à"
      return i === between.length - 1 || (isPlain && (word.text === 'a' || !WORDS.at.has(word)));
    })
  );
}

/** "bound for X", "left by helicopter for X": so many words between at most. */
const LONGEST_MEANS = 3;

function isBound(words: readonly Token[], preposition: number): boolean {
  for (let at = preposition - 1; at >= preposition - 1 - LONGEST_MEANS; at--) {
    if (!sameSentence(words, at, preposition) || words[at + 1]?.isPieceStart) return false;
    if (WORDS.bound.has(words[at])) return true;
  }
  return false;
}

/** "fled X for Y", "left X this afternoon for Y". Words after X. */
const LONGEST_TIME = 4;
const isLeftFor = ({ words, names }: Scene, verb: Verb, preposition: number): boolean =>
  verb.value === 'origin' &&
  names.some(
    ({ first, last }) =>
      last < preposition &&
      preposition - last <= LONGEST_TIME &&
      isObject(words, verb, firstOfPhrase(words, first)) &&
      words.slice(last + 1, preposition + 1).every(({ isPieceStart }) => !isPieceStart),
  );

/** "have left for the high ground at X" */
const isLeftForThat = (words: readonly Token[], verb: Verb, at: number): boolean =>
  verb.value === 'origin' &&
  words[verb.to]?.text === 'for' &&
  at > verb.to &&
  at - verb.to <= LONGEST_OBJECT + 1 &&
  words.slice(verb.to + 1, at).every(({ isPieceStart, capital }) => !isPieceStart && !capital);

/** "have left X, 200 of them for Y and the rest for Z" */
const isPartOfThose = (words: readonly Token[], verb: Verb, preposition: number): boolean =>
  verb.value === 'origin' && preposition > verb.to && WORDS.parts.has(words[preposition - 1]);

/** "the boys were from X": who they are. */
const isDescribed = (words: readonly Token[], preposition: number): boolean =>
  COPULAS.has(words[preposition - 1]);

/** "people injured in the explosion of the depot in X had landed in Y". Words. */
const LONGEST_HARM = 8;

function isHarmed(words: readonly Token[], preposition: number, verb: Verb): boolean {
  if (preposition > verb.from) return false;
  for (
    let at = preposition - 1;
    at >= preposition - LONGEST_HARM && sameSentence(words, at, preposition);
    at--
  )
    if (WORDS.harm.has(words[at])) return true;
    else if (ELSE.has(words[at]) || (words[at + 1] as Token).gap.includes(',')) return false;
  return false;
}

/** Another thing is told from here on. */
const ELSE = wordList('and to who which und et и');

/** "X could be evacuated", "6 villages had been evacuated: X, Y". */
function isEmptied(words: readonly Token[], verb: Verb, name: PlacedName): boolean {
  if (!WORDS.emptied.has(words[verb.to - 1])) return false;
  if (name.first >= verb.to) return isFirstCounted(words, verb.to, name.first);
  const between = words.slice(name.last + 1, verb.from);
  return (
    name.last < verb.from &&
    between.length > 0 &&
    between.every((word) => WORDS.being.has(word) && !word.isPieceStart)
  );
}

/** "Evacuated so far: X (140 people), Y (85)": the first of them. */
const isFirstCounted = (words: readonly Token[], from: number, first: number): boolean =>
  (words[first] as Token).gap.includes(':') &&
  words.slice(from, first).every((word) => WORDS.counted.has(word));

/** "residents of X": where people live, and set out from. */
export function isHome(words: readonly Token[], name: PlacedName): boolean {
  const at = firstOfPhrase(words, name.first);
  if (WORDS.living.has(words[at - 2]) && WORDS.in.has(words[at - 1])) return sameSentence(words, at - 2, at);
  return words[at - 1]?.text === 'of' && WORDS.peoples.has(words[at - 2]);
}

/** "flour for the residents of X": they do not set out. Index of their noun. */
function isForThem(words: readonly Token[], noun: number): boolean {
  const at = WORDS.articles.has(words[noun - 1]) ? noun - 2 : noun - 1;
  return sameSentence(words, at, noun) && WORDS.receiving.has(words[at]);
}

/** "the road from X to Y": names of the road's ends, and nobody's way. */
function isOfRoad(words: readonly Token[], preposition: number): boolean {
  for (let at = preposition; at > preposition - 6 && at > 0 && sameSentence(words, at, preposition); at--)
    if (WORDS.from.has(words[at])) return WORDS.roads.has(words[at - 1]);
  return false;
}

/** "through the X corridor", "crossed the X bridge". */
function isTravelled(words: readonly Token[], at: number, verb: Verb): boolean {
  return at === verb.to || WORDS.via.has(words[at - 1]);
}

/** "out of X" */
const isOutOf = (words: readonly Token[], of: number): boolean =>
  words[of]?.text === 'of' && words[of - 1]?.text === 'out';

/** "by way of X" */
const isWayOf = (words: readonly Token[], preposition: number): boolean =>
  words[preposition]?.text === 'of' && words[preposition - 1]?.text === 'way';

/** Back over "the", "the city of", "the village of", "the Republic of". */
export function firstOfPhrase(words: readonly Token[], at: number): number {
  let first = at;
  for (let steps = 0; steps < 4 && first > 0 && sameSentence(words, first - 1, at); steps++) {
    const word = words[first - 1] as Token;
    if (!FILLERS.has(word) || (word.text === 'of' && !KINDS.has(words[first - 2]))) break;
    first--;
  }
  return first;
}

/** "to the population of X", "from their homes in X": the preposition that the longer phrase hangs on. */
function phraseEnd(
  words: readonly Token[],
  names: readonly PlacedName[],
  from: number,
  verb: Verb,
): End | null {
  for (let at = from; at > from - LONGEST_PHRASE && at >= 0 && sameSentence(words, at, from); at--) {
    const word = words[at];
    // "moved to by X"
    if (at === from && WORDS.to.has(word)) return null;
    if (at < verb.to && at >= verb.from)
      return verb.value === 'origin' ? 'from' : WORDS.staying.has(words[verb.to - 1]) ? 'to' : null;
    if (WORDS.from.has(word) || isOutOf(words, at)) return 'from';
    if (WORDS.to.has(word) && WORDS.infinitives.has(words[at + 1])) return null;
    if (WORDS.to.has(word) || WORDS.staying.has(word)) return 'to';
    if (
      names.some(({ first, last }) => at >= first && at <= last) ||
      /[,;:]/.test((words[at + 1] as Token).gap)
    )
      return null;
  }
  return null;
}

/** "arrived in X", "finding refuge in X": straight after the verb. */
function arrivesAt(words: readonly Token[], verb: Verb, at: number, preposition: string): boolean {
  if (preposition === 'of') return false;
  return at - verb.to <= 3 && at >= verb.to && WORDS.arriving.has(words[verb.to - 1]);
}

/** "X (140 people), Y (85) and the hamlet of Z". Words. */
const LONGEST_LINK = 6;
const isCount = (words: readonly Token[], at: number): boolean =>
  /^\d/.test((words[at] as Token).text) || WORDS.counted.has(words[at]);

/** Only a comma, "and" or "or", or a count in brackets, between this name and the one before it. */
export function isListed(words: readonly Token[], before: PlacedName | undefined, name: PlacedName): boolean {
  if (!before) return false;
  for (let at = before.last + 1; at < name.first; at++)
    if (!WORDS.list.has(words[at]) && !FILLERS.has(words[at]) && !isCount(words, at)) return false;
  return name.first - before.last <= LONGEST_LINK && /^[\s,/()&]*$/.test((words[name.first] as Token).gap);
}
