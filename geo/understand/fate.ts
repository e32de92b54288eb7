/** What befell the people that a number counts: told by its noun, by the verb behind it or by the words before it. */
import { wordSet } from '../recognise/words.js';
import { FIGURE_KINDS, type FigureKind } from '../incident.js';
import { AFTER, AUXILIARIES, BEFORE, FILLERS, PARTS, PEOPLE, QUALIFIERS, STOPS } from './lexicon/figures.js';
import { numberAt, type ReadNumber } from './numbers.js';
import { phraseAt, phraseIndex, type Found } from './phrases.js';
import type { Token } from './tokens.js';

const people = phraseIndex([[PEOPLE, true]]);
const after = phraseIndex(FIGURE_KINDS.map((kind) => [AFTER[kind], kind] as const));
const before = phraseIndex(FIGURE_KINDS.map((kind) => [BEFORE[kind], kind] as const));
const qualifiers = phraseIndex([[QUALIFIERS, true]]);
const parts = phraseIndex([[PARTS, true]]);
const fillers = wordSet(FILLERS);
const stops = wordSet(STOPS);
const auxiliaries = wordSet(AUXILIARIES);

/** From a number to its noun, and from the noun to what befell these people. Words. */
const NOUN_REACH = 5;
const FATE_REACH = 14;
/** From a word that counts to its number. Words. */
const COUNT_REACH = 8;

export interface Head {
  /** Index after the noun. */
  to: number;
  /** Fates told by the noun or the words before it. */
  kinds: FigureKind[];
}

export interface Told {
  kinds: FigureKind[];
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
  if (counting) return { kinds: [counting.value], from: counting.from, to: head.to };
  return mover ? { kinds: [mover.value], from: number.from, to: mover.to } : null;
}

/** A number without a noun: "killed 16 and ...", "the death toll rose to 170". */
function counted(words: readonly Token[], number: ReadNumber): Told | null {
  const next = words[number.to];
  const ends =
    !next || next.isPieceStart || next.sentence !== words[number.from]!.sentence || stops.has(next.text);
  if (!ends) return null;
  if (next && auxiliaries.has(next.text) && !next.isPieceStart) {
    const fate = fateAfter(words, number.to, false);
    const isNear = fate && fate.from - number.to <= 4;
    return isNear ? { kinds: [fate.value], from: number.from, to: fate.to } : null;
  }
  const counting = countBefore(words, number.from);
  return counting ? { kinds: [counting.value], from: counting.from, to: number.to } : null;
}

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
    const word = words[at]!;
    if (word.sentence !== sentence) return null;
    if (word.isPieceStart) {
      const skipped = phraseAt(parts, words, at) ? nextPiece(words, at) : null;
      if (skipped === null) return null;
      at = skipped - 1;
      continue;
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

function nextPiece(words: readonly Token[], at: number): number | null {
  let next = at + 1;
  while (next < words.length && next - at < 12 && !words[next]!.isPieceStart) next++;
  return next < words.length && words[next]!.isPieceStart ? next + 1 : null;
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
