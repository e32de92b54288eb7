import { expect, test, vi } from 'vitest';
import { remembered } from './remembered.js';

test('a short text is made once, until it is to be forgotten; a long one each time', () => {
  const make = vi.fn((text: string) => text.toUpperCase());
  const upper = remembered(make);
  expect(['alpha', 'beta', 'alpha'].map(upper)).toEqual(['ALPHA', 'BETA', 'ALPHA']);
  expect(make).toHaveBeenCalledTimes(2);
  upper.forget();
  upper('alpha');
  expect(make).toHaveBeenCalledTimes(3);
  const long = 'longer than a word';
  expect([upper(long), upper(long)]).toEqual(Array(2).fill('LONGER THAN A WORD'));
  expect(make).toHaveBeenCalledTimes(5);
});

test('of very many texts some are made again, and all come out right', () => {
  const same = remembered((text) => `${text}!`);
  for (let at = 0; at < 50_000; at++) expect(same(`${at}`)).toBe(`${at}!`);
  expect(same('0')).toBe('0!');
});
