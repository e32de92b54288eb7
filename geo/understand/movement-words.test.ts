/** Verbs of going and carrying in the wording of any chronicle: what is told as done, and what is not. */
import { describe, expect, it } from 'vitest';
import { tell } from './testing.js';

const ways = (words: string) => tell(words).record.movements.map(({ from, to }) => `${from} > ${to}`);
const roles = (words: string) =>
  Object.fromEntries(tell(words).record.places.map(({ place, role }) => [place, role]));

describe('verbs of going and carrying', () => {
  it.each([
    ['Hundreds of families are fleeing Martuni for Stepanakert.', 'martuni > stepanakert'],
    ['Columns of refugees stream from Hadrut into Goris.', 'hadrut > goris'],
    ['About 40 wounded soldiers were airlifted out of Martakert to Yerevan.', 'martakert > yerevan'],
    ['Eighteen lorries of flour rolled into Stepanakert from Goris this morning.', 'goris > stepanakert'],
    ['The army is pulling its tanks back from Martuni to Askeran.', 'martuni > askeran'],
    ['Reinforcements are being rushed from Goris to Kapan.', 'goris > kapan'],
    ['Some 200 villagers trudged through the snow from Kelbajar to Vardenis.', 'kelbajar > vardenis'],
    ['120 children were bused from Stepanakert to Goris.', 'stepanakert > goris'],
    ['People who had escaped Hadrut are reaching Goris.', 'hadrut > goris'],
    ['Refugees from Hadrut have found shelter in Goris.', 'hadrut > goris'],
    ['30 trucks of aid made it to Stepanakert from Goris.', 'goris > stepanakert'],
    ['30 trucks of aid got through to Stepanakert from Goris.', 'goris > stepanakert'],
    ['Residents of Talish were led to Martakert on foot.', 'talish > martakert'],
    ['An aid group flies nine of the wounded from Martuni to Stepanakert.', 'martuni > stepanakert'],
    ['A charity sends 18 tonnes of rice from Goris to Stepanakert.', 'goris > stepanakert'],
    ['Families from Talish are moving on foot and by lorry to Martakert.', 'talish > martakert'],
    ['Lorries full of soldiers passed through Shushi towards Goris, two residents say.', 'shushi > goris'],
    [
      'The residents leave: Talish is being abandoned, and army lorries bring them to Martakert.',
      'talish > martakert',
    ],
  ])('%s', (words, way) => expect(ways(words)).toEqual([way]));

  it.each([
    'Talks on moving patients from Stepanakert to Goris failed.',
    'The minister spoke of sending troops from Yerevan to Goris.',
    'The evacuation of people from Talish to Martakert was put off.',
    'Delivery of flour from Goris to Stepanakert was suspended.',
    'Flights from Yerevan to Goris carry no passengers.',
    'A missile flew from Shushi to Stepanakert, killing two people.',
    'The pipe that brings water from Goris to Kapan serves 20,000 people.',
    'A convoy from Goris to Stepanakert is due to leave on Monday.',
    'A convoy from Goris to Stepanakert was turned back.',
    'If the road opens, families will leave Talish for Martakert.',
    'People of Talish have fled into the woods along the Vardenis-Martakert road.',
  ])('no movement: %s', (words) => expect(ways(words)).toEqual([]));
});

describe('who moved, where nobody is named straight away', () => {
  it('parts of those who left went to places of their own', () =>
    expect(ways('In all 900 people have left Hadrut, 600 of them for Goris and the rest for Kapan.')).toEqual(
      ['hadrut > goris', 'hadrut > kapan'],
    ));

  it('takes the sick and wounded out of the one hospital that is named before', () => {
    expect(
      ways('Doctors of the Republican Medical Center saw 40 patients. Six were flown to Goris.'),
    ).toEqual(['republican-medical-center > goris']);
    expect(ways('Six patients were flown to Goris, doctors said.')).toEqual([]);
    expect(ways('A shell hit the Republican Medical Center. Families fled to Goris.')).toEqual([]);
  });

  it('reads "they" as those who were named last', () => {
    const [told] = tell('Thirty pupils were cut off by snow. They were driven from Talish to Martakert.')
      .record.movements;
    expect(told).toMatchObject({ from: 'talish', to: 'martakert', what: 'people' });
  });

  it('does not take a speaker for a traveller', () => {
    const [told] = tell('Lorries full of flour came from Goris to Shushi, two residents say.').record
      .movements;
    expect(told).toMatchObject({ from: 'goris', to: 'shushi', what: 'aid' });
  });
});

describe('parts of places', () => {
  it.each([
    ['The office ordered the evacuation of Talish and Mataghis.', { talish: 'origin', mataghis: 'origin' }],
    ['The mayor has asked everybody living in Talish to leave by noon.', { talish: 'origin' }],
    ['The mayor allowed 90 residents of Talish to return this evening.', { talish: 'destination' }],
    ['Most of the refugees have settled in Goris.', { goris: 'destination' }],
    ['Two hundred refugees are being housed in Goris.', { goris: 'destination' }],
  ])('%s', (words, expected) => expect(roles(words)).toMatchObject(expected));
});

describe('ends that are told apart from the verb', () => {
  it.each([
    ['Eleven trucks of water left Goris this afternoon for Hadrut and Shushi.', ['goris > hadrut', 'goris > shushi']],
    ['Residents of Talish and Madagiz are being bussed to Martakert.', ['talish > martakert', 'mataghis > martakert']],
    ['Evacuated so far: Talish (140 people), Madagiz (85). They were taken to Martakert.', ['talish > martakert', 'mataghis > martakert']],
    ['Some 3,200 refugees are sheltering in schools in Goris, most of them from Hadrut.', ['hadrut > goris']],
    ['Families have been coming down the track from Talish to Martakert since morning.', ['talish > martakert']],
    ['Relocation of the families from Talish to Martakert started at 11:00.', ['talish > martakert']],
    ['Campers were led out of the woods around Talish and driven to Martakert.', ['talish > martakert']],
    ['We left Talish with the kids and are going to my aunt in Martakert.', ['talish > martakert']],
    ['Some 2,400 people of Talish have left for the high ground at Martakert.', ['talish > martakert']],
    ['Goris. Two lorries of tents arrived from Sisian.', ['sisian > goris']],
    ['Goris. The badly hurt are being flown to Yerevan in groups.', ['goris > yerevan']],
    ["Armenia's interior minister said that 9,600 people came over from Nagorno-Karabakh.", ['nagorno-karabakh > armenia']],
  ])('%s', (words, all) => expect(ways(words)).toEqual(all)); // prettier-ignore

  it.each([
    'Residents are sheltering in cellars in Stepanakert.',
    'Trucks will arrive in Goris in the coming days.',
    'After the relocation of these families, all who wish to be moved to Armenia may register.',
    'Shells fell in Talish. Goris is quiet. The wounded were flown to Yerevan.',
  ])('no movement: %s', (words) => expect(ways(words)).toEqual([]));

  it('the wounded leave the hospital, whatever else happens', () =>
    expect(roles('Shells hit Talish. Six of the wounded were flown from Hadrut to Goris.')).toEqual({
      talish: 'event',
      hadrut: 'origin',
      goris: 'destination',
    }));

  it('troops that come in fight there, and people on the run pass by the road', () => {
    expect(roles('Government troops have entered Hadrut, the army says.')).toEqual({ hadrut: 'event' });
    expect(roles('Families fled from Shushi to Goris. Cars stand on the Goris-Stepanakert road.')).toEqual({
      shushi: 'origin',
      goris: 'destination',
      'stepanakert-goris-road': 'via',
    });
  });
});
