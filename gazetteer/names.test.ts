import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold, IGNORED, infoAt, isDash, LOWER, SOLO, UPPER, WORD } from './names.js';

describe('names that are the same name', () => {
  test.each<[string, string]>([
    ['Şuşa', 'susa'],
    ['Xankəndi', 'xankendi'],
    ['Ağdərə', 'agdere'],
    ['Xocalı', 'xocali'],
    ['İstanbul', 'istanbul'],
    ['IĞDIR', 'igdir'],
    ['Čačak', 'cacak'],
    ['Łódź', 'lodz'],
    ['Düsseldorf', 'dusseldorf'],
    ['Straße', 'strasse'],
    ['Tromsø', 'tromso'],
    ['Reykjavík', 'reykjavik'],
    ['Ærø', 'aero'],
    ['Орёл', 'орел'],
    ['Київ', 'киів'],
    ['ՍՏԵՓԱՆԱԿԵՐՏ', 'ստեփանակերտ'],
    ['Երեւան', 'երեւան'],
    ['Երևան', 'երեւան'],
    ["Hats'avan", 'hatsavan'],
    ['Hats’avan', 'hatsavan'],
    ['Hatsʼavan', 'hatsavan'],
    ['Şuşa – Xankəndi', 'susa xankendi'],
    ['Alma-Ata', 'alma ata'],
    ['Alma‑Ata', 'alma ata'],
    ['Alma — Ata', 'alma ata'],
    ['  Nor\u00a0Shen\n', 'nor shen'],
    ['St. Petersburg', 'st petersburg'],
    ['Go\u00adris', 'goris'],
    ['Go\u200bris', 'goris'],
    ['Gori\u0301s', 'goris'],
    ['ＧＯＲＩＳ', 'goris'],
    ['№ 7', '7'],
    ['', ''],
    ['…—!', ''],
    ['东京', '东 京'],
    ['서울', '서울'],
  ])('%s: %s', (text, folded) => expect(fold(text)).toBe(folded));

  test.each([
    ['Latin and Cyrillic letters that look alike', 'Ahot', 'Аhоt'],
    ['another vowel', 'Martuni', 'Martini'],
    ['two words and one', 'Norshen', 'Nor Shen'],
  ])('but not %s', (_why, one, other) => expect(fold(one)).not.toBe(fold(other)));
});

test('folding twice is folding once, whatever the text', () =>
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
      expect(fold(fold(text))).toBe(fold(text));
    }),
    { numRuns: 1000 },
  ));

test('and for every unit by itself', () => {
  const unstable = Array.from({ length: 0x10000 }, (_, unit) => String.fromCharCode(unit)).filter(
    (letter) => fold(fold(letter)) !== fold(letter),
  );
  expect(unstable).toEqual([]);
});

describe('every unit of the table, which is made in rows', () => {
  const letters = Array.from({ length: 0x10000 }, (_, unit) => String.fromCharCode(unit));
  const has = (flag: number) => (letter: string) => (infoAt(letter, 0) & flag) !== 0;
  const apostrophes = "'’‘ʼʻ`´′＇ʹʾʿ‛";
  const invisible = '\u00ad\u200b\u200c\u200d\u2060\ufeff\u200e\u200f\u055b\u055c\u055e';
  /** Letters by name that are a mark and nothing else. */
  const bareMarks = 'ﾞﾟ';
  const wrong = (is: (letter: string) => boolean, should: (letter: string) => boolean) =>
    letters.filter((letter) => is(letter) !== should(letter));

  test('is a word where it is a letter or a digit that is no apostrophe', () =>
    expect(
      wrong(
        has(WORD),
        (letter) => /[\p{L}\p{N}]/u.test(letter) && !(apostrophes + bareMarks).includes(letter),
      ),
    ).toEqual([]));
  test('counts for nothing where it is a mark, an apostrophe or invisible', () =>
    expect(
      wrong(
        has(IGNORED),
        (letter) => /\p{M}/u.test(letter) || (apostrophes + invisible + bareMarks).includes(letter),
      ),
    ).toEqual([]));
  test('is large or small where it has another form, but in Georgian', () => {
    const isCased = (letter: string) => has(WORD)(letter) && !/[\u10a0-\u10ff]/.test(letter);
    expect(wrong(has(UPPER), (one) => isCased(one) && one !== one.toLowerCase())).toEqual([]);
    expect(
      wrong(has(LOWER), (one) => isCased(one) && one === one.toLowerCase() && one !== one.toUpperCase()),
    ).toEqual([]);
  });
  test('is a word of its own in Han and kana', () =>
    expect(wrong(has(SOLO), (one) => has(WORD)(one) && /[\u3040-\u30ff\u3400-\u9fff]/.test(one))).toEqual(
      [],
    ));
  test('without case folds to itself, but for what its marks leave', () => {
    const plain = letters.filter(
      (one) =>
        has(WORD)(one) &&
        one === one.toUpperCase() &&
        one === one.toLowerCase() &&
        one === one.normalize('NFKD'),
    );
    expect(plain.length).toBeGreaterThan(30_000);
    expect(plain.filter((one) => fold(one) !== one)).toEqual([]);
  });
  test('of Hangul stays whole', () => expect(fold('한국')).toBe('한국'));
});

test('case does not tell names apart in the scripts of the region', () => {
  for (const name of ['Khankendi', 'Мартуни', 'Շուշի', 'Füzuli', 'Qubadlı'])
    expect(fold(name.toUpperCase())).toBe(fold(name));
});

test('units: letters and digits are words, marks and emoji are not', () => {
  const isWord = (letter: string) => (infoAt(letter, 0) & WORD) !== 0;
  expect(['a', 'Я', 'Ք', '7', 'ə', '京'].map(isWord)).toEqual(Array(6).fill(true));
  expect(['.', '-', '\u0301', '\u200b', '\ud83d', ' ', "'"].map(isWord)).toEqual(Array(7).fill(false));
  expect([infoAt('Ə', 0) & UPPER, infoAt('ə', 0) & LOWER].every(Boolean)).toBe(true);
  expect([infoAt('a', -1), infoAt('a', 1)]).toEqual([0, 0]);
});

test('dashes of all kinds join', () => {
  expect([...'-‐‑‒–—−֊－'].every((dash) => isDash(dash.charCodeAt(0)))).toBe(true);
  expect([...'_~/.ー'].some((mark) => isDash(mark.charCodeAt(0)))).toBe(false);
});
