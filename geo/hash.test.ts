import { expect, test } from 'vitest';
import { hashText, portableHash } from './hash.js';

test('the first digits of the SHA-256 of the text in UTF-8', () => {
  expect(hashText('abc')).toBe('ba7816bf8f01cfea');
});

test.each(['', 'abc', 'Վարդաձոր', '\u{1f525} and \ud83d alone', 'x'.repeat(100_000)])(
  'Node and a page make the same of %j',
  (text) => expect(hashText(text)).toBe(portableHash(text).slice(0, 16)),
);
