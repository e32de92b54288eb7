import { describe, expect, test } from 'vitest';
import { endingsOf } from './inflection.js';
import { INFLECTIONS } from './inflections.js';
import { fold } from './names.js';

const all = (language?: string) => [...endingsOf(language).values()].flat();
const has = (language: string, take: string) => all(language).some((ending) => ending.take === fold(take));

describe('endings by language', () => {
  test('of a language are those of the table and those that the script decides', () => {
    expect([has('de', 's'), has('az', 'dan'), has('tr', 'dan')]).toEqual([true, true, true]);
    expect([has('en', 's'), has('en', 'dan'), has('de', 'dan')]).toEqual([false, false, false]);
    for (const language of ['en', 'de', 'ru', 'hy', ''])
      expect(has(language, 'ом') && has(language, 'ում')).toBe(true);
  });

  test('a region or a script makes no other language', () => {
    expect(endingsOf('de-AT')).toBe(endingsOf('de'));
    expect(has('az-Latn', 'dan')).toBe(true);
  });

  test('of one last unit the longest come first, and case before adjective', () => {
    for (const list of endingsOf('ru').values())
      for (const [at, ending] of list.entries()) {
        const next = list[at + 1];
        if (!next) continue;
        expect(next.take.length).toBeLessThanOrEqual(ending.take.length);
        if (next.take.length === ending.take.length)
          expect(Number(next.adjective)).toBeGreaterThanOrEqual(Number(ending.adjective));
      }
  });

  test('are filed under their last unit', () => {
    for (const [unit, list] of endingsOf('az'))
      for (const { take } of list) expect(take.charCodeAt(take.length - 1)).toBe(unit);
  });
});

test('every rule takes something off and leaves a stem', () => {
  for (const { endings, stem } of INFLECTIONS)
    for (const rule of endings.split(/\s+/)) {
      expect(rule).toMatch(/^[^>\s]+>[^>\s]*$/);
      expect(stem).toBeGreaterThanOrEqual(3);
    }
});
