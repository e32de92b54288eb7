/** Which names of an entry are places of what happened, and in words why the others are none. */
import type { Category } from '../incident.js';
import { additionIn } from './addition.js';
import { prepositionOf } from './beside.js';
import type { WordedEntry } from './context.js';
import { isListed } from './journey-ends.js';
import { isThere } from './journeys.js';
import { FROM, ROAD_NOUNS } from './lexicon/movement-words.js';
import { isWay, type PlacedName } from './mention-words.js';
import { isElsewhere, isVenue, isWhereTheyAre, whyTalk, type PlaceContext } from './place-context.js';
import { isState, partOf, VIA, type Parts } from './roles.js';
import type { Token } from './tokens.js';
import { wordList } from './word-lists.js';

/** They are told of where they happen, even by whom they befell. */
const ON_THE_SPOT: ReadonlySet<Category> = new Set<Category>([
  'battle',
  'strike',
  'casualties',
  'accident',
  'access',
  'displacement',
]);

/** The names of places where something happened, and in words why others are none. */
export function keptNames(entry: WordedEntry, around: PlaceContext, parts: Parts) {
  const { words, names } = around;
  const addition = names.length > 0 ? additionIn(entry) : null;
  const besides = addition && { ...around, category: addition.category, isParty: false };
  const reasons = new Map<PlacedName, string>();
  const kept = names.filter((name) => {
    const here = besides && name.first >= addition.from ? besides : around;
    if (name.isInRoute || !(isThere(words, name) || parts.has(name))) return false;
    if (isState(name.place)) return isVenue(here, name);
    const before = names[name.index - 1];
    const shared = before && isListed(words, before, name) ? reasons.get(before) : undefined;
    const why = whyNot(here, parts, name) ?? shared ?? null;
    if (why) reasons.set(name, why);
    return !why;
  });
  const isAlone = kept.length === 0 && ON_THE_SPOT.has(around.category);
  return { kept: isAlone ? names.filter((name) => isHomeOfAll(around, name)) : kept, reasons };
}

const isHomeOfAll = (around: PlaceContext, name: PlacedName): boolean =>
  !name.isInRoute && !isState(name.place) && isThere(around.words, name) && isWhereTheyAre(around, name);

function whyNot(around: PlaceContext, parts: Parts, name: PlacedName): string | null {
  const { category } = around;
  const elsewhere = isElsewhere(around, name, parts.has(name));
  if (elsewhere) return elsewhere;
  const found = parts.get(name);
  const isNews = found?.part === VIA && found.journey.isDone && found.journey.what === 'aid';
  if ((category === 'diplomacy' && !isNews) || !found) return onlyFrom(around, name) ?? whyTalk(around, name);
  return partOf(parts, name, category) ? null : `"${name.mention.surface}" was not reached`;
}

/** "more was to come from X": nobody is said to have left it, and nothing to have happened there. */
const FROM_THERE: ReadonlySet<Category> = new Set<Category>(['humanitarian', 'access', 'politics', 'other']);
const ONLY_FROM = wordList(FROM);
const ROADS = wordList(ROAD_NOUNS);
/** "the road from X to Y" */
const isRoadEnd = (words: readonly Token[], { first }: PlacedName): boolean => ROADS.has(words[first - 2]);
const onlyFrom = ({ words, category }: PlaceContext, name: PlacedName): string | null =>
  FROM_THERE.has(category) &&
  !isWay(name.place) &&
  !isRoadEnd(words, name) &&
  ONLY_FROM.has(prepositionOf(words, name))
    ? `only "from ${name.mention.surface}" is said`
    : null;
