/** The words of one sentence that speak for a category, each weighed by how the sentence means it. */
import type { Span } from '../entry.js';
import { CATEGORIES, type Category } from '../incident.js';
import { CATEGORY_WORDS, NEUTRAL_WORDS } from './lexicon/categories.js';
import { isInPassing } from './in-passing.js';
import { EVENT_WORDS } from './lexicon/events.js';
import { SHIFTS, type Shift } from './lexicon/shifts.js';
import { phraseAt, phraseIndex } from './phrases.js';
import { isOpener, type Speech } from './speech.js';
import type { Token } from './tokens.js';
import { WordList } from './word-lists.js';

export interface Evidence extends Span {
  category: Category;
  points: number;
}

/** Share of the second, third ... word for one category in one sentence. */
const REPEATS = [1, 0.5, 0.3, 0.2, 0.1];
/** Share of words within the name of the speaker: "Defence Army", "Human Rights Defender". */
const IN_SPEAKER = 0.1;
/** Share of what stands before the speaker: "In a cabinet meeting, ...". */
const BEFORE_SPEAKER = 0.15;
/** Share of words that tell where or why, or describe. */
const IN_PASSING = 0.4;
/** Weight of a phrase that says nothing: above all that do. */
const NEUTRAL_WEIGHT = 9;

/** Points of an attack that a clause of its own reports, and the share of the toll told in the same sentence. */
const ATTACK_POINTS = 3;
const BESIDE_ATTACK = 0.4;
const ATTACKS: ReadonlySet<Category> = new Set<Category>(['battle', 'strike', 'accident']);

const shifts = phraseIndex(SHIFTS.map((shift) => [shift.words, shift] as const));

interface Kind {
  category: Category | null;
  weight: number;
}
/** Of phrases of one length that start at one word the stronger stands first. */
const kinds = phraseIndex<Kind>(
  [
    [NEUTRAL_WORDS, { category: null, weight: NEUTRAL_WEIGHT }] as const,
    ...[EVENT_WORDS, CATEGORY_WORDS].flatMap((lists) =>
      CATEGORIES.flatMap((category) =>
        Object.entries(lists[category]).map(
          ([weight, words]) => [words, { category, weight: Number(weight) }] as const,
        ),
      ),
    ),
  ].sort(([, a], [, b]) => b.weight - a.weight),
);

/** Most words start nothing of either. */
const telling = new WordList([...kinds.byFirstWord.keys(), ...shifts.byFirstWord.keys()]);

/**
 * @param from index of the sentence's first word
 * @param to index after its last
 * @param given evidence of other kinds by its start, which counts as its place in the sentence means it
 */
export function sentenceEvidence(
  words: readonly Token[],
  from: number,
  to: number,
  speech: Speech | null,
  given: ReadonlyMap<number, readonly Evidence[]>,
): readonly Evidence[] {
  const found: Evidence[] = [];
  const givenFor: Evidence[] = [];
  const meaning = new Meaning(words, from, speech);
  let around = { to: from, weight: 0 };
  for (let at = from; at < to; at++) {
    const word = words[at]!;
    if (word.isPieceStart) meaning.startPiece(word);
    else if (given.size === 0 && !telling.has(word)) continue;
    for (const one of given.get(word.start) ?? [])
      if (!givenFor.some(({ category }) => category === one.category))
        givenFor.push({ ...one, points: one.points * meaning.factorAt(at) });
    const kind = phraseAt(kinds, words, at, to);
    // Within a longer phrase only a word that says more counts: "launched missile attacks", not "broke the ceasefire".
    if (kind && (at >= around.to || kind.value.weight > around.weight)) {
      const { category, weight } = kind.value;
      around = { to: kind.to, weight };
      if (category) {
        const share = isInPassing(words, at, kind.to) ? IN_PASSING : 1;
        const points = weight * meaning.factorAt(at) * share;
        found.push({ start: word.start, end: words[kind.to - 1]!.end, category, points });
      }
    }
    const isNeutral = around.weight === NEUTRAL_WEIGHT && at < around.to;
    const shift = isNeutral ? null : phraseAt(shifts, words, at, to);
    if (shift) meaning.shift(at, shift.value);
  }
  return asMeant([...lessened(found), ...givenFor]);
}

/** "The town was shelled and 2 people were killed" tells of an attack and, with it, of those whom it struck. */
function asMeant(found: readonly Evidence[]): readonly Evidence[] {
  const attack = firstStart(
    found,
    ({ category, points }) => ATTACKS.has(category) && points >= ATTACK_POINTS,
  );
  if (attack > firstStart(found, isToll)) return found;
  return found.map((one) => (isToll(one) ? { ...one, points: one.points * BESIDE_ATTACK } : one));
}

function firstStart(found: readonly Evidence[], isMeant: (one: Evidence) => boolean): number {
  let first = Infinity;
  for (const one of found) if (one.start < first && isMeant(one)) first = one.start;
  return first;
}

const isToll = ({ category }: Evidence): boolean => category === 'casualties';

/** How much the words count as the sentence goes on: less after "since", "condemned", "if". */
class Meaning {
  private sentence = 1;
  private clause = 1;

  constructor(
    private readonly words: readonly Token[],
    private readonly from: number,
    private readonly speech: Speech | null,
  ) {}

  startPiece({ gap }: Token): void {
    this.clause = 1;
    // What a colon announces is said at first hand: `issued a statement on ...: "..."`.
    if (gap.includes(':')) this.sentence = 1;
  }

  factorAt(at: number): number {
    const { speech } = this;
    if (speech && at >= speech.from && at < speech.to) return IN_SPEAKER;
    const isBefore =
      speech !== null && speech.verb >= speech.to && at < speech.from && !this.isSaidFirst(speech);
    return this.sentence * this.clause * (isBefore ? BEFORE_SPEAKER : 1);
  }

  shift(at: number, { factor, reach }: Shift): void {
    const { speech } = this;
    if (speech && at >= speech.from && at < speech.to) return;
    if (reach === 'clause') this.clause = Math.min(this.clause, factor);
    else this.sentence = Math.min(this.sentence, factor);
  }

  /** "Aircraft bombed a town, the spokesperson said": what was said stands first, and it is no opening. */
  private isSaidFirst({ from }: Speech): boolean {
    return from - this.from > LONGEST_OPENING || !isOpener(this.words[this.from]!);
  }
}

/** "In an interview with reporters today,". Words. */
const LONGEST_OPENING = 9;

/** Repeats of one category within a sentence add less and less: of two equal ones the later. */
const lessened = (found: readonly Evidence[]): Evidence[] =>
  found.map((one, at) => {
    const before = found.filter(
      ({ category, points }, other) =>
        category === one.category && (points > one.points || (points === one.points && other < at)),
    ).length;
    return { ...one, points: one.points * REPEATS[Math.min(before, REPEATS.length - 1)]! };
  });
