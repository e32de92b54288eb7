/** Names that look like places and are in no gazetteer: what to add before the next run. */
import { fold } from '../../gazetteer/names.js';
import type { Span } from '../entry.js';
import * as notPlaces from './lexicon/not-places.js';
import { ARTICLES, OF_WORDS, type TypeClass } from './lexicon/type-words.js';
import {
  BEFORE_UNKNOWN,
  CAPITAL_NOUNS,
  DIRECTION_NOUNS,
  NAME_PARTICLES,
  NEVER_UNKNOWN,
} from './lexicon/unknown.js';
import { listGap } from './lists.js';
import { isSurname } from './not-places.js';
import { typeWord, type TypeWord } from './type-word.js';
import { isDashGap } from './units.js';
import { isPlainGap, wordAfter, wordBefore, wordSet, type Word } from './words.js';

export interface UnknownName extends Span {
  /** `text.slice(start, end) === surface`. */
  surface: string;
  /** Why it looks like a place, in words. */
  why: string;
}

const BEFORE = wordSet(BEFORE_UNKNOWN);
const OF = wordSet(OF_WORDS);
const DIRECTIONS = wordSet(DIRECTION_NOUNS);
const ARTICLE = wordSet(ARTICLES);
const PRESS = wordSet(notPlaces.PRESS_WORDS);
const PERSON = new Set([...wordSet(notPlaces.GIVEN_NAMES), ...wordSet(notPlaces.TITLES)]);
const NEVER = new Set([...wordSet(notPlaces.COMMON_WORDS), ...wordSet(NEVER_UNKNOWN)]);
const NOUNS_ARE_CAPITAL = wordSet(CAPITAL_NOUNS);
/** Type words of these classes stand beside places only; "Central hospital" and "red line" name none. */
const TELLING: ReadonlySet<TypeClass> = new Set<TypeClass>([
  'settlement',
  'district',
  'route',
  'bridge',
  'airport',
  'height',
  'water',
]);
const MAX_WORDS = 3;
const MAX_ACRONYM = 5;
/** No nested repeats: each letter is read once. */
const PARTICLE = `(?:(?:${NAME_PARTICLES.replaceAll(' ', '|')})-(?=\\p{Lu}))?`;
const WORD = new RegExp(`(?<![\\p{L}\\p{M}])${PARTICLE}\\p{L}[\\p{L}\\p{M}'’ʼ]{0,40}`, 'gu');
const CAPITAL = new RegExp(`^${PARTICLE}\\p{Lu}`, 'u');
const POSSESSIVE = /['’ʼ]s?$/;

interface Setting {
  text: string;
  within: Span;
  nounsAreCapital: boolean;
}

/** Capitalised words that belong together, without those of a known place, in order. */
function runsIn({ text, within }: Setting, known: readonly Span[]): Word[][] {
  const runs: Word[][] = [];
  let before: Word | undefined;
  for (const match of text.slice(within.start, within.end).matchAll(WORD)) {
    const start = within.start + match.index;
    const surface = match[0].replace(POSSESSIVE, '');
    const end = start + surface.length;
    const word = wordOf(surface, start, text.slice(before?.end ?? start, start));
    const isFree = word.capital && !known.some((span) => span.start < end && start < span.end);
    if (!isFree) before = undefined;
    else {
      const last = runs.at(-1);
      if (before && last && (isPlainGap(word.gap) || isDashGap(word.gap))) last.push(word);
      else runs.push([word]);
      before = word;
    }
  }
  return runs;
}

function wordOf(surface: string, start: number, gap: string): Word {
  const capital = CAPITAL.test(surface);
  const allCapitals = capital && surface.length > 1 && surface === surface.toUpperCase();
  return { start, end: start + surface.length, text: fold(surface), capital, allCapitals, gap };
}

/** "In Kolk" and "The Kolk" lose what is before, "Kolk Village" its type word: what is left is the name. */
function nameOf(run: readonly Word[]): readonly Word[] {
  const from = run.findIndex(({ text }) => !ARTICLE.has(text) && !BEFORE.has(text) && !typeWord(text));
  const rest = from < 0 ? [] : run.slice(from);
  const to = rest.findIndex(({ text }) => typeWord(text) !== undefined);
  return to < 0 ? rest : rest.slice(0, to);
}

const isPerson = (name: readonly Word[], before: Word | null): boolean =>
  name.some(({ text }) => PERSON.has(text)) ||
  (name.length > 1 && isSurname(name.at(-1)?.text ?? '')) ||
  (before !== null && before.capital && isPlainGap(before.gap) && PERSON.has(before.text));

/** Why the words look like the name of a place; null where nothing says so. */
function evidence(setting: Setting, name: readonly Word[]): string | null {
  const { text, within } = setting;
  const [first, last] = [name[0] as Word, name.at(-1) as Word];
  const before = wordBefore(text, first.start, within.start);
  const after = wordAfter(text, last.end, within.end);
  if (isPerson(name, before)) return null;
  const type = after && isPlainGap(after.gap) ? typeWord(after.text) : undefined;
  if (after && type && !setting.nounsAreCapital && isTellingAfter(setting, first, after, type))
    return `before "${text.slice(after.start, after.end)}"`;
  if (!before || !isPlainGap(before.gap)) return null;
  const word = text.slice(before.start, before.end);
  if (OF.has(before.text)) {
    const head = wordBefore(text, before.start, within.start);
    if (head && isPlainGap(head.gap) && DIRECTIONS.has(head.text))
      return `after "${text.slice(head.start, head.end)} ${word}"`;
    const headType = head && isPlainGap(head.gap) ? typeWord(head.text) : undefined;
    return head && headType && TELLING.has(headType.class)
      ? `after "${text.slice(head.start, head.end)} ${word}"`
      : null;
  }
  const direct = before.capital && !setting.nounsAreCapital ? undefined : typeWord(before.text);
  if (direct && TELLING.has(direct.class)) return `after "${word}"`;
  if (setting.nounsAreCapital || !BEFORE.has(before.text) || isSurname(last.text)) return null;
  const areAcronyms = name.every((one) => one.allCapitals && one.text.length <= MAX_ACRONYM);
  return areAcronyms ? null : `after "${word}"`;
}

/** `Khndzor village`, but not "Peaceful settlements" at the head of a sentence, where any word has a capital. */
function isTellingAfter({ text, within }: Setting, first: Word, after: Word, type: TypeWord): boolean {
  if (!TELLING.has(type.class) || (after.capital && PRESS.has(after.text))) return false;
  const before = wordBefore(text, first.start, within.start);
  return !type.many || (before !== null && (isPlainGap(before.gap) || before.gap.startsWith(',')));
}

/** Another capitalised word or a known place right beside it: part of a longer name, such as that of a body. */
function isPartOfLonger(text: string, name: readonly Word[], known: readonly Span[]): boolean {
  const [start, end] = [name[0]?.start ?? 0, name.at(-1)?.end ?? 0];
  return known.some(
    (span) =>
      (span.end <= start && start - span.end < 3 && isPlainGap(text.slice(span.end, start))) ||
      (span.start >= end && span.start - end < 3 && isPlainGap(text.slice(end, span.start))),
  );
}

/**
 * @param within the entry.
 * @param known the names that the gazetteer has, in any order.
 * @param language BCP 47, as far as it is known.
 */
export function unknownNames(
  text: string,
  within: Span,
  known: readonly Span[],
  language = '',
): UnknownName[] {
  const nounsAreCapital = NOUNS_ARE_CAPITAL.has(language.split('-')[0] ?? '');
  const setting: Setting = { text, within, nounsAreCapital };
  const names = runsIn(setting, known).flatMap((run) => {
    const words = nameOf(run);
    const isNone =
      words.length === 0 ||
      words.length > MAX_WORDS ||
      words.every((word) => NEVER.has(word.text)) ||
      isPartOfLonger(text, words, known);
    if (isNone) return [];
    const [start, end] = [words[0]?.start ?? 0, words.at(-1)?.end ?? 0];
    return [{ start, end, words, why: evidence(setting, words) }];
  });
  return withListed(setting, names).flatMap(({ start, end, why }) =>
    why === null ? [] : [{ start, end, surface: text.slice(start, end), why }],
  );
}

interface Named extends Span {
  words: readonly Word[];
  why: string | null;
}

/** "shelled Kolk, Bor and Tal": what is true of one name of a list is true of all. */
function withListed({ text, within }: Setting, names: readonly Named[]): Named[] {
  const listed: Named[] = [];
  for (let first = 0, last = 0; first < names.length; first = last + 1) {
    let isJoined = false;
    for (last = first; last + 1 < names.length; last++) {
      const gap = listGap(text, names[last]!.end, names[last + 1]!.start);
      if (!gap.isList) break;
      isJoined ||= gap.isJoined;
    }
    const list = names.slice(first, last + 1);
    const told = isJoined
      ? list.find((name) => name.why !== null && !opensSentence(text, within, name))
      : undefined;
    const why = told && `in a list with "${text.slice(told.start, told.end)}"`;
    for (const name of list)
      listed.push(why && name.why === null && !isPerson(name.words, null) ? { ...name, why } : name);
  }
  return listed;
}

/** "In Kolk, Smith and Jones met": where, and then who. */
const opensSentence = (text: string, within: Span, { start }: Named): boolean =>
  wordBefore(text, start, within.start)?.capital ?? false;
