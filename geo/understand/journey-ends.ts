/** By which end a place goes into a movement: where it starts, ends, or passes. */
import { wordSet } from '../recognise/words.js';
import * as lexicon from './lexicon/movement-words.js';
import { isWay, type PlacedName } from './mention-words.js';
import { sameSentence, type Verb } from './movement-verbs.js';
import type { Token } from './tokens.js';

export type End = 'from' | 'to' | 'via';

export interface Scene {
  words: readonly Token[];
  names: readonly PlacedName[];
}

const WORDS = {
  from: wordSet(lexicon.FROM),
  to: wordSet(lexicon.TO),
  in: wordSet(lexicon.IN),
  via: wordSet(lexicon.VIA),
  titles: wordSet(lexicon.TITLES_TO),
  staying: wordSet(lexicon.STAYING),
  through: wordSet(lexicon.THROUGH),
  peoples: wordSet(lexicon.PEOPLES),
  receiving: wordSet(lexicon.RECEIVING),
  articles: wordSet('the die den der les'),
  roads: wordSet(lexicon.ROAD_NOUNS),
  bound: wordSet(lexicon.BOUND),
  arriving: wordSet(lexicon.ARRIVING),
  list: wordSet(lexicon.LISTING),
  at: wordSet(lexicon.AT),
  saying: wordSet(lexicon.REPORTING),
  infinitives: wordSet(lexicon.INFINITIVES),
  harm: wordSet(lexicon.HARM),
  emptied: wordSet(lexicon.EMPTIED),
  being: wordSet(lexicon.BEING),
};
const COPULAS = wordSet(lexicon.COPULAS);
/** Kinds of places that stand before a name: "the city of X". */
const KINDS = wordSet(lexicon.KINDS_BEFORE);
const FILLERS = new Set([...KINDS, ...wordSet(lexicon.FILLERS_BEFORE)]);

/** Between a name and the preposition of its phrase: "to the base of the contingent in X". Words. */
const LONGEST_PHRASE = 9;

/** By which end the name goes into the movement, from the words before it. */
export function endOf({ words, names }: Scene, verb: Verb, name: PlacedName): End | null {
  const at = firstOfPhrase(words, name.first);
  if (isWay(name.place)) return isTravelled(words, at, verb) || isWayOf(words, at - 1) ? 'via' : null;
  if (isObject(words, verb, at)) return verb.value === 'object' ? 'to' : 'from';
  if (isEmptied(words, verb, name)) return 'from';
  const before = words[at - 1];
  if (!before || !sameSentence(words, at - 1, at)) return null;
  if (isOfRoad(words, at - 1) || isDateline(words, at - 1)) return null;
  if (WORDS.from.has(before.text)) return isDescribed(words, at - 1) ? null : 'from';
  if (WORDS.to.has(before.text)) return WORDS.titles.has(words[at - 2]?.text ?? '') ? null : 'to';
  if (WORDS.through.has(before.text) || isWayOf(words, at - 1)) return 'via';
  if (before.text === 'by' && at > verb.to && name.place.type === 'settlement') return 'via';
  if (before.text === 'of' && words[at - 2]?.text === 'direction') return 'to';
  // "residents of X arrived in Y"
  if (at < verb.from && isHome(words, name)) return isForThem(words, at - 2) ? null : 'from';
  if (before.text === 'for' && (isBound(words, at - 1) || isLeftFor({ words, names }, verb, at - 1)))
    return 'to';
  if (WORDS.at.has(before.text) && isHarmed(words, at - 1, verb)) return 'from';
  if (!WORDS.in.has(before.text) && before.text !== 'of') return null;
  return phraseEnd(words, names, at - 2, verb) ?? (arrivesAt(words, verb, at, before.text) ? 'to' : null);
}

/** "reported from X": where the reporter is. */
const isDateline = (words: readonly Token[], preposition: number): boolean =>
  WORDS.from.has(words[preposition]?.text ?? '') && WORDS.saying.has(words[preposition - 1]?.text ?? '');

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
    WORDS.at.has(last?.text ?? '') &&
    between.every(({ text, isPieceStart, capital }, i) => {
      const isPlain = !isPieceStart && !capital && !WORDS.to.has(text) && !WORDS.via.has(text);
      return i === between.length - 1 || (isPlain && !WORDS.at.has(text));
    })
  );
}

/** "bound for X", "left by helicopter for X": so many words between at most. */
const LONGEST_MEANS = 3;

function isBound(words: readonly Token[], preposition: number): boolean {
  for (let at = preposition - 1; at >= preposition - 1 - LONGEST_MEANS; at--) {
    if (!sameSentence(words, at, preposition) || words[at + 1]?.isPieceStart) return false;
    if (WORDS.bound.has(words[at]?.text ?? '')) return true;
  }
  return false;
}

/** "fled X for Y" */
const isLeftFor = ({ words, names }: Scene, verb: Verb, preposition: number): boolean =>
  verb.value === 'origin' &&
  names.some(
    ({ first, last }) => last === preposition - 1 && isObject(words, verb, firstOfPhrase(words, first)),
  );

/** "the boys were from X": who they are. */
const isDescribed = (words: readonly Token[], preposition: number): boolean =>
  COPULAS.has(words[preposition - 1]?.text ?? '');

/** "people injured in the explosion of the depot in X had landed in Y". Words. */
const LONGEST_HARM = 8;

function isHarmed(words: readonly Token[], preposition: number, verb: Verb): boolean {
  if (preposition > verb.from) return false;
  for (
    let at = preposition - 1;
    at >= preposition - LONGEST_HARM && sameSentence(words, at, preposition);
    at--
  )
    if (WORDS.harm.has((words[at] as Token).text)) return true;
    else if (ELSE.has((words[at] as Token).text) || (words[at + 1] as Token).gap.includes(',')) return false;
  return false;
}

/** Another thing is told from here on. */
const ELSE = wordSet('and to who which und et и');

/** "X could be evacuated", "6 villages had been evacuated: X, Y". */
function isEmptied(words: readonly Token[], verb: Verb, name: PlacedName): boolean {
  if (!WORDS.emptied.has(words[verb.to - 1]?.text ?? '')) return false;
  if (name.first === verb.to) return (words[name.first] as Token).gap.includes(':');
  const between = words.slice(name.last + 1, verb.from);
  return (
    name.last < verb.from &&
    between.length > 0 &&
    between.every(({ text, isPieceStart }) => WORDS.being.has(text) && !isPieceStart)
  );
}

/** "residents of X": where people live, and set out from. */
export function isHome(words: readonly Token[], name: PlacedName): boolean {
  const at = firstOfPhrase(words, name.first);
  return words[at - 1]?.text === 'of' && WORDS.peoples.has(words[at - 2]?.text ?? '');
}

/** "flour for the residents of X": they do not set out. Index of their noun. */
function isForThem(words: readonly Token[], noun: number): boolean {
  const at = WORDS.articles.has(words[noun - 1]?.text ?? '') ? noun - 2 : noun - 1;
  return sameSentence(words, at, noun) && WORDS.receiving.has(words[at]?.text ?? '');
}

/** "the road from X to Y": names of the road's ends, and nobody's way. */
function isOfRoad(words: readonly Token[], preposition: number): boolean {
  for (let at = preposition; at > preposition - 6 && at > 0 && sameSentence(words, at, preposition); at--)
    if (WORDS.from.has((words[at] as Token).text)) return WORDS.roads.has((words[at - 1] as Token).text);
  return false;
}

/** "through the X corridor", "crossed the X bridge". */
function isTravelled(words: readonly Token[], at: number, verb: Verb): boolean {
  const { text } = words[at - 1] ?? { text: '' };
  return at === verb.to || WORDS.via.has(text);
}

/** "by way of X" */
const isWayOf = (words: readonly Token[], preposition: number): boolean =>
  words[preposition]?.text === 'of' && words[preposition - 1]?.text === 'way';

/** Back over "the", "the city of", "the village of", "the Republic of". */
export function firstOfPhrase(words: readonly Token[], at: number): number {
  let first = at;
  for (let steps = 0; steps < 4 && first > 0 && sameSentence(words, first - 1, at); steps++) {
    const { text } = words[first - 1] as Token;
    if (!FILLERS.has(text) || (text === 'of' && !KINDS.has(words[first - 2]?.text ?? ''))) break;
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
    const { text } = words[at] as Token;
    // "moved to by X"
    if (at === from && WORDS.to.has(text)) return null;
    if (at < verb.to && at >= verb.from) return verb.value === 'origin' ? 'from' : null;
    if (WORDS.from.has(text)) return 'from';
    if (WORDS.to.has(text) && WORDS.infinitives.has(words[at + 1]?.text ?? '')) return null;
    if (WORDS.to.has(text) || WORDS.staying.has(text)) return 'to';
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
  const last = (words[verb.to - 1] as Token).text;
  return at - verb.to <= 3 && at >= verb.to && WORDS.arriving.has(last);
}

/** Only a comma, "and" or "or" between this name and the one before it. */
export function isListed(words: readonly Token[], before: PlacedName | undefined, name: PlacedName): boolean {
  if (!before) return false;
  for (let at = before.last + 1; at < name.first; at++)
    if (!WORDS.list.has((words[at] as Token).text)) return false;
  return name.first - before.last <= 4 && /^[\s,/()&]*$/.test((words[name.first] as Token).gap);
}
