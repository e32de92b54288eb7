import { describe, expect, it } from 'vitest';
import { tell } from './testing.js';

const placed = (words: string) =>
  tell(words).record.places.map(({ place, role }) => (role === 'event' ? place : `${place}/${role}`));

describe('a facility by its kind and what it belongs to', () => {
  it.each([
    ['3 men were arrested at the checkpoint on the Lachin corridor.', ['lachin-checkpoint']],
    [
      'There was no bread in Stepanakert, and crowds stood at the airport.',
      ['stepanakert', 'stepanakert-airport'],
    ],
    ['There was no bread in Hadrut, and crowds stood at the airport.', ['hadrut']],
    ['3 men were arrested at a checkpoint near Hadrut.', ['hadrut']],
  ])('%s', (words, places) => expect(placed(words)).toEqual(places));
});

describe('names of one list and what is left out', () => {
  it.each([
    [
      'Troops took Murov height, so that no cargo is kept from reaching Hadrut and Martakert.',
      ['murov-height'],
    ],
    [
      'There were 27 killed in Stepanakert. The number does not include the clinics of Hadrut.',
      ['stepanakert'],
    ],
    ['A convoy passed the first post of the road from Goris to Artsakh.', ['stepanakert-goris-road']],
    ["Norway's Foreign Minister will have a working visit to Brussels.", ['brussels']],
    ['Canada was appalled by pictures of homes shelled in Hadrut.', ['hadrut']],
  ])('%s', (words, places) => expect(placed(words)).toEqual(places));
});

describe('from where it was fired, and where a road begins', () => {
  it.each([
    ['Shells hit Hadrut; the fire came from the heights of Shushi.', ['shushi/origin', 'hadrut']],
    ['Shells hit Hadrut; reports from Shushi told of fire.', ['hadrut', 'shushi']],
    ['A camp was built in Kornidzor, at the beginning of the Lachin corridor.', ['kornidzor']],
    ['Trucks of flour stood at the beginning of the Lachin corridor.', ['lachin-corridor']],
  ])('%s', (words, places) => expect(placed(words)).toEqual(places));
});

describe('who people are', () => {
  it.each([
    ['Two boys were buried in Masis. They were from the village of Hadrut.', ['masis']],
    ['A truck of flour for the residents of Hadrut reached Stepanakert.', ['stepanakert/destination']],
    [
      'Shells fell on Stepanakert, the Artsakh Ombudsman wrote to Armenians living in Hadrut.',
      ['stepanakert'],
    ],
  ])('tells of no place: %s', (words, places) => expect(placed(words)).toEqual(places));
});
