import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { casualtyNumbers } from './casualty-numbers.js';

/** The text with `#` for each number that is left out. */
function leftOut(text: string, known?: Parameters<typeof casualtyNumbers>[1]): string {
  const spans = casualtyNumbers(text, known).toReversed();
  return spans.reduce((kept, { start, end }) => `${kept.slice(0, start)}#${kept.slice(end)}`, text);
}

describe('titles', () => {
  test.each([
    [
      'Ombudsman: at least 200 killed and more than 400 wounded',
      'Ombudsman: at least # killed and more than # wounded',
    ],
    [
      'Health Ministry: 138 wounded (29 civilians) in the hospital',
      'Health Ministry: # wounded (# civilians) in the hospital',
    ],
    [
      '68 confirmed deaths, 21 of them identified, 290 wounded and 105 missing',
      '# confirmed deaths, # of them identified, # wounded and # missing',
    ],
    ['Thirty-two dead, one hundred and ninety-two hurt', '# dead, # hurt'],
    ['The explosion had hundreds of victims', 'The explosion had # of victims'],
    ['Police: the fifth victim was found', 'Police: the # victim was found'],
    ['The toll in the town now stands at 29…', 'The toll in the town now stands at #…'],
    [
      'Of the wounded, 168 were moved: 96 by helicopter and 72 by road',
      'Of the wounded, # were moved: # by helicopter and # by road',
    ],
    ['Between eight and twelve people died', 'Between # people died'],
    ['Zwölf Tote bei einem Angriff um 20.30 Uhr', '# Tote bei einem Angriff um 20.30 Uhr'],
    ['Погибли 5 человек, ранены двенадцать', 'Погибли # человек, ранены #'],
    [
      'Two brothers aged 9 and 12, killed on 19 and 20 September 2023',
      '# brothers aged 9 and 12, killed on 19 and 20 September 2023',
    ],
    ['3 soldiers were\nkilled, and\n2 wounded', '# soldiers were\nkilled, and\n# wounded'],
    ['Nine were wounded. Four are still in hospital.', '# were wounded. # are still in hospital.'],
    ['1,204 dead; 12 500 injured', '# dead; # injured'],
    ['In all, 170 remains had been found', 'In all, # remains had been found'],
    ['9 remains found, to be identified by DNA', '# remains found, to be identified by DNA'],
  ])('%s', (title, wanted) => expect(leftOut(title)).toBe(wanted));
});

describe('what stays', () => {
  test.each([
    ['47,115 people had entered Armenia by 8 p.m. on 27 September 2023'],
    ['13,550 displaced people crossed, of whom 11,000 were registered'],
    ['At 12:15 p.m. 4 helicopters and 15 drones were shot down; nobody was killed'],
    ['A woman of 34 was wounded at kilometre 58, 3 km west of the town'],
    ['A woman who had died in a car crash on 14…'],
    ['The road remains closed for 12 hours'],
    ['A plan to murder him and seize power'],
    ['The wounded came in 23 ambulances and 2 buses in 2023'],
    ['The Su-25 was hit near school no. 8; a soldier died at 8:30'],
    ['2023-09-20T20:57 wounded: several; 20.09.2023, 21:43 dead: many'],
    ['Two hospitals ran out of fuel. 40 people took part in the talks.'],
    ['Feb 26, 20:58 (UTC+2): the dead were buried'],
  ])('%s', (text) => expect(leftOut(text)).toBe(text));
  test('a sentence that goes on counting is left by the end of a paragraph', () =>
    expect(leftOut('Five died.\n\n40 people met.')).toBe('# died.\n\n40 people met.'));
});

describe('what is known beside the words', () => {
  const known = (casualties: number[], others: number[], isTold = casualties.length > 0) => ({
    casualties: new Set(casualties),
    others: new Set(others),
    isTold,
  });
  test.each([
    ['Ministry: as of 8 p.m. 25, two…', known([25, 2], []), 'Ministry: as of 8 p.m. #, #…'],
    ['South says 40, North says 60', known([40], [60]), 'South says #, North says 60'],
    ['50 went, 50 stayed', known([50], [50]), '# went, # stayed'],
    ['40 people met', known([], []), '40 people met'],
  ])('%s', (text, beside, wanted) => expect(leftOut(text, beside)).toBe(wanted));
});

const ONES =
  `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
  eighteen nineteen`.split(/\s+/);
const TENS = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
function inWords(value: number): string {
  if (value < 20) return ONES[value]!;
  if (value < 100) return TENS[Math.floor(value / 10)]! + (value % 10 ? `-${ONES[value % 10]}` : '');
  return `${ONES[Math.floor(value / 100)]} hundred${value % 100 ? ` and ${inWords(value % 100)}` : ''}`;
}
const written = fc
  .tuple(fc.integer({ min: 2, max: 999 }), fc.constantFrom('digits', 'words'))
  .map(([value, form]) => (form === 'digits' ? String(value) : inWords(value)));
const TELLING = [
  ['', ' civilians were killed'],
  ['', ' wounded'],
  ['the ministry confirmed the deaths of ', ' servicemen'],
  ['the number of wounded has risen to ', ''],
  ['', ' bodies were found'],
  ['', ' people are still missing'],
  ['the toll stood at ', ''],
  ['the shelling killed at least ', ' and hurt others'],
  ['he spoke of ', ' dead on his side'],
] as const;
const AROUND = [
  'At 20:57 on 20 September ',
  'The Ombudsman said that ',
  '',
  'With 3 drones in the air ',
  'By 8 p.m. ',
] as const;

test('no casualty figure stays, in digits or in words, whatever stands around it; all else does', () => {
  fc.assert(
    fc.property(
      written,
      fc.constantFrom(...TELLING),
      fc.constantFrom(...AROUND),
      (number, [before, after], head) => {
        expect(leftOut(`${head}${before}${number}${after}.`)).toBe(`${head}${before}#${after}.`);
      },
    ),
  );
});

test('any text keeps all that is no number, in order', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), written, (text, number) => {
      const whole = `${text} ${number} killed ${text}`;
      let last = 0;
      for (const { start, end } of casualtyNumbers(whole)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        last = end;
      }
      expect(last).toBeLessThanOrEqual(whole.length);
    }),
  );
});

const CHRONICLES = 'public/chronicles';
const telling =
  /(?<![\d:.,-])(\d+)(?![\d:,-]|\.\d) (?:[a-z]+ )?(?:killed|wounded|dead|injured|deaths|bodies|missing)\b/g;

test.each(readdirSync(CHRONICLES).filter((file) => file.endsWith('.md')))(
  '%s has none beside its word',
  (file) => {
    const shown = leftOut(readFileSync(`${CHRONICLES}/${file}`, 'utf8'));
    expect([...shown.matchAll(telling)].map(([words]) => words)).toEqual([]);
  },
);
