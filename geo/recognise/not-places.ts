/** Names that are somebody's or something else's: people, newspapers, treaties, words at the head of a sentence. */
import { fold } from '../../gazetteer/names.js';
import * as lexicon from './lexicon/not-places.js';
import { PLACE_PREPOSITIONS } from './lexicon/prepositions.js';
import { typeWord } from './type-word.js';
import { endsSentence, isPlainGap, wordAfter, wordBefore, wordSet, type Word } from './words.js';
import { surfaceOf, type Draft, type Scene } from './draft.js';

const GIVEN_NAMES = wordSet(lexicon.GIVEN_NAMES);
const TITLES = wordSet(lexicon.TITLES);
const OFFICE_HOLDERS = wordSet(lexicon.OFFICE_HOLDERS);
const SURNAME_ENDINGS = [...wordSet(lexicon.SURNAME_ENDINGS)];
const COMMON = wordSet(lexicon.COMMON_WORDS);
const PREPOSITIONS = wordSet(PLACE_PREPOSITIONS);
const PRESS = wordSet(lexicon.PRESS_WORDS);
const AGREEMENTS = wordSet(lexicon.AGREEMENT_WORDS);
const SMALL_AGREEMENTS = wordSet(lexicon.AGREEMENT_WORDS_SMALL);
const ORGANISATIONS = wordSet(lexicon.ORGANISATION_WORDS);
const MIN_SURNAME = 5;
const MAX_ACRONYM = 5;

interface Neighbours {
  before: Word | null;
  after: Word | null;
  /** Folded surface. */
  name: string;
  surface: string;
  drafts: readonly Draft[];
  at: number;
}

export const isSurname = (word: string): boolean =>
  word.length >= MIN_SURNAME && SURNAME_ENDINGS.some((ending) => word.endsWith(ending));

/** The word is itself a place name found beside this one. */
const isDraft = (drafts: readonly Draft[], at: number, word: Word): boolean =>
  [drafts[at - 1], drafts[at + 1]].some(
    (other) => other !== undefined && other.start <= word.start && word.end <= other.end,
  );

function isPersonBefore(text: string, { before, drafts, at }: Neighbours): boolean {
  if (!before?.capital || isDraft(drafts, at, before)) return false;
  // An initial, "N. Lachin", and not the last letter of "U.S. ".
  if (before.end - before.start === 1 && before.gap === '. ') return text[before.start - 1] !== '.';
  return isPlainGap(before.gap) && (GIVEN_NAMES.has(before.text) || TITLES.has(before.text));
}

/** From an office to the comma before its holder: "the mayor of X, Ida Y". Words. */
const LONGEST_OFFICE = 6;

/** A capital word that nothing explains, straight after an office or its comma, is a given name. */
function isOfficeHolder({ text, floor }: Scene, { before, drafts, at }: Neighbours): boolean {
  if (!before?.capital || before.allCapitals || !isPlainGap(before.gap) || isDraft(drafts, at, before))
    return false;
  if (COMMON.has(before.text) || typeWord(before.text)) return false;
  let word = wordBefore(text, before.start, floor);
  if (!word) return false;
  if (isPlainGap(word.gap)) return OFFICE_HOLDERS.has(word.text);
  if (!word.gap.includes(',')) return false;
  for (let back = 0; word && back < LONGEST_OFFICE && !endsSentence(word.gap); back++) {
    if (OFFICE_HOLDERS.has(word.text)) return true;
    if (back > 0 && word.gap.includes(',')) return false;
    word = wordBefore(text, word.start, floor);
  }
  return false;
}

function isPersonAfter({ after, name, drafts, at }: Neighbours): boolean {
  if (!after?.capital || after.allCapitals || !isPlainGap(after.gap) || isDraft(drafts, at, after))
    return false;
  if (typeWord(after.text)) return false;
  return isSurname(after.text) || GIVEN_NAMES.has(name);
}

/** Capitals say nothing in a headline, but among small words `TASS` is no village. */
function isAcronym({ surface, before, after }: Neighbours, draft: Draft): boolean {
  if (surface.length > MAX_ACRONYM || surface !== surface.toUpperCase() || surface === surface.toLowerCase())
    return false;
  const headline = [before, after].some((word) => word?.allCapitals && word.text.length > MAX_ACRONYM);
  return !headline && !draft.places.some((place) => place.names.some((other) => other.text === surface));
}

function isCommonWord({ name, before, after }: Neighbours): boolean {
  // two letters are a word, a letter and a number are the code of a road
  if ((name.length > 2 && !COMMON.has(name)) || /\d/.test(name)) return false;
  if (after && isPlainGap(after.gap) && typeWord(after.text)) return false;
  return !(
    before &&
    isPlainGap(before.gap) &&
    PREPOSITIONS.has(before.text) &&
    !(after?.capital && isPlainGap(after.gap))
  );
}

function within({ after }: Neighbours): Draft['within'] {
  if (!after || !isPlainGap(after.gap)) return undefined;
  if (SMALL_AGREEMENTS.has(after.text)) return 'agreement';
  if (!after.capital || typeWord(after.text)?.class === 'settlement') return undefined;
  if (PRESS.has(after.text)) return 'press';
  if (AGREEMENTS.has(after.text)) return 'agreement';
  return ORGANISATIONS.has(after.text) ? 'organisation' : undefined;
}

/** An address is no longer than this before the name in it. UTF-16 units. */
const MAX_ADDRESS = 300;

/** `pic.example.com/Stepanakert`, `stepanakert.am`. */
function isInAddress(text: string, { start, end }: Draft): boolean {
  const before = text[start - 1] ?? '';
  if (before === '/') {
    const head = text.slice(Math.max(0, start - MAX_ADDRESS), start);
    if (head.lastIndexOf('://') > Math.max(head.lastIndexOf(' '), head.lastIndexOf('\n'))) return true;
  }
  return before === '@' || (text[end] === '.' && /^[a-z0-9]$/.test(text[end + 1] ?? ''));
}

/** Drops what is no place name, and marks names within other names. */
export function sortOut(scene: Scene, drafts: readonly Draft[]): Draft[] {
  const { text, floor, ceiling } = scene;
  return drafts.flatMap((draft, at) => {
    const surface = surfaceOf(scene, draft);
    const before = wordBefore(text, draft.start, floor);
    const around: Neighbours = {
      before: before && endsSentence(before.gap) && before.gap !== '. ' ? null : before,
      after: wordAfter(text, draft.end, ceiling),
      name: fold(surface),
      surface,
      drafts,
      at,
    };
    if (isInAddress(text, draft) || isPersonBefore(text, around) || isPersonAfter(around)) return [];
    if (isOfficeHolder(scene, around)) return [];
    if (isAcronym(around, draft) || isCommonWord(around)) return [];
    const role = within(around) ?? draft.within;
    return [role ? { ...draft, within: role } : draft];
  });
}
