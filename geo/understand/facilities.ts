/** "the checkpoint on the X corridor", "the airport": a facility told by its kind and by what it belongs to. */
import type { Place } from '../../gazetteer/place.js';
import type { UnderstandContext } from './context.js';
import * as lexicon from './lexicon/place-words.js';
import type { PlacedName } from './mention-words.js';
import { isAnyIn, type Token } from './tokens.js';
import { wordList } from './word-lists.js';

const WORDS = {
  facilities: wordList(lexicon.FACILITIES),
  ofTown: wordList(lexicon.FACILITIES_OF_A_TOWN),
  joining: wordList(lexicon.AT_FACILITY),
  articles: wordList('the der die das le la l'),
};

/** Adds to the names those of facilities that the gazetteer has under the name of what they belong to. */
export function withFacilities(
  context: UnderstandContext,
  words: readonly Token[],
  names: readonly PlacedName[],
): PlacedName[] {
  if (!isAnyIn(WORDS.facilities, words)) return [...names];
  const found = words.flatMap((word, at) =>
    WORDS.facilities.has(word) && !names.some(({ first, last }) => first <= at && last >= at)
      ? (facilityAt(context, words, names, at) ?? [])
      : [],
  );
  if (found.length === 0) return [...names];
  const all = [...names, ...found].sort((one, other) => one.first - other.first || other.last - one.last);
  all.forEach((name, index) => (name.index = index));
  return all;
}

function facilityAt(
  context: UnderstandContext,
  words: readonly Token[],
  names: readonly PlacedName[],
  at: number,
): PlacedName | null {
  const { sentence } = words[at] as Token;
  let next = at + 1;
  const isJoined = WORDS.joining.has(words[next]) && words[next]?.sentence === sentence;
  if (isJoined) next++;
  if (isJoined && WORDS.articles.has(words[next])) next++;
  const owner = isJoined ? names.find(({ first }) => first === next) : undefined;
  if (owner) {
    const facility = named(context, words, owner, at);
    if (facility) owner.isInRoute = true;
    return facility ? placed(context, words, owner, facility, at, owner.last) : null;
  }
  // "some went to the airport": that of the town named last
  const isDefinite = WORDS.articles.has(words[at - 1]) && WORDS.ofTown.has(words[at]);
  const town = isDefinite
    ? names
        .filter(({ last, place, isInRoute }) => last < at && place.type === 'settlement' && !isInRoute)
        .at(-1)
    : undefined;
  const facility = town && named(context, words, town, at);
  return town && facility ? placed(context, words, town, facility, at, at) : null;
}

/** The one place called by a name of the owner and this noun. */
function named(
  { text, named: lookUp }: UnderstandContext,
  words: readonly Token[],
  { mention, place }: PlacedName,
  at: number,
): Place | undefined {
  const { start, end } = words[at] as Token;
  const noun = text.slice(start, end);
  const [short = ''] = mention.surface.split(/\s/);
  const owners = [short, ...place.names.map((name) => name.text)];
  const found = new Map(
    owners.flatMap((owner) => lookUp?.(`${owner} ${noun}`) ?? []).map((one) => [one.id, one]),
  );
  return found.size === 1 ? [...found.values()][0] : undefined;
}

/** Its span stays that of the owner's name: every place on the map has a name of the entry. */
function placed(
  { text }: UnderstandContext,
  words: readonly Token[],
  { mention }: PlacedName,
  place: Place,
  first: number,
  last: number,
): PlacedName {
  const surface = text.slice((words[first] as Token).start, (words[last] as Token).end);
  const named = { ...mention, surface, kind: 'literal' as const, place: place.id };
  return { mention: named, place, first, last, index: 0, isInRoute: false };
}
