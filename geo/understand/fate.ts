/** What befell the people that a number counts: told by its noun, by the verb behind it or by the words before it. */
import { wordSet } from '../recognise/words.js';
import { FIGURE_KINDS, type FigureKind } from '../incident.js';
import {
  AFTER,
  ASIDES,
  AUXILIARIES,
  BEFORE,
  COUNTS,
  FILLERS,
  FLIGHTS,
  LINKS,
  PARTS,
  PEOPLE,
  QUALIFIERS,
  STOPS,
  TOWARDS,
} from './lexicon/figures.js';
import { numberAt, type ReadNumber } from './numbers.js';
import { findPhrases, phraseAt, phraseIndex, type Found } from './phrases.js';
import type { Token } from './tokens.js';

const people = phraseIndex([[PEOPLE, true]]);
const after = phraseIndex(FIGURE_KINDS.map((kind) => [AFTER[kind], kind] as const));
const before = phraseIndex(FIGURE_KINDS.map((kind) => [BEFORE[kind], kind] as const));
const counts = phraseIndex(FIGURE_KINDS.map((kind) => [COUNTS[kind], kind] as const));
const flights = phraseIndex([[FLIGHTS, true]]);
const qualifiers = phraseIndex([[QUALIFIERS, true]]);
const parts = phraseIndex([[PARTS, true]]);
const fillers = wordSet(FILLERS);
const stops = wordSet(STOPS);
const auxiliaries = wordSet(AUXILIARIES);
const asides = wordSet(ASIDES);
const links = wordSet(LINKS);
const towards = wordSet(TOWARDS);

/** From a number to its noun, and from the noun to what befell these people. Words. */
const NOUN_REACH = 5;
const FATE_REACH = 14;
/** From a word that counts to its number. Words. */
const COUNT_REACH = 8;
/** From what is counted to its number further on: "the number of people killed, as of 8 p.m., at 25". Words. */
const TOLL_REACH = 24;
/** From a flight to where it led. Words. */
const FLIGHT_REACH = 7;
/** Asides between a noun and its verb, and words in each. */
const MOST_ASIDES = 3;
const LONGEST_ASIDE = 12;

export interface Head {
  /** Index after the noun. */
  to: number;
  /** Fates told by the noun or the words before it. */
  kinds: FigureKind[];
}

export interface Told {
  kinds: FigureKind[];
  /** Offset of the first word, where it stands before the number's own. */
  start?: number;
  from: number;
  to: number;
}

/** What befell the people that the number counts. */
export const fateOf = (words: readonly Token[], number: ReadNumber, head: Head | null): Told | null =>
  head ? kindsOf(words, number, head) : counted(words, number);

function kindsOf(words: readonly Token[], number: ReadNumber, head: Head): Told | null {
  const isOwn = head.kinds.length > 0;
  const mover = fateAfter(words, head.to, isOwn);
  if (isOwn) {
    const kinds = [...head.kinds, ...(mover ? [mover.value] : [])];
    return { kinds, from: number.from, to: mover?.to ?? head.to };
  }
  const counting = countBefore(words, number.from);
  // "were killed and 2 civilians wounded": the nearer word tells.
  const isNearer = words[number.from - 1]?.text === 'and' && mover && isStraight(words, head.to, mover.from);
  if (counting && !isNearer) return { kinds: [counting.value], from: counting.from, to: head.to };
  return mover ? movedTo(words, number.from, mover) : null;
}

/** "civilians wounded", "civilians were wounded". */
const isStraight = (words: readonly Token[], noun: number, verb: number): boolean =>
  verb - noun <= 2 && words.slice(noun, verb).every(({ text }) => auxiliaries.has(text));

/** "19,000 people fled to Armenia": they left, and they arrived. */
function movedTo(words: readonly Token[], from: number, { value, from: verb, to }: Found<FigureKind>): Told {
  if (value === 'displaced' && phraseAt(flights, words, verb))
    for (let at = to; at < Math.min(words.length - 1, to + FLIGHT_REACH); at++) {
      if (words[at]!.isPieceStart || words[at]!.sentence !== words[verb]!.sentence) break;
      if (towards.has(words[at]!.text) && words[at + 1]!.capital && words[at + 1]!.gap === ' ')
        return { kinds: ['displaced', 'arrived'], from, to: at + 2 };
    }
  return { kinds: [value], from, to };
}

/** A number without a noun: "killed 16 and ...", "the death toll rose to 170". */
function counted(words: readonly Token[], number: ReadNumber): Told | null {
  const next = words[number.to];
  const ends =
    !next || next.isPieceStart || next.sentence !== words[number.from]!.sentence || stops.has(next.text);
  if (!ends) return null;
  if (next && auxiliaries.has(next.text) && !next.isPieceStart) return nearFate(words, number);
  const counting = countBefore(words, number.from) ?? countFarBefore(words, number.from);
  if (counting) return { kinds: [counting.value], from: counting.from, to: number.to };
  return next?.text === 'who' && !next.isPieceStart ? nearFate(words, number) : null;
}

/** "5 were killed", "47,115 who had crossed". */
function nearFate(words: readonly Token[], number: ReadNumber): Told | null {
  const fate = fateAfter(words, number.to, false);
  const isNear = fate && fate.from - number.to <= 4;
  return isNear ? { kinds: [fate.value], from: number.from, to: fate.to } : null;
}

/** "put the number of people killed, as of 8 p.m., at 25": what is counted stands apart from its number. */
function countFarBefore(words: readonly Token[], from: number): Found<FigureKind> | null {
  let link = from - 1;
  while (link >= 0 && fillers.has(words[link]!.text) && !links.has(words[link]!.text)) link--;
  if (!links.has(words[link]?.text ?? '')) return null;
  const { sentence } = words[from]!;
  for (let at = link - 1; at >= Math.max(0, from - TOLL_REACH); at--) {
    if (words[at]!.sentence !== sentence) return null;
    const hit = phraseAt(counts, words, at, link);
    if (hit) return hit;
  }
  return null;
}

export const isPerson = (words: readonly Token[], at: number): boolean =>
  phraseAt(people, words, at) !== null;

/** The noun of the number: people, or a word that tells their fate at once: "100 wounded". */
export function headOf(words: readonly Token[], from: number): Head | null {
  const kinds: FigureKind[] = [];
  let to = from;
  for (let at = from; at < Math.min(words.length, from + NOUN_REACH); at++) {
    const word = words[at]!;
    if (at > from && (word.isPieceStart || word.sentence !== words[from]!.sentence)) break;
    if (at === from && (word.sentence !== words[from - 1]!.sentence || word.isPieceStart)) break;
    const fate = phraseAt(after, words, at);
    if (fate) {
      kinds.push(fate.value);
      to = fate.to;
      at = fate.to - 1;
      continue;
    }
    const noun = phraseAt(people, words, at);
    if (noun) {
      // "an Armenian soldier": two nouns for the same people.
      const isPlain = words[noun.to]?.sentence === word.sentence && words[noun.to]!.gap === ' ';
      const second = isPlain ? phraseAt(people, words, noun.to) : null;
      return { kinds, to: second?.to ?? noun.to };
    }
    // "seriously and critically injured"
    if (word.text === 'and' && words[at - 1]!.text.endsWith('ly')) continue;
    // "18 vehicles crossed": a noun for other things than people.
    if (word.text.endsWith('s') || kinds.length || stops.has(word.text) || numberAt(words, at)) break;
  }
  return kinds.length ? { kinds, to } : null;
}

/** "were killed", "have crossed into": after the noun, in the same clause. */
export function fateAfter(words: readonly Token[], from: number, isOwn: boolean): Found<FigureKind> | null {
  const sentence = words[from - 1]?.sentence;
  for (let at = from; at < Math.min(words.length, from + FATE_REACH); at++) {
    if (words[at]!.sentence !== sentence) return null;
    if (words[at]!.isPieceStart) {
      const resumed = isInAside(words, from, at) ? at : afterAsides(words, at);
      if (resumed === null) return null;
      at = resumed;
    }
    // "2 deaths and 5 wounded": another number with a fate of its own.
    if (ownFate(words, at)) return null;
    const fate = phraseAt(after, words, at);
    if (!fate) continue;
    if (isOwn) return fate.value === 'arrived' ? fate : null;
    // "3 soldiers killed 5": these did it.
    return isDoer(words, fate.to) && (fate.value === 'killed' || fate.value === 'injured') ? null : fate;
  }
  return null;
}

function isDoer(words: readonly Token[], at: number): boolean {
  const qualifier = phraseAt(qualifiers, words, at);
  const object = words[qualifier?.to ?? at];
  return object !== undefined && words[at]!.gap === ' ' && numberAt(words, qualifier?.to ?? at) !== null;
}

function ownFate(words: readonly Token[], at: number): boolean {
  const number = numberAt(words, at);
  if (!number) return false;
  const next = words[number.to];
  return (next && auxiliaries.has(next.text)) || (headOf(words, number.to)?.kinds.length ?? 0) > 0;
}

/** "the first group, around 40 people, have arrived": the number stands in the aside itself. */
function isInAside(words: readonly Token[], noun: number, at: number): boolean {
  if (at !== noun || !auxiliaries.has(words[at]!.text)) return false;
  return words.slice(Math.max(0, noun - NOUN_REACH), noun).some(({ isPieceStart }) => isPieceStart);
}

/** ", a child and a woman, were killed", ", including 3 women, were killed": where the clause goes on. */
function afterAsides(words: readonly Token[], from: number): number | null {
  let at = from;
  // "the mayor of Martuni, A. B. was killed": a name with one comma.
  while (words[at]?.capital && words[at]!.sentence === words[from]!.sentence) at++;
  if (at > from && auxiliaries.has(words[at]?.text ?? '') && words[at]!.gap === ' ') return at;
  at = from;
  for (let count = 0; count < MOST_ASIDES; count++) {
    const next = pieceEnd(words, at);
    if (next === null || !isAside(words, at, next)) return null;
    if (phraseAt(parts, words, at) || goesOn(words, next)) return next;
    at = next;
  }
  return null;
}

function isAside(words: readonly Token[], from: number, to: number): boolean {
  return (
    asides.has(words[from]!.text) ||
    numberAt(words, from) !== null ||
    words.slice(from, to).every(({ capital, text }) => capital || text === 'and') ||
    findPhrases(parts, words, from, to).length > 0
  );
}

/** The verb itself stands first: "were killed", "killed in the attack". */
const goesOn = (words: readonly Token[], at: number): boolean =>
  auxiliaries.has(words[at]!.text) || phraseAt(after, words, at) !== null;

function pieceEnd(words: readonly Token[], from: number): number | null {
  let to = from + 1;
  while (to < words.length && to - from < LONGEST_ASIDE && !words[to]!.isPieceStart) to++;
  return words[to]?.isPieceStart && words[to]!.sentence === words[from]!.sentence ? to : null;
}

/** "killing at least", "number of wounded has risen to": before the number, with nothing but fillers between. */
export function countBefore(words: readonly Token[], from: number): Found<FigureKind> | null {
  const sentence = words[from]?.sentence;
  for (let at = from - 1; at >= Math.max(0, from - COUNT_REACH); at--) {
    const word = words[at]!;
    if (word.sentence !== sentence || (at + 1 < words.length && breaks(words[at + 1]!))) return null;
    const hit = phraseAt(before, words, at, from);
    if (hit && between(words, hit.to, from)) return hit;
  }
  return null;
}

const breaks = ({ gap }: Token): boolean => /[,;()]|\s[-–—]\s/.test(gap);
const between = (words: readonly Token[], from: number, to: number): boolean => {
  for (let at = from; at < to; at++)
    if (!fillers.has(words[at]!.text) && !words[at]!.text.endsWith('ly')) return false;
  return true;
};
