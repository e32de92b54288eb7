/** What goes or is carried, and how many. */
import { wordSet } from '../recognise/words.js';
import type { Movement } from '../incident.js';
import * as lexicon from './lexicon/movement-words.js';
import type { Verb } from './movement-verbs.js';
import { numberAt } from './numbers.js';
import type { Token } from './tokens.js';

export type Cargo = Pick<Movement, 'what' | 'count'>;

const CARRIED = lexicon.CARRIED_ORDER.map((what) => [what, wordSet(lexicon.CARRIED_WORDS[what])] as const);
const RECEIVING = wordSet(lexicon.RECEIVING);
const UNITS = wordSet(lexicon.UNITS);

/** What goes is named at most so far after the verb; what a number counts, so far before it. Words. */
const [NAMED_AFTER, LOOKED_BACK] = [14, 40];

/** What goes: the kind of things named nearest to the verb, with their number. */
export function cargoIn(words: readonly Token[], first: number, last: number, verb: Verb): Cargo | null {
  const kinds = new Set<Movement['what']>();
  for (let at = first; at <= Math.min(last, verb.to + NAMED_AFTER); at++)
    for (const [what, list] of CARRIED)
      if (list.has((words[at] as Token).text) && !(what === 'people' && isReceiver(words, at, verb)))
        kinds.add(what);
  const [what] = lexicon.CARRIED_ORDER.filter((kind) => kinds.has(kind));
  if (what) return { what, count: countIn(words, first, last, verb) };
  return countedBefore(words, first, verb);
}

/** "47,115 who had crossed", "the last 6 were sent": a number alone counts what was named last. */
function countedBefore(words: readonly Token[], first: number, verb: Verb): Cargo | null {
  for (let at = verb.from - 1; at >= Math.max(first, verb.from - 3); at--) {
    const count = numberAt(words, at)?.value ?? 0;
    if (count < 2) continue;
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
  return before.some((text) => RECEIVING.has(text));
}

/** The number that stands nearest to the verb, before things that go. */
function countIn(words: readonly Token[], first: number, last: number, verb: Verb): number | null {
  let best: { value: number; distance: number } | null = null;
  for (let at = first; at <= last; at++) {
    const value = numberAt(words, at)?.value;
    if (value === undefined || !isOfThings(words, at, last)) continue;
    const distance = at < verb.from ? verb.from - at : at - verb.to;
    if (!best || distance < best.distance) best = { value, distance };
  }
  return best && best.value;
}

/** "97,735 forcibly displaced persons", "50 wounded", "2 tons": people or things within three words. */
function isOfThings(words: readonly Token[], at: number, last: number): boolean {
  for (let next = at + 1; next <= Math.min(last, at + 4); next++) {
    const { text, gap } = words[next] as Token;
    if (/[.,;:]/.test(gap) || /^\d/.test(text)) return false;
    if (CARRIED.some(([, list]) => list.has(text))) return !UNITS.has(text);
  }
  return false;
}
