import { describe, expect, test } from 'vitest';
import { defaultPlaces } from '../../gazetteer/default.js';
import { buildNameIndex } from '../../gazetteer/name-index.js';
import type { Place } from '../../gazetteer/place.js';
import { samplePlace } from '../../gazetteer/sample.js';
import type { Mention } from '../mention.js';
import { recognise } from '../recognise/recognise.js';
import { sampleEntry } from '../sample.js';
import { resolve } from './resolve.js';

/** Each text is one entry of one document. */
function mentionsOf(
  texts: readonly string[],
  places: readonly Place[],
  language = 'en',
  days: readonly string[] = [],
): Mention[][] {
  const index = buildNameIndex(places);
  const byId = new Map(places.map((place) => [place.id, place]));
  const text = texts.join('\n');
  let from = 0;
  const entries = texts.map((one, at) => {
    const span = { start: from, end: from + one.length };
    from = span.end + 1;
    const sample = sampleEntry(text, { span, body: span, lines: [at + 1, at + 1] });
    const local = days[at];
    return local ? { ...sample, reported: { ...sample.reported, local } } : sample;
  });
  const spans = entries.map((entry) => recognise({ index, text, language }, entry));
  return resolve({ text, place: (id) => byId.get(id) }, entries, spans);
}
const mentions = (text: string, language?: string) => mentionsOf([text], defaultPlaces(), language)[0] ?? [];
const places = (text: string, language?: string) =>
  mentions(text, language).map(({ surface, place }) => `${surface} = ${place}`);

describe('names that several places bear', () => {
  test.each<[string, string[]]>([
    ['Martuni was shelled, and so was Stepanakert.', ['Martuni = martuni', 'Stepanakert = stepanakert']],
    ['A fire in Martuni in Gegharkunik province.', ['Martuni = martuni-gegharkunik', 'Gegharkunik province = gegharkunik']], // prettier-ignore
    ['In the town of Martuni, near Lake Sevan, nobody was hurt.', ['Martuni = martuni-gegharkunik', 'Lake Sevan = lake-sevan']], // prettier-ignore
    ['Martuni region is quiet.', ['Martuni region = martuni-region']],
    ['Vardadzor in the Martakert region', ['Vardadzor = vardadzor', 'Martakert region = martakert-region']],
    [
      'Vardadzor village of Askeran region',
      ['Vardadzor = vardadzor-askeran', 'Askeran region = askeran-region'],
    ],
    ['Vank village of Martakert region', ['Vank = vank', 'Martakert region = martakert-region']],
    [
      'Karmir village of Askeran, near Shosh',
      ['Karmir = karmir-gyugh', 'Askeran = askeran', 'Shosh = shosh'],
    ],
    ['Karmir Shuka', ['Karmir Shuka = karmir-shuka']],
    ['Nor Shen, Martuni region', ['Nor Shen = nor-shen', 'Martuni region = martuni-region']],
    ['Khramort of Askeran region', ['Khramort = khramort', 'Askeran region = askeran-region']],
    ['Khojaly, or Ivanyan', ['Khojaly = ivanyan', 'Ivanyan = ivanyan']],
    ['Akna (Aghdam)', ['Akna = aghdam', 'Aghdam = aghdam']],
    [
      'В Мартунинском районе и в Степанакерте',
      ['Мартунинском районе = martuni-region', 'Степанакерте = stepanakert'],
    ],
  ])('%s', (text, expected) =>
    expect(places(text, /\p{Script=Cyrillic}/u.test(text) ? 'ru' : 'en')).toEqual(expected),
  );

  test('a place whose time holds the report comes before one whose time does not', () => {
    const days = ['2020-09-27', '2020-12-01', '2023-09-19T14:00', '2024-01-05', '1980-01-01'];
    const texts = days.map(() => 'Shots along the Line of Contact.');
    expect(mentionsOf(texts, defaultPlaces(), 'en', days).map(([one]) => one?.place)).toEqual([
      'line-of-contact',
      'line-of-contact-2020-2023',
      'line-of-contact-2020-2023',
      'line-of-contact-2020-2023', // neither holds the day: the nearest in time
      'line-of-contact',
    ]);
    const [[early]] = mentionsOf(['The Lachin corridor was shut.'], defaultPlaces(), 'en', [
      '2019-01-01',
    ]) as [[Mention]];
    expect(early.place).toBe('lachin-corridor'); // no other bears the name
  });

  test.each<[string, string, string[]]>([
    ['de', 'Die Armeen Russlands und Frankreichs', ['Russlands = russia', 'Frankreichs = france']],
    ['de', 'Die Regierung Armeniens', ['Armeniens = armenia']],
    ['ru', 'Правительство Армении', ['Армении = armenia']],
  ])('an inflected form is as good as the name (%s): %s', (language, text, expected) =>
    expect(places(text, language)).toEqual(expected),
  );

  test('what one entry makes plain, another may leave out', () => {
    const [, second] = mentionsOf(
      ['A rally in Martuni in Gegharkunik province, by Lake Sevan.', 'Buses left Martuni at noon.'],
      defaultPlaces(),
    );
    expect(second?.map(({ place }) => place)).toEqual(['martuni-gegharkunik']);
  });
});

describe('candidates show why', () => {
  test('best first, each with reasons whose points make its score', () => {
    const [vardadzor] = mentions('Vardadzor village of Askeran region');
    expect(vardadzor?.candidates.map(({ place }) => place)).toEqual(['vardadzor-askeran', 'vardadzor']);
    const [best, second] = vardadzor!.candidates;
    expect(best!.score).toBeGreaterThan(second!.score);
    expect(best!.reasons).toContainEqual(
      expect.stringMatching(/^inside Askeran region, named beside it \+4\.0$/),
    );
    for (const { score, reasons } of vardadzor!.candidates) {
      const points = reasons.map((reason) => Number(/[-+]\d+\.\d$/.exec(reason)?.[0]));
      expect(points.reduce((sum, one) => sum + one, 0)).toBeCloseTo(score, 0);
    }
  });

  test('a namesake far from all else is not believed', () => {
    const near = ['Kolk', 'Bor', 'Tal', 'Dzor'].map((name, at) =>
      samplePlace(name.toLowerCase(), { names: [name], point: [46 + at / 20, 40], population: 5000 }),
    );
    const far = samplePlace('far', {
      names: ['Nurgan'],
      point: [-70, -30],
      population: 50,
      countries: ['CL'],
    });
    const [[, , , nur] = []] = mentionsOf(['Kolk, Bor and Tal; then Nurgan.', 'Dzor'], [...near, far]);
    expect(nur?.candidates[0]?.reasons).toContainEqual(expect.stringMatching(/^far from all else/));
  });

  test('in a wide land a town is not far because it lies a day away', () => {
    const wide = ['Kolk', 'Bor', 'Tal', 'Dzor'].map((name, at) =>
      samplePlace(name.toLowerCase(), { names: [name], point: [24 + 4 * at, 49], countries: [] }),
    );
    const [mentions = []] = mentionsOf(['Kolk, Bor, Tal and Dzor were hit.'], wide);
    expect(mentions.map(({ place }) => place)).toEqual(['kolk', 'bor', 'tal', 'dzor']);
  });

  test('a name keeps its candidates in the same order whatever the order of the gazetteer', () => {
    const text = ['Vardadzor and Martuni.'];
    const one = mentionsOf(text, defaultPlaces());
    const other = mentionsOf(text, [...defaultPlaces()].reverse());
    expect(other).toEqual(one);
  });
});

describe('what is meant', () => {
  test.each<[string, string, string]>([
    ['Baku expects an answer.', 'Baku', 'metonym'],
    ['talks between Baku and Yerevan', 'Yerevan', 'metonym'],
    ["Baku's demands were rejected.", 'Baku', 'metonym'],
    ['an agreement with Moscow', 'Moscow', 'metonym'],
    ['Official Baku is silent.', 'Baku', 'metonym'],
    ['people in Baku', 'Baku', 'literal'],
    ["Baku's streets are empty.", 'Baku', 'literal'],
    ['An aircraft left for Baku at noon.', 'Baku', 'literal'],
    ['an attack on Stepanakert', 'Stepanakert', 'literal'],
    ['authorities in Baku', 'Baku', 'modifier'],
    ['Stepanakert-based reporters', 'Stepanakert', 'modifier'],
    ['a journalist from Goris', 'Goris', 'modifier'],
    ['The Washington Post wrote of it.', 'Washington', 'modifier'],
    ['under the Geneva Conventions', 'Geneva', 'modifier'],
    ['the Martuni region', 'Martuni region', 'literal'],
  ])('%s: %s is %s', (text, surface, kind) => {
    const found = mentions(text).find((mention) => mention.surface === surface);
    expect(found?.kind).toBe(kind);
    expect(found?.kindWhy).not.toBe('');
  });

  test('part of another name says of what', () => {
    expect(mentions('under the Geneva Conventions')[0]?.kindWhy).toBe('part of the name of an agreement');
    expect(mentions('The Washington Post')[0]?.kindWhy).toBe('part of the name of a newspaper');
  });
});

test('what recognition gave is not changed', () => {
  const text = 'Vardadzor village of Askeran region, near Martuni.';
  const known = defaultPlaces();
  const entry = sampleEntry(text);
  const spans = recognise({ index: buildNameIndex(known), text }, entry);
  const before = structuredClone(spans);
  resolve({ text, place: (id) => known.find((place) => place.id === id) }, [entry], [spans]);
  expect(spans).toEqual(before);
});

describe('Russian names of towns and districts', () => {
  test.each<[string, string[]]>([
    ['Взрыв в Лачине.', ['Лачине = lachin']],
    ['Лачин обстрелян.', ['Лачин = lachin']],
    ['Взрыв в Лачинском районе.', ['Лачинском районе = lachin-district']],
    ['Ранены двое в Мартуни и в Аскеране.', ['Мартуни = martuni', 'Аскеране = askeran']],
    ['Ранены двое в Мартунинском районе.', ['Мартунинском районе = martuni-region']],
    ['Ходжавендский район', ['Ходжавендский район = khojavend-district']],
    [
      'Обстреляны Аскеранский и Гадрутский районы.',
      ['Аскеранский = askeran-region', 'Гадрутский районы = hadrut-region'],
    ],
  ])('%s', (text, expected) => expect(places(text, 'ru')).toEqual(expected));
});
