import { describe, expect, test } from 'vitest';
import { samplePlace } from '../../gazetteer/sample.js';
import type { Entry } from '../entry.js';
import type { Incident } from '../incident.js';
import type { Mention } from '../mention.js';
import { correctIncident, correctMentions, overridesOf, unmatched } from './apply.js';
import { parseOverrides } from './parse.js';
import { StampMaker } from '../read/stamp.js';
import { stampsOf } from './stamps.js';

const entry = { id: 'a.md#2023-09-20T12:44', document: 'a.md' } as Entry;
const mention = { surface: 'Martuni', place: 'martuni', kindWhy: 'plain' } as Mention;
const incident = {
  category: 'other',
  categoryEvidence: [],
  places: [{}],
  movements: [],
  figures: [],
} as unknown as Incident;
const stampOf = stampsOf(new StampMaker('Asia/Yerevan'));
const none = () => undefined;

const parse = (text: string) => parseOverrides('a.md.overrides.txt', text);

describe('reading', () => {
  test('comments and blank lines are skipped, lines are counted', () => {
    const { overrides, issues } = parse(
      '# why\n\n2023-09-20T12:44 place "Nor Shen" = nor-shen\nx not an incident\n',
    );
    expect(issues).toEqual([]);
    expect(overrides).toMatchObject([
      { kind: 'place', entry: '2023-09-20T12:44', surface: 'Nor Shen', place: 'nor-shen', line: 3 },
      { kind: 'not an incident', entry: 'x', line: 4 },
    ]);
  });

  test.each([
    ['x category = rumour', /no category "rumour"/],
    ['x time = noon', /"noon" is no time/],
    ['x time = 2023-09-19T25:00', /"2023-09-19T25:00" is no time/],
    ['x time = 2023-02-31', /there is no day 2023-02-31/],
    ['x where = Stepanakert', /"Stepanakert" is no place/],
    ['x where = stepanakert as victim', /no role "victim"; there are event, /],
    ['x where =', /is no place/],
    ['x colour = red', /"colour" cannot be corrected/],
    ['x place Martuni = y', /cannot be corrected/],
    ['x', /is no correction/],
  ])('%j is an issue with its line', (text, reason) => {
    const { overrides, issues } = parse(`\n${text}`);
    expect(overrides).toEqual([]);
    expect(issues).toMatchObject([{ line: 2, severity: 'error' }]);
    expect(issues[0]?.reason).toMatch(reason);
  });
});

describe('applying', () => {
  const { overrides } = parse(
    '2023-09-20T12:44 place "Martuni" = martuni-am\n2023-09-20T12:44 category = access\n2023-09-20T12:44 time = 2023-09-19T13:00\n',
  );

  test('a place by hand beats the rule and says so', () => {
    const known = () => samplePlace('martuni-am');
    const [corrected] = correctMentions([mention], overridesOf(entry, overrides), known);
    expect(corrected).toMatchObject({
      place: 'martuni-am',
      kindWhy: 'plain; place by hand (a.md.overrides.txt:1)',
    });
    expect(mention.place).toBe('martuni');
  });

  test('category and time by hand', () => {
    const corrected = correctIncident(incident, overrides, stampOf, none);
    expect(corrected).toMatchObject({
      category: 'access',
      eventTime: {
        iso: '2023-09-19T13:00:00+04:00',
        precision: 'minute',
        why: ['by hand (a.md.overrides.txt:3)'],
      },
    });
  });

  test('where it happened, by hand: what the rules found out of a place that stays is kept', () => {
    const near = { place: 'martuni', role: 'event', geometry: { type: 'Point', coordinates: [46, 39] } };
    const found = { ...incident, places: [near, { place: 'askeran', role: 'event' }] } as unknown as Incident;
    const { overrides: byHand } = parse('2023-09-20T12:44 where = martuni, goris as destination');
    const { places } = correctIncident(found, byHand, stampOf, (id) => samplePlace(id));
    expect(places[0]).toBe(near);
    expect(places.slice(1)).toMatchObject([
      {
        place: 'goris',
        role: 'destination',
        precision: 1,
        byHand: true,
        why: 'by hand (a.md.overrides.txt:1)',
      },
    ]);
  });

  test('a place by hand takes away why the rules found none; nowhere after it tells its own reason', () => {
    const unplaced = { ...incident, places: [], unplacedWhy: 'only talked of.' } as unknown as Incident;
    const placed = parse('2023-09-20T12:44 where = goris').overrides;
    const nowhere = parse('2023-09-20T12:44 where = nowhere').overrides;
    const corrected = (by: typeof placed) => correctIncident(unplaced, by, stampOf, (id) => samplePlace(id));
    expect(corrected(placed).unplacedWhy).toBeUndefined();
    expect(corrected([...nowhere, ...placed]).unplacedWhy).toBeUndefined();
    expect(corrected([...placed, ...nowhere]).unplacedWhy).toBe(
      'nowhere on the map, by hand (a.md.overrides.txt:1)',
    );
  });

  test('a category by hand takes away the words that gave the old one, and leaves why it has no place', () => {
    const found = { ...incident, categoryEvidence: [{ start: 1, end: 5 }], unplacedWhy: 'only talked of.' };
    const by = parse('2023-09-20T12:44 category = access').overrides;
    expect(correctIncident(found as never, by, stampOf, none)).toMatchObject({
      category: 'access',
      categoryEvidence: [],
      unplacedWhy: 'only talked of.',
    });
  });

  test('nowhere, by hand', () => {
    const { overrides: byHand } = parse('2023-09-20T12:44 where = nowhere');
    expect(correctIncident(incident, byHand, stampOf, none)).toMatchObject({
      places: [],
      unplacedWhy: 'nowhere on the map, by hand (a.md.overrides.txt:1)',
    });
  });

  test('what is not an incident leaves the map with its reason', () => {
    const outOf = parse('2023-09-20T12:44 not an incident').overrides;
    expect(correctIncident(incident, outOf, stampOf, none)).toMatchObject({
      places: [],
      unplacedWhy: 'not an incident, by hand (a.md.overrides.txt:1)',
    });
  });
});

test.each([
  ['2023-01-01 category = access', 'no entry "2023-01-01"'],
  ['2023-09-20T12:44 place "Askeran" = askeran', 'entry "2023-09-20T12:44" does not name "Askeran"'],
  ['2023-09-20T12:44 place "Martuni" = nowhere', 'no place "nowhere" in the gazetteer'],
  ['2023-09-20T12:44 where = martuni, atlantis', 'no place "atlantis" in the gazetteer'],
])('%j matches nothing and is an error', (text, reason) => {
  const known = (id: string) => id !== 'nowhere' && id !== 'atlantis';
  expect(unmatched(parse(text).overrides, [entry], [[mention]], known)).toMatchObject([{ line: 1, reason }]);
});
