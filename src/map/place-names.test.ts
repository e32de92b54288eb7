import { describe, expect, test } from 'vitest';
import type { PlaceName } from '../../gazetteer/place.js';
import { sampleEntry, samplePlace } from '../atlas/sample.js';
import { placeLabel, reportedNames } from './place-names.js';

const name = (
  text: string,
  language: string,
  usedBy?: string,
  status: PlaceName['status'] = 'contested',
): PlaceName => ({
  text,
  language,
  status,
  ...(usedBy && { usedBy }),
});
const CITY = {
  ...samplePlace('city'),
  title: 'Stepanakert',
  names: [
    name('Stepanakert', 'en', 'armenia'),
    name('Khankendi', 'en', 'azerbaijan'),
    name('Xankendi', 'en', 'azerbaijan'),
    name('Ստեփանակերտ', 'hy', 'armenia'),
    name('Xankəndi', 'az', 'azerbaijan'),
    name('Степанакерт', 'ru', undefined, 'current'),
    name('Vararakn', 'en', undefined, 'former'),
  ],
};
const TOWN = {
  ...samplePlace('town'),
  title: 'Aghdam',
  names: [name('Aghdam', 'en', undefined, 'current'), name('Akna', 'en', 'armenia')],
};
const VILLAGE = { ...samplePlace('village'), title: 'Tsor', names: [name('Tsor', 'en', 'armenia')] };

describe('a place is called', () => {
  test.each([
    ['both', 'Khankendi / Stepanakert'],
    ['reported', 'Khankendi / Stepanakert'],
    ['hy', 'Ստեփանակերտ'],
    ['az', 'Xankəndi'],
    ['ru', 'Степанакерт'],
    ['en', 'Stepanakert'],
  ] as const)('%s: %s', (mode, label) => expect(placeLabel(CITY, mode)).toBe(label));

  test('as reported, where the texts name it', () =>
    expect(placeLabel(CITY, 'reported', 'Khankendi')).toBe('Khankendi'));
  test('by one name of each side, in the order of the alphabet', () =>
    expect(placeLabel(TOWN, 'both')).toBe('Aghdam / Akna'));
  test.each(['both', 'hy', 'az', 'ru', 'en'] as const)(
    'by its title where it has no other name: %s',
    (mode) => expect(placeLabel(VILLAGE, mode)).toBe('Tsor'),
  );
});

describe('the names that the texts use', () => {
  const mention = (place: string | null, surface: string) => ({
    place,
    surface,
    line: 1,
    start: 0,
    end: surface.length,
    type: null,
    lngLat: null,
    kind: 'literal' as const,
    score: 1,
    candidates: [],
    why: '',
  });
  const atlas = (mentions: ReturnType<typeof mention>[]) => ({
    documents: [],
    entries: [sampleEntry({ mentions })],
    places: [CITY, TOWN],
    movements: [],
  });

  test('the most frequent, of equals the first by the alphabet', () => {
    const mentions = [
      mention('city', 'Stepanakert'),
      mention('city', 'Khankendi'),
      mention('city', 'Khankendi'),
      mention('town', 'Akna'),
      mention('town', 'Aghdam'),
    ];
    expect(reportedNames(atlas(mentions))).toEqual(['Khankendi', 'Aghdam']);
  });

  test.each(['Stepanakert’s', '<b>Stepanakert</b>'])(
    'a form that is no name of it is not shown: %s',
    (surface) => {
      expect(reportedNames(atlas([mention('city', surface), mention(null, 'Khankendi')]))).toEqual([
        undefined,
        undefined,
      ]);
    },
  );
});
