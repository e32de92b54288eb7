/** What holds for any text at all. `npm run test:fuzz` runs the mutations 100,000 times. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LAYOUTS } from './layouts/index.js';
import { isBlank, splitLines } from './lines.js';
import { readFrontMatter } from './front-matter.js';
import { readDocument, sectionsOf } from './read.js';

const RUNS = process.env['MODE'] === 'fuzz' ? 100_000 : 1500;
const LONG = 600_000;

const FOLDER = join(import.meta.dirname, 'layouts');
const fixtures = LAYOUTS.flatMap(({ id }) =>
  readdirSync(join(FOLDER, id))
    .filter((name) => /\.(txt|md)$/.test(name))
    .map((name) => readFileSync(join(FOLDER, id, name), 'utf8')),
);

/** Scraps of which layouts are made, so that random texts come near to them. */
const SCRAPS = [
  '8:30 p.m.: ',
  '12։08 p.m: ',
  '3:27: ',
  '**08:30** ',
  '**no time** ',
  '## 31 September 2023',
  '## 2023-09-20',
  '13 March',
  'March 13, 2021',
  '[14:05] ',
  '0545hrs: ',
  '25:61 ',
  '24:00 ',
  '2022-02-24T05:07Z ',
  '02/24/2022 05:07 ',
  '17.10.2020 - 22:02 [ A ]',
  '24.02.22, 05:07 - A: ',
  'Day 3 - ',
  'Day 9999 (31 December 2999) - ',
  '* 14 May – ',
  '- ',
  '---',
  'timezone: Europe/Berlin',
  'published: 2021-03-14',
  '2021',
  'Read more',
  '©',
  'Dear all',
  'A Title Of A Statement',
  'The end.',
  '“Quote.” 4:50 p.m.: ',
  'Times are GMT',
  '0001-01-01',
  'Mon 29 February',
  '\n',
  '\n',
  '\n\n',
  '\r\n',
  '\r',
  '\u2028',
  ' ',
  '\t',
  '\u00a0',
  '\u200b',
  '\ufeff',
  '\ud800',
  '\udc00',
  '🔴',
  'ə',
  'Ա',
  '\u0000',
];
const scraps = fc.array(fc.constantFrom(...SCRAPS), { maxLength: 40 }).map((list) => list.join(''));
const anyText = fc.oneof(
  scraps,
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc
    .array(fc.oneof(scraps, fc.string({ unit: 'binary', maxLength: 20 })), { maxLength: 6 })
    .map((list) => list.join('\n')),
);

/** A fixture with stretches cut out, doubled, exchanged or written over. */
const mutated = fc
  .tuple(
    fc.constantFrom(...fixtures),
    fc.array(
      fc.tuple(
        fc.nat(5000),
        fc.nat(60),
        fc.constantFrom('cut', 'double', 'over'),
        fc.constantFrom(...SCRAPS),
      ),
      { minLength: 1, maxLength: 6 },
    ),
  )
  .map(([text, edits]) =>
    edits.reduce((result, [at, length, kind, scrap]) => {
      const start = at % (result.length + 1);
      const stretch = result.slice(start, start + length);
      const put = { cut: '', double: stretch + stretch, over: scrap }[kind]!;
      return result.slice(0, start) + put + result.slice(start + length);
    }, text),
  );

function check(text: string): void {
  const { info, entries, issues } = readDocument({ file: 'x.txt', text });
  const lineCount = splitLines(text).starts.length;
  expect(info.lines).toBe(lineCount);
  // entries stand in order, within the text, and never overlap
  let end = 0;
  for (const entry of entries) {
    expect(entry.span.start).toBeGreaterThanOrEqual(end);
    expect(entry.span.end).toBeGreaterThan(entry.span.start);
    expect(entry.body.start).toBeGreaterThanOrEqual(entry.span.start);
    expect(entry.body.end).toBe(entry.span.end);
    for (const part of [entry.heading, entry.publisher, entry.poster]) {
      if (part)
        expect(entry.span.start <= part.start && part.start < part.end && part.end <= entry.span.end).toBe(
          true,
        );
    }
    end = entry.span.end;
    expect(end).toBeLessThanOrEqual(text.length);
    expect(entry.lines[0] >= 1 && entry.lines[0] <= entry.lines[1] && entry.lines[1] <= lineCount).toBe(true);
    expect(Number.isFinite(Date.parse(entry.reported.iso))).toBe(true);
  }
  expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
  // nothing is silent: no entries means an issue, and every issue has its reason and a line that exists
  expect(entries.length + issues.length).toBeGreaterThan(0);
  for (const { line = 1, reason } of issues) {
    expect(reason).not.toBe('');
    expect(line >= 1 && line <= Math.max(1, lineCount)).toBe(true);
  }
}

/** Every line that shows something belongs to front matter or to exactly one piece; only stamps within a line share it. */
function checkCover(text: string): void {
  const lines = splitLines(text);
  const from = readFrontMatter(lines).lines;
  const { pieces } = sectionsOf(lines, from);
  const owners = new Uint32Array(lines.starts.length);
  let [end, last] = [0, from - 1];
  for (const { first, last: lastOfPiece, span, mark } of pieces) {
    expect(span.start).toBeGreaterThanOrEqual(end);
    expect(first).toBeGreaterThanOrEqual(mark?.inLine ? last : last + 1);
    for (let line = first; line <= lastOfPiece; line++) owners[line]!++;
    end = span.end;
    last = lastOfPiece;
  }
  for (let line = 0; line < lines.starts.length; line++) {
    if (line < from || isBlank(lines, line)) continue;
    expect(owners[line]).toBeGreaterThan(0);
    // what shows on the line lies within the spans of its pieces
    const shown = pieces.filter(({ first, last: lastOfPiece }) => first <= line && line <= lastOfPiece);
    expect(shown[0]!.span.start).toBeLessThanOrEqual(lines.firsts[line]!);
  }
}

describe('any text', () => {
  test(
    'gives entries in order, in range and without overlap',
    () => {
      fc.assert(fc.property(anyText, check), { numRuns: Math.min(RUNS, LONG) });
    },
    LONG,
  );

  test(
    'is covered by pieces, line by line',
    () => {
      fc.assert(fc.property(fc.oneof(anyText, mutated), checkCover), { numRuns: Math.min(RUNS, LONG) });
    },
    LONG,
  );

  test('gives the same result each time', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, mutated), (text) => {
        expect(readDocument({ file: 'x.txt', text })).toEqual(readDocument({ file: 'x.txt', text }));
      }),
      { numRuns: 300 },
    );
  });

  test('is read by any layout that is asked for', () => {
    fc.assert(
      fc.property(
        fc.oneof(anyText, mutated),
        fc.constantFrom(...LAYOUTS.map(({ id }) => id)),
        (text, layout) => {
          expect(readDocument({ file: 'x.txt', text }, { layout }).info.layout).toBe(layout);
        },
      ),
      { numRuns: 500 },
    );
  });
});

test(
  'mutated documents crash nothing',
  () => {
    fc.assert(fc.property(mutated, check), { numRuns: RUNS });
  },
  LONG,
);
