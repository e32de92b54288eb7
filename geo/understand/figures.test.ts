import { describe, expect, test } from 'vitest';
import { figuresOf, mainFigures } from './figures.js';
import { worded } from './testing-words.js';

const read = (body: string) => {
  const { text, context, resolved } = worded(body);
  return figuresOf(context, resolved).map(({ span, ...figure }) => ({
    ...figure,
    words: text.slice(span.start, span.end),
  }));
};
const main = (body: string) => {
  const { context, resolved } = worded(body);
  return mainFigures(figuresOf(context, resolved));
};

describe('kinds and numbers', () => {
  test.each([
    ['Three people were killed by a shell.', { killed: 3 }],
    ['Two million people have been displaced, 1.5 million of them children.', { displaced: 2_000_000 }],
    ['The toll in Riverton has climbed to 12 after two more bodies were found.', { killed: 12 }],
    ['Between eight and twelve people died.', { killed: 8 }],
    ['A total of 9,640 people have left Riverton.', { displaced: 9640 }],
    ['By noon 940 persons had been registered in five shelters.', { displaced: 940 }],
    ['A student was hit in the leg.', { injured: 1 }],
    ['50,000 people have left the country in 48 hours.', { displaced: 50_000 }],
    ['The bodies of six miners were found.', { killed: 6 }],
    ['Bei dem Angriff sterben mindestens 18 Menschen, 12 werden verletzt.', { killed: 18, injured: 12 }],
    ['Под городом погибли 3 военных и ранены 7.', { killed: 3, injured: 7 }],
    ['Shelling killed 2 and wounded 7 others.', { killed: 2, injured: 7 }],
    ['There were 16 dead and more than a hundred wounded.', { killed: 16, injured: 100 }],
    ['Rescuers found 11 bodies in the cellar.', { killed: 11 }],
    ['The death toll rose to 170.', { killed: 170 }],
    ['The number of injured civilians has risen to 23.', { injured: 23 }],
    ['A mine killed a farmer and a soldier was wounded.', { killed: 1, injured: 1 }],
    ['An Armenian soldier was wounded.', { injured: 1 }],
    ['They killed a civilian near the mill.', { killed: 1 }],
    ['One child and one woman were killed.', { killed: 2 }],
    ['2 civilians and 4 police officers died.', { killed: 6 }],
    ['12 seriously and critically injured residents crossed the bridge.', { injured: 12, arrived: 12 }],
    ['By noon 3,154 forcibly displaced persons had entered the country.', { displaced: 3154, arrived: 3154 }],
    ['100,417 people with 21,000 vehicles have crossed the bridge.', { arrived: 100_417 }],
    ['Some 13,550 residents fled to the hills.', { displaced: 13_550 }],
    ['More than 200 villagers were evacuated.', { displaced: 200 }],
    ['Two dozen soldiers are missing.', { missing: 24 }],
    ['40 people had fled by noon; 65 had fled by six.', { displaced: 65 }],
    ['5 were killed, 3 of them children, 15 were wounded.', { killed: 5, injured: 15 }],
    ['Shelling killed 2 soldiers and at least 3 civilians.', { killed: 5 }],
    ['3 men were killed and 4 women wounded.', { killed: 3, injured: 4 }],
    ['2 people, a child and a woman, were killed.', { killed: 2 }],
    ['More than 10 people, children and women among them, were injured.', { injured: 10 }],
    ['2 brothers, 8 and 10 years old, from Aghavno, killed in the attack, were buried.', { killed: 2 }],
    ['Two officers, Petrov and Sidorov, were wounded.', { injured: 2 }],
    ['The mayor put the number of people killed in the town, as of 8 p.m., at 25.', { killed: 25 }],
    ['The number killed stood at 7: 3 women, 2 children and 2 men.', { killed: 7 }],
    ['By 4 March the number of those wounded was 12.', { injured: 12 }],
    ['A mine caused the injury of 1 soldier.', { injured: 1 }],
    ['290 people with burns were admitted.', { injured: 290 }],
    ['The driver was injured.', { injured: 1 }],
    ['A boy and a nurse were killed and two men were hurt.', { killed: 2, injured: 2 }],
    ['The mayor of Martuni, Aram Petrov was killed by a shell.', { killed: 1 }],
    ['A mine went off, a soldier sustaining injuries.', { injured: 1 }],
    ['A mine was laid, as a result of which two men died.', { killed: 2 }],
    [
      'There were 3 casualties including a girl and 11 injuries including 8 boys.',
      { killed: 3, injured: 11 },
    ],
    ['The number of injuries has increased to 23.', { injured: 23 }],
    ['The first group, around 40 people, have arrived.', { arrived: 40 }],
    ['Over 50,000 people have fled the region for Armenia.', { displaced: 50_000, arrived: 50_000 }],
    ['Seven patients are already at the burn centre.', { injured: 7 }],
    ['The mayor of Martuni, A. Petrov, was reported killed.', { killed: 1 }],
    ['A first group of 40 people had reached the centre.', { arrived: 40 }],
    ['The camp sheltered 826 civilians.', { displaced: 826 }],
    ['469 people, 185 of them children, had been brought to the peacekeepers.', { displaced: 469 }],
    ['Over 19,000 people had fled to Armenia.', { displaced: 19_000, arrived: 19_000 }],
    [
      'By 8 a.m. 425 people had fled to Armenia; later it was 471 who had crossed.',
      { displaced: 471, arrived: 471 },
    ],
    ['On 24 September 34 bodies were recovered.', { killed: 34 }],
    ['Zwölf Tote und 40 Verletzte bei einem Angriff.', { killed: 12, injured: 40 }],
    ['Trois civils ont été tués et cinq personnes blessées.', { killed: 3, injured: 5 }],
    ['Погибли 3 человека, 12 человек ранены.', { killed: 3, injured: 12 }],
  ])('%s', (body, expected) => {
    expect(main(body)).toEqual(expected);
  });
});

describe('no figures', () => {
  test.each([
    'There were no casualties.',
    'No one was hurt.',
    'A child and a woman were seen.',
    'One in three deaths was caused by hunger.',
    'On 24 September 2023 bodies were recovered.',
    'Of the remains, 170 were sent to the laboratory.',
    '170 remains had been found.',
    'The Armenian side was injured by the words.',
    'The driver said that it was wounded pride.',
    'Two people reached an agreement.',
    'The meeting was at 25.',
    'A shell killed 2 cows.',
    '18,756 vehicles crossed the bridge.',
    'About 200 tons of flour arrived.',
    'Two tanks were destroyed and an officer spoke.',
    'On 19 September wounded people were taken to the city.',
    'At 6 p.m. wounded people were taken to the city.',
    'A man 24 years old was seen.',
    'Hundreds of people were wounded, dozens killed.',
    'The driver came at 13:05; injured people waited.',
    'They gave €500 to displaced families.',
    'Up to 10,000 men gathered to volunteer.',
    'UN staff arrived.',
    'Resolution 12 was adopted.',
    'He agreed on taking the wounded home.',
  ])('%s', (body) => {
    expect(read(body)).toEqual([]);
  });
});

test('qualifier, range, running total, part and span', () => {
  expect(read('At least 27 people were killed as of 10 p.m., including 9 children.')).toEqual([
    {
      kind: 'killed',
      value: 27,
      qualifier: 'At least',
      total: true,
      words: 'At least 27 people were killed',
    },
    { kind: 'killed', value: 9, total: true, part: true, words: '9 children' },
  ]);
  expect(read('5 to 7 soldiers were wounded.')).toEqual([
    { kind: 'injured', value: 5, max: 7, total: false, words: '5 to 7 soldiers were wounded' },
  ]);
  expect(read('Another 11 bodies were found; so far there are 20.')).toMatchObject([
    { kind: 'killed', value: 11, qualifier: 'Another', total: false },
  ]);
});

test.each([
  ['138 wounded, 29 of them civilians, were counted.', ['injured 138', 'injured 29 part']],
  ['25 people were killed, of whom 2 were civilians.', ['killed 25', 'killed 2 part']],
  [
    '34 people were injured: 16 officers and 18 civilians.',
    ['injured 34', 'injured 16 part', 'injured 18 part'],
  ],
  ['5 people were killed. Of them 3 were children.', ['killed 5', 'killed 3 part']],
  ['5 people were killed. In the hospital were 11 children, 3 of them in surgery.', ['killed 5']],
  ['3 of them were late.', []],
])('parts: %s', (body, expected) => {
  expect(read(body).map(({ kind, value, part }) => `${kind} ${value}${part ? ' part' : ''}`)).toEqual(
    expected,
  );
});

test('those who kill are not the killed', () => {
  expect(main('3 soldiers killed 5 civilians.')).toEqual({ killed: 5 });
});

test('the number of one sentence does not count the people of the next', () => {
  expect(read('He saw 7. Civilians were killed.')).toEqual([]);
});
