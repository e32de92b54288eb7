/** All names of a gazetteer, found in one pass over a text: leftmost, then longest. */
import { endingsOf, type Ending, type Endings } from './inflection.js';
import { MIXED, NameTable, PREFIX, SMALL, START, stepA, stepB } from './name-table.js';
import {
  APOSTROPHE,
  EXPANDS,
  EXPANSIONS,
  IGNORED,
  infoAt,
  LOWER,
  SOLO,
  UNIT,
  UNITS,
  UPPER,
  WORD,
} from './names.js';
import {
  endOfHandle,
  endOfSmallWord,
  firstWord,
  isFirstLetterSmall,
  isUnfit,
  nextWord,
  pluralOf,
} from './scan.js';
import type { Place } from './place.js';

export interface NameMatch {
  /** UTF-16 offsets into the text as it was given. */
  start: number;
  end: number;
  /** All places that bear the name, ordered by id. */
  places: readonly Place[];
  /** The ending that was taken off the last word: `Мартунинский` has one, `Stepanakert's` has none. */
  ending?: Ending;
}

/** Longer words are no names; a hostile text must not make them dear. */
const MAX_WORD = 64;
const MAX_NAME_WORDS = 16;
const SPACE = 0x20;
const HASH_SIGN = 0x23;
const AT_SIGN = 0x40;

export class NameIndex {
  private readonly table = new NameTable();
  /** In the order in which they were added. */
  readonly places: Place[] = [];
  /** First two folded units of the names that are written small, as bits: most small words are passed over by it. */
  private readonly smallStarts = new Uint8Array(1 << 12);
  private hasSmall = false;

  // The word last read: its folded units, and the hash after each of them.
  private readonly units = new Uint16Array(MAX_WORD);
  private readonly hashA = new Int32Array(MAX_WORD + 1);
  private readonly hashB = new Int32Array(MAX_WORD + 1);
  private length = 0;
  private wordEnd = 0;
  /** Units before the last apostrophe and where it stands; 0 where the word has none. */
  private stemLength = 0;
  private stemEnd = 0;
  private isUpper = false;
  private isSmall = false;
  /** Where to look on after a word that began no name. */
  private resumeAt = 0;

  /** Pairs of name and place, and the memory that they take; the places themselves not counted. */
  get size(): number {
    return this.table.size;
  }
  get bytes(): number {
    return this.table.bytes;
  }

  add(place: Place): void {
    const number = this.places.push(place) - 1;
    const isRoad = place.type === 'road';
    for (const { text } of place.names) if (!isUnfit(text, isRoad)) this.addName(text, number);
    if (place.featureClass === 'A')
      for (const plural of new Set(place.names.flatMap(({ text }) => pluralOf(text) ?? [])))
        this.addName(plural, number);
  }

  /** The places that bear exactly this name, whatever its case. */
  lookup(name: string): readonly Place[] {
    const payload = this.hashOf(name, () => {});
    return this.table.isName(payload) ? this.placesOf(payload) : [];
  }

  find(text: string, start = 0, end = text.length, language?: string): NameMatch[] {
    const out: NameMatch[] = [];
    const endings = endingsOf(language);
    let tagEnd = 0;
    for (let at = start; at < end;) {
      const unit = text.charCodeAt(at);
      const info = UNITS[unit] as number;
      if (!(info & WORD)) {
        at++;
        if (unit === AT_SIGN) at = endOfHandle(text, at, end);
        else if (unit === HASH_SIGN) tagEnd = endOfHandle(text, at, end);
        continue;
      }
      const tagged = at < tagEnd;
      if (info & LOWER && !tagged && !this.mayStartSmall(text, at, info)) {
        at = endOfSmallWord(text, at, end);
        continue;
      }
      const match = this.matchAt(text, at, end, tagged, endings);
      if (match) out.push(match);
      at = match ? match.end : this.resumeAt;
    }
    return out;
  }

  private addName(name: string, place: number): void {
    const words: [number, number][] = [];
    this.hashOf(name, (a, b) => words.push([a, b]));
    const last = words.pop();
    if (!last) return;
    for (const [a, b] of words) this.table.addPrefix(a, b);
    const small = isFirstLetterSmall(name);
    if (small) this.noteSmallStart(name);
    const capitals = name === name.toUpperCase() && name !== name.toLowerCase();
    this.table.add(...last, place, (small ? SMALL : 0) | (capitals && name.length <= 5 ? 0 : MIXED));
  }

  /** Reads a whole name word by word; `each` gets the hash after every word. Returns the payload of the last. */
  private hashOf(name: string, each: (a: number, b: number) => void): number {
    let a: number = START.a;
    let b: number = START.b;
    let found = false;
    for (let at = 0; at < name.length;) {
      if (!(infoAt(name, at) & WORD)) {
        at++;
        continue;
      }
      if (found) [a, b] = [stepA(a, SPACE), stepB(b, SPACE)];
      this.readWord(name, at, name.length, a, b, false);
      if (this.length === 0) return 0;
      [a, b] = [this.hashA[this.length] as number, this.hashB[this.length] as number];
      each(a, b);
      found = true;
      at = this.wordEnd;
    }
    return found ? this.table.get(a, b) : 0;
  }

  private matchAt(text: string, from: number, end: number, tagged: boolean, endings: Endings) {
    let best = 0;
    let bestEnd = 0;
    let bestEnding: Ending | undefined;
    let a: number = START.a;
    let b: number = START.b;
    let capitals = true;
    let anyCase = false;
    for (let at = from, words = 0; words < MAX_NAME_WORDS; words++) {
      this.readWord(text, at, end, a, b, tagged);
      if (words === 0) {
        // `L'Arménie`: what stands before the apostrophe is an article.
        this.resumeAt = this.stemLength > 0 && this.stemLength <= 2 ? this.stemEnd + 1 : this.wordEnd;
        anyCase = tagged || !this.isSmall;
      }
      if (this.length === 0) break;
      capitals &&= this.isUpper;
      let length = this.length;
      let nameEnd = this.wordEnd;
      let ending: Ending | undefined;
      let payload = this.table.get(this.hashA[length] as number, this.hashB[length] as number);
      if (payload === 0 && this.stemLength > 0) {
        length = this.stemLength;
        nameEnd = this.stemEnd;
        payload = this.table.get(this.hashA[length] as number, this.hashB[length] as number);
      }
      let endA = this.hashA[length] as number;
      let endB = this.hashB[length] as number;
      if (!this.table.isName(payload) && (anyCase || words > 0)) {
        const found = this.inflected(endings);
        if (found && payload === 0) {
          ({ payload, ending } = found);
          [endA, endB, nameEnd] = [found.a, found.b, this.wordEnd];
        } else if (
          found &&
          this.table.isName(found.payload) &&
          fits(found.payload, anyCase, capitals || tagged)
        ) {
          // `Շուշիի` begins `Շուշիի շրջան`, and alone it is `Շուշի`.
          best = found.payload;
          bestEnd = this.wordEnd;
          bestEnding = found.ending;
        }
      }
      if (payload === 0) break;
      if (this.table.isName(payload) && fits(payload, anyCase, capitals || tagged)) {
        best = payload;
        bestEnd = nameEnd;
        bestEnding = ending;
      }
      if (!(payload & PREFIX) || nameEnd !== this.wordEnd) break;
      at = nextWord(text, this.wordEnd, end, tagged);
      if (at < 0) break;
      a = stepA(endA, SPACE);
      b = stepB(endB, SPACE);
    }
    if (best === 0) return null;
    const match: NameMatch = { start: from, end: bestEnd, places: this.placesOf(best) };
    if (bestEnding) match.ending = bestEnding;
    return match;
  }

  /** Takes endings off the word last read until the rest is known. */
  private inflected(endings: Endings) {
    const last = this.units[this.length - 1] as number;
    for (const ending of endings.get(last) ?? []) {
      const rest = this.length - ending.take.length;
      if (rest < ending.stem || !this.endsWith(ending.take)) continue;
      let a = this.hashA[rest] as number;
      let b = this.hashB[rest] as number;
      for (let at = 0; at < ending.put.length; at++) {
        a = stepA(a, ending.put.charCodeAt(at));
        b = stepB(b, ending.put.charCodeAt(at));
      }
      const payload = this.table.get(a, b);
      if (payload !== 0) return { payload, ending, a, b };
    }
    return null;
  }

  private endsWith(tail: string): boolean {
    const offset = this.length - tail.length;
    for (let at = 0; at < tail.length; at++)
      if (this.units[offset + at] !== tail.charCodeAt(at)) return false;
    return true;
  }

  /** Reads the word at `at` on top of the hash `a`, `b`. In tags a capital inside a word begins the next. */
  private readWord(text: string, at: number, end: number, a: number, b: number, humps: boolean): void {
    const { units, hashA, hashB } = this;
    let length = 0;
    let upper = true;
    let before = 0;
    this.stemLength = 0;
    this.isSmall = (infoAt(text, at) & LOWER) !== 0;
    hashA[0] = a;
    hashB[0] = b;
    for (; at < end; at++) {
      const info = UNITS[text.charCodeAt(at)] as number;
      if (info & IGNORED) {
        if (info & APOSTROPHE) {
          this.stemLength = length;
          this.stemEnd = at;
        }
        continue;
      }
      if (!(info & WORD) || (before & SOLO) | (info & SOLO && before)) break;
      if (humps && info & UPPER && before & LOWER) break;
      before = info;
      if (info & LOWER && !(this.stemLength > 0 && length >= this.stemLength)) upper = false;
      const expansion = info & EXPANDS ? (EXPANSIONS[info & UNIT] as string) : '';
      const count = info & EXPANDS ? expansion.length : 1;
      for (let part = 0; part < count; part++) {
        if (length >= MAX_WORD) break;
        const unit = info & EXPANDS ? expansion.charCodeAt(part) : info & UNIT;
        units[length] = unit;
        a = stepA(a, unit);
        b = stepB(b, unit);
        length++;
        hashA[length] = a;
        hashB[length] = b;
      }
    }
    // Marks after the last letter belong to it, but an apostrophe there closes a quotation.
    while (at > 0 && infoAt(text, at - 1) & APOSTROPHE) at--;
    if (this.stemLength >= length) this.stemLength = 0;
    this.length = length >= MAX_WORD ? 0 : length;
    this.wordEnd = at;
    this.isUpper = upper;
  }

  private placesOf(payload: number): readonly Place[] {
    const found = this.table.places(payload).map((number) => this.places[number] as Place);
    return found.length > 1 ? found.sort((one, other) => (one.id < other.id ? -1 : 1)) : found;
  }

  private noteSmallStart(name: string): void {
    this.hasSmall = true;
    this.readWord(name, firstWord(name), name.length, START.a, START.b, false);
    this.smallStarts[smallKey(this.units[0] as number, this.length > 1 ? (this.units[1] as number) : 0)] = 1;
  }

  private mayStartSmall(text: string, at: number, info: number): boolean {
    const next = infoAt(text, at + 1);
    // A mark or a letter that folds to several is rare: let the table decide.
    if (next & APOSTROPHE) return false;
    if ((info | next) & (EXPANDS | IGNORED)) return this.hasSmall;
    return this.smallStarts[smallKey(info & UNIT, next & WORD ? next & UNIT : 0)] === 1;
  }
}

export function buildNameIndex(places: Iterable<Place>): NameIndex {
  const index = new NameIndex();
  for (const place of places) index.add(place);
  return index;
}

const smallKey = (first: number, second: number): number => (first * 67 + second) & 0xfff;

const fits = (payload: number, anyCase: boolean, capitals: boolean): boolean =>
  anyCase ? capitals || (payload & (MIXED | SMALL)) !== 0 : (payload & SMALL) !== 0;
