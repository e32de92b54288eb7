/** Numbers that take their meaning from the number before them: its parts, and what is counted with it. */
import type { Figure } from '../incident.js';
import type { Told } from './fate.js';
import { auxiliaries, parts } from './fate-words.js';
import { headOf, isPerson, type Head } from './head.js';
import { numberAt, type ReadNumber } from './numbers.js';
import { phraseAt } from './phrases.js';
import type { Token } from './tokens.js';
import { wordList } from './word-lists.js';

/** "the number of those wounded was 12", "as a result of which 2 died": no parts. */
const notParts = wordList('number result because consequence');

/** From the word for a part back to its number, and from a number back to the one before it. Words. */
const PART_REACH = 5;
const EARLIER_REACH = 40;
/** Figures back from a part to its whole. */
const FIGURE_REACH = 20;

/** "of them 10 children", "8 of them children". */
export function isPart(words: readonly Token[], { from, to }: ReadNumber, head: Head | null): boolean {
  const { sentence } = words[from]!;
  // "25, of whom 2 were civilians": 25 is the whole.
  if (phraseAt(parts, words, to) && !words[to]!.isPieceStart) return true;
  if (/[,;]/.test(words[from]!.gap)) return false;
  for (let at = from - 1; at >= Math.max(0, from - PART_REACH) && words[at]!.sentence === sentence; at--) {
    const hit = phraseAt(parts, words, at);
    if (hit && hit.to <= from) return !notParts.has(words[at - 1]) && !isOwn(words, hit.to, from, head);
    if (words[at]!.isPieceStart) return false;
  }
  return false;
}

/** "including a child and 11 injured": the part ends before a number with a fate of its own. */
const isOwn = (words: readonly Token[], start: number, from: number, head: Head | null): boolean =>
  (head?.kinds.length ?? 0) > 0 && from - 1 > start && words[from - 1]!.text === 'and';

/** What befell the whole befell its parts. */
export function partOf(words: readonly Token[], number: ReadNumber, earlier: readonly Figure[]): Told | null {
  const last = earlier.at(-1);
  if (!last || !isNear(words, number.from, last)) return null;
  const named = phraseAt(parts, words, number.to);
  let noun = named?.to ?? number.to;
  if (words[noun]?.isPieceStart) noun = number.to;
  while (auxiliaries.has(words[noun])) noun++;
  const to = headOf(words, noun)?.to ?? named?.to;
  if (to === undefined) return null;
  const kinds = earlier
    .slice(-FIGURE_REACH)
    .filter(({ span }) => span.start === last.span.start && span.end === last.span.end);
  return { kinds: kinds.map(({ kind }) => kind), from: number.from, to };
}

/** In the same sentence, or in the one before it with no other number between. */
function isNear(words: readonly Token[], from: number, { span }: Figure): boolean {
  const { sentence } = words[from]!;
  for (let at = from - 1; at >= Math.max(0, from - EARLIER_REACH); at--) {
    if (words[at]!.end <= span.end) return sentence - words[at]!.sentence <= 1;
    if (words[at]!.sentence < sentence - 1) return false;
    const isOwnCount = numberAt(words, at) !== null && headOf(words, at + 1) !== null;
    if (isOwnCount && words[at]!.start >= span.end) return false;
  }
  return false;
}

/** "34 people were injured: 16 officers and 18 civilians": behind the colon stand the parts. */
export function isBreakdown(
  words: readonly Token[],
  from: number,
  head: Head | null,
  earlier: readonly Figure[],
): boolean {
  const whole = earlier.slice(-FIGURE_REACH).findLast(({ part }) => !part);
  if (!whole || !head || head.kinds.length) return false;
  for (let at = from; at >= Math.max(0, from - EARLIER_REACH); at--) {
    const { gap, end, sentence } = words[at]!;
    if (sentence !== words[from]!.sentence || end <= whole.span.end) return false;
    if (gap.includes(': ') && words[at - 1]?.sentence === sentence) {
      const before = words[at - 1]!;
      return before.end >= whole.span.end && whole.span.start >= sentenceStart(words, at);
    }
  }
  return false;
}

function sentenceStart(words: readonly Token[], at: number): number {
  let first = at;
  while (first > 0 && at - first < EARLIER_REACH && words[first - 1]!.sentence === words[at]!.sentence)
    first--;
  return words[first]!.start;
}

/** "killed 24 adults and at least 1 child": the second is counted with the first. */
export function alsoCounted(
  words: readonly Token[],
  from: number,
  head: Head | null,
  earlier: readonly Figure[],
): Told | null {
  const last = earlier.at(-1);
  const isJoined = words[from - 1]?.text === 'and' && words[from - 2]?.end === last?.span.end;
  if (!last || last.part || !isJoined || !head || head.kinds.length || !isPerson(words, from - 2))
    return null;
  return { kinds: [last.kind], from, to: head.to, start: last.span.start };
}
