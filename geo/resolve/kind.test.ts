import { describe, expect, test } from 'vitest';
import { buildNameIndex } from '../../gazetteer/name-index.js';
import type { Place } from '../../gazetteer/place.js';
import { samplePlace } from '../../gazetteer/sample.js';
import type { MentionKind } from '../mention.js';
import { recognise } from '../recognise/recognise.js';
import { sampleEntry } from '../sample.js';
import { resolve } from './resolve.js';

const capital = (name: string, lonDeg: number) =>
  samplePlace(name.toLowerCase(), { names: [name], featureCode: 'PPLC', point: [lonDeg, 40] });
const PLACES: readonly Place[] = [
  capital('Alba', 45),
  capital('Berga', 46),
  capital('Karth', 47),
  samplePlace('kolk', { names: ['Kolk'], point: [45.5, 40] }),
  samplePlace('land', { names: ['Albaland'], type: 'country', featureCode: 'PCLI' }),
  samplePlace('tal', { names: ['Tal region'], type: 'region' }),
];
const index = buildNameIndex(PLACES);

/** Kind of the first mention, with the reason. */
function kindIn(text: string, language = 'en'): [MentionKind | undefined, string | undefined] {
  const entry = sampleEntry(text);
  const spans = recognise({ index, text, language }, entry);
  const [mentions = []] = resolve(
    { text, place: (id) => PLACES.find((place) => place.id === id) },
    [entry],
    [spans],
  );
  return [mentions[0]?.kind, mentions[0]?.kindWhy];
}

describe('a capital stands for its government', () => {
  test.each<[string, string]>([
    ['Alba demanded an answer.', 'subject of "demanded"'],
    ['Alba again denied it.', 'subject of "denied"'],
    ['Alba alone would bear it.', 'subject of "would"'],
    ['Alba concedes the loss.', 'subject of "concedes"'],
    ['no comment from Alba', '"comment from"'],
    ['Alba is ready to talk.', 'subject of "is ready"'],
    ['Alba is in constant contact with the others.', 'subject of "is in"'],
    ["Alba's demands", '"demands" belongs to a government'],
    ['talks between Alba and Berga', 'a party: "between"'],
    ['Alba-Berga talks', 'two capitals joined as parties'],
    ['a truce with Alba', 'a party: "with"'],
    ['rejected by Alba', 'an actor: "by"'],
    ['sanctions against Alba', '"against" a government'],
    ['They urged Alba to answer.', 'object of "urged"'],
    ['an appeal to Alba', '"appeal to"'],
    ['It is time for Alba to answer.', '"for ... to": an actor'],
    ['a response from Alba', '"response from"'],
    ['the position of Alba', '"position of"'],
    ['official Alba', '"official" before a capital'],
  ])('%s', (text, why) => expect(kindIn(text)).toEqual(['metonym', why]));
});

describe('a capital is a town as well', () => {
  test.each<[string, string]>([
    ['A rally was held in Alba.', '"in"'],
    ['They flew to Alba.', '"to"'],
    ['A bus from Alba arrived.', '"from"'],
    ["Alba's streets were empty.", '"streets" belongs to a town'],
    ['missile attack on Alba', 'attacked'],
    ['the road between Alba and Berga', 'nothing says otherwise'],
    ['The valley is linked with Alba.', 'nothing says otherwise'],
    ['Alba was shelled.', 'nothing says otherwise'],
  ])('%s', (text, why) => expect(kindIn(text)).toEqual(['literal', why]));
});

describe('part of a description', () => {
  test.each<[string, string]>([
    ['an Alba-based company', '"Alba-based" describes'],
    ['a journalist from Kolk', 'describes "journalist"'],
    ['the mayor of Kolk', 'describes "mayor"'],
    ['authorities in Alba', 'describes "authorities"'],
    ['the Alba leadership', 'describes "leadership"'],
    ['a company based in Alba', '"based in"'],
    ['Kolk Brigade', 'part of the name of an organisation'],
    ['Alba Times', 'part of the name of a newspaper'],
    ['Kolk Convention', 'part of the name of an agreement'],
  ])('%s', (text, why) => expect(kindIn(text)).toEqual(['modifier', why]));
});

describe('only capitals and seats stand for governments', () => {
  test.each([
    ['Kolk demanded an answer.'],
    ['a truce with Kolk'],
    ['rejected by Kolk'],
    ['They urged Kolk to answer.'],
    ['Tal region denied it.'],
    ['Albaland demanded an answer.'],
  ])('%s', (text) => expect(kindIn(text)[0]).toBe('literal'));
});

test('a word of the next piece of the sentence describes nothing', () => {
  expect(kindIn('Shots were heard in Kolk, residents said.')[0]).toBe('literal');
  expect(kindIn('Shots were heard by Kolk residents.')).toEqual(['modifier', 'describes "residents"']);
});

test('a word of the next sentence decides nothing', () => {
  expect(kindIn('It was quiet in Alba. Demanded or not, no answer came.')[0]).toBe('literal');
  expect(kindIn('They left Alba.\nUrged to answer, nobody did.')[0]).toBe('literal');
});
