/** Phrases about going and carrying: a verb or noun of movement with the places before and after it. */
import { wordSet } from '../recognise/words.js';
import type { Movement } from '../incident.js';
import * as lexicon from './lexicon/movement-words.js';
import { isWay, type PlacedName } from './mention-words.js';
import { findPhrases, phraseIndex } from './phrases.js';
import type { Token } from './tokens.js';

export interface Journey {
  from: PlacedName[];
  to: PlacedName[];
  via: PlacedName[];
  what: Movement['what'];
  count: number | null;
  /** Reported as done or under way; else planned, asked for or denied. */
  isDone: boolean;
  /** First and last word. */
  first: number;
  last: number;
}

type End = 'from' | 'to' | 'via';
type AfterVerb = (typeof lexicon.MOVES)[number]['end'];

const MOVES = phraseIndex(lexicon.MOVES.map(({ words, end }) => [words, end] as const));
const WORDS = {
  notDone: wordSet(lexicon.NOT_DONE),
  afterAll: wordSet(lexicon.DONE_AFTER_ALL),
  infinitive: wordSet(lexicon.INFINITIVE),
  from: wordSet(lexicon.FROM),
  to: wordSet(lexicon.TO),
  in: wordSet(lexicon.IN),
  via: wordSet(lexicon.VIA),
  titles: wordSet(lexicon.TITLES_TO),
  staying: wordSet(lexicon.STAYING),
  receiving: wordSet(lexicon.RECEIVING),
  units: wordSet(lexicon.UNITS),
  through: wordSet(lexicon.THROUGH),
  peoples: wordSet(lexicon.PEOPLES),
  roads: wordSet(lexicon.ROAD_NOUNS),
  others: wordSet(lexicon.OTHER_CLAUSE),
  bound: wordSet(lexicon.BOUND),
};
const CARRIED = lexicon.CARRIED_ORDER.map((what) => [what, wordSet(lexicon.CARRIED_WORDS[what])] as const);
const NUMBERS = new Map(Object.entries(lexicon.NUMBER_WORDS));

/** A phrase is not read further than this from its verb. Words. */
const [BEFORE, AFTER] = [18, 26];
/** What a number counts was named within so many words. */
const LOOKED_BACK = 40;
/** Between a name and the preposition of its phrase: "to the base of the contingent in X". Words. */
const LONGEST_PHRASE = 9;

interface Scene {
  words: readonly Token[];
  names: readonly PlacedName[];
}

/** A verb of movement, over words `from` up to `to`. */
interface Verb {
  value: AfterVerb;
  from: number;
  to: number;
}

export function journeysOf(words: readonly Token[], names: readonly PlacedName[]): Journey[] {
  if (names.length === 0) return [];
  const scene = { words, names };
  const verbs = findPhrases(MOVES, words)
    .filter(({ from }) => !isName(words, from))
    .map((verb) => withoutPreposition(words, verb));
  return verbs.flatMap((verb, i) => journey(scene, verb, verbs[i - 1], verbs[i + 1]) ?? []);
}

/** "the Red Cross" crosses nothing: a capital within a sentence starts a name. */
const isName = (words: readonly Token[], at: number): boolean =>
  (words[at] as Token).capital && sameSentence(words, at - 1, at);

/** "taken to": the preposition belongs to the place after it. */
function withoutPreposition(words: readonly Token[], verb: Verb): Verb {
  const { text } = words[verb.to - 1] as Token;
  const isLast = verb.to - verb.from > 1 && verb.value === 'none';
  return isLast && (WORDS.from.has(text) || WORDS.to.has(text) || text === 'of')
    ? { ...verb, to: verb.to - 1 }
    : verb;
}

function journey(
  scene: Scene,
  verb: Verb,
  before: Verb | undefined,
  after: Verb | undefined,
): Journey | null {
  const { words } = scene;
  const first = clauseStart(words, verb.from, before);
  const last = clauseEnd(words, verb.to - 1, after);
  const carried = carriedIn(words, first, last, verb);
  // "reached" without a place is an agreement's, not a traveller's
  if (!carried || (verb.value === 'object' && !isObject(scene, verb))) return null;
  const found: Record<End, PlacedName[]> = { from: [], to: [], via: [] };
  let end: End | null = null;
  for (const name of scene.names) {
    if (name.first < first || name.last > last || name.isInRoute || name.mention.kind !== 'literal') continue;
    const own = endOf(scene, verb, name);
    // "from Martakert, Martuni and Askeran": a list shares its preposition
    end = own ?? (isListed(scene, name) ? end : null);
    if (end) found[end].push(name);
  }
  const isDone = isReportedDone(words, verb, first);
  return { ...found, ...carried, isDone, first, last };
}

const isObject = ({ words, names }: Scene, verb: Verb): boolean =>
  names.some(
    ({ first }) => first >= verb.to && first <= verb.to + 6 && firstOfPhrase(words, first) === verb.to,
  );

/** Back to the sentence's start, a semicolon, or the end of the verb before where that verb has its own things. */
function clauseStart(words: readonly Token[], at: number, before: Verb | undefined): number {
  let first = at;
  while (
    first > 0 &&
    at - first < BEFORE &&
    sameSentence(words, first - 1, at) &&
    !/[:;]/.test((words[first] as Token).gap)
  )
    first--;
  return before && before.to > first && before.value !== 'origin' && at - before.to > 3 ? before.to : first;
}

function clauseEnd(words: readonly Token[], at: number, after: Verb | undefined): number {
  let last = at;
  while (
    last + 1 < words.length &&
    last - at < AFTER &&
    sameSentence(words, last + 1, at) &&
    !(words[last + 1] as Token).gap.includes(';') &&
    !opensOther(words, last + 1)
  )
    last++;
  return after && after.from <= last && after.from - at > 6 && hasAnd(words, at, after.from)
    ? after.from - 1
    : last;
}

/** ", and said that", ", which": something else is told from here on. */
const opensOther = (words: readonly Token[], at: number): boolean =>
  WORDS.others.has((words[at] as Token).text) &&
  ((words[at] as Token).gap.includes(',') || words[at - 1]?.text === 'and');

const hasAnd = (words: readonly Token[], from: number, to: number): boolean =>
  words.slice(Math.max(from + 1, to - 8), to).some(({ text, gap }) => text === 'and' || gap.includes(','));

const sameSentence = (words: readonly Token[], a: number, b: number): boolean =>
  words[a]?.sentence === words[b]?.sentence;

/** By which end the name goes into the movement, from the words before it. */
function endOf({ words, names }: Scene, verb: Verb, name: PlacedName): End | null {
  const at = firstOfPhrase(words, name.first);
  if (isWay(name.place)) return isTravelled(words, at, verb) ? 'via' : null;
  if (at === verb.to && verb.value !== 'none') return verb.value === 'object' ? 'to' : 'from';
  const before = words[at - 1];
  if (!before || !sameSentence(words, at - 1, at)) return null;
  if (isOfRoad(words, at - 1)) return null;
  if (WORDS.from.has(before.text)) return 'from';
  if (WORDS.to.has(before.text)) return WORDS.titles.has(words[at - 2]?.text ?? '') ? null : 'to';
  if (WORDS.through.has(before.text) || (before.text === 'of' && words[at - 2]?.text === 'way')) return 'via';
  if (before.text === 'of' && words[at - 2]?.text === 'direction') return 'to';
  // "residents of X arrived in Y"
  if (before.text === 'of' && at < verb.from && WORDS.peoples.has(words[at - 2]?.text ?? '')) return 'from';
  if (before.text === 'for' && WORDS.bound.has(words[at - 2]?.text ?? '')) return 'to';
  if (!WORDS.in.has(before.text) && before.text !== 'of') return null;
  return phraseEnd(words, names, at - 2, verb) ?? (arrivesAt(words, verb, at, before.text) ? 'to' : null);
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

/** Back over "the", "the city of", "the village of", "the Republic of". */
function firstOfPhrase(words: readonly Token[], at: number): number {
  let first = at;
  for (let steps = 0; steps < 4 && first > 0 && sameSentence(words, first - 1, at); steps++) {
    const { text } = words[first - 1] as Token;
    if (!FILLERS.has(text) || (text === 'of' && !KINDS.has(words[first - 2]?.text ?? ''))) break;
    first--;
  }
  return first;
}
const KINDS = wordSet(
  'republic city town village territory region district capital area settlement town port areas villages towns regions city territories',
);
const FILLERS = new Set([
  ...KINDS,
  ...wordSet('the of a its neighboring neighbouring nearby der die das le la les'),
]);

/** "to the population of X", "from their homes in X": the preposition that the longer phrase hangs on. */
function phraseEnd(
  words: readonly Token[],
  names: readonly PlacedName[],
  from: number,
  verb: Verb,
): End | null {
  for (let at = from; at > from - LONGEST_PHRASE && at >= 0 && sameSentence(words, at, from); at--) {
    const { text } = words[at] as Token;
    if (at < verb.to && at >= verb.from) return verb.value === 'origin' ? 'from' : null;
    if (WORDS.from.has(text)) return 'from';
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
  return at - verb.to <= 3 && at >= verb.to && ARRIVING.has(last);
}
const ARRIVING = wordSet(
  'arrive arrives arrived arriving arrival arrivals refuge angekommen eingetroffen trafen arrivé arrivés прибыл прибыла прибыли came buried landed',
);

/** Only a comma, "and" or "or" between this name and the one before it. */
function isListed({ words, names }: Scene, name: PlacedName): boolean {
  const before = names[names.indexOf(name) - 1];
  if (!before) return false;
  for (let at = before.last + 1; at < name.first; at++)
    if (!LIST.has((words[at] as Token).text)) return false;
  return name.first - before.last <= 4 && /^[\s,/()]*$/.test((words[name.first] as Token).gap);
}
const LIST = wordSet('and or the und oder et ou и или village villages region regions district districts');

/** What goes: the kind of things named nearest to the verb, with their number. */
function carriedIn(
  words: readonly Token[],
  first: number,
  last: number,
  verb: Verb,
): Pick<Journey, 'what' | 'count'> | null {
  const kinds = new Set<Movement['what']>();
  for (let at = first; at <= Math.min(last, verb.to + 14); at++)
    for (const [what, list] of CARRIED)
      if (list.has((words[at] as Token).text) && !(what === 'people' && isReceiver(words, at, verb)))
        kinds.add(what);
  const [what] = lexicon.CARRIED_ORDER.filter((kind) => kinds.has(kind));
  if (what) return { what, count: countIn(words, first, last, verb) };
  return countedBefore(words, first, verb);
}

/** "47,115 who had crossed", "the last 6 were sent": a number alone counts what was named last. */
function countedBefore(
  words: readonly Token[],
  first: number,
  verb: Verb,
): Pick<Journey, 'what' | 'count'> | null {
  for (let at = verb.from - 1; at >= Math.max(first, verb.from - 3); at--) {
    const count = numberAt(words, at);
    if (count === null || count < 2) continue;
    const before = words.slice(Math.max(0, at - LOOKED_BACK), at).map(({ text }) => text);
    const [what = 'people'] = CARRIED.flatMap(([kind, list]) =>
      before.some((text) => list.has(text)) ? [kind] : [],
    );
    return { what, count };
  }
  return null;
}

/** "aid to the population" */
function isReceiver(words: readonly Token[], at: number, verb: Verb): boolean {
  const before = words.slice(Math.max(verb.to, at - 3), at).map(({ text }) => text);
  return before.some((text) => WORDS.receiving.has(text));
}

/** The number that stands nearest to the verb, before things that go. */
function countIn(words: readonly Token[], first: number, last: number, verb: Verb): number | null {
  let best: { value: number; distance: number } | null = null;
  for (let at = first; at <= last; at++) {
    const value = numberAt(words, at);
    if (value === null || !isOfThings(words, at, last)) continue;
    const distance = at < verb.from ? verb.from - at : at - verb.to;
    if (!best || distance < best.distance) best = { value, distance };
  }
  return best && best.value;
}

function numberAt(words: readonly Token[], at: number): number | null {
  const { text } = words[at] as Token;
  if (/^\d{1,7}$/.test(text)) return Number(text);
  return NUMBERS.get(text) ?? null;
}

/** "97,735 forcibly displaced persons", "50 wounded", "2 tons": people or things within three words. */
function isOfThings(words: readonly Token[], at: number, last: number): boolean {
  for (let next = at + 1; next <= Math.min(last, at + 4); next++) {
    const { text, gap } = words[next] as Token;
    if (/[.,;:]/.test(gap) || /^\d/.test(text)) return false;
    if (CARRIED.some(([, list]) => list.has(text))) return !WORDS.units.has(text);
  }
  return false;
}

/** No word before the verb says that it lies ahead, is asked for or did not happen. */
function isReportedDone(words: readonly Token[], { from }: Verb, first: number): boolean {
  const isInfinitive = WORDS.infinitive.has(words[from - 1]?.text ?? '');
  // "kept from being moved"
  const back = words[from - 1]?.text === 'being' ? 2 : 1;
  if (words[from - back]?.text === 'from') return false;
  for (let at = from - 1; at >= Math.max(first, from - 10); at--) {
    const { text } = words[at] as Token;
    if (WORDS.afterAll.has(text) && from - at <= 4) return true;
    if (WORDS.notDone.has(text)) return false;
  }
  return !isInfinitive;
}
