import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { readInputs } from '../../geo/cli/files.js';
import { readHandMade, type HandMade } from '../../geo/cli/hand-made.js';
import { knowledge, readAtlas } from '../../geo/atlas.js';
import { checkSources } from '../../geo/build/sources.js';
import type { EntryRecord } from '../../geo/record.js';
import { FIGURE_KINDS } from '../../geo/incident.js';
import { defaultPlaces } from '../../gazetteer/default.js';

const FOLDER = 'public/chronicles';
/** Share of the claimed figures of people that the reading finds by itself: a floor that only rises. */
const READ_FLOOR = 0.8;

let records: readonly EntryRecord[] = [];
let made: HandMade = { issues: [] };

beforeAll(async () => {
  const { inputs } = await readInputs([FOLDER]);
  const sources = checkSources(readFileSync(join(FOLDER, 'sources.json'), 'utf8')).definitions;
  const known = knowledge(defaultPlaces(), sources);
  records = inputs.flatMap((input) => readAtlas(input, known).records);
  made = await readHandMade(inputs, records);
}, 120_000);

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
    expect(1 - missed.length / people.length).toBeGreaterThan(READ_FLOOR);
  });
});

describe('series.json', () => {
  it('counts up to the 100,417 who had arrived, by 30 September, each source never less than before', () => {
    const arrived = points('arrived-in-armenia');
    const said = arrived.map(({ value }) => value);
    expect(said).toEqual(expect.arrayContaining([377, 2906, 28120, 50243, 78354, 100417]));
    expect(Math.max(...said)).toBe(100417);
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
