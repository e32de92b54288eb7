import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tokensOf } from './tokens.js';

const read = (text: string) => tokensOf(text, { start: 0, end: text.length });
const sentences = (text: string): string[] => {
  const found: string[][] = [];
  for (const { sentence, text: word } of read(text)) (found[sentence] ??= []).push(word);
  return found.map((words) => words.join(' '));
};

test.each([
  ['Şuşa and Khankendi', ['susa', 'and', 'khankendi']],
  ["the ministry's aid, the people’s homes", ['the', 'ministry', 'aid', 'the', 'people', 'homes']],
  [
    '3,154 people, 100\u00a0417 more, 12.500 Menschen',
    ['3154', 'people', '100417', 'more', '12500', 'menschen'],
  ],
  ['at 6:05, 1.5 million', ['at', '6', '05', '1', '5', 'million']],
  ['1,2,3', ['1', '2', '3']],
])('words of "%s"', (text, words) => {
  expect(read(text).map((token) => token.text)).toEqual(words);
});

test.each([
  ['Fire broke out. Nobody was hurt.', ['fire broke out', 'nobody was hurt']],
  ['Gen. Ivanov said so. He left.', ['gen ivanov said so', 'he left']],
  ['It began at 7 a.m. and went on.', ['it began at 7 a m and went on']],
  ['It began at 7 a.m. According to him it ended.', ['it began at 7 a m', 'according to him it ended']],
  ['At 7 a.m. Ukrainian guns opened up.', ['at 7 a m ukrainian guns opened up']],
  ['A title\nA text', ['a title', 'a text']],
  ['Кто стрелял? Никто.', ['кто стрелял', 'никто']],
])('sentences of "%s"', (text, expected) => {
  expect(sentences(text)).toEqual(expected);
});

test('a piece starts after a comma, a dash, a bracket or a quotation mark', () => {
  const starts = read('One two, three (four) – five: “six” seven-eight').filter(
    ({ isPieceStart }) => isPieceStart,
  );
  expect(starts.map(({ text }) => text)).toEqual(['three', 'four', 'five', 'six']);
});

test('any text gives words in order that slice to themselves', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      let last = 0;
      for (const { start, end, text: word, gap } of read(text)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        expect(word).not.toContain(' ');
        expect(text.slice(last, start).endsWith(gap)).toBe(true);
        last = end;
      }
      expect(last).toBeLessThanOrEqual(text.length);
    }),
  );
});
