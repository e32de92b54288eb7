import { describe, expect, test } from 'vitest';
import { az } from './az.js';
import { de } from './de.js';
import { en } from './en.js';
import { hy } from './hy.js';
import { ru } from './ru.js';

type Leaf = string | ((...args: never[]) => string);
type Call = (...args: unknown[]) => string;

/** Every text by its path: `list.parts.onMap`. */
function leaves(value: unknown, path = ''): [path: string, leaf: Leaf][] {
  if (typeof value === 'string' || typeof value === 'function') return [[path, value as Leaf]];
  return Object.entries(value as object).flatMap(([key, part]) =>
    leaves(part, path ? `${path}.${key}` : key),
  );
}

/** Arguments of functions that do not take any text or number; what is no sample is translated. */
const ARGUMENTS: Readonly<Record<string, readonly unknown[]>> = { 'claims.kind': ['killed', '⟦b⟧'] };
const TEXTS = ['⟦a⟧', '⟦b⟧', '⟦c⟧', '⟦d⟧'];
const NUMBERS = [5, 6, 7, 8];
const SAMPLES = new Set<unknown>([...TEXTS, ...NUMBERS]);

/** Arguments that the English function understands: which of them are numbers is found by trying. */
function argumentsOf(path: string, english: Call): readonly unknown[] {
  if (ARGUMENTS[path]) return ARGUMENTS[path];
  for (let mask = 0; mask < 2 ** english.length; mask++) {
    const args = TEXTS.slice(0, english.length).map((text, i) => (mask & (1 << i) ? NUMBERS[i] : text));
    try {
      if (!/NaN|undefined/.test(english(...args))) return args;
    } catch {
      // A text where a number is wanted.
    }
  }
  throw new Error(`no arguments found for ${path}`);
}

const english = leaves(en);
const functions = english.filter((pair): pair is [string, Call] => typeof pair[1] === 'function');

describe.each([
  ['az', az],
  ['de', de],
  ['hy', hy],
  ['ru', ru],
] as const)('the catalogue of %s', (_, catalogue) => {
  const own = new Map(leaves(catalogue));

  test('has the keys of English, in the same number', () => {
    expect([...own.keys()].sort()).toEqual(english.map(([path]) => path).sort());
  });

  test('has no empty text where English has one, and no function for a text', () => {
    const wrong = english.filter(
      ([path, leaf]) => typeof own.get(path) !== typeof leaf || (leaf !== '' && own.get(path) === ''),
    );
    expect(wrong.map(([path]) => path)).toEqual([]);
  });

  test.each(functions.map(([path]) => path))('%s says all that it is given', (path) => {
    const call = functions.find(([name]) => name === path)![1];
    const args = argumentsOf(path, call);
    const text = (own.get(path) as unknown as Call)(...args);
    expect(text).not.toMatch(/NaN|undefined|\[object/);
    const said = args.filter((arg) => SAMPLES.has(arg)).map(String);
    for (const arg of said.filter((sample) => call(...args).includes(sample))) expect(text).toContain(arg);
  });

  test('counts in forms of its own', () => {
    for (const n of [0, 1, 2, 5, 21, 1200]) {
      expect(catalogue.atlas.reports(n)).toMatch(/^[\d.,\s]+ \p{L}+$/u);
    }
  });
});

/** Names of files, formats and keys are the same everywhere. */
const SAME = /^(page\.name|.*[gG]eo[jJ]son|about\.(keyNames|pageKeys\.\d+\.0).*)$/;

test.each([
  ['hy', hy, /\p{Script=Armenian}/u],
  ['ru', ru, /\p{Script=Cyrillic}/u],
] as const)('%s is written in its own script', (_, catalogue, script) => {
  const foreign = leaves(catalogue).filter(
    ([path, leaf]) => typeof leaf === 'string' && leaf !== '' && !SAME.test(path) && !script.test(leaf),
  );
  expect(foreign).toEqual([]);
});

test('keys of the keyboard stay what they are', () => {
  for (const { about } of [az, de, hy, ru]) {
    expect(about.pageKeys.map(([keys]) => keys)).toEqual(en.about.pageKeys.map(([keys]) => keys));
  }
});

test.each([
  [1, '1 сообщение'],
  [3, '3 сообщения'],
  [11, '11 сообщений'],
  [21, '21 сообщение'],
  [1200, '1\u00a0200 сообщений'],
])('%i in Russian', (n, text) => expect(ru.atlas.reports(n)).toBe(text));

test.each([
  [de.atlas.reports(1), '1 Meldung'],
  [de.atlas.reports(1200), '1.200 Meldungen'],
  [hy.atlas.reports(2), '2 հաղորդում'],
  [az.atlas.reports(2), '2 xəbər'],
  [de.time.inWindow('1 Tag', 1, 1234), '1 Tag bis zu diesem Zeitpunkt: 1 Meldung, 1.234 auf der Karte'],
  [ru.atlas.side('new-zealand'), 'New Zealand'],
])('%s', (text, wanted) => expect(text).toBe(wanted));
