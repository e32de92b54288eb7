import { describe, expect, test } from 'vitest';
import type { SourceDefinition } from '../incident.js';
import { sourceOf } from './source.js';
import { worded, type Parts } from './testing-words.js';

const read = (body: string, parts?: Parts) => {
  const { text, context, resolved } = worded(body, parts);
  const source = sourceOf(context, resolved);
  if (source.span) expect(text.slice(source.span.start, source.span.end)).toBe(source.name);
  return source;
};

const define = (id: string, side: string | null, ...names: string[]): SourceDefinition => ({
  id,
  name: id,
  names,
  kind: 'press',
  side,
});
const sources = [
  define('ministry', 'armenia', "Armenia's Health Ministry", "Armenia's Health Minister"),
  define('government', 'armenia', 'Armenia said', "Armenia's Government"),
  define('daily', null, 'The Daily Post'),
  define('agency', 'russia', 'Agency One'),
];

describe('with a vocabulary', () => {
  test.each([
    [
      "Armenia's Health Ministry reported 5 wounded, The Daily Post wrote.",
      'ministry',
      "Armenia's Health Ministry",
    ],
    [
      "A deputy of Armenia's Health Minister, whom Agency One quoted, resigned.",
      'ministry',
      "Armenia's Health Minister",
    ],
    [
      "A bridge over the river was closed, Agency One reported. Armenia's Government was silent.",
      'agency',
      'Agency One',
    ],
    ['According to Agency One, the road was open.', 'agency', 'Agency One'],
    ['Armenia said that the border was quiet.', 'government', 'Armenia'],
    ["The Daily Post's reporter wrote of rain.", 'daily', 'The Daily Post'],
    ['Rain fell, and Agency One had no news.', 'agency', 'Agency One'],
  ])('%s', (body, id, name) => {
    expect(read(body, { sources })).toMatchObject({ id, name });
  });

  test('a name that is not there gives no id', () => {
    expect(read('The mayor of Riverton, Ann Smith, said that all was quiet.', { sources })).toEqual({
      name: 'The mayor of Riverton, Ann Smith',
      side: null,
      span: { start: 0, end: 32 },
    });
  });
});

describe('by the words', () => {
  test.each([
    [
      'According to Ann Smith, the spokesperson of the Ministry of Defense of Georgia, two guns fired.',
      'Ann Smith, the spokesperson of the Ministry of Defense of Georgia',
      'georgia',
    ],
    [
      "According to Ukraine's Defence Ministry battles went on near the river.",
      "Ukraine's Defence Ministry",
      'ukraine',
    ],
    [
      'In an interview with Radio Nine, German Foreign Minister Jo Braun said that talks go on.',
      'German Foreign Minister Jo Braun',
      'germany',
    ],
    [
      'French Ambassador Luc Petit in an interview with Radio Nine stated that he was glad.',
      'French Ambassador Luc Petit',
      'france',
    ],
    ['UN spokesperson Kim Lee made the following remarks: “All is said.”', 'UN spokesperson Kim Lee', null],
    [
      'The situation is grave and help is needed, Canadian envoy Pat Moor said on Monday.',
      'Canadian envoy Pat Moor',
      'canada',
    ],
    ['Aircraft bombed the port of Riverton, the Harbour Office said.', 'the Harbour Office', null],
    ['Troops took Riverton, the first town, the Finnish Army reported.', 'the Finnish Army', null],
    [
      'Jo Braun, elected Mayor of Riverton in May, said that all was quiet.',
      'Jo Braun, elected Mayor of Riverton in May',
      null,
    ],
    ['The wounded Mayor, Ann Smith, said that all was quiet.', 'The wounded Mayor, Ann Smith', null],
    ['The ICRC moved 5 patients over the bridge.', 'ICRC', null],
    ['Gunfire was heard near the market, residents said.', 'residents', null],
    ['Two blasts in Riverton, the Interior Ministry said a depot burned.', 'the Interior Ministry', null],
    ['Troops take the water plant, says an adviser to the mayor.', 'an adviser to the mayor', null],
    ['Shells hit the port, according to police.', 'police', null],
    [
      'The Disaster Office ordered the evacuation of three villages. The mayor said no.',
      'The Disaster Office',
      null,
    ],
    ['Prosecutors in Riverton have charged a clerk.', 'Prosecutors in Riverton', null],
    ['Tanks on the bridge, says a driver who turned back there.', 'a driver', null],
    ['Tractors still get through, says the fire brigade.', 'the fire brigade', null],
    ['The Varda stood at 7 metres this morning, the water service informs.', 'the water service', null],
    ['A motorcyclist, 23, drowned when the river swept him away, police say.', 'police', null],
    ['Four ministers were taken to a camp, state radio has just confirmed.', 'state radio', null],
    ['In Riverton the Harbour Council condemns the attack.', 'the Harbour Council', null],
    ['5 people were killed, the doctors’ union said.', 'the doctors’ union', null],
    [
      'Russlands Verteidigungsministerium meldete Kämpfe am Fluss.',
      'Russlands Verteidigungsministerium',
      'russia',
    ],
    ['Президент Украины сообщил об обстреле города.', 'Президент Украины', 'ukraine'],
  ])('%s', (body, name, side) => {
    expect(read(body)).toMatchObject({ name, side });
  });

  test.each([
    'He said that it rained.',
    'There are reports of rain.',
    'Two shells fell on the market.',
    'Shelling reported in the old town.',
    'The operator will release water from ten o’clock.',
    'Lorries queue at the border post at noon.',
    'Rebel Alliance men attacked army posts along the road.',
    'Three blasts and shots told of the fight.',
  ])('%s: the publication', (body) => {
    expect(read(body, { publication: 'The Weekly' })).toEqual({ name: 'The Weekly', side: null });
  });

  test('a heading that names a speaker, and one that does not', () => {
    expect(read('We shall hold on.', { heading: 'Ann Smith, the Mayor of Riverton' }).name).toBe(
      'Ann Smith, the Mayor of Riverton',
    );
    expect(read('Mayor Ann Smith said so.', { heading: 'Council discusses the bridge' }).name).toBe(
      'Mayor Ann Smith',
    );
  });

  test('a printed publisher comes before who is quoted', () => {
    expect(read('Mayor Ann Smith said so.', { publisher: 'Reuters' })).toMatchObject({
      name: 'Reuters',
      side: null,
    });
    expect(read('Mayor Ann Smith said so.', { publisher: 'TASS -' })).toMatchObject({
      name: 'TASS',
      side: 'russia',
    });
  });

  test.each([
    ['No power in the district since 5.', 'Ada Keeper', null, [0, 10]],
    // Who acts in a message does not report it.
    ['Police closed the bridge at noon.', 'Ada Keeper', null, [0, 10]],
    ['Two shells fell on the market. The mayor says he saw them.', 'Ada Keeper', null, [0, 10]],
    ['They say on the radio that it is taken.', 'Ada Keeper', null, [0, 10]],
    ['Mayor Ann Smith said that the bridge was closed.', 'Mayor Ann Smith', null, [12, 27]],
    ['According to the mayor of Riverton two are dead.', 'the mayor of Riverton', null, undefined],
    ['Ministry of Health, as of 9:30: 18 hurt.', 'Ministry of Health', null, [12, 30]],
    ['Russia’s Defence Ministry: two posts taken.', 'Russia’s Defence Ministry', 'russia', [12, 37]],
    ['Alpha’s interior minister: all posts stay open.', 'Alpha’s interior minister', null, [12, 37]],
    ['Careful: the bridge is mined.', 'Ada Keeper', null, [0, 10]],
    ['', 'Ada Keeper', null, [0, 10]],
  ])('a message: %s', (body, name, side, span) => {
    const { text, context, resolved } = worded(body, { poster: 'Ada Keeper', publication: 'A chat' });
    const found = sourceOf(context, resolved);
    expect(found).toMatchObject({ name, side });
    expect(text.slice(found.span!.start, found.span!.end)).toBe(name);
    if (span) expect([found.span!.start, found.span!.end]).toEqual(span);
  });

  test('a name is no claim of a side, and is passed on as it is', () => {
    const poster = '<b>Ministry of Defence of Russia</b>';
    expect(read('It rained.', { poster })).toEqual({
      name: poster,
      side: null,
      span: { start: 0, end: poster.length },
    });
  });

  test('without anything the file', () => {
    expect(read('Rain.').name).toBe('test.txt');
    expect(read('').name).toBe('test.txt');
  });
});
