/** The country or territory in which something happened, where the entry names no place in it. */
import type { Place } from '../../gazetteer/place.js';
import type { Category, Movement, Source } from '../incident.js';
import type { UnderstandContext, WordedEntry } from './context.js';
import { HOME_OF_SIDE } from './lexicon/place-words.js';
import type { PlacedName } from './mention-words.js';
import { isLocative, near, prepositionOf, WORDS } from './beside.js';
import { isAbout, isGoingOn, isNoScene } from './scene.js';
import { speechIn, type Speech } from './speech.js';
import { WordList } from './word-lists.js';

export interface Territory {
  place: Place;
  why: string;
  name?: PlacedName;
}

interface Said {
  /** Something is reported to have moved. */
  hasMoved: boolean;
  category: Category;
  source: Source;
  movements: readonly Movement[];
}

/** What happens on the ground, whoever tells it. */
const ON_THE_GROUND: ReadonlySet<Category> = new Set<Category>([
  'battle',
  'strike',
  'casualties',
  'accident',
  'military',
]);

/** What a government or parliament does at home. */
const DOMESTIC: ReadonlySet<Category> = new Set<Category>(['politics', 'military', 'other']);

/** @returns in words why the entry has no such place, where it has none. */
export function territoryOf(
  context: UnderstandContext,
  { words }: WordedEntry,
  names: readonly PlacedName[],
  { category, source, hasMoved }: Said,
): Territory | string {
  const states = names.filter(
    ({ place, mention }) =>
      mention.kind === 'literal' && (place.type === 'country' || place.type === 'territory'),
  );
  if (category === 'diplomacy') return suffered(context, words, states, source) ?? visited(words, states);
  const speech = speechIn(words, words[0]?.sentence ?? 0);
  const speaker = speech ? states.find((name) => isSpeakers(words, name, speech)) : undefined;
  const town = speech && names.find((name) => isOfficeOf(words, name, speech));
  if (town && ON_THE_GROUND.has(category) && !states.some((name) => isLocative(words, name)))
    return { place: town.place, name: town, why: `${source.name} speaks of what happened there` };
  const homeId = source.side === null ? undefined : HOME_OF_SIDE[source.side];
  const opening = states.find(
    (name) => name.first <= 1 && (isOwner(context, name) || near(words, name, WORDS.authorities, 0, 1)),
  );
  const home =
    (homeId === undefined ? undefined : context.place(homeId)) ??
    speaker?.place ??
    (DOMESTIC.has(category) || opening?.place.type === 'territory' ? opening?.place : undefined);
  const others = states.filter(
    (name) => name !== speaker && !isOwner(context, name) && !isNoScene(words, name),
  );
  const located = others.filter(
    (name) =>
      (isLocative(words, name) && !near(words, name, WORDS.uncertain, 6, 0)) ||
      (name.place.type === 'territory' && AGAINST.has(prepositionOf(words, name))),
  );
  const told =
    best(located, home) ??
    others.find((name) => name.place.type === 'territory' && (source.side !== null || isAbout(words, name)));
  // what Artsakh's side tells happened there, whatever country it names besides
  const isAway = home?.type === 'territory' && told?.place.type === 'country';
  const isGround =
    ON_THE_GROUND.has(category) ||
    (category === 'displacement' && (hasMoved || (told && near(words, told, WORDS.refugees, 2, 0)))) ||
    (category !== 'politics' && told && isGoingOn(words, told));
  if (isGround && told && !isAway)
    return { place: told.place, name: told, why: 'the whole of it is named, no place within it' };
  if (!home)
    return told
      ? 'Talk about the region as a whole, from outside it.'
      : 'The entry names no place where it happened.';
  const isAct = isDecided(words, category) && !(category === 'access' && home.type === 'country');
  const actor = isAct && category === 'politics' ? actorOf(words, states, speech?.verb) : undefined;
  if (actor) return { place: actor.place, name: actor, why: 'its own government or parliament acts' };
  if (told && told.place.id !== home.id && !isAway && !(isAct && category === 'politics'))
    return `Said in ${home.title} about ${told.place.title} as a whole.`;
  // a state's army fights elsewhere too: its country is where it decides, not where it shoots
  if (home.type === 'country' && !isAct)
    return `The entry does not say where; ${source.name} speaks in ${home.title}.`;
  if (category === 'politics' && !isAct) return `Talk by ${source.name}.`;
  return {
    place: home,
    ...(speaker && { name: speaker }),
    why: `${source.name} speaks of what happened at home`,
  };
}

/** "The Artsakh authorities", "the Ombudsman of Artsakh": not "the agency, citing sources in Artsakh". */
function isSpeakers(words: WordedEntry['words'], name: PlacedName, { from, to }: Speech): boolean {
  if (name.first < from || name.first >= to || isLocative(words, name)) return false;
  return !words.slice(from + 1, name.first + 1).some(({ gap }) => gap.includes(','));
}

/** "X's mayor", "the mayor of X" speaks. */
function isOfficeOf(words: WordedEntry['words'], name: PlacedName, { from, to }: Speech): boolean {
  const { mention, place, first } = name;
  const isTown = mention.kind === 'modifier' && place.type === 'settlement';
  return isTown && first >= from && first < to && !isLocative(words, name);
}

/** "X wrote that Artsakh's President signed": who acts, straight after the words of saying. */
function actorOf(
  words: WordedEntry['words'],
  states: readonly PlacedName[],
  verb: number | undefined,
): PlacedName | undefined {
  return states.find(
    ({ first }) =>
      verb !== undefined &&
      first > verb &&
      first - verb <= 3 &&
      words[verb]?.sentence === words[first]?.sentence,
  );
}

/** Something was decided or done at home, and not only said. */
function isDecided(words: WordedEntry['words'], category: Category): boolean {
  if (category === 'access') return true;
  return (category === 'politics' || category === 'other') && words.some((word) => WORDS.deciding.has(word));
}

const IN = new WordList(['in', 'to', 'im', 'à', 'en', 'dans', 'в']);
const AGAINST = new WordList(['against', 'on', 'towards', 'toward', 'into', 'of']);

/** Of a speech, what it is about stands in so many sentences. */
const FIRST_SENTENCES = 4;

/** A territory's own authorities tell other states what its people suffer. */
function suffered(
  context: UnderstandContext,
  words: WordedEntry['words'],
  states: readonly PlacedName[],
  source: Source,
): Territory | null {
  const home = context.place(HOME_OF_SIDE[source.side ?? ''] ?? '');
  const last = (words[0]?.sentence ?? 0) + FIRST_SENTENCES;
  const isTold =
    words.some((word) => word.sentence < last && WORDS.suffering.has(word)) ||
    states.some(
      (name) =>
        name.place === home &&
        AGAINST.has(prepositionOf(words, name)) &&
        (words[name.first]?.sentence ?? last) < last &&
        near(words, name, WORDS.attacking, 6, 0),
    );
  return home?.type === 'territory' && isTold
    ? { place: home, why: `${source.name} speaks of what is suffered at home` }
    : null;
}

/** Talks have a place where someone came or met: "arrived in Armenia", "the summit in India". */
function visited(words: WordedEntry['words'], states: readonly PlacedName[]): Territory | string {
  const name = states.find(
    (state) => near(words, state, WORDS.visiting, 8, 2) && IN.has(prepositionOf(words, state)),
  );
  if (name) return { place: name.place, name, why: 'where the meeting or visit took place' };
  return 'Talk about the region as a whole: nothing is said to have happened at a place.';
}

/** "Azerbaijan's army", "Artsakh's Foreign Ministry": an owner is no place of events. */
const isOwner = (context: UnderstandContext, { mention }: PlacedName): boolean =>
  /^['’ʼ]s?\s/.test(context.text.slice(mention.end, mention.end + 3));

/** A territory before a country, what is home before what is not, the first before later ones. */
function best(names: readonly PlacedName[], home: Place | undefined): PlacedName | undefined {
  return (
    names.find(({ place }) => place.type === 'territory') ??
    names.find(({ place }) => place.id === home?.id) ??
    names[0]
  );
}
