/** Phrases about going and carrying: a verb or noun of movement with the places before and after it. */
import { cargoIn, isOfPeople, ofThose, type Cargo } from './cargo.js';
import { endOf, firstOfPhrase, isHome, isListed, isObject, type End, type Scene } from './journey-ends.js';
import type { UnderstandContext, WordedEntry } from './context.js';
import { fromHospital } from './journey-starts.js';
import { underHeadline } from './headline.js';
import * as lexicon from './lexicon/movement-words.js';
import { isWay, placedNames, type PlacedName } from './mention-words.js';
import {
  clauseEnd,
  clauseStart,
  isReportedDone,
  sameSentence,
  verbsIn,
  type Verb,
} from './movement-verbs.js';
import { speechOf } from './speech.js';
import type { Token } from './tokens.js';
import { wordList } from './word-lists.js';

const THERE = wordList(lexicon.THERE);
const WHERE = wordList(lexicon.WHERE);
const ARRIVING = wordList(lexicon.ARRIVING);
const INHABITANTS = wordList(lexicon.INHABITANTS);
const THEY = wordList(lexicon.THEY);
const ENTERING = wordList(lexicon.ENTERING);
const SHELTERING = wordList(lexicon.SHELTERING);
const RESUMING = wordList(lexicon.RESUMING);
const RETURNING = wordList(lexicon.RETURNING);

const PEOPLE_UNCOUNTED: Cargo = { what: 'people', count: null };

export interface Journey extends Record<End, PlacedName[]>, Cargo {
  /** Reported as done or under way; else planned, asked for or denied. */
  isDone: boolean;
  /** First and last word. */
  first: number;
  last: number;
}

/** What movements and places both read of an entry. */
export interface EntryJourneys {
  names: readonly PlacedName[];
  journeys: readonly Journey[];
}

export function readJourneys(context: UnderstandContext, entry: WordedEntry): EntryJourneys {
  const names = placedNames(context, entry);
  const journeys = underHeadline(entry.words, names, journeysOf(entry.words, names));
  return { names, journeys: journeys.map((one) => fromHospital(entry.words, one, names)) };
}

function journeysOf(words: readonly Token[], names: readonly PlacedName[]): Journey[] {
  if (names.length === 0) return [];
  const verbs = verbsIn(words);
  const found: Journey[] = [];
  for (const [i, verb] of verbs.entries()) {
    const one = journey({ words, names }, verb, [verbs[i - 1], verbs[i + 1]], found.at(-1));
    if (one) found.push(one);
  }
  return found;
}

/** What goes: named beside the verb, what went before, what was named before; people where the verb tells that much. */
function carriedBy(
  words: readonly Token[],
  [first, last]: readonly [number, number],
  verb: Verb,
  { earlier, isDone }: { earlier: Journey | undefined; isDone: boolean },
): Cargo | null {
  // "army lorries bring them to X"
  const isThem = THEY.has(words[verb.to]);
  const same = sameCargo(words, first, verb, earlier);
  // "were led out and driven to X"
  if (same && AND.has(words[verb.from - 1])) return same;
  return (
    (isThem ? null : cargoIn(words, first, last, verb)) ??
    same ??
    ofThose(words, first, verb) ??
    (isDone && isOfPeople(words, verb) ? PEOPLE_UNCOUNTED : null)
  );
}

const AND = wordList('and then und et и');
/** "driven", "taken", "moved": what is joined to another by "and" has no subject of its own. */
const isParticiple = ({ text }: Token): boolean => text.endsWith('ed') || text.endsWith('n');

/** "They have reached X", "residents, who were evacuated, had reached X": those of before. */
function sameCargo(words: readonly Token[], first: number, verb: Verb, before: Journey | undefined) {
  if (!before) return null;
  const isResumed = words[verb.from - 1]?.isPieceStart && RESUMING.has(words[verb.from - 1]);
  const isJoined = AND.has(words[verb.from - 1]) && isParticiple(words[verb.from] as Token);
  const isTheirs = words.slice(first, verb.from).some((word) => THEY.has(word));
  const { what } = before;
  return isTheirs || ((isResumed || isJoined) && sameSentence(words, before.last, verb.from))
    ? { what, count: null }
    : null;
}

function journey(
  { words, names }: Scene,
  verb: Verb,
  [before, after]: readonly [Verb | undefined, Verb | undefined],
  earlier: Journey | undefined,
): Journey | null {
  const first = clauseStart(words, verb.from, before);
  const last = beforeSpeaker(words, verb, clauseEnd(words, verb.to - 1, after));
  const isDone = isReportedDone(words, verb, first);
  const cargo = carriedBy(words, [first, last], verb, { earlier, isDone });
  // "went to X in order to bring food to Y": what is to come has ends of its own
  const isNextAhead = after !== undefined && after.from <= last && !isReportedDone(words, after, verb.to);
  const scene = { words, names: between(names, first, last) };
  // "reached" without a place is an agreement's, not a traveller's
  if (!cargo || (verb.value === 'object' && !hasObject(scene, verb))) return null;
  const found: Record<End, PlacedName[]> = { from: [], to: [], via: [] };
  let end: End | null = null;
  for (const [at, name] of scene.names.entries()) {
    if (isNextAhead && name.first >= after.to && (found.to.length > 0 || isOfOthers(words, verb, after)))
      break;
    // "residents of X and Y": a list shares what stands before it
    const isNext = isListed(words, scene.names[at - 1], name);
    if (name.isInRoute || !(isThere(words, name) || (end && isNext))) continue;
    const said = endOf(scene, verb, name);
    // "invited to X with the prospect of leaving for Y": X is no end of what is to come
    const own = said === 'to' && !isDone && name.last < verb.from ? null : said;
    // "from Martakert, Martuni and Askeran": a list shares its preposition
    end = own ?? (isNext ? end : null);
    if (end) found[end].push(name);
  }
  for (const one of ENDS) found[one] = withoutWider(found[one]);
  // "a monument on the road between X and Y was moved": it stood there
  if (cargo.what === 'other' && verb.value === 'none' && found.from.length === 0 && found.to.length > 0)
    found.from = found.via.splice(0).filter(({ place }) => isWay(place));
  // "residents of X have returned": home
  if (found.to.length === 0 && RETURNING.has(words[verb.from])) {
    found.to = found.from.filter((name) => isHome(words, name));
    found.from = found.from.filter((name) => !found.to.includes(name));
  }
  // "troops have entered X": it is where they fight
  if (found.from.length === 0 && cargo.what === 'troops' && ENTERING.has(words[verb.from])) return null;
  // "sheltering in X": who does not say from where stays at home
  if (found.from.length === 0 && SHELTERING.has(words[verb.to - 1])) return null;
  if (found.from.length + found.to.length === 0) found.from.push(...homeBefore({ words, names }, verb));
  if (found.to.length === 0) found.to.push(...placeBefore({ words, names }, verb, found.from));
  return { ...found, ...cargo, isDone, first, last };
}

/** "after the relocation of these, all who wish to be moved to X": the next verb has its own people. */
const isOfOthers = (words: readonly Token[], verb: Verb, next: Verb): boolean =>
  words.slice(verb.to, next.from).some((word) => WHO.has(word));
const WHO = wordList('who which that die welche qui которые');

/** "Lorries passed through X, two residents say": the speaker goes nowhere. */
function beforeSpeaker(words: readonly Token[], verb: Verb, last: number): number {
  const speech = speechOf(words, (words[verb.from] as Token).around);
  return speech && speech.from > verb.to ? Math.min(last, speech.from - 1) : last;
}

const ENDS: readonly End[] = ['from', 'to', 'via'];
/** "from 2 villages of X (Y, Z)": the narrower ones. */
const withoutWider = (names: readonly PlacedName[]): PlacedName[] =>
  names.filter(({ place }) => !names.some((other) => other.place.parents.includes(place.id)));

/** "From X it reported that people arrived there", "in X, where they had arrived": the place named before. */
function placeBefore({ words, names }: Scene, verb: Verb, from: readonly PlacedName[]): PlacedName[] {
  const isThereNow = THERE.has(words[verb.to]);
  const before = names.filter(
    (name) =>
      name.last < verb.from &&
      !name.isInRoute &&
      name.mention.kind === 'literal' &&
      !from.includes(name) &&
      (isThereNow || isAntecedent(words, name, verb)),
  );
  return before.slice(-1);
}

/** "X is empty: its last residents left": the place named before is their home. */
function homeBefore({ words, names }: Scene, verb: Verb): PlacedName[] {
  const isLeft = verb.value === 'origin' && INHABITANTS.has(subjectOf(words, verb));
  const [home] = isLeft ? names.filter(({ last }) => last < verb.from).slice(-1) : [];
  // a copy: of the place itself, more is told than that it was left
  return home?.place.type === 'settlement' && home.mention.kind === 'literal' ? [{ ...home }] : [];
}

/** The word before the verb and its auxiliary. */
function subjectOf(words: readonly Token[], { from }: Verb): Token | undefined {
  const at = RESUMING.has(words[from - 1]) ? from - 2 : from - 1;
  return sameSentence(words, at, from) ? words[at] : undefined;
}

/** The longest clause between "where" and "had arrived". Words. */
const LONGEST_RELATIVE = 8;

const isAntecedent = (words: readonly Token[], { last }: PlacedName, verb: Verb): boolean =>
  WHERE.has(words[last + 1]) &&
  sameSentence(words, last, verb.from) &&
  verb.from - last <= LONGEST_RELATIVE &&
  ARRIVING.has(words[verb.to - 1]);

/** The place itself is meant, or the home of people. */
export const isThere = (words: readonly Token[], name: PlacedName): boolean =>
  name.mention.kind === 'literal' || (name.mention.kind === 'modifier' && isHome(words, name));

/** The names within two words; they lie in order. */
function between(names: readonly PlacedName[], first: number, last: number): PlacedName[] {
  let [low, high] = [0, names.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((names[middle] as PlacedName).first < first) low = middle + 1;
    else high = middle;
  }
  const inside: PlacedName[] = [];
  for (let at = low; at < names.length && (names[at] as PlacedName).first <= last; at++)
    if ((names[at] as PlacedName).last <= last) inside.push(names[at] as PlacedName);
  return inside;
}

const hasObject = ({ words, names }: Scene, verb: Verb): boolean =>
  names.some(({ first }) => isObject(words, verb, firstOfPhrase(words, first)));
