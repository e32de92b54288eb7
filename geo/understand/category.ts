/**
 * What kind of event an entry reports. Words speak for categories with weights; the first sentence that says
 * anything counts most, what is background, a wish or a condition counts little, and who speaks leans the scale.
 */
import type { Span } from '../entry.js';
import type { Category, Figure, FigureKind } from '../incident.js';
import type { WordedEntry } from './context.js';
import { sentenceEvidence, type Evidence } from './evidence.js';
import { OFFICE_WORDS } from './lexicon/speech.js';
import { findPhrases, phraseIndex, startsIn } from './phrases.js';
import { speechBetween, speechOf, type Speech } from './speech.js';
import type { Token } from './tokens.js';

/** Words from here on tell no more about the category. */
const MOST_WORDS = 260;
/** Share of a sentence by how many sentences with evidence stand before it. */
const SHARES = [1, 0.5, 0.3, 0.2, 0.1, 0.05];
/** Points below which a sentence says nothing. */
const LEAST_POINTS = 1.5;
/** Points below which a word is not shown as evidence beside stronger ones. */
const SHOWN_POINTS = 0.5;

/** A number of people speaks for what befell them. */
const FIGURE_POINTS: Readonly<Record<FigureKind, { category: Category; points: number }>> = {
  killed: { category: 'casualties', points: 2 },
  injured: { category: 'casualties', points: 2 },
  missing: { category: 'casualties', points: 2 },
  displaced: { category: 'displacement', points: 4 },
  arrived: { category: 'displacement', points: 4 },
};

const offices = phraseIndex(OFFICE_WORDS.map(({ words, ...value }) => [words, value] as const));

/** @param from index of the first word that is read. */
export function categoryOf(
  { words }: WordedEntry,
  figures: readonly Figure[],
  from = 0,
): { category: Category; evidence: Span[] } {
  const evidence = evidenceOf(words, from, Math.min(words.length, from + MOST_WORDS), figures);
  const totals = new Map<Category, number>();
  for (const { category, points } of evidence) totals.set(category, (totals.get(category) ?? 0) + points);
  let category: Category = 'other';
  for (const [candidate, points] of totals) if (points > (totals.get(category) ?? 0)) category = candidate;
  const own = evidence.filter((found) => found.category === category);
  const strong = own.filter(({ points }) => points >= SHOWN_POINTS);
  const shown = strong.length ? strong : own;
  return { category, evidence: shown.map(({ start, end }) => ({ start, end })) };
}

/** One a sentence and category is enough: the numbers of one entry mostly tell of the same people. */
function figurePoints(figures: readonly Figure[]): Map<number, Evidence[]> {
  const byStart = new Map<number, Evidence[]>();
  for (const { kind, span } of figures) {
    const { start, end } = span;
    const { category, points } = FIGURE_POINTS[kind];
    const others = byStart.get(start);
    if (others) others.push({ start, end, category, points });
    else byStart.set(start, [{ start, end, category, points }]);
  }
  return byStart;
}

function evidenceOf(
  words: readonly Token[],
  first: number,
  last: number,
  figures: readonly Figure[],
): Evidence[] {
  const all: Evidence[] = [];
  const given = figurePoints(figures);
  let rank = 0;
  for (let from = first, to = first; from < last; from = to) {
    const { around } = words[from]!;
    to = Math.min(around.to, last);
    const isWhole = from === around.from && to === around.to;
    const speech = rank > 1 ? null : isWhole ? speechOf(words, around) : speechBetween(words, from, to);
    const share = SHARES[Math.min(rank, SHARES.length - 1)]!;
    let total = 0;
    for (const { start, end, category, points } of sentenceEvidence(words, from, to, speech, given)) {
      total += points;
      all.push({ start, end, category, points: points * share });
    }
    if (rank === 0 && startsIn(offices, around))
      all.push(...officeEvidence(words, speech ?? actor(from, to)));
    if (total >= LEAST_POINTS) rank++;
  }
  return all;
}

/** Without a verb of saying the sentence starts with who acts. Words. */
const actor = (from: number, to: number): Speech => ({ from, to: Math.min(to, from + 8), verb: from });

/** The strongest lean of the speaker's office, one a category. */
function officeEvidence(words: readonly Token[], { from, to }: Speech): Evidence[] {
  const best = new Map<Category, Evidence>();
  for (const hit of findPhrases(offices, words, from, to)) {
    const { category, weight } = hit.value;
    if ((best.get(category)?.points ?? 0) >= weight) continue;
    const span = { start: words[hit.from]!.start, end: words[hit.to - 1]!.end };
    best.set(category, { ...span, category, points: weight });
  }
  return [...best.values()];
}
