/** What goes or is carried, and how many. */
import type { Movement } from '../incident.js';
import * as lexicon from './lexicon/movement-words.js';
import type { Verb } from './movement-verbs.js';
import { numberAt } from './numbers.js';
import type { Token } from './tokens.js';
import { wordSet } from '../recognise/words.js';
import { wordList, WordList } from './word-lists.js';

export type Cargo = Pick<Movement, 'what' | 'count'>;

type Kind = Movement['what'];
/** The kinds of things that a word can name, as their places in the order. */
const KINDS_BY_WORD = new Map<string, number[]>();
for (const [order, kind] of lexicon.CARRIED_ORDER.entries())
  for (const word of wordSet(lexicon.CARRIED_WORDS[kind]))
    KINDS_BY_WORD.set(word, [...(KINDS_BY_WORD.get(word) ?? []), order]);
/** Any of them. */
const THINGS = new WordList(KINDS_BY_WORD.keys());
const PEOPLE = lexicon.CARRIED_ORDER.indexOf('people');
const TROOPS = lexicon.CARRIED_ORDER.indexOf('troops');
const AGENTS = wordList(lexicon.AGENTS);
/** From "by" to the noun. Words. */
const LONGEST_AGENT = 4;
const RECEIVING = wordList(lexicon.RECEIVING);
const VAGUE = wordList(lexicon.VAGUE);
const ANAPHORS = wordList(lexicon.ANAPHORS);
const OF_PEOPLE = wordList(lexicon.OF_PEOPLE);
const UNITS = wordList(lexicon.UNITS);

const kindsOf = (word: Token): readonly number[] =>
  THINGS.has(word) ? (KINDS_BY_WORD.get(word.text) as number[]) : NONE;
const NONE: readonly number[] = [];

/** What goes is named at most so far after the verb; what a number counts, so far before it. Words. */
const [NAMED_AFTER, LOOKED_BACK] = [14, 40];

/** What goes: the kind of things named nearest to the verb, with their number. */
export function cargoIn(words: readonly Token[], first: number, last: number, verb: Verb): Cargo | null {
  let best = Infinity;
  for (let at = first; at <= Math.min(last, verb.to + NAMED_AFTER); at++)
    for (const order of kindsOf(words[at] as Token))
      if (
        order < best &&
        !(order === PEOPLE && isReceiver(words, at, verb)) &&
        !(order === TROOPS && isAgent(words, at))
      )
        best = order;
  const what: Kind | undefined = lexicon.CARRIED_ORDER[best];
  if (what) return { what, count: countIn(words, first, last, verb) };
  return countedBefore(words, first, verb);
}

/** "the evacuation of X", "X has been abandoned": by people, though nobody says so. */
export const isOfPeople = (words: readonly Token[], { from, to }: Verb): boolean =>
  words.slice(from, to).some((word) => OF_PEOPLE.has(word));

/** "They were flown to X", "most have settled in X": what was named last. */
export function ofThose(words: readonly Token[], first: number, verb: Verb): Cargo | null {
  for (let at = verb.to; at >= Math.max(first, verb.from - 4); at--)
    if (ANAPHORS.has(words[at])) return { what: namedBefore(words, at) ?? 'people', count: null };
  return null;
}

const namedBefore = (words: readonly Token[], at: number): Kind | undefined =>
  lexicon.CARRIED_ORDER[Math.min(...words.slice(Math.max(0, at - LOOKED_BACK), at).flatMap(kindsOf))];

/** "47,115 who had crossed", "the last 6 were sent": a number alone counts what was named last. */
function countedBefore(words: readonly Token[], first: number, verb: Verb): Cargo | null {
  for (let at = verb.from - 1; at >= Math.max(first, verb.from - 3); at--) {
    const count = numberAt(words, at)?.value ?? 0;
    if (count < 2) continue;
    return { what: namedBefore(words, at) ?? 'people', count };
  }
  return null;
}

/** "accompanied by the peacekeepers": who goes with it. */
function isAgent(words: readonly Token[], at: number): boolean {
  for (let before = at - 1; before >= at - LONGEST_AGENT && !words[before + 1]?.isPieceStart; before--)
    if (AGENTS.has(words[before])) return true;
  return false;
}

/** "aid to the population" */
function isReceiver(words: readonly Token[], at: number, verb: Verb): boolean {
  for (let before = at - 1; before >= Math.max(verb.to, at - 3); before--)
    if (RECEIVING.has(words[before])) return true;
  return false;
}

/** The number that stands nearest to the verb, before things that go. */
function countIn(words: readonly Token[], first: number, last: number, verb: Verb): number | null {
  let best: { value: number; distance: number } | null = null;
  for (let at = first; at <= last; at++) {
    const value = numberAt(words, at)?.value;
    if (value === undefined || VAGUE.has(words[at]) || !isOfThings(words, at, last)) continue;
    const distance = at < verb.from ? verb.from - at : at - verb.to;
    if (!best || distance < best.distance) best = { value, distance };
  }
  return best && best.value;
}

/** "97,735 forcibly displaced persons", "50 wounded", "2 tons": people or things within three words. */
function isOfThings(words: readonly Token[], at: number, last: number): boolean {
  for (let next = at + 1; next <= Math.min(last, at + 4); next++) {
    const word = words[next] as Token;
    if (/[.,;:]/.test(word.gap) || /^\d/.test(word.text)) return false;
    if (THINGS.has(word)) return !UNITS.has(word);
  }
  return false;
}
