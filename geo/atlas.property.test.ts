/**
 * What holds for any text at all, through the whole pipeline: nothing crashes, every offset leads back to its words,
 * and what comes out is valid. `npm run test:fuzz` reads 100,000 texts, half of them random, half mutated.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defaultPlaces } from '../gazetteer/default.js';
import { knowledge, readAtlas } from './atlas.js';
import { entryFeatures, movementFeatures } from './build/features.js';
import { validateGeoJson } from './build/validate.js';
import { hashText } from './hash.js';
import type { EntryRecord } from './record.js';

/** Vitest's mode: `--mode fuzz`. */
const RUNS = process.env['MODE'] === 'fuzz' ? 50_000 : 300;
const LONG_MS = 3_600_000;

const known = knowledge(defaultPlaces());
const place = (id: string) => known.places.get(id);

/** Whole texts of ours, to be cut up. */
const CHRONICLES = 'public/chronicles';
const chronicles = readdirSync(CHRONICLES)
  .filter((name) => name.endsWith('.md'))
  .map((name) => readFileSync(join(CHRONICLES, name), 'utf8').slice(0, 6000));

/** Scraps of which entries are made: stamps, names, words that rules look for, and what breaks careless code. */
const SCRAPS = [
  ...[
    '**08:30** ',
    '**no time** ',
    '## 2023-09-20',
    '8:30 p.m.: ',
    '[14:05] ',
    '\n\n',
    '\n',
    ' ',
    '. ',
    ', ',
    ': ',
  ],
  ...[
    'Stepanakert',
    'Martuni',
    'Martuni region',
    'Lachin corridor',
    'Agdam-Khankandi road',
    'Berdzor (Lachin)',
    'Baku',
  ],
  ...[
    'Armenia',
    'Artsakh',
    'Степанакерте',
    'Xankəndidə',
    'Շուշիի',
    '#Shushi',
    'between',
    'and',
    'near',
    'towards',
  ],
  ...[
    '12 km south of',
    'from',
    'to',
    'in the',
    'villages in',
    'denied that',
    'said that',
    'according to',
    'yesterday',
  ],
  ...[
    'killed',
    'at least',
    '7',
    '3,154',
    '12-15',
    'two',
    'dead',
    'wounded',
    'people',
    'were evacuated',
    'shelled',
  ],
  ...[
    'captured',
    'crossed into',
    'on 19 September',
    'at 5 a.m.',
    'as of 6 p.m.',
    'Around',
    '“',
    '”',
    '(',
    ')',
    "'s",
  ],
  ...[
    '\u0000',
    '\ud800',
    '\udc00',
    '🔴',
    '\u200b',
    '\ufeff',
    '\u2028',
    '\r\n',
    '99999999999999999999',
    '00:00',
    '-',
  ],
];
const scraps = fc
  .array(fc.constantFrom(...SCRAPS), { maxLength: 60 })
  .map((list) => `## 2023-09-20\n\n**08:30** ${list.join(' ')}`);
const anyText = fc.oneof(scraps, fc.string({ unit: 'binary', maxLength: 300 }));

/** A chronicle with stretches cut out, doubled or written over. */
const mutated = fc
  .tuple(
    fc.constantFrom(...chronicles),
    fc.nat(5000),
    fc.array(
      fc.tuple(
        fc.nat(1500),
        fc.nat(80),
        fc.constantFrom('cut', 'double', 'over'),
        fc.constantFrom(...SCRAPS),
      ),
      { minLength: 1, maxLength: 8 },
    ),
  )
  .map(([whole, from, edits]) =>
    edits.reduce(
      (text, [at, length, kind, scrap]) => {
        const start = at % (text.length + 1);
        const stretch = text.slice(start, start + length);
        const put = { cut: '', double: stretch + stretch, over: scrap }[kind]!;
        return text.slice(0, start) + put + text.slice(start + length);
      },
      `## 2023-09-20\n\n${whole.slice(from % whole.length).slice(0, 1500)}`,
    ),
  );

const read = (text: string) => readAtlas({ file: 'x.md', text }, known);

function checkRecord(text: string, record: EntryRecord): void {
  const [start, end] = record.span;
  expect(start >= 0 && start < end && end <= text.length).toBe(true);
  expect(record.hash).toBe(hashText(text.slice(start, end)));
  const isWithin = ([from, to]: readonly [number, number]) => start <= from && from < to && to <= end;
  for (const mention of record.mentions) {
    expect(text.slice(mention.start, mention.end)).toBe(mention.surface);
    expect(isWithin([mention.start, mention.end])).toBe(true);
    expect(mention.place === null || place(mention.place) !== undefined).toBe(true);
  }
  for (const span of record.categoryEvidence) expect(isWithin(span)).toBe(true);
  for (const { span } of record.movements) expect(isWithin(span)).toBe(true);
  for (const { span, value } of record.figureClaims) {
    expect(isWithin([span.start, span.end])).toBe(true);
    expect(Number.isFinite(value)).toBe(true);
  }
  for (const { span } of record.places) if (span) expect(isWithin(span)).toBe(true);
  // nothing is off the map without a reason
  expect(record.places.length > 0 || (record.unplacedWhy ?? '') !== '').toBe(true);
}

function check(text: string): void {
  const { records } = read(text);
  for (const record of records) checkRecord(text, record);
  const features = records.flatMap((record) => [
    ...entryFeatures(record, place),
    ...movementFeatures(record, place),
  ]);
  for (const { properties } of features) {
    const [start, end] = properties!['offsets'] as [number, number];
    expect(properties!['hash']).toBe(hashText(text.slice(start, end)));
  }
  expect(
    validateGeoJson({ type: 'FeatureCollection', features: JSON.parse(JSON.stringify(features)) }),
  ).toEqual([]);
}

describe('any text, through the whole pipeline', () => {
  test(
    'random texts crash nothing, and every offset leads back',
    () => {
      fc.assert(fc.property(anyText, check), { numRuns: RUNS });
    },
    LONG_MS,
  );

  test(
    'mutated chronicles crash nothing, and every offset leads back',
    () => {
      fc.assert(fc.property(mutated, check), { numRuns: RUNS });
    },
    LONG_MS,
  );

  test(
    'the same text gives the same records, whatever was read before',
    () => {
      fc.assert(
        fc.property(anyText, mutated, (one, other) => {
          const first = JSON.stringify(read(one));
          read(other);
          expect(JSON.stringify(read(one))).toBe(first);
        }),
        { numRuns: Math.min(RUNS, 300) },
      );
    },
    LONG_MS,
  );

  test('the check can fail: an offset that is off by one is seen', () => {
    const text = '## 2023-09-20\n\n**08:30** Shelling in Stepanakert.';
    const [record] = read(text).records;
    const [mention] = record!.mentions;
    const moved = {
      ...record!,
      mentions: [{ ...mention!, start: mention!.start + 1, end: mention!.end + 1 }],
    };
    expect(() => checkRecord(text, record!)).not.toThrow();
    expect(() => checkRecord(text, moved)).toThrow();
    expect(() => checkRecord(text, { ...record!, hash: '0'.repeat(16) })).toThrow();
  });
});
