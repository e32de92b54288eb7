import { describe, expect, test } from 'vitest';
import { listGap } from './lists.js';
import { isDashGap } from './units.js';
import { endsSentence, isPlainGap, wordAfter, wordBefore, wordSet } from './words.js';

describe('the word beside', () => {
  const text = 'near “Kolk” (the OLD Şuşa)';
  const at = (word: string) => text.indexOf(word);

  test('after: folded, with what stands between', () => {
    expect(wordAfter(text, at('near') + 4, text.length)).toMatchObject({
      text: 'kolk',
      capital: true,
      allCapitals: false,
      gap: ' “',
    });
    expect(wordAfter(text, at('the') + 3, text.length)).toMatchObject({ text: 'old', allCapitals: true });
    expect(wordAfter(text, at('OLD') + 3, text.length)).toMatchObject({
      text: 'susa',
      start: at('Şuşa'),
      end: text.length - 1,
    });
  });

  test('before', () => {
    expect(wordBefore(text, at('Kolk'), 0)).toMatchObject({ text: 'near', start: 0, end: 4, gap: ' “' });
    expect(wordBefore(text, at('the'), 0)).toMatchObject({ text: 'kolk', gap: '” (' });
  });

  test('none beyond the stretch, and none behind a long gap', () => {
    expect(wordAfter(text, at('near') + 4, at('Kolk'))).toBeNull();
    expect(wordBefore(text, at('Kolk'), 5)).toBeNull();
    expect(wordAfter(`a${' '.repeat(13)}b`, 1, 15)).toBeNull();
    expect(wordAfter('', 0, 0)).toBeNull();
  });

  test('a word cut by the stretch is read as far as it goes', () =>
    expect(wordAfter('in Kolkara', 2, 7)?.text).toBe('kolk'));
});

test.each<[string, boolean, boolean, boolean]>([
  [' ', true, false, false],
  ['\u00a0', true, false, false],
  ['', false, false, false],
  ['. ', false, true, false],
  ['\n', false, true, false],
  [' – ', false, false, true],
  ['-', false, false, true],
  ['--', false, false, false],
  [', ', false, false, false],
  ['։ ', false, true, false],
])('the gap %j: plain %s, end of a sentence %s, dash %s', (gap, plain, end, dash) =>
  expect([isPlainGap(gap), endsSentence(gap), isDashGap(gap)]).toEqual([plain, end, dash]),
);

describe('what joins the names of a list', () => {
  test.each<[string, { isList: boolean; isJoined?: boolean; hasArticle?: boolean }]>([
    [', ', { isList: true, isJoined: false }],
    [' and ', { isList: true, isJoined: true }],
    [', and the ', { isList: true, isJoined: true }],
    [' & ', { isList: true, isJoined: true }],
    ['/', { isList: true, isJoined: true }],
    [' və ', { isList: true, isJoined: true }],
    [' и ', { isList: true, isJoined: true }],
    [' և ', { isList: true, isJoined: true }],
    [' near ', { isList: false }],
    ['. ', { isList: false }],
    [',\n', { isList: false }],
    [', and, and, and the, ', { isList: false }],
  ])('A%jB', (gap, expected) => expect(listGap(`A${gap}B`, 1, 1 + gap.length)).toMatchObject(expected));
});

test('a lexicon string becomes folded words', () =>
  expect([...wordSet(' Şəhər  village\nгород village ')]).toEqual(['seher', 'village', 'город']));
