/** A place that stands alone at the head of a report: "18.26 Riverton. Two lorries arrived from Hill." */
import type { Journey } from './journeys.js';
import { ARRIVING, KINDS_BEFORE } from './lexicon/movement-words.js';
import type { PlacedName } from './mention-words.js';
import type { Token } from './tokens.js';
import { wordList } from './word-lists.js';

const arriving = wordList(ARRIVING);
const kinds = wordList(`${KINDS_BEFORE} the`);

/** The one name of which the first sentence is made; null where it tells more, or of several. */
function headlineOf(words: readonly Token[], names: readonly PlacedName[]): PlacedName | null {
  const [name, next] = names;
  const to = words[0]?.around.to ?? 0;
  if (!name || to >= words.length || name.last >= to || (next && next.first < to)) return null;
  const isAlone = words
    .slice(0, to)
    .every((word, at) => (at >= name.first && at <= name.last) || kinds.has(word));
  return isAlone && name.mention.kind === 'literal' ? name : null;
}

/** The journeys that lack an end with the place at the head in it: from there they go, or there they arrive. */
export function underHeadline(
  words: readonly Token[],
  names: readonly PlacedName[],
  journeys: readonly Journey[],
): readonly Journey[] {
  const headline = journeys.length > 0 ? headlineOf(words, names) : null;
  if (!headline) return journeys;
  // another place named in between may be where they set out
  const isLast = ({ first }: Journey) =>
    names.every(({ index, first: at }) => index === headline.index || at >= first);
  return journeys.map((journey) => (isLast(journey) ? withEnd(words, journey, headline) : journey));
}

function withEnd(words: readonly Token[], journey: Journey, headline: PlacedName): Journey {
  const { from, to, first, last, isDone } = journey;
  const ends = [...from, ...to].map(({ place }) => place);
  if (!isDone || ends.length === 0 || ends.includes(headline.place)) return journey;
  // a copy: of the place itself, more is told than that somebody left
  if (from.length === 0) return { ...journey, from: [{ ...headline }] };
  const isArriving = words.slice(first, last + 1).some((word) => arriving.has(word));
  return to.length === 0 && isArriving ? { ...journey, to: [headline] } : journey;
}
