/** Names of places beside the words of their entry. */
import type { Place, PlaceType } from '../../gazetteer/place.js';
import type { Mention } from '../mention.js';
import { ROAD_NOUNS, WAY_NOUNS } from './lexicon/movement-words.js';
import type { UnderstandContext, WordedEntry } from './context.js';
import { withFacilities } from './facilities.js';
import type { Token } from './tokens.js';
import { wordSet } from '../recognise/words.js';
import { wordForm } from './word-form.js';
import { wordList, type WordList } from './word-lists.js';

/** A name with its place, and the first and last of its words. */
export interface PlacedName {
  mention: Mention;
  place: Place;
  first: number;
  last: number;
  /** Index among the names of the entry. */
  index: number;
  /** The name of an end within that of a road: `Agdam` in "Agdam-Khankandi road". */
  isInRoute: boolean;
  /** The places that a road in free words joins: "the road from X to Y". */
  ends?: readonly Place[];
}

const ROUTES: ReadonlySet<PlaceType> = new Set([
  'road',
  'corridor',
  'bridge',
  'checkpoint',
  'border',
  'line',
  'river',
  'power-line',
  'pipeline',
]);
const WAYS: ReadonlySet<PlaceType> = new Set(['road', 'corridor', 'bridge', 'checkpoint']);

/** Roads, lines and borders: names of towns stand within theirs. */
const isRoute = (place: Place): boolean => ROUTES.has(place.type);
/** What one travels by. */
export const isWay = ({ type, title }: Place): boolean =>
  WAYS.has(type) || (type === 'facility' && WAY_WORDS.has(wordForm(title.slice(title.lastIndexOf(' ') + 1))));
const WAY_WORDS = wordSet(WAY_NOUNS);

/** The names of the entry's body that have a place, in order. */
export function placedNames(context: UnderstandContext, { mentions, words }: WordedEntry): PlacedName[] {
  const names: PlacedName[] = [];
  let at = 0;
  for (const mention of mentions) {
    const place = mention.place === null ? undefined : context.place(mention.place);
    if (!place) continue;
    while (at > 0 && (words[at]?.start ?? Infinity) > mention.start) at--;
    while (at < words.length && (words[at] as Token).end <= mention.start) at++;
    if (at >= words.length || (words[at] as Token).start >= mention.end) continue;
    let last = at;
    while (last + 1 < words.length && (words[last + 1] as Token).start < mention.end) last++;
    names.push({ mention, place, first: at, last, index: names.length, isInRoute: false });
  }
  for (const [at, outer] of names.entries())
    if (isRoute(outer.place)) for (const inner of within(names, at)) inner.isInRoute = true;
  return withFacilities(context, words, withRoads(context, words, names));
}

const ROADS = wordList(ROAD_NOUNS);
const JOINING: Readonly<Record<string, WordList>> = {
  from: wordList('to'),
  between: wordList('and'),
  von: wordList('nach'),
  zwischen: wordList('und'),
  entre: wordList('et'),
  между: wordList('и'),
};

/** "the road from X to Y", "the road between X and Y": the road stands for both its ends. */
function withRoads(
  { roadBetween }: UnderstandContext,
  words: readonly Token[],
  names: readonly PlacedName[],
): PlacedName[] {
  const all: PlacedName[] = [];
  for (const [at, name] of names.entries()) {
    const [noun, joining] = [words[name.first - 2], words[name.first - 1]];
    const other = names[at + 1];
    const isRoad =
      noun !== undefined &&
      ROADS.has(noun) &&
      noun.sentence === words[name.first]?.sentence &&
      other?.first === name.last + 2 &&
      JOINING[joining?.text ?? '']?.has(words[name.last + 1]);
    const place = isRoad ? roadBetween?.(name.place, other.place) : undefined;
    if (place && other) {
      name.isInRoute = other.isInRoute = true;
      const ends = [name.place, other.place];
      const mention = { ...name.mention, kind: 'literal' as const };
      all.push({ ...name, mention, place, first: name.first - 2, last: other.last, isInRoute: false, ends });
    }
    all.push(name);
  }
  all.forEach((name, index) => (name.index = index));
  return all;
}

/** Names lie in order of their offsets: those within another stand beside it. */
function within(names: readonly PlacedName[], at: number): PlacedName[] {
  const { mention } = names[at] as PlacedName;
  const inner: PlacedName[] = [];
  for (let i = at - 1; i >= 0 && (names[i] as PlacedName).mention.start >= mention.start; i--)
    inner.unshift(names[i] as PlacedName);
  for (let i = at + 1; i < names.length && (names[i] as PlacedName).mention.start < mention.end; i++)
    inner.push(names[i] as PlacedName);
  return inner;
}

/** The ends that a road's name in the text holds, in order. */
export const endsOfRoute = (names: readonly PlacedName[], route: PlacedName): readonly Place[] =>
  route.ends ?? within(names, route.index).map(({ place }) => place);
