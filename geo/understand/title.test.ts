import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sourceOf } from './source.js';
import { worded, type Parts } from './testing-words.js';
import { titleOf } from './title.js';

const read = (body: string, parts?: Parts) => {
  const { context, resolved } = worded(body, parts);
  return titleOf(context, resolved, sourceOf(context, resolved));
};

test.each([
  ['Rain fell on the hills. It was cold.', 'Rain fell on the hills'],
  ['Mayor Ann Smith said that the bridge was closed. It rained.', 'Mayor Ann Smith: the bridge was closed'],
  [
    'Mayor Ann Smith, through her office, told Radio Nine that the bridge was closed.',
    'Mayor Ann Smith: the bridge was closed',
  ],
  ['Mayor Ann Smith denied that the bridge was closed.', 'Mayor Ann Smith denied that the bridge was closed'],
  [
    'Mayor Ann Smith tweets: “The bridge is closed.” It rained.',
    'Mayor Ann Smith: “The bridge is closed.”'.replace('.”', ''),
  ],
  ['Mayor Ann Smith writes:\n“The bridge is closed. We wait.”', 'Mayor Ann Smith: “The bridge is closed'],
  [
    'The bridge was closed at noon, Mayor Ann Smith said.',
    'The bridge was closed at noon, Mayor Ann Smith said',
  ],
  ['<b>Fire</b> & smoke', 'b>Fire</b> & smoke'],
  // The colon of a time, a score, a ratio or an address opens nothing.
  [
    'Mayor Ann Smith reported, as of 9:30 p.m. on 20 September, two roads closed.',
    'Mayor Ann Smith reported, as of 9:30 p.m. on 20 September, two roads closed',
  ],
  ['Mayor Ann Smith said at 21:05 that the bridge was closed.', 'Mayor Ann Smith: the bridge was closed'],
  ['Mayor Ann Smith wrote at 9:30: “The bridge is closed.”', 'Mayor Ann Smith: “The bridge is closed'],
  [
    'Mayor Ann Smith reported a vote of 3:1 for the bridge.',
    'Mayor Ann Smith reported a vote of 3:1 for the bridge',
  ],
  [
    'Mayor Ann Smith wrote on https://example.org about the bridge.',
    'Mayor Ann Smith wrote on https://example.org about the bridge',
  ],
  ['Mayor Ann Smith told Radio Nine: “The bridge is closed.”', 'Mayor Ann Smith: “The bridge is closed'],
  ['Mayor Ann Smith says:“The bridge is closed.”', 'Mayor Ann Smith: “The bridge is closed'],
  // Nor does one with the parts of a count behind it.
  [
    'Mayor Ann Smith reported 34 people hurt: 16 officers and 18 others.',
    'Mayor Ann Smith reported 34 people hurt: 16 officers and 18 others',
  ],
  ['The bridge was closed by 8 a.m. It rained.', 'The bridge was closed by 8 a.m.'],
])('%s', (body, title) => {
  expect(read(body)).toBe(title);
});

test.each([
  [
    'They say on the radio that the bridge is taken. Is it true?',
    'They say on the radio that the bridge is taken',
  ],
  ['No power since 5. It is cold.', 'No power since 5'],
  ['Interior minister: all border posts stay open.', 'Interior minister: all border posts stay open'],
  ['Mayor Ann Smith said that the bridge was closed.', 'Mayor Ann Smith: the bridge was closed'],
])('a message is told by its words, not by the name of its poster: %s', (body, title) => {
  expect(read(body, { poster: 'Ada Keeper' })).toBe(title);
});

test('its own heading', () => {
  expect(read('Rain fell.', { heading: 'A storm over the hills' })).toBe('A storm over the hills');
});

test('a long sentence is cut at a word, at a clause where it is long enough', () => {
  const long =
    'The river rose over the low meadows and the old road by the mill and carried away the bridge of the village';
  expect(read(long)).toBe(
    'The river rose over the low meadows and the old road by the mill and carried away the…',
  );
  expect(
    read('The river rose over the low meadows and the old road by the old mill at noon, and the bridge fell'),
  ).toBe('The river rose over the low meadows and the old road by the old mill at noon…');
  expect(read('The census of the province counted in its last year 98,765,432 people in all')).toContain(
    '98,765,432',
  );
});

test('never longer than 90, never a halved character', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.constantFrom(undefined, '😀'.repeat(80)),
      (body, heading) => {
        const title = read(body, heading === undefined ? {} : { heading });
        expect(title.length).toBeLessThanOrEqual(90);
        if (heading) expect(title).toBe(`${'😀'.repeat(44)}…`);
      },
    ),
  );
});
