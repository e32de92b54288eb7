import { describe, expect, it } from 'vitest';
import { tell } from './testing.js';

const moved = (words: string) =>
  tell(words).record.movements.map(({ from, to, via, what, count }) => ({ from, to, via, what, count }));

describe('movements reported as done or under way', () => {
  it.each([
    ['5,000 people arrived in Goris from Stepanakert.', 'stepanakert', 'goris', 'people', 5000],
    ['12 wounded were transferred from Stepanakert to Yerevan.', 'stepanakert', 'yerevan', 'wounded', 12],
    [
      'The ICRC helped to bring 11 patients from Artsakh to Armenia.',
      'nagorno-karabakh',
      'armenia',
      'people',
      11,
    ],
    [
      '1,510 forcibly displaced people had entered Armenia from Nagorno-Karabakh.',
      'nagorno-karabakh',
      'armenia',
      'people',
      1510,
    ],
    ['42,500 people had fled from Artsakh to Armenia.', 'nagorno-karabakh', 'armenia', 'people', 42500],
    [
      'The remains of 4 soldiers were found in Charektar and sent from Charektar to Stepanakert.',
      'charektar',
      'stepanakert',
      'other',
      null,
    ],
    ['Some families had gone from Martuni to Stepanakert.', 'martuni', 'stepanakert', 'people', null],
    [
      'A reporter wrote from Kornidzor that 90 people from Artsakh arrived there by noon.',
      'nagorno-karabakh',
      'kornidzor',
      'people',
      90,
    ],
    ['Residents of Khramort reached the station in Sisian.', 'khramort', 'sisian', 'people', null],
    ['50,000 people have fled Artsakh for Armenia.', 'nagorno-karabakh', 'armenia', 'people', 50000],
    ['Some families went to the Stepanakert airport.', 'stepanakert', 'stepanakert-airport', 'people', null],
    ['3 trucks of flour had reached Artsakh by way of Aghdam.', 'aghdam', 'nagorno-karabakh', 'aid', 3],
    [
      'Residents of Khramort, who had been evacuated, had reached Sisian, accompanied by soldiers.',
      'khramort',
      'sisian',
      'people',
      null,
    ],
    [
      'Residents of Khramort were evacuated. By the agreement they have already reached Sisian.',
      'khramort',
      'sisian',
      'people',
      null,
    ],
    [
      'Hadrut was empty: its last residents had left, and 90 cars reached Goris.',
      'hadrut',
      'goris',
      'people',
      null,
    ],
    [
      '7 patients from the explosion in Artsakh were already in a clinic in Yerevan.',
      'nagorno-karabakh',
      'yerevan',
      'people',
      7,
    ],
    [
      'A convoy had gone from Martakert to Goris in order to bring food to Shushi.',
      'martakert',
      'goris',
      'aid',
      null,
    ],
    ['20 ambulances had driven from Goris to Stepanakert.', 'goris', 'stepanakert', 'aid', 20],
    [
      'People were fleeing their homes in Martakert and finding refuge in Stepanakert.',
      'martakert',
      'stepanakert',
      'people',
      null,
    ],
    [
      '23 wounded, who were brought from Stepanakert, are being treated in a clinic in Yerevan.',
      'stepanakert',
      'yerevan',
      'wounded',
      23,
    ],
  ])('%s', (words, from, to, what, count) => {
    const [movement, ...others] = moved(words);
    expect(others).toEqual([]);
    expect(movement).toMatchObject({ from, to, what });
    if (count !== null) expect(movement?.count).toBe(count);
  });

  it.each([
    ['Buses with 40 people injured in the explosion in Martakert had landed in Goris.', 'martakert', 'goris'],
    ['Flour reached Artsakh by the Lachin corridor.', 'lachin-corridor', 'nagorno-karabakh'],
    ['Flour reached Artsakh by the Aghdam road.', 'aghdam', 'nagorno-karabakh'],
    ['Shells fell on Artsakh. Of 30 wounded, 4 had been taken to Yerevan.', 'nagorno-karabakh', 'yerevan'],
    [
      'A tank that was a monument on the road between Shushi and Stepanakert was moved to Goris.',
      'shushi-stepanakert-road',
      'goris',
    ],
    [
      'The need is great in Armenia, where 900 refugees had arrived from Artsakh.',
      'nagorno-karabakh',
      'armenia',
    ],
    [
      "Armenia's Government said that 500 displaced people had crossed the Hakari bridge.",
      'nagorno-karabakh',
      'armenia',
    ],
    ['A convoy of food left by night for Stepanakert from Goris.', 'goris', 'stepanakert'],
  ])('%s', (words, from, to) =>
    expect(moved(words).map((movement) => [movement.from, movement.to])).toEqual([[from, to]]),
  );

  it('comes by each of the ways that are named, and counts no dozens', () => {
    expect(moved('Flour reached Artsakh by the Lachin corridor and the Aghdam road.')).toMatchObject([
      { from: 'lachin-corridor', to: 'nagorno-karabakh' },
      { from: 'aghdam', to: 'nagorno-karabakh' },
    ]);
    expect(moved('Thousands of people fled from Artsakh to Armenia.')).toMatchObject([{ count: null }]);
  });

  it('goes by the way that is named', () => {
    expect(moved('900 people crossed the Hakari bridge from Artsakh to Armenia.')).toEqual([
      { from: 'nagorno-karabakh', to: 'armenia', via: 'hakari-bridge', what: 'people', count: 900 },
    ]);
  });

  it('starts at the far end of the road where no start is named, or at the corridor itself', () => {
    expect(moved('Trucks with flour came to Artsakh by the Aghdam-Khankendi road.')).toMatchObject([
      { from: 'aghdam', to: 'nagorno-karabakh', via: 'aghdam-stepanakert-road', what: 'aid' },
    ]);
    expect(moved('Trucks with flour reached Stepanakert by the Lachin corridor.')).toMatchObject([
      { from: 'lachin-corridor', to: 'stepanakert', what: 'aid' },
    ]);
  });

  it('makes one movement of each place that a list names', () => {
    const words =
      'The peacekeepers evacuated civilians from the Martakert, Martuni and Askeran regions to Stepanakert.';
    expect(moved(words).map(({ from, to }) => `${from}>${to}`)).toEqual([
      'martakert-region>stepanakert',
      'martuni-region>stepanakert',
      'askeran-region>stepanakert',
    ]);
  });

  it('takes the end that another sentence names, and the later number of the same people', () => {
    const words =
      '4,000 people had crossed from Artsakh to Armenia by 8 a.m. She later gave a number of 4,700 who had crossed the Hakari bridge.';
    expect(moved(words)).toMatchObject([{ from: 'nagorno-karabakh', to: 'armenia', count: 4700 }]);
  });
});

describe('no movement', () => {
  it.each([
    'The government plans to bring 200 people from Stepanakert to Goris.',
    'Stepanakert was empty; arrivals would be housed in Goris.',
    'People would be able to leave for Armenia from Stepanakert by bus.',
    'People were asked to join relatives in Goris; they came from Stepanakert.',
    'A student on his way from Stepanakert to Goris was arrested.',
    'The first tank, which had entered Shushi from Stepanakert on 8 May 1992, was painted.',
    'It called on Azerbaijan to let trucks pass from Goris to Stepanakert.',
    'The ICRC was not able to bring 10 patients from Artsakh to Armenia.',
    'Azerbaijan refused to allow the transfer of patients from Stepanakert to Goris.',
    'Traffic jams kept the injured from being moved from Stepanakert to Goris.',
    'The Red Cross spoke with people in Goris and in Stepanakert.',
    'The road from Stepanakert to Goris was closed to people.',
    'An agreement on aid was reached in Moscow for Stepanakert.',
    'The minister arrived in Yerevan from Moscow.',
    'Shells were fired from Shushi at Stepanakert.',
    'Flour was to be brought from Goris to Stepanakert.',
    'The trucks that reached Artsakh through Askeran with flour were few.',
  ])('%s', (words) => expect(moved(words)).toEqual([]));

  it('is told for those who set out elsewhere than others whose way is known', () =>
    expect(
      moved('Families went from Stepanakert to Goris. Earlier people from Hadrut had been evacuated.'),
    ).toMatchObject([{ from: 'stepanakert', to: 'goris' }]));
});

it('has a span of its own words in the body', () => {
  const { text, record } = tell(
    'Rain fell. 5,000 people arrived in Goris from Stepanakert. Rain fell again.',
  );
  const [movement] = record.movements;
  expect(text.slice(...(movement?.span ?? [0, 0]))).toBe('5,000 people arrived in Goris from Stepanakert');
});
