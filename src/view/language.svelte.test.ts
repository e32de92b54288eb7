import { expect, test } from 'vitest';
import { ENGLISH } from '../text/languages.js';
import { PageLanguage } from './language.svelte.js';

test('opens in English, and in what was fetched before', () => {
  expect(new PageLanguage(() => ['de']).catalogue).toBe(ENGLISH);
  const opened = { ...ENGLISH, language: 'de' as const };
  expect(new PageLanguage(() => [], opened).catalogue).toBe(opened);
});

test('a choice is kept at once, its words come after', async () => {
  const language = new PageLanguage(() => []);
  const chosen = language.choose('hy');
  expect([language.choice, language.catalogue]).toEqual(['hy', ENGLISH]);
  await chosen;
  expect(language.catalogue).toMatchObject({ language: 'hy', locale: 'hy', direction: 'ltr' });
});

test('of two choices the last one stands, whichever comes first', async () => {
  const language = new PageLanguage(() => []);
  await Promise.all([language.choose('ru'), language.choose('en')]);
  expect([language.choice, language.catalogue]).toEqual(['en', ENGLISH]);
});

test('the system’s choice asks the browser each time', async () => {
  let preferred = ['de'];
  const language = new PageLanguage(() => preferred);
  await language.choose('system');
  expect(language.catalogue.language).toBe('de');
  preferred = ['fr', 'az'];
  await language.choose('system');
  expect(language.catalogue.language).toBe('az');
});
