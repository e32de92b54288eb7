import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { readInputs } from '../../geo/cli/files.js';
import { readHandMade, type HandMade } from '../../geo/cli/hand-made.js';
import { knowledge, readAtlas } from '../../geo/atlas.js';
import { figureRanges } from '../../geo/claims/range.js';
import { checkSources } from '../../geo/build/sources.js';
import type { EntryRecord } from '../../geo/record.js';
import { FIGURE_KINDS } from '../../geo/incident.js';
import { defaultPlaces } from '../../gazetteer/default.js';

const FOLDER = 'public/chronicles';

let records: readonly EntryRecord[] = [];
let made: HandMade = { issues: [] };

beforeAll(async () => {
  const { inputs } = await readInputs([FOLDER]);
  const sources = checkSources(readFileSync(join(FOLDER, 'sources.json'), 'utf8')).definitions;
  const known = knowledge(defaultPlaces(), sources);
  records = inputs.flatMap((input) => readAtlas(input, known).records);
  made = await readHandMade(inputs, records);
}, 120_000);

/** In the order in which they were told: Armenia's government every few hours, others in between. */
const ARRIVED = [
  40, 377, 1050, 1510, 2906, 4850, 6650, 13_550, 19_000, 20_270, 28_120, 28_000, 42_500, 47_115, 50_243,
  50_000, 65_036, 66_500, 68_386, 70_500, 50_000, 78_354, 84_770, 88_780, 91_448, 93_000, 88_700, 97_735,
  100_417, 90_000,
];

const points = (id: string) => made.series?.find((series) => series.id === id)?.points ?? [];

describe('events.json', () => {
  it('says nothing that its entries do not say', () => {
    expect(made.issues).toEqual([]);
    expect(made.events?.length).toBeGreaterThan(40);
    expect(made.events?.filter(({ claims }) => claims.length < 2).map(({ id }) => id)).toEqual([]);
  });

  it('links each denial of a claim to what it denies', () => {
    const linked = new Set(
      made.events?.flatMap(({ claims }) => claims.filter(({ denies }) => denies).map(({ entry }) => entry)),
    );
    const denials = records.filter(({ denial }) => denial).map(({ id }) => id);
    // The entry does not say whose claim the Red Cross denied.
    const unlinked = denials.filter((id) => !linked.has(id) && !id.endsWith('#2023-09-10T19:29'));
    expect(unlinked).toEqual([]);
    expect(denials.length).toBeGreaterThan(15);
  });

  it('knows only sides of the vocabulary', () => {
    const sides = new Set(records.map(({ side }) => side));
    const others = made.events?.flatMap(({ claims }) => claims.filter(({ side }) => !sides.has(side)));
    expect(others).toEqual([]);
  });

  it('has figures of people that the reading finds too', () => {
    const recordOf = new Map(records.map((record) => [record.id, record]));
    const people = (made.events ?? []).flatMap(({ claims }) =>
      claims.flatMap(({ entry, figures = [] }) =>
        figures
          .filter(({ kind }) => (FIGURE_KINDS as readonly string[]).includes(kind))
          .map(({ kind, value }) => ({ entry, kind, value })),
      ),
    );
    const missed = people.filter(
      ({ entry, value }) => !recordOf.get(entry)!.figureClaims.some((figure) => figure.value === value),
    );
    expect(missed).toEqual([]);
    expect(people.length).toBeGreaterThan(80);
  });

  /** Lowest and highest number killed in Artsakh, all and of whom, as known at a moment of 19 and 20 September 2023. */
  it.each([
    ['2023-09-19T15:00:00+04:00', []],
    ['2023-09-19T16:00:00+04:00', [[null, 2, 2]]],
    [
      '2023-09-19T20:00:00+04:00',
      [
        [null, 2, 5],
        ['civilians', 2, 2],
      ],
    ],
    [
      '2023-09-21T00:00:00+04:00',
      [
        [null, 5, 200],
        ['civilians', 7, 10],
        ['adults', 24, 24],
      ],
    ],
  ])('gives the killed as a range, as known at %s', (time, expected) => {
    const event = made.events!.find(({ id }) => id === '2023-09-19-casualties')!;
    const killed = figureRanges(event.claims, Date.parse(time)).filter(({ kind }) => kind === 'killed');
    expect(killed.map(({ of, min, max }) => [of ?? null, min.figure.value, max.figure.value])).toEqual(
      expected,
    );
  });

  it('tells of each denied claim who makes it, somebody other than who denies it', () => {
    const own = made.events!.flatMap(({ id, claims }) =>
      claims
        .filter(({ denies }) => denies)
        .filter((claim) => {
          const others = claims.filter((other) => other !== claim && other.entry === claim.denies);
          return others.every(({ source }) => source === claim.source);
        })
        .map(({ entry }) => `${id}: ${entry}`),
    );
    expect(own).toEqual([]);
  });
});

describe('series.json', () => {
  it('counts up to the 100,417 who had arrived, by 30 September, each source never less than before', () => {
    const arrived = points('arrived-in-armenia');
    expect(arrived.map(({ value }) => value)).toEqual(ARRIVED);
    for (const source of new Set(arrived.map((point) => point.source))) {
      const own = arrived.filter((point) => point.source === source).map(({ value }) => value);
      expect([source, own]).toEqual([source, [...own].sort((a, b) => a - b)]);
    }
  });

  it.each([
    ['fuel-depot-killed', [7, 68, 68]],
    ['fuel-depot-wounded', [200, 290, 290]],
    ['fuel-depot-missing', [105]],
    ['armenian-soldiers-killed', [10, 16, 16, 16, 16]],
    ['artsakh-killed', [2, 5, 25, 27, 25, 32, 200]],
  ])('%s', (id, expected) => expect(points(id).map(({ value }) => value)).toEqual(expected));
});
