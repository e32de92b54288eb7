import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildNameIndex, NameIndex } from './name-index.js';
import { fold } from './names.js';
import { samplePlace } from './sample.js';

const NAMES: Readonly<Record<string, readonly string[]>> = {
  stepanakert: ['Stepanakert', 'Khankendi', 'Xankəndi', 'Степанакерт', 'Ստեփանակերտ'],
  'stepanakert-airport': ['Stepanakert Airport'],
  martuni: ['Martuni', 'Мартуни', 'Մարտունի'],
  'martuni-sevan': ['Martuni', 'Мартуни'],
  'nor-shen': ['Nor Shen'],
  shushi: ['Shushi', 'Şuşa', 'Шуша', 'Шуши', 'Շուշի'],
  lachin: ['Lachin', 'Laçın', 'Лачин'],
  aghdam: ['Aghdam', 'Ağdam', 'Агдам'],
  karabakh: ['Nagorno-Karabakh', 'Bergkarabach', 'Нагорный Карабах', 'NKR'],
  contact: ['line of contact'],
  'shushi-district': ['Շուշիի շրջան', 'Шушинский район'],
  armenia: ['Armenia', 'Armenien', 'Arménie', 'Армения', 'Հայաստան', 'Ermənistan'],
  terter: ['Tərtər'],
  hatsavan: ["Hats'avan"],
  tokyo: ['东京'],
  yerevan: ['Երևան', 'Ереван'],
};
const fresh = () => buildNameIndex(Object.entries(NAMES).map(([id, names]) => samplePlace(id, { names })));
const index = fresh();
/** The surfaces and the ids of what is found. */
const found = (text: string, language?: string): string[] =>
  index
    .find(text, 0, text.length, language)
    .map(({ start, end, places }) => `${text.slice(start, end)} = ${places.map(({ id }) => id).join(', ')}`);

describe('text to spans', () => {
  test.each<[string, string[]]>([
    ['Shelling of Stepanakert and Nor Shen.', ['Stepanakert = stepanakert', 'Nor Shen = nor-shen']],
    ['Martuni was quiet.', ['Martuni = martuni, martuni-sevan']],
    ['STEPANAKERT, STEPANAKERT AIRPORT', ['STEPANAKERT = stepanakert', 'STEPANAKERT AIRPORT = stepanakert-airport']], // prettier-ignore
    ['the longest name wins: Stepanakert Airport', ['Stepanakert Airport = stepanakert-airport']],
    ['and gives way: Stepanakert Airfield', ['Stepanakert = stepanakert']],
    ['Xankəndi, XANKƏNDİ, Xankendi', ['Xankəndi = stepanakert', 'XANKƏNDİ = stepanakert', 'Xankendi = stepanakert']], // prettier-ignore
    ['Susa and Şuşa', ['Susa = shushi', 'Şuşa = shushi']],
    ['Nagorno-Karabakh, Nagorno–Karabakh, Nagorno Karabakh', ['Nagorno-Karabakh = karabakh', 'Nagorno–Karabakh = karabakh', 'Nagorno Karabakh = karabakh']], // prettier-ignore
    ['Nagorno-\nKarabakh', ['Nagorno-\nKarabakh = karabakh']],
    ['a paragraph ends Nor\n\nShen begins', []],
    [
      "Hats'avan, Hats’avan, Hatsavan",
      ["Hats'avan = hatsavan", 'Hats’avan = hatsavan', 'Hatsavan = hatsavan'],
    ],
    ['Agdom-Xankəndi', ['Xankəndi = stepanakert']],
    ['Ağdam-Xankəndi', ['Ağdam = aghdam', 'Xankəndi = stepanakert']],
    ['Stepanakert/Khankendi', ['Stepanakert = stepanakert', 'Khankendi = stepanakert']],
    ['Khankendi (Stepanakert)', ['Khankendi = stepanakert', 'Stepanakert = stepanakert']],
    ['the line of contact, the Line of Contact', ['line of contact = contact', 'Line of Contact = contact']],
    ["l'Arménie et L’Arménie", ['Arménie = armenia', 'Arménie = armenia']],
    ['去东京。', ['东京 = tokyo']],
    ['“Stepanakert”, «Шуша», (Lachin)', ['Stepanakert = stepanakert', 'Шуша = shushi', 'Lachin = lachin']],
  ])('%s', (text, expected) => expect(found(text)).toEqual(expected));
});

describe('what is no name', () => {
  test.each([
    ['a small letter', 'they lachin about, martuni style'],
    ['a part of a word', 'Stepanakertian Lachinov Postshushi'],
    ['an abbreviation in small letters', 'the Nkr and nkr'],
    ['a handle', '@Stepanakert and @Shushi_News wrote'],
    ['words that a full stop and a line part', 'Nor.\n\nShen'],
    ['letters of another script', 'Stepanаkert'],
    ['nothing', ''],
    ['only marks', '’’’—… ́́'],
  ])('%s: %s', (_why, text) => expect(found(text)).toEqual([]));

  test('single letters and numbers are no names in any gazetteer', () => {
    const odd = buildNameIndex([samplePlace('odd', { names: ['Å', 'Y', '1', '2020', 'Ö 7'] })]);
    expect(odd.find('Å Y 1 2020 Ö 7')).toEqual([]);
    expect(odd.size).toBe(0);
  });
});

describe('possessives and endings', () => {
  test.each<[string, string, string[]]>([
    [
      "Stepanakert's streets, Stepanakert’s",
      'en',
      ['Stepanakert = stepanakert', 'Stepanakert = stepanakert'],
    ],
    [
      'Stepanakerts Straßen, Bergkarabachs Regierung',
      'de',
      ['Stepanakerts = stepanakert', 'Bergkarabachs = karabakh'],
    ],
    ['Stepanakerts', 'en', []],
    ['Xankəndidə, Ağdamda, Ermənistanın, Tərtərdən', 'az', ['Xankəndidə = stepanakert', 'Ağdamda = aghdam', 'Ermənistanın = armenia', 'Tərtərdən = terter']], // prettier-ignore
    ['Ağdamda', 'en', []],
    ["Ağdam'da", 'tr', ['Ağdam = aghdam']],
    ['в Степанакерте, из Агдама, под Лачином, к Еревану', 'ru', ['Степанакерте = stepanakert', 'Агдама = aghdam', 'Лачином = lachin', 'Еревану = yerevan']], // prettier-ignore
    ['в Шуше, Шушой, из Армении', 'ru', ['Шуше = shushi', 'Шушой = shushi', 'Армении = armenia']],
    ['в Нагорном Карабахе, Нагорного Карабаха', 'ru', ['Нагорном Карабахе = karabakh', 'Нагорного Карабаха = karabakh']], // prettier-ignore
    ['Լաչին, Մարտունիում, Հայաստանի, Ստեփանակերտից', 'hy', ['Մարտունիում = martuni', 'Հայաստանի = armenia', 'Ստեփանակերտից = stepanakert']], // prettier-ignore
    ['Շուշին, Շուշիի, Երևանը', 'hy', ['Շուշին = shushi', 'Շուշիի = shushi', 'Երևանը = yerevan']],
  ])('%s (%s)', (text, language, expected) => expect(found(text, language)).toEqual(expected));

  test('a division is found by the plural that ends a list', () => {
    const tal = samplePlace('tal', { names: ['Tal county'], type: 'district', featureClass: 'A' });
    expect(
      buildNameIndex([tal])
        .find('in Kolk and Tal counties')
        .map(({ places }) => places[0]?.id),
    ).toEqual(['tal']);
    const hill = samplePlace('hill', { names: ['Tal hill'] });
    expect(buildNameIndex([hill]).find('in Kolk and Tal hills')).toEqual([]);
  });

  test('the code of a road is a name, a letter with a number of anything else is none', () => {
    const road = samplePlace('m5', { names: ['M5'], type: 'road' });
    const quarter = samplePlace('quarter', { names: ['B3'] });
    const codes = buildNameIndex([road, quarter]);
    expect(codes.find('The M5 is closed at B3.').map(({ start, end }) => [start, end])).toEqual([[4, 6]]);
  });

  test('an inflected name that begins a longer one is found alone as well', () => {
    expect(found('Շուշիի մոտ', 'hy')).toEqual(['Շուշիի = shushi']);
    expect(found('Շուշիի շրջան, Շուշիի շրջանում', 'hy')).toEqual([
      'Շուշիի շրջան = shushi-district',
      'Շուշիի շրջանում = shushi-district',
    ]);
    expect(found('Шушинский полк', 'ru')).toEqual(['Шушинский = shushi']);
  });

  test('an adjective says that it is one', () => {
    const text = 'Мартунинский район';
    const [match] = index.find(text, 0, text.length, 'ru');
    expect([text.slice(match!.start, match!.end), match!.ending?.adjective]).toEqual(['Мартунинский', true]);
    expect(index.find('в Мартуни', 0, 9, 'ru')[0]?.ending).toBeUndefined();
  });
});

describe('hashtags', () => {
  test.each<[string, string[]]>([
    ['#Stepanakert', ['Stepanakert = stepanakert']],
    ['#stepanakert #SHUSHI', ['stepanakert = stepanakert', 'SHUSHI = shushi']],
    ['#NagornoKarabakh', ['NagornoKarabakh = karabakh']],
    ['#StepanakertAirport', ['StepanakertAirport = stepanakert-airport']],
    ['#FreeArmenia', ['Armenia = armenia']],
    ['#Nor_Shen', []],
  ])('%s', (text, expected) => expect(found(text)).toEqual(expected));
});

describe('stretches and look-ups', () => {
  test('nothing outside the stretch is read, and offsets count from the start of the text', () => {
    const text = 'Shushi Stepanakert Airport Lachin';
    expect(index.find(text, 7, 18).map(({ start, end }) => [start, end])).toEqual([[7, 18]]);
    expect(index.find(text, 8, 18)).toEqual([]);
  });

  test('a name is looked up whatever its case', () => {
    expect(index.lookup('MARTUNI').map(({ id }) => id)).toEqual(['martuni', 'martuni-sevan']);
    expect(index.lookup('nor shen')).toHaveLength(1);
    expect([index.lookup('Nor'), index.lookup(''), index.lookup('Stepanakert Airport 2')]).toEqual([
      [],
      [],
      [],
    ]);
  });

  test('places of one name are ordered by id, however they were added', () => {
    const [b, a] = [samplePlace('b', { names: ['Kolk'] }), samplePlace('a', { names: ['Kolk'] })];
    for (const places of [
      [a, b],
      [b, a],
    ])
      // prettier-ignore
      expect(buildNameIndex(places).lookup('Kolk').map(({ id }) => id)).toEqual(['a', 'b']);
  });

  test('names of any number: all of 20,000 are found again, and none else', () => {
    const name = (number: number) =>
      `Kolk${number.toString(36).replace(/\d/g, (digit) => 'ghijklmnop'[Number(digit)]!)}x`;
    const many = new NameIndex();
    for (let number = 0; number < 20_000; number++)
      many.add(samplePlace(`p${number}`, { names: [name(number)] }));
    const bearers = (number: number) => many.lookup(name(number)).map(({ id }) => id);
    for (let number = 0; number < 20_000; number += 7) expect(bearers(number)).toContain(`p${number}`);
    for (let number = 0; number < 20_000; number += 7) expect(many.lookup(`${name(number)}y`)).toEqual([]);
  });
});

describe('any text', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      ...Object.values(NAMES).flat(),
      "'s",
      'ский',
      'da',
      '-',
      '–',
      ' ',
      '#',
      '@',
      '\n',
      '’',
      '\u0301',
      '👍',
    ),
    fc.string({ unit: 'binary', maxLength: 4 }),
  );
  const text = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(''));
  const language = fc.constantFrom('en', 'de', 'az', 'ru', 'hy', undefined);

  test('spans lie in order, without overlap, and slice to a name or an inflected one', () =>
    fc.assert(
      fc.property(text, language, (given, tag) => {
        let last = 0;
        for (const { start, end, places, ending } of index.find(given, 0, given.length, tag)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(given.length);
          const surface = fold(given.slice(start, end)).replaceAll(' ', '');
          const names = places.flatMap((place) =>
            place.names.map((name) => fold(name.text).replaceAll(' ', '')),
          );
          if (!ending) expect(names).toContain(surface);
          expect(places.length).toBeGreaterThan(0);
          last = end;
        }
      }),
      { numRuns: 500 },
    ));

  test('what was read before leaves no trace', () => {
    const spans = (one: NameIndex, given: string) => one.find(given).map(({ start, end }) => [start, end]);
    fc.assert(
      fc.property(text, text, (before, given) => {
        index.find(before);
        expect(spans(index, given)).toEqual(spans(fresh(), given));
      }),
      { numRuns: 50 },
    );
  });

  test.each<[string, string]>([
    ['one letter', 'A'.repeat(200_000)],
    ['apostrophes', "A'".repeat(100_000)],
    ['marks', '\u0301'.repeat(200_000)],
    ['beginnings of a name', 'Nagorno-'.repeat(30_000)],
    ['dashes', '-'.repeat(200_000)],
    ['hash signs', '#'.repeat(100_000)],
    ['at signs', '@a'.repeat(100_000)],
    ['halves of emoji', '\ud83d'.repeat(100_000)],
  ])('200,000 characters of %s end, and hold no name', (_what, hostile) =>
    expect(index.find(hostile, 0, hostile.length, 'ru')).toEqual([]),
  );
});
