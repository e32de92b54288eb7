import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defaultPlaces } from '../../gazetteer/default.js';
import { buildNameIndex } from '../../gazetteer/name-index.js';
import { samplePlace } from '../../gazetteer/sample.js';
import type { PlaceType } from '../../gazetteer/place.js';
import { sampleEntry } from '../sample.js';
import { recognise } from './recognise.js';

const index = buildNameIndex(defaultPlaces());
const spans = (text: string, language = 'en', names = index) =>
  recognise({ index: names, text, language }, sampleEntry(text));
/** `surface` or `surface = id, id`, with the class that the words give it. */
const found = (text: string, language?: string) =>
  spans(text, language).map(
    ({ surface, places, typed }) => `${surface}${typed ? ` [${typed}]` : ''} = ${places.join(', ')}`,
  );
const surfaces = (text: string, language?: string) => spans(text, language).map(({ surface }) => surface);

describe('type words decide between town, district and road', () => {
  test.each<[string, string[]]>([
    ['Martuni region', ['Martuni region = martuni-region']],
    ['the Askeran district', ['Askeran district = askeran-region']],
    ['the Askeran oblast', ['Askeran oblast [district] = askeran-region']],
    ['a village in Askeran region', ['Askeran region = askeran-region']],
    [
      'shots in Martuni, Martakert and Askeran regions',
      [
        'Martuni [district] = martuni-region',
        'Martakert [district] = martakert-region',
        'Askeran regions [district] = askeran-region',
      ],
    ],
    [
      'Aghdam and Fuzuli districts',
      ['Aghdam [district] = aghdam-district', 'Fuzuli districts [district] = fuzuli-district'],
    ],
    [
      'a post in the Hadrut and a camp in the Askeran regions',
      ['Hadrut [district] = hadrut-region', 'Askeran regions [district] = askeran-region'],
    ],
    [
      'one post in the Hadrut and one in the Askeran region',
      ['Hadrut [district] = hadrut-region', 'Askeran region = askeran-region'],
    ],
    ['people in Hadrut and in the Askeran region', ['Hadrut = hadrut', 'Askeran region = askeran-region']],
    [
      'hospitals in the Aghdam and Fuzuli regions',
      ['Aghdam [district] = aghdam-district', 'Fuzuli regions [district] = fuzuli-district'],
    ],
    ['9 villages in Martakert', ['Martakert [district] = martakert-region']],
    [
      'the villages of Shosh and Khramort',
      ['Shosh [settlement] = shosh', 'Khramort [settlement] = khramort'],
    ],
    [
      'villages such as Shosh and Khramort',
      ['Shosh [settlement] = shosh', 'Khramort [settlement] = khramort'],
    ],
    ['Shosh village', ['Shosh [settlement] = shosh']],
    ['the village of Shosh', ['Shosh [settlement] = shosh']],
    ['Shosh, Khramort', ['Shosh = shosh', 'Khramort = khramort']],
  ])('%s', (text, expected) => expect(found(text)).toEqual(expected));
});

describe('names that belong together', () => {
  test.each<[string, string[]]>([
    [
      'along the Agdam-Khankandi road',
      ['Agdam = aghdam', 'Agdam-Khankandi road = aghdam-stepanakert-road', 'Khankandi = stepanakert'],
    ],
    [
      'on the Goris-Stepanakert highway',
      ['Goris = goris', 'Goris-Stepanakert highway = stepanakert-goris-road', 'Stepanakert = stepanakert'],
    ],
    ['talks of Goris-Stepanakert', ['Goris = goris', 'Stepanakert = stepanakert']],
    ['Stepanakert/Khankendi', ['Stepanakert = stepanakert', 'Khankendi = stepanakert']],
    ['in Berdzor (Lachin)', ['Berdzor = lachin', 'Lachin = lachin']],
    ['the Berdzor (Lachin) corridor', ['Berdzor (Lachin) corridor [route] = lachin-corridor']],
    ['Khankendi (Stepanakert), Shusha (Shushi)', ['Khankendi = stepanakert', 'Stepanakert = stepanakert', 'Shusha = shushi', 'Shushi = shushi']], // prettier-ignore
  ])('%s', (text, expected) =>
    expect(found(text).map((one) => (expected.includes(one) ? one : one.replace(/ \[route\]/, '')))).toEqual(
      expected,
    ),
  );
});

describe('endings and scripts', () => {
  test.each<[string, string, string[]]>([
    ["Stepanakert's streets", 'en', ['Stepanakert = stepanakert']],
    ['Bergkarabachs Hauptstadt', 'de', ['Bergkarabachs = nagorno-karabakh']],
    ['взрывы в Степанакерте и в Горисе', 'ru', ['Степанакерте = stepanakert', 'Горисе = goris']],
    ['Xankəndidə, Ağdamda', 'az', ['Xankəndidə = stepanakert', 'Ağdamda = aghdam']],
    ['Ստեփանակերտում և Շուշիի մոտ', 'hy', ['Ստեփանակերտում = stepanakert', 'Շուշիի = shushi']],
    ['#Stepanakert #Artsakh', 'en', ['Stepanakert = stepanakert', 'Artsakh = nagorno-karabakh']],
  ])('%s (%s)', (text, language, expected) => expect(found(text, language)).toEqual(expected));

  test('a Russian adjective with its noun is a district, alone it is an adjective', () => {
    expect(spans('в Мартунинском районе', 'ru')[0]).toMatchObject({
      surface: 'Мартунинском районе',
      typed: 'district',
    });
    expect(spans('мартакертский и Агдамский полк', 'ru')).toMatchObject([
      { surface: 'Агдамский', within: 'adjective' },
    ]);
  });
});

describe('part of the name of something else', () => {
  const places = ['Minsk', 'Washington', 'Geneva', 'Jerusalem', 'Moscow', 'Helsinki', 'Prague', 'Lachin'];
  const cities = buildNameIndex(places.map((name) => samplePlace(name.toLowerCase(), { names: [name] })));

  test.each<[string, string, string]>([
    ['the OSCE Minsk Group', 'Minsk', 'agreement'],
    ['The Washington Post wrote', 'Washington', 'press'],
    ['the Jerusalem Post', 'Jerusalem', 'press'],
    ['under the Geneva Conventions', 'Geneva', 'agreement'],
    ['the Helsinki Final Act', 'Helsinki', 'agreement'],
    ['the Prague agreements', 'Prague', 'agreement'],
    ['Moscow University', 'Moscow', 'organisation'],
  ])('%s', (text, surface, within) => expect(spans(text, 'en', cities)).toMatchObject([{ surface, within }]));

  test.each([
    ['Geneva talks go on', undefined],
    ['in Washington. Post offices are closed', undefined],
    ['in Minsk group leaders met', undefined],
  ])('%s: %s', (text, within) => expect(spans(text, 'en', cities)[0]?.within).toBe(within));
});

describe('no place at all', () => {
  test.each([
    ['a surname after a given name', 'Ruben Lachin spoke to the press.'],
    ['a surname after an initial', 'It was told by N. Lachin.'],
    ['a surname after a title', 'President Lachin and General Askeran agreed.'],
    ['a handle', 'as @Stepanakert and @Shushi_News wrote'],
    ['an address', 'see https://example.org/Stepanakert and stepanakert.am'],
    ['a word with a small letter', 'the stepanakert way'],
    ['nothing', ''],
  ])('%s: %s', (_what, text) => expect(surfaces(text)).toEqual([]));

  test('but a place that a person goes to is one', () => {
    expect(surfaces('The president of Armenia went to Lachin.')).toEqual(['Armenia', 'Lachin']);
    expect(surfaces('In the U.S. Lachin is little known.').at(-1)).toBe('Lachin');
  });
});

describe('where it reads', () => {
  const text = '08:30 Shushi\nPress office of Goris\nFire in Stepanakert.\nQuiet in Hadrut.';
  const at = (word: string) => text.indexOf(word);

  test('the body, and a heading outside it; lines are those of the document', () => {
    const entry = sampleEntry(text, {
      lines: [7, 10],
      heading: { start: at('Press'), end: at('Fire') - 1 },
      body: { start: at('Fire'), end: text.length },
    });
    expect(recognise({ index, text }, entry).map(({ surface, line }) => [surface, line])).toEqual([
      ['Goris', 8],
      ['Stepanakert', 9],
      ['Hadrut', 10],
    ]);
  });

  test('words beyond the stretch tell nothing', () => {
    const cut = 'Martuni regions';
    const entry = sampleEntry(cut, { body: { start: 0, end: 'Martuni'.length } });
    expect(recognise({ index, text: cut }, entry)[0]).toMatchObject({ surface: 'Martuni' });
    expect(recognise({ index, text: cut }, entry)[0]?.typed).toBeUndefined();
  });
});

test('a road that the gazetteer lacks leaves its two towns', () => {
  const type: PlaceType = 'settlement';
  const towns = buildNameIndex(['Kolk', 'Bor'].map((name) => samplePlace(name, { type, names: [name] })));
  expect(spans('the Kolk-Bor road', 'en', towns).map(({ surface }) => surface)).toEqual(['Kolk', 'Bor']);
});

test('whatever the text: spans slice to their surface, in order, each with a place, and line by line', () => {
  const words = [
    'Stepanakert', 'Martuni', 'region', 'regions', 'and', ',', '-', 'road', '(', ')', 'village of', 'Minsk Group', 'Мартунинский', 'район',
    'Lachin', 'corridor', 'Mr', "'s", '.', '\n', '#', '@', 'https://', '👍', 'Շուշիի', 'Xankəndidə', ' ',
  ]; // prettier-ignore
  const piece = fc.oneof(fc.constantFrom(...words), fc.string({ unit: 'binary', maxLength: 3 }));
  fc.assert(
    fc.property(
      fc.array(piece, { maxLength: 25 }),
      fc.constantFrom('en', 'ru', 'az', 'de'),
      (pieces, language) => {
        const text = pieces.join(' ');
        let last = 0;
        for (const { start, end, surface, line, places } of spans(text, language)) {
          expect(text.slice(start, end)).toBe(surface);
          expect(start).toBeGreaterThanOrEqual(last);
          expect(surface.trim()).not.toBe('');
          expect(line).toBe(text.slice(0, start).split('\n').length);
          expect(places.length).toBeGreaterThan(0);
          last = start;
        }
      },
    ),
    { numRuns: 100 },
  );
}, 30_000);

describe('people with the name of a place', () => {
  test.each([
    'the mayor of Goris, Karine Martuni, said',
    'spokeswoman Ebba Martuni said',
    'Governor Ilse Martuni said',
    'the parish priest, Julio Martuni, said',
  ])('%s', (text) => expect(surfaces(text)).not.toContain('Martuni'));

  test.each([
    'the mayor of Martuni said',
    'the commander, in Martuni since May, said',
    'soldiers reached Upper Martuni',
    'the spokesman said that Old Martuni was shelled',
    'a doctor from Martuni said',
    'doctors, nurses, teachers of Goris, Martuni and Hadrut',
  ])('%s', (text) => expect(surfaces(text)).toContain('Martuni'));
});
