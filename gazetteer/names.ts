/**
 * How a name is compared: one table maps each UTF-16 code unit to what it counts as.
 * Case, diacritics, apostrophes and invisible marks do not tell names apart; letters of different scripts do.
 */

/** The unit belongs to a word. The lower 16 bits hold what it folds to. */
export const WORD = 1 << 16;
export const UPPER = 1 << 17;
export const LOWER = 1 << 18;
/** Stands inside words and counts for nothing: combining marks, soft hyphen, Armenian emphasis marks. */
export const IGNORED = 1 << 19;
/** Folds to several units; the lower 16 bits are an index into `EXPANSIONS`. */
export const EXPANDS = 1 << 20;
/** Joins two parts of a word (`Hats'avan`) or sets off an ending (`Stepanakert's`). */
export const APOSTROPHE = 1 << 21;
/** A script without spaces: each unit is a word of its own (Han, kana). */
export const SOLO = 1 << 22;
export const UNIT = 0xffff;

/** Letters that Unicode does not decompose, with the letter that careless typing puts in their place. */
const PLAIN_LETTERS: Readonly<Record<string, string>> = {
  ə: 'e',
  ı: 'i',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  ħ: 'h',
  ŧ: 't',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ĳ: 'ij',
  և: 'եւ',
  ґ: 'г',
  ё: 'е',
};
const APOSTROPHES = "'’‘ʼʻ`´′＇ʹʾʿ‛";
const INVISIBLE = '\u00ad\u200b\u200c\u200d\u2060\ufeff\u200e\u200f';
const ARMENIAN_EMPHASIS = '\u055b\u055c\u055e';

export const EXPANSIONS: readonly string[] = [];

/** Georgian letters have capitals in Unicode that nobody writes names with. */
const isCaseless = (unit: number): boolean => unit >= 0x10a0 && unit <= 0x10ff;
const isSolo = (unit: number): boolean =>
  (unit >= 0x3040 && unit <= 0x30ff) || (unit >= 0x3400 && unit <= 0x9fff);
/** Only alphabets are decomposed: a Hangul syllable must stay one unit. */
const isDecomposed = (unit: number): boolean =>
  unit < 0x2000 || (unit >= 0xfb00 && unit <= 0xfb17) || unit >= 0xff00;

function foldedLetter(letter: string): string {
  const lower = letter.toLowerCase();
  const bare = isDecomposed(lower.charCodeAt(0)) ? withoutMarks(lower) : lower;
  return PLAIN_LETTERS[lower] ?? PLAIN_LETTERS[bare] ?? bare;
}

const MARKS = /\p{M}+/gu;
const LETTERS_ALONE = /^[\p{L}\p{N}]*$/u;

/** Letters alone: what would leave a fraction's stroke or an apostrophe (`¼`, `ŉ`) stays as it is. */
function withoutMarks(lower: string): string {
  // Small again: a raised capital has no small form of its own before it is taken apart.
  const taken = lower.normalize('NFKD');
  if (taken === lower && lower.length === 1) return lower;
  const bare = taken.replace(MARKS, '').toLowerCase();
  const isLetters = LETTERS_ALONE.test(bare) && ![...bare].some((one) => APOSTROPHES.includes(one));
  return isLetters ? bare : lower;
}

function wordEntry(unit: number, letter: string): number {
  const folded = foldedLetter(letter);
  if (folded === '') return IGNORED;
  let entry = WORD | (isSolo(unit) ? SOLO : 0);
  if (!isCaseless(unit)) {
    if (letter !== letter.toLowerCase()) entry |= UPPER;
    else if (letter !== letter.toUpperCase()) entry |= LOWER;
  }
  if (folded.length === 1) return entry | folded.charCodeAt(0);
  const known = EXPANSIONS.indexOf(folded);
  const index = known < 0 ? (EXPANSIONS as string[]).push(folded) - 1 : known;
  return entry | EXPANDS | index;
}

const UNIT_COUNT = 0x10000;

/**
 * The table is there before anything is read or searched, so its making must be quick: the engine finds the rows of
 * letters in one pass, and most of these (Han, Hangul) have neither case nor marks and fold to themselves.
 */
function unitTable(): Uint32Array {
  const table = new Uint32Array(UNIT_COUNT);
  // Halves of pairs become the sign of what cannot be read, which is no letter either.
  const all = new TextDecoder('utf-16le').decode(Uint16Array.from(table.keys()));
  for (const { 0: row, index } of all.matchAll(/[\p{L}\p{N}]+/gu)) {
    const isPlain = row === row.toLowerCase() && row === row.toUpperCase();
    const isWhole = isPlain && row === row.normalize('NFKD');
    for (let at = 0, unit = index; at < row.length; at++, unit++)
      table[unit] =
        isWhole || (isPlain && !isDecomposed(unit))
          ? WORD | (isSolo(unit) ? SOLO : 0) | unit
          : wordEntry(unit, row[at]!);
  }
  for (const { 0: row, index } of all.matchAll(MARKS)) table.fill(IGNORED, index, index + row.length);
  for (const mark of INVISIBLE + ARMENIAN_EMPHASIS) table[mark.charCodeAt(0)] = IGNORED;
  for (const mark of APOSTROPHES) table[mark.charCodeAt(0)] = IGNORED | APOSTROPHE;
  return table;
}

/** What each UTF-16 code unit counts as; surrogates (emoji) count as breaks between words. */
export const UNITS: Uint32Array = unitTable();

/** 0 beyond the ends of the text: there is no unit, which counts as the first of the table. */
export const infoAt = (text: string, at: number): number => UNITS[text.charCodeAt(at) | 0]!;

/** Dashes of all kinds, as they join the parts of one name. */
export const isDash = (unit: number): boolean =>
  unit === 0x2d ||
  (unit >= 0x2010 && unit <= 0x2015) ||
  unit === 0x2212 ||
  unit === 0x58a ||
  unit === 0xfe58 ||
  unit === 0xff0d;

/** Nearly all words are small Latin letters, which fold to themselves. */
function isSmallWord(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit < 0x61 || unit > 0x7a) return false;
  }
  return true;
}

const PLAIN_WORDS = /^[A-Za-z0-9]+(?: [A-Za-z0-9]+)*$/;

/** The words of a text as names are compared by them: `Şuşa – Xankəndi` gives `susa xankendi`. */
export function fold(text: string): string {
  if (isSmallWord(text)) return text;
  if (PLAIN_WORDS.test(text)) return text.toLowerCase();
  let out = '';
  let gap = false;
  for (let at = 0; at < text.length; at++) {
    const info = UNITS[text.charCodeAt(at)] ?? 0;
    if (info & IGNORED) continue;
    if (!(info & WORD)) {
      gap = out !== '';
      continue;
    }
    if (gap || (info & SOLO && out !== '' && !out.endsWith(' '))) out += ' ';
    gap = false;
    out += info & EXPANDS ? (EXPANSIONS[info & UNIT] ?? '') : String.fromCharCode(info & UNIT);
  }
  return out;
}
