/** Numbers of people in anybody's wording. */
import { describe, expect, it } from 'vitest';
import type { FigureKind } from '../incident.js';
import { tell } from './testing.js';

const CASES: readonly (readonly [string, Partial<Record<FigureKind, number>>])[] = [
  ['Fourteen people were killed and thirty injured when the bus overturned.', { killed: 14, injured: 30 }],
  ['The death toll stands at 61, the minister said.', { killed: 61 }],
  ['At least 12 villagers died in the fire.', { killed: 12 }],
  ['The body of a woman was recovered from the canal.', { killed: 1 }],
  ['A cyclist, 31, died on the coast road.', { killed: 1 }],
  ['His brother was killed by a falling tree.', { killed: 1 }],
  ['Nine wounded were brought in. Three of them died in the night.', { injured: 9, killed: 3 }],
  ['Doctors treat 40 injured, of whom 6 have died.', { injured: 40, killed: 6 }],
  ['2,300 people have left for the coast.', { displaced: 2300 }],
  ['2,300 people have left for the hills above the lake.', { displaced: 2300 }],
  ['Some 2,300 inhabitants have left for the high ground.', { displaced: 2300 }],
  ['About 900 residents were moved up to the monastery.', { displaced: 900 }],
  ['Eight hundred hikers were led to safety.', { displaced: 800 }],
  ['By noon 1,150 people had passed the northern checkpoint.', { displaced: 1150 }],
  ['9,600 people came over from the neighbouring country today.', { arrived: 9600 }],
  ['Arrivals stand at 6,874.', { arrived: 6874 }],
  ['Of 31,000 displaced people, 12,500 have reached the capital.', { displaced: 31000, arrived: 12500 }],
  ['The number of homeless is put at 30,000.', { displaced: 30000 }],
  ['The whereabouts of at least 37 men are unknown.', { missing: 37 }],
  ['Two climbers have not been seen since Friday.', { missing: 2 }],
  ['Police confirm the first fatality: a farmer of 61.', { killed: 1 }],
  ['Rockets killed a shepherd and wounded his two sons.', { killed: 1 }],
  ['One firefighter died and four were treated for burns.', { killed: 1, injured: 4 }],
  ['No fewer than 17 children are among the dead.', { killed: 17 }],
  ['The number of dead has risen from 20 to 29.', { killed: 29 }],
  ['A further 21 were hurt.', { injured: 21 }],
  ['A crane fell on a van, killing the driver and hurting two passengers.', { killed: 1, injured: 2 }],
  ['A helicopter hit a mast, killing its crew of three.', { killed: 3 }],
  ['A tractor turned over in the ford; its driver drowned.', { killed: 1 }],
  ['Twelve pupils and two members of staff were wounded.', { injured: 14 }],
  ['Forty villagers left for Riverton in two buses.', { displaced: 40 }],
];

/** Numbers that count nobody who was struck or moved. */
const NONE: readonly string[] = [
  'Reinforcements of about 300 men leave the garrison.',
  'Four hundred soldiers left Riverton for the front.',
  'Food rations for 2,000 people were brought to the camp.',
  'In the mutiny of 2016, 23 people died there.',
  'The road is closed for 14 kilometres.',
  'The body of water is 40 metres deep.',
  'Nobody was hurt when 12 houses burned.',
  'About 60 trains were cancelled.',
  'The minister, 71, was dismissed.',
  'A storm struck the ferry, injuring the passengers.',
  'The court forbade displacing the remaining families.',
  '250 tonnes of flour reached the port.',
  'A woman of 82 would not leave her goats.',
];

describe('what a report counts', () => {
  it.each(CASES)('%s', (words, figures) => expect(tell(words).record.figures).toEqual(figures));
});

describe('what is no count of people', () => {
  it.each(NONE)('%s', (words) => expect(tell(words).record.figures).toEqual({}));
});
