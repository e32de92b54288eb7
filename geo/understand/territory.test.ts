import { describe, expect, it } from 'vitest';
import { tell } from './testing.js';

const placed = (words: string) => tell(words).record.places.map(({ place }) => place);

describe('a territory that is the scene', () => {
  it.each([
    ['Weekly News reported fighting with tanks in the direction of Artsakh.', ['nagorno-karabakh']],
    ['The authorities of Artsakh agreed to a ceasefire, Weekly News reported.', ['nagorno-karabakh']],
    ['A session of the Security Council of Armenia was held on the attack.', ['armenia']],
    ["Artsakh's President visited wounded people in a clinic after the attack.", ['nagorno-karabakh']],
    [
      'Shells fell on Hadrut, the Artsakh Ombudsman said; the whole population of Artsakh was without electricity.',
      ['hadrut', 'nagorno-karabakh'],
    ],
    [
      'Artsakh was attacked: shells fell on Hadrut and on towns throughout the Republic.',
      ['hadrut', 'nagorno-karabakh'],
    ],
    ["Artsakh's Foreign Ministry told the UN of an offensive against Artsakh.", ['nagorno-karabakh']],
    ["Armenia's Ombudsman wrote that the famine in Artsakh went on.", ['nagorno-karabakh']],
    ['UNHCR wrote of a growing number of refugees in Armenia, many of them children.', ['armenia']],
    ['A clinic will be opened in Kornidzor (Tegh community) for refugees.', ['kornidzor']],
  ])('%s', (words, places) => expect(placed(words)).toEqual(places));

  it.each([
    [
      'who is stationed there',
      "Azerbaijan's Defence Ministry called on the forces stationed in Karabakh to lay down arms.",
    ],
    [
      'who is from there',
      'Weekly News reported that Azerbaijan planned an amnesty for fighters of Karabakh who give up arms.',
    ],
    ['what is disputed', 'Russia would sell arms to both armies despite the conflict over Nagorno-Karabakh.'],
    [
      'what ought to be',
      "Azerbaijan's adviser wrote that the troops in Karabakh must be disarmed and withdrawn.",
    ],
    ['who was charged', "Azerbaijan's prosecutor charged a former minister with treason."],
    ['what is denied', 'Azerbaijan bought tanks and drones, though not in Nagorno-Karabakh.'],
  ])('nothing of %s', (_, words) => expect(placed(words)).toEqual([]));

  it('takes no scene from what protesters demand', () =>
    expect(
      placed('Demonstrators blocked a street in Yerevan to demand action against the attack in Artsakh.'),
    ).toEqual(['yerevan']));
});
