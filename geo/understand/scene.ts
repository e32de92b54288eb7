/** Where a territory as a whole is the scene of what is told, by the words about its name. */
import type { WordedEntry } from './context.js';
import type { PlacedName } from './mention-words.js';
import { near, prepositionOf, WORDS } from './beside.js';
import { WordList } from './word-lists.js';

/**
 * A territory that is struck as a whole or said to be the scene, whatever place is named beside it:
 * "all regions of X", "the explosion in X", "an attack against X".
 */
export function sceneOf(words: WordedEntry['words'], names: readonly PlacedName[]): PlacedName | undefined {
  return names.find(
    (name) =>
      name.place.type === 'territory' &&
      name.mention.kind === 'literal' &&
      !isWhere(words, names, name) &&
      !isNoScene(words, name) &&
      !near(words, name, WORDS.background, 8, 0) &&
      (isWhole(words, name) ||
        (SCENE.has(prepositionOf(words, name)) && near(words, name, WORDS.scene, 6, 0))),
  );
}

/** "in towns throughout the Republic": of the one territory that the entry names. */
export function republicOf(
  words: WordedEntry['words'],
  names: readonly PlacedName[],
): PlacedName | undefined {
  const territories = names.filter(
    ({ place, mention }) => place.type === 'territory' && mention.kind === 'literal',
  );
  const isOne = new Set(territories.map(({ place }) => place)).size === 1;
  const isTold = words.some(
    (word, at) =>
      WORDS.republics.has(word) &&
      !OF.has(words[at + 1]) &&
      WORDS.articles.has(words[at - 1]) &&
      (WORDS.everywhere.has(words[at - 2]) || (OF.has(words[at - 2]) && WORDS.whole.has(words[at - 3]))),
  );
  return isOne && isTold ? territories[0] : undefined;
}

const SCENE = new WordList([
  'in',
  'throughout',
  'across',
  'inside',
  'within',
  'im',
  'gegen',
  'dans',
  'в',
  'на',
  'по',
]);
const OF = new WordList(['of', 'von', 'de', 'du']);

/** "all of X", "in all regions of X", "the entire population of X is without electricity" */
function isWhole(words: WordedEntry['words'], name: PlacedName): boolean {
  const { first } = name;
  const [before, noun] = [words[first - 1], words[first - 2]];
  if (!before || !noun || words[first]?.sentence !== noun.sentence || !OF.has(before)) return false;
  if (WORDS.peoples.has(noun) && WORDS.all.has(words[first - 3]))
    return near(words, name, WORDS.scene, 12, 12);
  return (
    WORDS.whole.has(noun) &&
    words.slice(Math.max(0, first - 12), first).some((word) => WORDS.scene.has(word) || WORDS.all.has(word))
  );
}

/** "in Stepanakert in X", "the town of Martuni, X": it only tells where the place before it lies. */
const isWhere = (words: WordedEntry['words'], names: readonly PlacedName[], name: PlacedName): boolean => {
  const before = names[name.index - 1];
  return (
    before !== undefined &&
    before.place.type !== 'country' &&
    name.first - before.last <= 3 &&
    words[before.last]?.sentence === words[name.first]?.sentence
  );
};

/** "the peacekeepers in X", "the forces stationed in X", "fighters of X": who they are. */
function isOfForces(words: WordedEntry['words'], { first }: PlacedName): boolean {
  const before = (back: number) =>
    words[first - back]?.sentence === words[first]?.sentence ? words[first - back] : undefined;
  const isIn = INSIDE.has(before(1)) || (before(1)?.text === 'the' && INSIDE.has(before(2)));
  const at = before(1)?.text === 'the' ? 3 : 2;
  if (isIn) return WORDS.forces.has(before(WORDS.stationed.has(before(at)) ? at + 1 : at));
  return OF.has(before(1)) && WORDS.forces.has(before(2));
}

/** "the disaster in X goes on" */
export const isGoingOn = (words: WordedEntry['words'], name: PlacedName): boolean =>
  near(words, name, WORDS.suffering, 2, 0) && near(words, name, WORDS.goingOn, 0, 1);

/** Whoever tells it: fighting "in the direction of X", "the authorities of X" agreed. */
export const isAbout = (words: WordedEntry['words'], name: PlacedName): boolean =>
  near(words, name, WORDS.scene, 10, 0) || near(words, name, WORDS.authorities, 2, 1);

/** "the conflict over X", "not in X": nothing is told to have happened there. */
export const isNoScene = (words: WordedEntry['words'], name: PlacedName): boolean =>
  isOfForces(words, name) ||
  near(words, name, WORDS.negations, 2, 0) ||
  near(words, name, WORDS.obliged, 0, 4) ||
  isDisputed(words, name);

const isDisputed = (words: WordedEntry['words'], name: PlacedName): boolean =>
  DISPUTED.has(prepositionOf(words, name)) && near(words, name, WORDS.disputes, 4, 0);

const INSIDE = new WordList(['in', 'to', 'im', 'à', 'en', 'dans', 'в']);
const DISPUTED = new WordList(['over', 'um', 'за']);
