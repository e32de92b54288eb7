/** The whole pipeline over our own chronicles, scored against the hand-made marks. The floors only rise. */
import { describe, expect, it } from 'vitest';
import type { EntryRecord } from '../../geo/record.js';
import type { Mark } from './marks.js';
import floors from './own-floors.json' with { type: 'json' };
import { MEASURES, markedChapters, markedTheatres, percent, score } from './own-score.js';
import theatreFloors from './theatre-floors.json' with { type: 'json' };

const chapters = markedChapters();

describe.each(chapters)('marks of $name', ({ pairs, flaws }) => {
  it('fit its entries and the gazetteer', () => {
    expect(flaws).toEqual([]);
    expect(pairs.length).toBeGreaterThan(0);
  });
});

describe('accuracy on our own chronicles', () => {
  const { tallies } = score(chapters.flatMap(({ pairs }) => pairs));

  it('has a floor for every measure', () => expect(Object.keys(floors)).toEqual([...MEASURES]));

  it.each(MEASURES.map((measure) => [measure, floors[measure]] as const))(
    '%s is at least %d',
    (measure, floor) => expect(percent(tallies[measure])).toBeGreaterThanOrEqual(floor),
  );
});

describe.each(['seen', 'aside'] as const)('accuracy on invented theatres: %s', (group) => {
  const theatres = markedTheatres(group);
  const { tallies } = score(theatres.flatMap(({ pairs }) => pairs));

  it.each(theatres)('marks of $name fit its entries and its gazetteer', ({ pairs, flaws }) => {
    expect(flaws).toEqual([]);
    expect(pairs.length).toBeGreaterThan(0);
  });

  it('has a floor for every measure', () => expect(Object.keys(theatreFloors[group])).toEqual([...MEASURES]));

  it.each(MEASURES.map((measure) => [measure, theatreFloors[group][measure]] as const))(
    '%s is at least %d',
    (measure, floor) => expect(percent(tallies[measure])).toBeGreaterThanOrEqual(floor),
  );
});

describe('the atlas as it is shown, with the corrections by hand beside the chronicles', () => {
  const { differences } = score(markedChapters(true).flatMap(({ pairs }) => pairs));

  it.each(['eventPlaces', 'role', 'categoryLenient'] as const)('%s is as marked in every entry', (measure) =>
    expect(differences.filter((difference) => difference.measure === measure)).toEqual([]),
  );
});

describe('score', () => {
  const pair = (record: Partial<EntryRecord>, mark: Partial<Mark>) => ({
    record: {
      id: 'x',
      category: 'battle',
      places: [],
      movements: [],
      figures: {},
      ...record,
    } as unknown as EntryRecord,
    mark: {
      key: 'x',
      line: 1,
      categories: ['battle'],
      places: [],
      figures: {},
      movements: [],
      ...mark,
    } as Mark,
  });
  const place = (id: string, role = 'event') => ({ place: id, role }) as EntryRecord['places'][number];

  it('counts places by id, and roles among the right ones', () => {
    const { tallies, differences } = score([
      pair(
        { places: [place('goris', 'origin'), place('shushi')] },
        { places: [place('goris'), place('berd')] },
      ),
    ]);
    expect(tallies.eventPlaces).toEqual({ right: 1, extra: 1, missed: 1 });
    expect(tallies.role).toEqual({ right: 0, extra: 1, missed: 1 });
    expect(differences.map(({ measure }) => measure)).toEqual(['eventPlaces', 'role']);
  });

  it('takes a category that would do as right in the lenient measure only', () => {
    const { tallies } = score([pair({ category: 'strike' }, { categories: ['battle', 'strike'] })]);
    expect(percent(tallies.category)).toBe(0);
    expect(percent(tallies.categoryLenient)).toBe(100);
  });

  it('counts a wrong number as one too many and one missed', () => {
    const { tallies } = score([pair({ figures: { killed: 3 } }, { figures: { killed: 2, injured: 1 } })]);
    expect(tallies.figures).toEqual({ right: 0, extra: 1, missed: 2 });
  });

  it('rounds percent down and has nothing against nothing as right', () => {
    expect(percent({ right: 2, extra: 1, missed: 0 })).toBe(80);
    expect(percent({ right: 1, extra: 0, missed: 1 })).toBe(66.6);
    expect(percent({ right: 0, extra: 0, missed: 0 })).toBe(100);
  });
});
