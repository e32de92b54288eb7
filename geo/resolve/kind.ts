/**
 * What a name stands for: the place itself, a government by its capital, or part of a description.
 * The rules stand in the order in which they are asked; the first that answers decides.
 */
import * as lexicon from './lexicon/kind-words.js';
import { CAPITAL_CODES, SEAT_CODES } from './lexicon/seats.js';
import { isDashGap } from '../recognise/units.js';
import { LISTED, listGap } from '../recognise/lists.js';
import { endsSentence, isPlainGap, wordAfter, wordBefore, wordSet, type Word } from '../recognise/words.js';
import type { Place } from '../../gazetteer/place.js';
import type { Span } from '../entry.js';
import type { MentionKind, NamedSpan } from '../mention.js';

export interface KindVerdict {
  kind: MentionKind;
  why: string;
}

/** A name in its sentence. `list` spans the whole list that the name is a member of. */
export interface Setting {
  text: string;
  floor: number;
  ceiling: number;
  span: NamedSpan;
  place: Place;
  list: Span;
  /** Every member of the list, or of the chain "Baku-Stepanakert", can stand for a government or a people. */
  onlyParties: boolean;
  /** Two names or more joined by a dash that are no road. */
  isChain: boolean;
  /** The name stands within that of a road or line: `Agdam` in "Agdam-Khankandi road". */
  inRoute: boolean;
}

type Words = { [K in Exclude<keyof typeof lexicon, 'PREPOSITIONS'>]: ReadonlySet<string> };
const WORDS = Object.fromEntries(
  Object.entries(lexicon).flatMap(([name, list]) =>
    typeof list === 'string' ? [[name, wordSet(list)]] : [],
  ),
) as unknown as Words;
const PREPOSITIONS = new Map(
  Object.entries(lexicon.PREPOSITIONS).flatMap(([name, list]) =>
    [...wordSet(list)].map((word) => [word, name] as const),
  ),
);

/** The words about the list, read once for all rules. */
interface Around {
  before: Word | null;
  before2: Word | null;
  after: Word | null;
  after2: Word | null;
  preposition: string | undefined;
  possessive: boolean;
  isCapital: boolean;
  isSeat: boolean;
}
type Rule = (around: Around, setting: Setting) => KindVerdict | null;

const metonym = (why: string): KindVerdict => ({ kind: 'metonym', why });
const modifier = (why: string): KindVerdict => ({ kind: 'modifier', why });
const literal = (why: string): KindVerdict => ({ kind: 'literal', why });

export const isCapital = (place: Place): boolean => CAPITAL_CODES.includes(place.featureCode);
export const isParty = (place: Place): boolean =>
  isCapital(place) || isSeat(place) || place.type === 'country' || place.type === 'territory';
export const isSeat = (place: Place): boolean =>
  place.type === 'facility' && SEAT_CODES.includes(place.featureCode);

const partOfName: Rule = (_around, { span }) => {
  if (span.within === 'adjective') return modifier('an adjective without a word for its kind of place');
  return span.within
    ? modifier(`part of the name of a ${span.within === 'press' ? 'newspaper' : span.within}`)
    : null;
};

const compound: Rule = (_around, { text, span }) => {
  const next = wordAfter(text, span.end, text.length);
  return next && isDashGap(next.gap) && next.gap.trim() === next.gap && WORDS.COMPOUNDS.has(next.text)
    ? modifier(`"${span.surface}-${next.text}" describes`)
    : null;
};

const endOfRoute: Rule = (_around, { inRoute }) => (inRoute ? literal('names an end of a road') : null);

/** Districts, roads, lines, facilities stand for no government; a seat of government does. */
const plainPlace: Rule = ({ isSeat: seat }, { place }) =>
  !seat && place.type !== 'settlement' && place.type !== 'province'
    ? literal(`a ${place.type} stands for itself`)
    : null;

const official: Rule = ({ before, isCapital: capital }) =>
  capital && before && WORDS.OFFICIAL.has(before.text) ? metonym(`"${before.text}" before a capital`) : null;

const seatOfGovernment: Rule = ({ isSeat: seat, preposition, before, before2 }) => {
  if (!seat) return null;
  const inside =
    preposition === 'in' || (before2 && preposition === 'to' && !WORDS.ADDRESSED.has(before2.text));
  return inside ? literal(`"${before?.text}" a building`) : metonym('a seat of government');
};

const personFrom: Rule = ({ before2, preposition }) => {
  if (preposition === 'from' && before2 && WORDS.PERSONS.has(before2.text))
    return modifier(`describes "${before2.text}"`);
  return preposition === 'in' && before2?.text === 'based' ? modifier('"based in"') : null;
};

const officeOf: Rule = ({ before2, preposition }) => {
  const offices = preposition === 'of' ? WORDS.OFFICES : preposition === 'in' ? OFFICES_IN : null;
  return before2 && offices?.has(before2.text) ? modifier(`describes "${before2.text}"`) : null;
};
/** "people in Stepanakert" are where they are; "authorities in Baku" are a government. */
const OFFICES_IN = wordSet('authority authorities official officials administration government');

const described: Rule = ({ after, possessive, isCapital: capital }) => {
  if (!after || (possessive && capital) || !WORDS.DESCRIBED.has(after.text)) return null;
  return modifier(`describes "${after.text}"`);
};

const chainOfCapitals: Rule = ({ after }, { isChain, onlyParties }) =>
  isChain && onlyParties && after && !after.capital ? metonym('two capitals joined as parties') : null;

const possession: Rule = ({ possessive, after, after2 }) => {
  if (!possessive || !after) return null;
  const noun = [after, after2].find((word) => word && WORDS.TOWN_NOUNS.has(word.text));
  return noun || after.capital
    ? literal(`"${(noun ?? after).text}" belongs to a town`)
    : metonym(`"${after.text}" belongs to a government`);
};

const between: Rule = ({ preposition, before2 }, { onlyParties }) => {
  if (preposition !== 'between' || !onlyParties) return null;
  return before2 && WORDS.BETWEEN_ON_GROUND.has(before2.text) ? null : metonym('a party: "between"');
};

const withOrBy: Rule = ({ preposition, before2 }) => {
  if (preposition === 'by') return metonym('an actor: "by"');
  if (preposition !== 'with' || (before2 && WORDS.CONNECTING.has(before2.text))) return null;
  return metonym('a party: "with"');
};

const onOrAgainst: Rule = ({ preposition, before2 }) => {
  if (preposition !== 'on' && preposition !== 'against') return null;
  return before2 && WORDS.ATTACKS.has(before2.text)
    ? literal('attacked')
    : metonym(`"${preposition}" a government`);
};

const addressed: Rule = ({ preposition, before2, after }) => {
  if (preposition === 'to' && before2 && WORDS.ADDRESSED.has(before2.text))
    return metonym(`"${before2.text} to"`);
  if (preposition === 'for' && after?.text === 'to') return metonym('"for ... to": an actor');
  if (preposition === 'from' && before2 && WORDS.ISSUED_FROM.has(before2.text))
    return metonym(`"${before2.text} from"`);
  return preposition === 'of' && before2 && WORDS.GOVERNMENT_NOUNS.has(before2.text)
    ? metonym(`"${before2.text} of"`)
    : null;
};

const somewhere: Rule = ({ preposition, before }) =>
  preposition === 'in' || preposition === 'to' || preposition === 'from'
    ? literal(`"${before?.text}"`)
    : null;

const object: Rule = ({ before }) =>
  before && WORDS.ACTED_ON.has(before.text) && isPlainGap(before.gap)
    ? metonym(`object of "${before.text}"`)
    : null;

const subject: Rule = ({ after, after2, preposition, possessive }, setting) => {
  if (!after || preposition !== undefined || possessive || !isPlainGap(after.gap)) return null;
  const adverb = WORDS.ADVERBS.has(after.text);
  const verb = adverb ? after2 : after;
  const next = verb && wordAfter(setting.text, verb.end, setting.ceiling);
  if (!verb || verb.capital) return null;
  if (WORDS.FORMS_OF_BE.has(verb.text)) {
    const touch = next?.text === 'in' ? wordAfter(setting.text, next.end, setting.ceiling) : null;
    const state =
      next && (WORDS.GOVERNMENT_STATES.has(next.text) || (touch && WORDS.IN_TOUCH.has(touch.text)));
    return state ? metonym(`subject of "${verb.text} ${next.text}"`) : null;
  }
  if (!WORDS.GOVERNMENT_VERBS.has(verb.text) || (next && WORDS.BEFALLS.has(next.text))) return null;
  return metonym(`subject of "${verb.text}"`);
};

/** Rules for every place, then those for capitals only. */
const FOR_ALL: readonly Rule[] = [
  partOfName,
  endOfRoute,
  compound,
  seatOfGovernment,
  plainPlace,
  official,
  personFrom,
  officeOf,
  described,
];
const FOR_CAPITALS: readonly Rule[] = [
  chainOfCapitals,
  possession,
  between,
  withOrBy,
  onOrAgainst,
  addressed,
  object,
  somewhere,
  subject,
];

const POSSESSIVE_MARKS = "'’ʼ`´";

function around({ text, floor, ceiling, place, list }: Setting): Around {
  const inSentence = (word: Word | null) => (word && !endsSentence(word.gap) ? word : null);
  let before = inSentence(wordBefore(text, list.start, floor));
  while (before && (WORDS.LEADING.has(before.text) || ARTICLES.has(before.text)))
    before = inSentence(wordBefore(text, before.start, floor));
  const possessive =
    POSSESSIVE_MARKS.includes(text[list.end] ?? ' ') &&
    /^s?$/.test(text.slice(list.end + 1, list.end + 2).trim());
  const end = possessive ? list.end + (text[list.end + 1] === 's' ? 2 : 1) : list.end;
  const after = inSentence(wordAfter(text, end, ceiling));
  const before2 = before && inSentence(wordBefore(text, before.start, floor));
  return {
    before,
    before2:
      before2 && ARTICLES.has(before2.text) ? inSentence(wordBefore(text, before2.start, floor)) : before2,
    after,
    after2: after && inSentence(wordAfter(text, after.end, ceiling)),
    preposition: before ? PREPOSITIONS.get(before.text) : undefined,
    possessive,
    isCapital: isCapital(place),
    isSeat: isSeat(place),
  };
}
const ARTICLES = wordSet('the a an der die das dem den le la les');

export function kindOf(setting: Setting): KindVerdict {
  const words = around(setting);
  const rules = words.isCapital || words.isSeat ? [...FOR_ALL, ...FOR_CAPITALS] : FOR_ALL;
  for (const rule of rules) {
    const verdict = rule(words, setting);
    if (verdict) return verdict;
  }
  return literal('nothing says otherwise');
}

/** The list "Baku, Yerevan and Stepanakert", or chain "Baku-Stepanakert", that the span at `at` is a member of. */
export function listAround(
  text: string,
  spans: readonly NamedSpan[],
  at: number,
): { first: number; last: number; isChain: boolean } {
  let hasAnd = false;
  const linked = (one: NamedSpan | undefined, other: NamedSpan | undefined): 'list' | 'chain' | null => {
    if (!one || !other || other.start <= one.end) return null;
    if (isDashGap(text.slice(one.end, other.start))) return 'chain';
    const gap = listGap(text, one.end, other.start);
    hasAnd ||= gap.isList && gap.isJoined;
    return gap.isList ? 'list' : null;
  };
  let [first, last, isChain] = [at, at, false];
  for (
    let link = linked(spans[first - 1], spans[first]);
    link;
    link = linked(spans[first - 1], spans[first])
  ) {
    first--;
    isChain ||= link === 'chain';
  }
  for (let link = linked(spans[last], spans[last + 1]); link; link = linked(spans[last], spans[last + 1])) {
    last++;
    isChain ||= link === 'chain';
  }
  // "On Artsakh, Baku said": a comma alone makes no list, unless it goes on: "with Baku, Yerevan and others".
  const end = (spans[last] as NamedSpan).end;
  const next = wordAfter(text, end, text.length);
  hasAnd ||= next !== null && LISTED.has(next.text) && !ARTICLES.has(next.text) && !endsSentence(next.gap);
  return isChain || hasAnd ? { first, last, isChain } : { first: at, last: at, isChain };
}
