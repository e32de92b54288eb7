/**
 * What kind of event an entry reports. Words speak for categories with weights; the first sentence that says
 * anything counts most, what is background, a wish or a condition counts little, and who speaks leans the scale.
 */
import type { Span } from '../entry.js';
import { CATEGORIES, type Category, type Source } from '../incident.js';
import type { UnderstandContext, WordedEntry } from './context.js';
import { CATEGORY_WORDS } from './lexicon/categories.js';
import { SHIFTS, type Shift } from './lexicon/shifts.js';
import { OFFICE_WORDS } from './lexicon/speech.js';
import { findPhrases, phraseAt, phraseIndex, type PhraseIndex } from './phrases.js';
import { speechIn, startsPiece, type Speech } from './speech.js';
import type { Token } from './tokens.js';

interface Evidence extends Span {
  category: Category;
  points: number;
}

type Clue = { category: Category; weight: number; shift?: undefined } | { shift: Shift };

/** Words from here on tell no more about the category. */
const MOST_WORDS = 260;
/** Share of a sentence by how many sentences with evidence stand before it. */
const SHARES = [1, 0.5, 0.35, 0.25, 0.2, 0.15];
/** Share of the second, third ... word for one category in one sentence. */
const REPEATS = [1, 0.5, 0.3, 0.2, 0.1];
/** Share of words within the name of the speaker: "Defence Army", "Human Rights Defender". */
const IN_SPEAKER = 0.1;
/** Points below which a sentence says nothing. */
const LEAST_POINTS = 1.5;

const clues: PhraseIndex<Clue> = phraseIndex<Clue>([
  ...SHIFTS.map((shift) => [shift.words, { shift }] as const),
]);
const kinds: PhraseIndex<{ category: Category; weight: number }> = phraseIndex(
  CATEGORIES.flatMap((category) =>
    Object.entries(CATEGORY_WORDS[category]).map(
      ([weight, words]) => [words, { category, weight: Number(weight) }] as const,
    ),
  ),
);
const offices = phraseIndex(OFFICE_WORDS.map(({ words, ...value }) => [words, value] as const));

export function categoryOf(
  _context: UnderstandContext,
  { words }: WordedEntry,
  _source: Source,
): { category: Category; evidence: Span[] } {
  const evidence = evidenceOf(words.slice(0, MOST_WORDS));
  const totals = new Map<Category, number>();
  for (const { category, points } of evidence) totals.set(category, (totals.get(category) ?? 0) + points);
  let category: Category = 'other';
  for (const [candidate, points] of totals) if (points > (totals.get(category) ?? 0)) category = candidate;
  return {
    category,
    evidence: evidence
      .filter((found) => found.category === category && found.points >= 0.5)
      .map(({ start, end }) => ({ start, end })),
  };
}

function evidenceOf(words: readonly Token[]): Evidence[] {
  const all: Evidence[] = [];
  let rank = 0;
  for (let from = 0; from < words.length;) {
    let to = from + 1;
    while (to < words.length && words[to]!.sentence === words[from]!.sentence) to++;
    const speech = rank < 2 ? speechIn(words, words[from]!.sentence) : null;
    const found = weigh(sentenceEvidence(words, from, to, speech));
    const share = SHARES[Math.min(rank, SHARES.length - 1)]!;
    const sum = found.reduce((total, { points }) => total + points, 0);
    all.push(...found.map((one) => ({ ...one, points: one.points * share })));
    if (rank === 0) all.push(...officeEvidence(words, speech ?? subjectOf(from, to)));
    if (sum >= LEAST_POINTS) rank++;
    from = to;
  }
  return all;
}

/** Repeats of one category within a sentence add less and less. */
function weigh(found: Evidence[]): Evidence[] {
  const seen = new Map<Category, number>();
  return [...found]
    .sort((a, b) => b.points - a.points || a.start - b.start)
    .map((one) => {
      const before = seen.get(one.category) ?? 0;
      seen.set(one.category, before + 1);
      return { ...one, points: one.points * REPEATS[Math.min(before, REPEATS.length - 1)]! };
    })
    .sort((a, b) => a.start - b.start);
}

function sentenceEvidence(
  words: readonly Token[],
  from: number,
  to: number,
  speech: Speech | null,
): Evidence[] {
  const found: Evidence[] = [];
  let sentenceFactor = 1;
  let clauseFactor = 1;
  let around = { to: from, weight: 0 };
  for (let at = from; at < to; at++) {
    const word = words[at]!;
    if (startsPiece(word)) clauseFactor = 1;
    const inSpeaker = speech !== null && at >= speech.from && at < speech.to;
    const shift = inSpeaker ? null : phraseAt(clues, words, at, to);
    const kind = phraseAt(kinds, words, at, to);
    // Within a longer phrase only a word that says more counts: "launched missile attacks", not "broke the ceasefire".
    if (kind && (at >= around.to || kind.value.weight > around.weight)) {
      const factor = inSpeaker ? IN_SPEAKER : sentenceFactor * clauseFactor;
      const span = { start: word.start, end: words[kind.to - 1]!.end };
      found.push({ ...span, category: kind.value.category, points: kind.value.weight * factor });
      around = { to: kind.to, weight: kind.value.weight };
    }
    if (shift?.value.shift) {
      const { factor, reach } = shift.value.shift;
      if (reach === 'clause') clauseFactor = Math.min(clauseFactor, factor);
      else sentenceFactor = Math.min(sentenceFactor, factor);
    }
  }
  return found;
}

/** Without a verb of saying the sentence starts with who acts. Words. */
const subjectOf = (from: number, to: number): Speech => ({ from, to: Math.min(to, from + 8), verb: from });

/** The strongest lean of the speaker's office, one a category. */
function officeEvidence(words: readonly Token[], { from, to }: Speech): Evidence[] {
  const best = new Map<Category, Evidence>();
  for (const hit of findPhrases(offices, words, from, to)) {
    const { category, weight } = hit.value;
    if ((best.get(category)?.points ?? 0) >= weight) continue;
    best.set(category, {
      category,
      points: weight,
      start: words[hit.from]!.start,
      end: words[hit.to - 1]!.end,
    });
  }
  return [...best.values()];
}
