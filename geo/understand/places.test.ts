import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tell } from './testing.js';

const placed = (words: string, day?: string) =>
  tell(words, day).record.places.map(({ place, role }) => (role === 'event' ? place : `${place}/${role}`));

describe('where it happened', () => {
  it.each([
    ["Artsakh's Defence Ministry said that Martakert was shelled.", ['martakert']],
    ['The Artsakh Defence Army said that Azerbaijan opened fire in the Martuni region.', ['martuni-region']],
    ['The Artsakh Defence Army said that Sarushen village in the Askeran region was shelled.', ['sarushen']],
    [
      'Shells hit Martakert, Martuni and Hadrut, the Artsakh Defence Army said.',
      ['martakert', 'martuni', 'hadrut'],
    ],
    [
      'The Artsakh Defence Army reported shelling along the entire Line of Contact.',
      ['line-of-contact-2020-2023'],
    ],
    ["Artsakh's Human Rights Ombudsman reported 12 injured civilians.", ['nagorno-karabakh']],
    ['Representatives of both sides met in Yevlakh for talks.', ['yevlakh']],
    [
      'The Government of Armenia decided to open a clinic in Kornidzor, in the Tegh community.',
      ['kornidzor'],
    ],
    ['The US State Department called for the Lachin corridor to be reopened.', ['lachin-corridor']],
    ["Armenia's Prime Minister announced martial law in Armenia after a cabinet session.", ['armenia']],
    ["Artsakh's parliament elected a president.", ['nagorno-karabakh']],
    [
      "Artsakh's Defence Ministry denied a claim that its units had fired in the Askeran region.",
      ['askeran-region'],
    ],
  ])('%s', (words, places) => expect(placed(words)).toEqual(places));

  it('gives each place its precision, its words and a reason', () => {
    const { text, record } = tell(
      'The Artsakh Defence Army said that shells hit Martakert and the Askeran region.',
    );
    expect(record.places.map(({ precision }) => precision).sort()).toEqual([1, 2]);
    for (const { span, why } of record.places) {
      const words = text.slice(...(span as [number, number]));
      expect(['Martakert', 'Askeran region']).toContain(words);
      expect(why).toBe(`"${words}": named as where it happened`);
    }
  });
});

describe('what a statement is about, and where it was made', () => {
  it.each([
    [
      'The UN Secretary-General was alarmed by the fighting along the Line of Contact.',
      ['line-of-contact-2020-2023'],
    ],
    ['Canada deplored the explosion in Stepanakert and offered help.', ['stepanakert']],
    ["Norway's Foreign Minister told reporters in Brussels that both sides must talk.", ['brussels']],
    ["Spain's President said during a visit to Crete that the war must end.", ['crete']],
    ['At a summit in India, the Prime Minister of Japan called for a dialogue.', ['india']],
    ['Canada asked Azerbaijan to open the Lachin corridor.', ['lachin-corridor']],
    [
      'Norway noted that a convoy of aid had entered Nagorno-Karabakh from Azerbaijan and asked for talks.',
      ['azerbaijan/origin', 'nagorno-karabakh/destination'],
    ],
    ['Norway welcomed the first delivery of aid through Askeran.', ['askeran/via']],
    ['Canada called for aid to be let through the Lachin corridor to Artsakh.', ['lachin-corridor']],
  ])('%s', (words, places) => expect(placed(words)).toEqual(places));

  it.each([
    'Canada took note of an offer of goods through Askeran.',
    'Norway condemned the attack by Azerbaijan on Artsakh. It recalled the blockade of the Lachin corridor.',
    'Canada condemned the vote in Karabakh.',
    'Canada was concerned by the crisis as a result of the blockade of the Lachin corridor.',
    'The President of Norway thanked Canada for its words on the closing of the Lachin corridor.',
  ])('nothing of: %s', (words) => expect(placed(words)).toEqual([]));
});

describe('what somebody else adds', () => {
  it.each([
    [
      'The Council of Europe asked for a dialogue of the sides. News Weekly added that shells hit a school in Hadrut.',
      ['hadrut'],
    ],
    [
      'The Council of Europe asked for a dialogue of the sides. It added that its office in Hadrut was closed.',
      [],
    ],
  ])('%s', (words, places) => expect(placed(words)).toEqual(places));
});

describe('a territory or a state as a whole', () => {
  it.each([
    [
      'The Artsakh Ombudsman said that the explosion of the depot in Artsakh was heard in Hadrut.',
      ['nagorno-karabakh', 'hadrut'],
    ],
    [
      'The Artsakh Ombudsman said that shells hit Hadrut and that all of Artsakh was without electricity.',
      ['nagorno-karabakh', 'hadrut'],
    ],
    ["Armenia's Security Council met under the Prime Minister on the attack.", ['armenia']],
    ["Hadrut's mayor, A. B., said that 3 people had been killed.", ['hadrut']],
    [
      "Artsakh's Foreign Ministry told the UN that its people were starving under siege.",
      ['nagorno-karabakh'],
    ],
  ])('%s', (words, places) => expect(placed(words).sort()).toEqual([...places].sort()));

  it.each([
    'Norway said that Russian peacekeepers in Artsakh may not use their weapons.',
    'News Weekly, quoting sources near the Artsakh authorities, wrote that a general had been arrested.',
    "Iran's flight authority said that all flights were cancelled.",
  ])('nothing of: %s', (words) => expect(placed(words)).toEqual([]));
});

describe('the border without its name', () => {
  it.each([
    ['A former minister of Artsakh was arrested at the border.', ['armenia-azerbaijan-border']],
    [
      "Armenia's Prime Minister said that Azerbaijan went on moving troops along the border.",
      ['armenia-azerbaijan-border'],
    ],
    ['A minister of Canada was arrested at the border.', []],
    ['Norway spoke of trade along the border of Armenia.', []],
  ])('%s', (words, places) => expect(placed(words)).toEqual(places));
});

describe('people by their home', () => {
  it.each([
    ['Of the 50 residents of Khramort in the Askeran region 3 were killed by shells.', ['khramort']],
    ['Residents of Hadrut reported explosions.', ['hadrut']],
    [
      'Residents of Khramort in the Askeran region reached Kornidzor.',
      ['khramort/origin', 'kornidzor/destination'],
    ],
  ])('%s', (words, places) => expect(placed(words)).toEqual(places));
});

describe('parts in a movement', () => {
  it.each([
    ['5,000 people arrived in Goris from Stepanakert.', ['stepanakert/origin', 'goris/destination']],
    [
      '900 people crossed the Hakari bridge from Artsakh to Armenia.',
      ['nagorno-karabakh/origin', 'hakari-bridge/via', 'armenia/destination'],
    ],
    [
      'Trucks with flour reached Stepanakert by the Lachin corridor.',
      ['lachin-corridor/via', 'stepanakert/destination'],
    ],
    [
      'About 70 people from Artsakh had reached the tents at Kornidzor; arrivals would be housed in Goris and Sisian.',
      ['nagorno-karabakh/origin', 'kornidzor/destination'],
    ],
    [
      'The civilians of 2 villages were evacuated: Khramort and Chankatagh.',
      ['khramort/origin', 'chankatagh/origin'],
    ],
    [
      "Armenia's Government said that 500 displaced people had crossed the Hakari bridge.",
      ['nagorno-karabakh/origin', 'hakari-bridge/via', 'armenia/destination'],
    ],
    [
      'Bread and flour reached Stepanakert by the Lachin corridor; more food was ready in parts from Goris.',
      ['lachin-corridor/via', 'stepanakert/destination'],
    ],
    ['The road from Stepanakert to Goris was full of cars.', ['stepanakert-goris-road']],
    ['Doctors with medicine left by helicopter for Stepanakert.', ['stepanakert/destination']],
    ['4 bodies were recovered from Charektar and 2 from Khachmach.', ['charektar', 'khachmach']],
  ])('%s', (words, places) => expect(placed(words)).toEqual(places));
});

describe('no place of the event', () => {
  it.each([
    [
      'The European Union is concerned about Nagorno-Karabakh and asks for a ceasefire.',
      /Talk about the region as a whole/,
    ],
    ['Germany announced 2 million euros of aid for people in Nagorno-Karabakh.', /outside|Germany/],
    ["Russia's Foreign Minister recalled the agreements reached in Moscow on 10 November 2020.", /Moscow/],
    [
      'The presidents spoke by telephone about the situation in Stepanakert.',
      /talk that names "Stepanakert"/,
    ],
    ['Baku expects an answer, the minister said.', /./],
  ])('%s', (words, why) => {
    const { record } = tell(words);
    expect(record.places).toEqual([]);
    expect(record.unplacedWhy).toMatch(why);
  });

  it.each([
    ['Unlike in Tavush, shells hit Martakert, the Artsakh Defence Army said.', ['martakert']],
    ['Shells hit Martakert, but not Stepanakert, the Artsakh Defence Army said.', ['martakert']],
    ['The men fought at Hadrut in 1992; shells hit Martakert, the Artsakh Defence Army said.', ['martakert']],
    ['Fire was opened near Sarushen; by 3 p.m. the contact line was calm, the army said.', ['sarushen']],
    ['A shell hit Martakert, from where trucks were kept from reaching Kalbajar.', ['martakert']],
  ])('leaves out what is only named: %s', (words, places) => expect(placed(words)).toEqual(places));
});

describe('any text', () => {
  const piece = fc.constantFrom(
    'Stepanakert',
    'Martuni region',
    'Lachin corridor',
    'Armenia',
    'from ',
    'to ',
    'between ',
    ' and ',
    'near ',
    '12 km south of ',
    'people ',
    'fled ',
    'killed ',
    'met in ',
    '5,000 ',
    '. ',
    ', ',
    '“',
    'Baku',
    'yesterday ',
    '\u{1F6A8}',
    'ə',
    '\u200f',
  );
  it('places spans within the entry, once each, with a reason for every entry without one', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (parts) => {
        const { text, record } = tell(`A ${parts.join('')}`);
        const [start, end] = record.span;
        const ids = record.places.map(({ place }) => place);
        expect(new Set(ids).size).toBe(ids.length);
        expect(ids.length > 0).toBe(record.unplacedWhy === undefined);
        for (const { span } of record.places) {
          if (!span) continue;
          expect(span[0]).toBeGreaterThanOrEqual(start);
          expect(span[1]).toBeLessThanOrEqual(end);
          expect(
            record.mentions.some((mention) => mention.start === span[0] && mention.end === span[1]),
          ).toBe(true);
        }
        expect(tell(`A ${parts.join('')}`).record.places).toEqual(record.places);
        expect(text.slice(start, end)).toContain('A');
      }),
      { numRuns: 60 },
    );
  });
});
