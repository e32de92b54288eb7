/** The words about a name, or about the list that it is a member of: each read when a rule first asks for it. */
import * as lexicon from './lexicon/kind-words.js';
import { CAPITAL_CODES, SEAT_CODES } from './lexicon/seats.js';
import { isDashGap } from '../recognise/units.js';
import { ARTICLE_WORDS, LISTED, listGap } from '../recognise/lists.js';
import { endsSentence, wordAfter, wordBefore, wordSet, type Word } from '../recognise/words.js';
import type { Place } from '../../gazetteer/place.js';
import type { Span } from '../entry.js';
import type { NamedSpan } from '../mention.js';

/** The list or chain of dashes that a name is a member of: itself, where there is none. */
export interface List extends Span {
  /** Joined by dashes, and no road: "Baku-Stepanakert dialogue". */
  isChain: boolean;
  /** Every member can stand for a government or a people. */
  onlyParties: boolean;
}

/** A name among the names of its entry. */
export interface Setting {
  text: string;
  /** No word is read beyond these. */
  bounds: Span;
  spans: readonly NamedSpan[];
  /** The place of each span, where one was chosen. */
  places: readonly (Place | undefined)[];
  at: number;
}

type Words = { [K in Exclude<keyof typeof lexicon, 'PREPOSITIONS'>]: ReadonlySet<string> };
export const WORDS = Object.fromEntries(
  Object.entries(lexicon).flatMap(([name, list]) =>
    typeof list === 'string' ? [[name, wordSet(list)]] : [],
  ),
) as unknown as Words;

type Preposition = keyof typeof lexicon.PREPOSITIONS;
const PREPOSITIONS = new Map(
  (Object.keys(lexicon.PREPOSITIONS) as Preposition[]).flatMap((name) =>
    [...wordSet(lexicon.PREPOSITIONS[name])].map((word) => [word, name] as const),
  ),
);
/** A road named by more places than this is read as if it had so many. */
const MAX_STOPS = 8;
/** A list of more names is read as if it ended there, so that the work grows with the text and no faster. */
const MAX_LISTED = 40;
const POSSESSIVE_MARKS = "'’ʼ`´";

export const isCapital = (place: Place): boolean => CAPITAL_CODES.includes(place.featureCode);
export const isSeat = (place: Place): boolean =>
  place.type === 'facility' && SEAT_CODES.includes(place.featureCode);
export const isParty = (place: Place): boolean =>
  isCapital(place) || isSeat(place) || place.type === 'country' || place.type === 'territory';

const inSentence = (word: Word | null): Word | null => (word && !endsSentence(word.gap) ? word : null);

export class Around {
  #list: List | undefined;
  #before: Word | null | undefined;
  #before2: Word | null | undefined;
  #after: Word | null | undefined;
  #after2: Word | null | undefined;

  constructor(
    readonly setting: Setting,
    readonly place: Place,
  ) {}

  get span(): NamedSpan {
    return this.setting.spans[this.setting.at] as NamedSpan;
  }

  /** The name stands within that of a road or line: `Agdam` in "Agdam-Khankandi road". */
  get isInRoute(): boolean {
    const { start, end } = this.span;
    const { spans, at } = this.setting;
    // A road and the names of its ends stand beside each other in the order of spans.
    for (
      let other = Math.max(0, at - MAX_STOPS);
      other <= Math.min(spans.length - 1, at + MAX_STOPS);
      other++
    ) {
      const { start: from, end: to } = spans[other] as NamedSpan;
      if (from <= start && to >= end && to - from > end - start) return true;
    }
    return false;
  }

  get list(): List {
    return (this.#list ??= listAround(this.setting));
  }

  /** The word before, articles and "both" passed over. */
  get before(): Word | null {
    if (this.#before === undefined)
      this.#before = this.#passedOver(this.#wordBefore(this.list.start), WORDS.LEADING);
    return this.#before;
  }

  get before2(): Word | null {
    if (this.#before2 === undefined)
      this.#before2 = this.before && this.#passedOver(this.#wordBefore(this.before.start));
    return this.#before2;
  }

  /** The word after the name, and after the mark of its possession. */
  get after(): Word | null {
    if (this.#after === undefined) this.#after = this.wordAfter(this.#end);
    return this.#after;
  }

  get after2(): Word | null {
    if (this.#after2 === undefined) this.#after2 = this.after && this.wordAfter(this.after.end);
    return this.#after2;
  }

  get preposition(): Preposition | undefined {
    return this.before ? PREPOSITIONS.get(this.before.text) : undefined;
  }

  get isPossessive(): boolean {
    const { text } = this.setting;
    const { end } = this.list;
    if (!POSSESSIVE_MARKS.includes(text[end] ?? ' ')) return false;
    return /^(?:[sS](?:\W|$)|\s\S)/.test(text.slice(end + 1, end + 3));
  }

  wordAfter(at: number): Word | null {
    return inSentence(wordAfter(this.setting.text, at, this.setting.bounds.end));
  }

  get #end(): number {
    const { end } = this.list;
    if (!this.isPossessive) return end;
    return end + (/[sS]/.test(this.setting.text[end + 1] ?? '') ? 2 : 1);
  }

  #wordBefore(at: number): Word | null {
    return inSentence(wordBefore(this.setting.text, at, this.setting.bounds.start));
  }

  #passedOver(word: Word | null, also?: ReadonlySet<string>): Word | null {
    let found = word;
    while (found && (ARTICLE_WORDS.has(found.text) || also?.has(found.text)))
      found = this.#wordBefore(found.start);
    return found;
  }
}

type Link = 'list' | 'and' | 'chain' | null;

function linkBetween(text: string, one: NamedSpan | undefined, other: NamedSpan | undefined): Link {
  if (!one || !other || other.start <= one.end) return null;
  if (isDashGap(text.slice(one.end, other.start))) return 'chain';
  const { isList, isJoined } = listGap(text, one.end, other.start);
  if (!isList) return null;
  return isJoined ? 'and' : 'list';
}

/** The list "Baku, Yerevan and Stepanakert", or the chain "Baku-Stepanakert", that the name is a member of. */
function listAround({ text, spans, places, at }: Setting): List {
  const links = new Set<Link>();
  let first = at;
  let last = at;
  const [floor, ceiling] = [at - MAX_LISTED, at + MAX_LISTED];
  for (let link; first > floor && (link = linkBetween(text, spans[first - 1], spans[first])); first--)
    links.add(link);
  for (let link; last < ceiling && (link = linkBetween(text, spans[last], spans[last + 1])); last++)
    links.add(link);
  const next = links.has('list') ? wordAfter(text, (spans[last] as NamedSpan).end, text.length) : null;
  // "On Artsakh, Baku said": a comma alone makes no list, unless it goes on: "with Baku, Yerevan and others".
  const goesOn =
    next !== null && LISTED.has(next.text) && !ARTICLE_WORDS.has(next.text) && !endsSentence(next.gap);
  if (!links.has('and') && !links.has('chain') && !goesOn) [first, last] = [at, at];
  return {
    start: (spans[first] as NamedSpan).start,
    end: (spans[last] as NamedSpan).end,
    isChain: links.has('chain'),
    onlyParties: places.slice(first, last + 1).every((place) => place !== undefined && isParty(place)),
  };
}
