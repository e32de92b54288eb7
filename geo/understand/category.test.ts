import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Category } from '../incident.js';
import { categoryOf } from './category.js';
import { isDenial } from './denial.js';
import { figuresOf } from './figures.js';
import { sourceOf } from './source.js';
import { worded, type Parts } from './testing-words.js';
import { titleOf } from './title.js';

const read = (body: string, parts?: Parts) => {
  const { text, context, resolved } = worded(body, parts);
  const { category, evidence } = categoryOf(resolved, figuresOf(context, resolved));
  return { category, words: evidence.map(({ start, end }) => text.slice(start, end)) };
};

const TABLE: readonly (readonly [Category, string])[] = [
  ['battle', 'The army broke the ceasefire near the mill with small arms.'],
  ['battle', 'Soldiers launched an offensive along the river at dawn.'],
  ['battle', 'Fighting goes on in the north, and the defenders were pushed back.'],
  ['battle', 'Schwere Gefechte am Fluss.'],
  ['strike', 'Rockets hit a school; the town was shelled for hours.'],
  ['strike', 'The town came under artillery fire at night.'],
  ['battle', 'The outpost came under fire at night.'],
  ['strike', 'The army launched missile attacks on the port.'],
  ['strike', 'Beschuss der Stadt in der Nacht.'],
  ['strike', 'Aircraft bombed the port of the town, Finnish newspapers wrote.'],
  ['battle', 'The army said that soldiers opened fire across the border.'],
  ['casualties', 'The Health Ministry reported 5 dead and 20 wounded.'],
  ['casualties', 'Rescuers recovered the bodies of two soldiers.'],
  ['displacement', 'By noon 3,154 forcibly displaced people had entered the country.'],
  ['displacement', 'The residents of two villages were evacuated.'],
  ['strike', 'We were woken by a series of blasts, a baker told us by phone.'],
  ['strike', 'Mortar rounds fell on the cattle market.'],
  ['battle', 'The hill changed hands twice in a day.'],
  ['battle', 'Rebels tried to break out of the town and were beaten back.'],
  ['military', 'Lorries full of troops passed through the village at nightfall.'],
  ['displacement', 'The ferry took 612 persons from the harbour to the next island.'],
  ['displacement', 'The mayor has asked everybody in the lower town to leave by noon.'],
  ['humanitarian', 'A landing craft reached the bay with rice and fuel.'],
  ['access', 'The water main is repaired after 52 days.'],
  ['detention', 'A teacher was led away by masked men.'],
  ['politics', 'A colonel read a statement on national television; the constitution is suspended.'],
  ['accident', 'The dyke gave way over a length of 60 metres.'],
  ['battle', 'Soldiers and insurgents exchanged fire across the river overnight.'],
  ['battle', 'Paratroopers landed at the airfield and fought for control of it.'],
  ['military', 'A warship was sunk in the harbour, the navy confirmed.'],
  ['strike', 'Rockets landed near the hospital. No one was hurt.'],
  ['strike', 'A roadside bomb exploded beside a police patrol.'],
  ['access', 'Engineers restored water to the eastern quarters.'],
  ['access', 'Troops set up roadblocks on all roads out of the capital.'],
  ['humanitarian', 'Rescue teams from abroad arrived with dogs and tents.'],
  ['humanitarian', 'The ICRC brought 11 patients over the bridge.'],
  ['humanitarian', 'Sweden announced 2 million euros of humanitarian aid.'],
  ['access', 'The road to the town is closed, and a checkpoint was set up.'],
  ['access', 'The city has been without electricity since Monday.'],
  ['detention', 'A former minister was arrested at the border.'],
  ['accident', 'An explosion at a fuel depot shook the town.'],
  ['accident', 'An eruption began north of the town, the Meteorological Office said.'],
  ['accident', 'A flash flood tore away two houses.'],
  ['military', 'The parliament heard that general mobilisation and martial law had been declared.'],
  ['military', 'The army took control of two villages and shot down a drone.'],
  ['diplomacy', 'The presidents spoke by telephone about the border.'],
  ['diplomacy', 'Spain condemned the shelling of the town and called for talks.'],
  ['politics', 'Protesters demanded that the government resign; the opposition called elections.'],
  ['strike', 'The army attacked the port from the sea and the land with rocket artillery.'],
  ['strike', 'Soldiers fired at houses of the town.'],
  ['strike', 'Drones of the army destroyed an air defence system.'],
  ['battle', 'An ambulance was fired at on the road.'],
  ['battle', 'The defenders said that troops of the attackers fled.'],
  ['military', 'The state is building up forces at the border.'],
  ['military', 'An institute described its arms purchases, 700 million dollars in a year.'],
  ['military', 'The army called on the garrison once more to lay down its arms.'],
  ['humanitarian', 'The European Union announced €5 million for people in need.'],
  ['humanitarian', 'The ICRC brought 9 wounded to the capital.'],
  ['casualties', 'Of the wounded 4 are in critical condition.'],
  ['displacement', 'The last residents had left the town the day before.'],
  ['displacement', 'People without cars could register for buses at the hotel.'],
  ['politics', 'Former generals planned to seize power.'],
  ['other', 'Hackers launched cyber attacks on several websites.'],
  ['strike', 'The army destroyed the school of the village.'],
  ['displacement', 'Citizens who wish to move to the capital can come at four.'],
  ['displacement', 'People gathered at the camp, demanding evacuation.'],
  ['humanitarian', 'The first helicopter carrying people injured in the blast landed.'],
  ['humanitarian', 'Each refugee gets 40,000 drams for housing.'],
  ['military', 'The president said that the operation in the hills had ended and sovereignty was restored.'],
  ['military', 'Armenien ruft den Kriegszustand aus.'],
  ['diplomacy', 'Abends tagt der Sicherheitsrat.'],
  ['politics', 'The Security Council met under the Prime Minister.'],
  ['diplomacy', 'The UN Security Council met in the evening.'],
  ['military', 'The paper described the drones in the arsenal of the state.'],
  ['other', 'A museum of bells opened its doors.'],
  ['other', ''],
];

test.each(TABLE)('%s: %s', (category, body) => {
  expect(read(body).category).toBe(category);
});

describe('what is meant counts, not what is named', () => {
  test.each<[Category, string, string]>([
    ['diplomacy', 'a foreign stance', "France's Foreign Minister condemned the missile attack on the port."],
    ['diplomacy', 'a demand', 'The UN asked that the blockade be lifted.'],
    ['casualties', 'the cause stands behind', 'Three people were killed after artillery fire on the market.'],
    ['humanitarian', 'background', 'Aid and food reached the town, where fighting had broken out in May.'],
    ['strike', 'an attack with its toll', 'The town was shelled and 2 people were killed, 5 wounded.'],
    ['battle', 'an attack with its toll', 'There was fighting at the bridge, and people were wounded.'],
    [
      'casualties',
      'a toll with its attack',
      'The ministry confirmed 16 killed and 100 wounded in the fighting.',
    ],
    ['strike', 'what is said, not where', 'The minister told the cabinet that the port had been shelled.'],
    ['battle', 'what the body did, not its name', 'The Defence Ministry said that the town was surrounded.'],
    ['access', 'an adviser at home', 'The presidential adviser said that both roads were open.'],
    ['displacement', 'an opening', 'In a cabinet meeting, the deputy said that 500 refugees had arrived.'],
    [
      'strike',
      'the first sentence',
      'The town was shelled. Officials spoke of talks, negotiations, a summit and of sanctions.',
    ],
    [
      'strike',
      'what a colon announces',
      'The ministry issued a statement on the situation: “The town is being shelled.”',
    ],
    ['battle', 'the name of the speaker', 'The Army of Defence reported clashes near the river.'],
    [
      'strike',
      'an appeal to people',
      'The mayor urged residents to stay in shelters, as the shelling goes on.',
    ],
  ])('%s: %s', (category, _why, body) => {
    expect(read(body).category).toBe(category);
  });
});

test('the words that decided are its evidence, in order', () => {
  expect(read('The town was shelled, then bombed. Later nothing was heard.').words).toEqual([
    'shelled',
    'bombed',
  ]);
  expect(read('A quiet day.').words).toEqual([]);
});

const WORDS =
  'killed 5 said that Mayor the . \n : “ and were a people hundred to According denied access , shelled Armenia — 😀 \ud800 of 3,154 p.m. launched ... attack';
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.array(fc.constantFrom(...WORDS.split(' ')), { maxLength: 40 }).map((words) => words.join(' ')),
);

test('any text is understood, within its offsets, and always in the same way', () => {
  const understand = (body: string) => {
    const { text, context, resolved } = worded(body);
    const figures = figuresOf(context, resolved);
    const source = sourceOf(context, resolved);
    const { category, evidence } = categoryOf(resolved, figures);
    const spans = [...evidence, ...figures.map(({ span }) => span), ...(source.span ? [source.span] : [])];
    for (const { start, end } of spans) expect(0 <= start && start < end && end <= text.length).toBe(true);
    for (const { value } of figures) expect(Number.isSafeInteger(value)).toBe(true);
    return {
      figures,
      source,
      category,
      evidence,
      denial: isDenial(context, resolved),
      title: titleOf(context, resolved, source),
    };
  };
  fc.assert(
    fc.property(anyText, (body) => {
      expect(understand(body)).toEqual(understand(body));
    }),
  );
});

/** Looks at one word more than it must would show as time that grows with the square of the length. */
test('the work grows with the length of the text, no faster', () => {
  const steps = (text: string): number => {
    const { context, resolved } = worded(text);
    let reads = 0;
    const words = new Proxy(resolved.words as unknown[], {
      get: (target, key, receiver) => {
        reads++;
        return Reflect.get(target, key, receiver) as unknown;
      },
    }) as typeof resolved.words;
    const counted = { ...resolved, words };
    const figures = figuresOf(context, counted);
    categoryOf(counted, figures);
    titleOf(context, counted, sourceOf(context, counted));
    isDenial(context, counted);
    return reads;
  };
  for (const piece of [
    '5 killed ',
    'hundred ',
    'he said ',
    'According to ',
    'launched a ',
    'killed and ',
    '(“',
    'A. ',
  ]) {
    const [short, long] = [steps(piece.repeat(300)), steps(piece.repeat(3000))];
    expect(long, piece).toBeLessThan(12 * short + 1000);
  }
});
