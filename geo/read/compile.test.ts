import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { patternOf } from './compile.js';
import { LAYOUTS } from './layouts/index.js';
import { PIECES } from './words/pieces.js';

/**
 * How much a pattern may backtrack, told from its form: with every repetition bounded, one attempt looks at a bounded
 * stretch of text and the time grows with the text's length only. What is left are the ways to split that stretch
 * between repetitions that stand inside others, so those are forbidden but for ones of a fixed count.
 */
function flawsOf(source: string): string[] {
  const bare = source
    .replace(/\\[pP]\{[^}]*\}|\\u[0-9a-fA-F]{4}|\\./g, 'x')
    .replace(/\[(?:[^\]])*\]/g, 'x')
    .replace(/\(\?<?[=!]|\(\?<\w+>|\(\?:/g, '(');
  const flaws: string[] = [];
  if (/[*+]|\{\d+,\}/.test(bare)) flaws.push('unbounded');
  const open: { varies: boolean }[] = [{ varies: false }];
  for (const [token] of bare.matchAll(/\(|\)(?:\{\d+(?:,\d+)?\}|\?)?|\{\d+(?:,\d+)?\}/g)) {
    if (token === '(') open.push({ varies: false });
    else if (token.startsWith(')')) {
      const { varies } = open.pop()!;
      if (varies && /^\)\{/.test(token)) flaws.push(`nested: ${token}`);
      open.at(-1)!.varies ||= varies || /,/.test(token);
    } else if (token.includes(',')) open.at(-1)!.varies = true;
  }
  return flaws;
}

describe('the check of patterns can fail', () => {
  test.each([
    ['(a+)+$', ['unbounded']],
    ['a{2,}', ['unbounded']],
    ['(?:a{1,9}){1,9}b', ['nested: ){1,9}']],
    ['(?:(?:a{1,3}b)?c){2,5}', ['nested: ){2,5}']],
    ['\\d{1,2}[.*+]\\.(?:st|nd)? \\p{L}{1,14}', []],
    ['(?:a{1,3})?b{0,3}', []],
  ])('%s', (source, flaws) => {
    expect(flawsOf(source)).toEqual(flaws);
  });
});

const layoutPatterns = LAYOUTS.flatMap(({ id, stamps, days = [], notices = [], inLine = [] }) =>
  [...stamps, ...days, ...notices, ...inLine].map((pattern) => [id, pattern] as const),
);

test.each(layoutPatterns)('%s: %s repeats within bounds', (_id, pattern) => {
  expect(flawsOf(patternOf(pattern, 'm').source)).toEqual([]);
});

/** Patterns that cannot backtrack in spite of their form: no text can be split between their repetitions in two ways. */
const OPEN_BY_DESIGN = [
  // a word, and nothing after it
  '[\\p{L}\\p{M}]+',
  // braces around a name without braces: pieces of our own patterns
  '\\{([a-z][A-Za-z0-9]*)\\}',
  // parts without a hyphen, parted by hyphens
  '^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,4}$',
];

test('patterns in the code repeat within bounds', () => {
  const files = readdirSync(import.meta.dirname).filter((name) => /(?<!\.test)\.ts$/.test(name));
  const found = files.flatMap((name) => {
    const code = readFileSync(join(import.meta.dirname, name), 'utf8').replace(
      /\/\*[\s\S]*?\*\/|\/\/ .*$/gm,
      '',
    );
    return [
      ...code.matchAll(/[=(,:?] ?\/((?:[^/\\\n[]|\\.|\[(?:[^\]\\\n]|\\.)*\])+)\/[dgimsuvy]{0,4}[.,;)\n]/g),
    ].map(([, source]) => ({ name, source: source! }));
  });
  expect(found.length).toBeGreaterThan(15);
  const flawed = found.filter(({ source }) => flawsOf(source).length && !OPEN_BY_DESIGN.includes(source));
  expect(flawed).toEqual([]);
});

test('a pattern that names no piece says which', () => {
  expect(() => patternOf('{hour}:{minuet}', 'u')).toThrow(
    'no piece "minuet" for the pattern "{hour}:{minuet}"',
  );
});

test('every piece is used', () => {
  const code = LAYOUTS.map((layout) => JSON.stringify(layout)).join() + JSON.stringify(PIECES);
  const sources =
    readFileSync(join(import.meta.dirname, 'compile.ts'), 'utf8') +
    readFileSync(join(import.meta.dirname, 'zone.ts'), 'utf8');
  const unused = Object.keys(PIECES).filter((name) => !`${code}${sources}`.includes(`{${name}}`));
  expect(unused).toEqual([]);
});
