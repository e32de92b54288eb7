/** What befell the people that a number counts: told by its noun, by the verb behind it or by the words before it. */
import type { FigureKind } from '../incident.js';
import { resumedAt } from './asides.js';
import { countBefore, countFarBefore } from './counting.js';
import { after, auxiliaries, parts, qualifiers, stops } from './fate-words.js';
import { headOf, type Head } from './head.js';
import { FLIGHTS, LEAVING, TOWARDS } from './lexicon/figures.js';
import { numberAt, type ReadNumber } from './numbers.js';
import { phraseAt, phraseIndex, type Found } from './phrases.js';
import type { Token } from './tokens.js';
import { wordList } from './word-lists.js';

const flights = phraseIndex([[FLIGHTS, true]]);
const towards = wordList(TOWARDS);
const leavingWords = wordList(LEAVING);

/** From a noun to what befell these people. Words. */
const FATE_REACH = 14;
/** From a flight to where it led. Words. */
const FLIGHT_REACH = 7;

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
  verb - noun <= 2 && words.slice(noun, verb).every((word) => auxiliaries.has(word));

/** "19,000 people fled to Armenia": they left, and they arrived. */
function movedTo(words: readonly Token[], from: number, { value, from: verb, to }: Found<FigureKind>): Told {
  if (value === 'displaced' && phraseAt(flights, words, verb))
    for (let at = to; at < Math.min(words.length - 1, to + FLIGHT_REACH); at++) {
      if (words[at]!.isPieceStart || words[at]!.sentence !== words[verb]!.sentence) break;
      if (towards.has(words[at]) && words[at + 1]!.capital && words[at + 1]!.gap === ' ')
        return { kinds: ['displaced', 'arrived'], from, to: at + 2 };
    }
  return { kinds: [value], from, to };
}

/** A number without a noun: "killed 16 and ...", "the death toll rose to 170". */
function counted(words: readonly Token[], number: ReadNumber): Told | null {
  const next = words[number.to];
  const ends =
    !next || next.isPieceStart || next.sentence !== words[number.from]!.sentence || stops.has(next);
  if (!ends) return null;
  if (next && auxiliaries.has(next) && !next.isPieceStart) return nearFate(words, number);
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

/** "2 of them died", "12,500 who have reached Riverton": a fate of their own. */
export function fateOfPart(words: readonly Token[], number: ReadNumber): Told | null {
  const named = phraseAt(parts, words, number.to);
  if (!named || words[number.to]!.isPieceStart) return null;
  const fate = fateAfter(words, named.to, false);
  return fate && fate.from - named.to <= PART_FATE_REACH
    ? { kinds: [fate.value], from: number.from, to: fate.to }
    : null;
}
/** "of whom have since died". Words. */
const PART_FATE_REACH = 3;

/** "were killed", "have crossed into": after the noun, in the same clause. */
export function fateAfter(words: readonly Token[], from: number, isOwn: boolean): Found<FigureKind> | null {
  const sentence = words[from - 1]?.sentence;
  for (let at = from; at < Math.min(words.length, from + FATE_REACH); at++) {
    if (words[at]!.sentence !== sentence) return null;
    if (words[at]!.isPieceStart) {
      const resumed = resumedAt(words, from, at);
      if (resumed === null) return null;
      at = resumed;
    }
    // "2 deaths and 5 wounded": another number with a fate of its own.
    if (ownFate(words, at)) return null;
    const fate = phraseAt(after, words, at) ?? leaving(words, at);
    if (!fate) continue;
    if (isOwn) return fate.value === 'arrived' ? fate : null;
    // "3 soldiers killed 5": these did it.
    return isDoer(words, fate.to) && (fate.value === 'killed' || fate.value === 'injured') ? null : fate;
  }
  return null;
}

/** "9,640 people have left Riverton": gone from a place with a name. */
function leaving(words: readonly Token[], at: number): Found<FigureKind> | null {
  // "left Riverton", "left for Riverton"
  const place = words[at + 1]?.text === 'for' ? at + 2 : at + 1;
  const isLeft = leavingWords.has(words[at]!) && words[place]?.capital === true && words[place]?.gap === ' ';
  return isLeft ? { value: 'displaced', from: at, to: place + 1 } : null;
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
  return (next && auxiliaries.has(next)) || (headOf(words, number.to)?.kinds.length ?? 0) > 0;
}
