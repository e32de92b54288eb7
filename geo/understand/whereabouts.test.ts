import { describe, expect, it } from 'vitest';
import { tell } from './testing.js';

const placed = (words: string) => tell(words).record.places.map(({ place }) => place);

describe('names that only tell where another place lies', () => {
  it.each([
    ['Shells hit Murov height, which overlooks Vardenis.', ['murov-height']],
    ['Shells hit Hadrut, 4 km south of Shushi.', ['hadrut']],
    ['Rockets fell 4 km south of Shushi.', ['shushi']],
    ['Shells hit Murov height, between Hadrut and Goris.', ['murov-height']],
    ['Shots were fired at the bus from Goris to Shushi near Hadrut.', ['hadrut']],
    ['Shells fell in the direction of Shushi, and Hadrut was hit.', ['hadrut']],
    ['Shells fell in the direction of Shushi.', ['shushi']],
  ])('%s', (words, places) => expect(placed(words)).toEqual(places));
});

describe('where the one who tells it is', () => {
  it.each([
    ['A doctor in Goris said that Hadrut had been shelled.', ['hadrut']],
    ['Refugees interviewed at Goris stated that homes in Hadrut were shelled.', ['hadrut']],
    ['Fighters hold the pass at Hadrut. A spokesman in Goris denies any fighting there.', ['hadrut']],
    ['A doctor in Hadrut said that the clinic had been shelled.', ['hadrut']],
  ])('%s', (words, places) => expect(placed(words)).toEqual(places));

  it('is the place where nothing else is named', () => {
    expect(placed('People living in Hadrut told of shelling at dawn.')).toEqual(['hadrut']);
    expect(placed('People living in Hadrut told of shelling at dawn in Shushi.')).toEqual(['shushi']);
  });
});

describe('dates and orders beside a place', () => {
  it.each([
    ['Fire destroyed the church of Shushi, built in 1887.', ['shushi']],
    ['An air-raid alert was declared for Shushi.', ['shushi']],
    ['Flour was bought for Shushi.', []],
  ])('%s', (words, places) => expect(placed(words)).toEqual(places));
});
