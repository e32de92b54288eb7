/** Regions that only tell where a place lies: "the village of X in the Y region". */
import { COMMUNITY_WORDS } from './lexicon/place-words.js';
import type { PlacedName } from './mention-words.js';
import type { Token } from './tokens.js';
import { wordList } from './word-lists.js';

/** After a town's name: the villages about it. */
const COMMUNITIES = wordList(COMMUNITY_WORDS);

/** "X in the Y district", "X in the Y community": the division tells where X lies, whatever the gazetteer counts X to. */
function isDistrictOf(
  words: readonly Token[],
  inner: PlacedName | undefined,
  { place, first, last }: PlacedName,
): boolean {
  const isDivision = place.type === 'district' || COMMUNITIES.has(words[last + 1]);
  if (!inner || !isDivision || inner.place.type === 'district') return false;
  if (first === inner.last + 1 && (words[first] as Token).gap.includes('(')) return true;
  const between = words.slice(inner.last + 1, first).map(({ text }) => text);
  return between.length <= 3 && /^(?:village )?(?:in|of)(?: the)?$/.test(between.join(' '));
}

/** So near together, a place tells where the other lies. Words. */
const BESIDE = 8;

/** Of a place and one beside it that contains it only the inner: "the village of X in the Y region". */
export function withoutContainers(words: readonly Token[], names: readonly PlacedName[]): PlacedName[] {
  return names.filter(
    (outer, at) =>
      !isDistrictOf(words, names[at - 1], outer) &&
      !hasInner(names, outer, at, -1) &&
      !hasInner(names, outer, at, 1),
  );
}

/** Is one of the names beside it, on that side, a place within it? */
function hasInner(names: readonly PlacedName[], outer: PlacedName, at: number, step: 1 | -1): boolean {
  for (let inner = names[at + step]; inner; inner = names[(at += step) + step]) {
    if (Math.max(inner.first, outer.first) - Math.min(inner.last, outer.last) > BESIDE) return false;
    if (inner.place.parents.includes(outer.place.id)) return true;
  }
  return false;
}
