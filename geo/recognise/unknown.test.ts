import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { unknownNames } from './unknown.js';

const whole = (text: string) => ({ start: 0, end: text.length });
const spanOf = (text: string, surface: string) => {
  const start = text.indexOf(surface);
  return { start, end: start + surface.length };
};
const found = (text: string, known: readonly string[] = [], language = 'en') =>
  unknownNames(
    text,
    whole(text),
    known.map((surface) => spanOf(text, surface)),
    language,
  ).map(({ surface, why }) => [surface, why]);

describe('names that look like places', () => {
  test.each<[string, [string, string][]]>([
    ['A house in Tsaghkavan burnt down.', [['Tsaghkavan', 'after "in"']]],
    ['Shots were heard near Verin Dzor.', [['Verin Dzor', 'after "near"']]],
    ['The village of Khndzorut is cut off.', [['Khndzorut', 'after "village of"']]],
    ['Khndzorut village is cut off.', [['Khndzorut', 'before "village"']]],
    ['A lorry left the Barda-Terter road.', [['Barda-Terter', 'before "road"']]],
    ['They came from Alma-Dag, then from Kolk.', [['Alma-Dag', 'after "from"'], ['Kolk', 'after "from"']]], // prettier-ignore
    ["In Tsaghkavan's school nobody was hurt.", [['Tsaghkavan', 'after "In"']]],
    ['A bridge north of Kolk fell.', [['Kolk', 'after "north of"']]],
    ['Aircraft bombed Khndzorut at night.', [['Khndzorut', 'after "bombed"']]],
    ['They crossed at Bab al-Hawa.', [['Bab al-Hawa', 'after "at"']]],
    ['Взрывы слышны в селе Верхнее.', [['Верхнее', 'after "селе"']]],
    ['Shelling hit Khndzorut and Mets Tagh villages.', [['Khndzorut', 'after "hit"'], ['Mets Tagh', 'before "villages"']]], // prettier-ignore
    ['Shops burnt in Tsaghkavan, Kolk and Verin Dzor.', [['Tsaghkavan', 'after "in"'], ['Kolk', 'in a list with "Tsaghkavan"'], ['Verin Dzor', 'in a list with "Tsaghkavan"']]], // prettier-ignore
    ['In Tsaghkavan, Abaj and Karm met.', [['Tsaghkavan', 'after "In"']]],
  ])('%s', (text, expected) => expect(found(text)).toEqual(expected));
});

describe('names that are none', () => {
  test.each([
    ['a person', 'A parcel came from Tigran Abajyan.'],
    ['a surname', 'The news came from Abajyan.'],
    ['a title', 'They heard it from General Karmirov.'],
    ['what is north of nothing', 'He spoke of Abajyan and of the north.'],
    ['a month', 'It began in September.'],
    ['a language', 'He answered in Armenian.'],
    ['an acronym', 'It was said in NATO and at OSCE.'],
    ['the head of a sentence', 'Peaceful settlements were hit.'],
    ['a newspaper', 'It stood in the Valley Post.'],
    ['a verb with a capital', 'Reports say Nobody was hurt.'],
    ['nothing', ''],
  ])('%s: %s', (_what, text) => expect(found(text)).toEqual([]));

  test('known places, and what is grown together with them', () => {
    expect(found('A house in Stepanakert burnt.', ['Stepanakert'])).toEqual([]);
    expect(found('He lies in Stepanakert Clinic.', ['Stepanakert'])).toEqual([]);
    expect(found('Between Goris and the Kolk village.', ['Goris'])).toEqual([['Kolk', 'before "village"']]);
  });

  test('German nouns: only a type word before the name tells', () => {
    expect(found('Er liegt in Behandlung nahe Haus und Hof.', [], 'de')).toEqual([]);
    expect(found('Das Dorf Khndzorut brannte.', [], 'de-AT')).toEqual([['Khndzorut', 'after "Dorf"']]);
  });
});

test('spans slice to their surface, stand in order and meet no known name', () => {
  const word = fc.constantFrom(
    'in',
    'near',
    'Kolk',
    'village',
    'of',
    'the',
    'Goris',
    '-',
    ',',
    '. ',
    "'s",
    'ЁЖ',
    '\n',
    '👍',
    'Ա',
  );
  fc.assert(
    fc.property(
      fc.array(fc.oneof(word, fc.string({ unit: 'binary', maxLength: 4 })), { maxLength: 40 }),
      (words) => {
        const text = words.join(' ');
        const known = [...text.matchAll(/Goris/g)].map(({ index }) => ({ start: index, end: index + 5 }));
        let last = 0;
        for (const { start, end, surface } of unknownNames(text, whole(text), known)) {
          expect(text.slice(start, end)).toBe(surface);
          expect(start).toBeGreaterThanOrEqual(last);
          expect(known.some((span) => span.start < end && start < span.end)).toBe(false);
          last = end;
        }
      },
    ),
  );
}, 60_000);
