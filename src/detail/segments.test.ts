import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { MentionRecord } from '../../geo/record.js';
import { sampleEntry } from '../atlas/sample.js';
import { segmentsOf } from './segments.js';

const name = (start: number, end: number): MentionRecord => ({
  ...{ start, end, surface: '', line: 1, place: 'x', type: null, lngLat: null, kind: 'literal', score: 1 },
  ...{ candidates: [], why: '' },
});
const TEXT = '08:35 Shells hit Alpha town, 2 wounded.';
const cut = (over: Parameters<typeof sampleEntry>[0]) =>
  segmentsOf(TEXT, sampleEntry({ body: [6, TEXT.length], ...over })).map(({ text, mention, lit }) => [
    text,
    ...(mention === undefined ? [] : [mention]),
    ...(lit ? ['lit'] : []),
  ]);

describe('segments', () => {
  test('plain words are one', () => expect(cut({})).toEqual([['Shells hit Alpha town, 2 wounded.']]));

  test('names and evidence', () => {
    const over = { mentions: [name(17, 22)], categoryEvidence: [[6, 12] as [number, number]] };
    expect(cut(over)).toEqual([['Shells', 'lit'], [' hit '], ['Alpha', 0], [' town, 2 wounded.']]);
  });

  test('a name within a longer one is part of it; one that placed the entry is lit', () => {
    const over = {
      mentions: [name(17, 22), name(17, 27)],
      places: [
        {
          place: 'x',
          role: 'event' as const,
          lngLat: [0, 0] as [number, number],
          precision: 1 as const,
          why: '',
          span: [17, 27] as [number, number],
        },
      ],
    };
    expect(cut(over)).toEqual([['Shells hit '], ['Alpha town', 1, 'lit'], [', 2 wounded.']]);
  });

  test('what lies outside the words is left out', () => {
    expect(cut({ mentions: [name(0, 5), name(900, 905)] })).toEqual([['Shells hit Alpha town, 2 wounded.']]);
  });
});

test('segments always join to the words', () => {
  const span = fc
    .tuple(fc.nat(60), fc.nat(60))
    .map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as [number, number]);
  fc.assert(
    fc.property(
      fc.string({ minLength: 40, maxLength: 60 }),
      fc.array(span),
      fc.array(span),
      (text, names, lit) => {
        const mentions = names.map(([start, end]) => name(start, end));
        const body: [number, number] = [5, 38];
        const segments = segmentsOf(text, sampleEntry({ body, mentions, categoryEvidence: lit }));
        expect(segments.map((segment) => segment.text).join('')).toBe(text.slice(...body));
      },
    ),
  );
});
