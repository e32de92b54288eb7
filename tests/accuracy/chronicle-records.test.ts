/** Our chronicles as the program reads them: what an entry says is in its properties, and so is what the annotations say. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { FigureKind } from '../../geo/incident.js';
import type { EntryRecord } from '../../geo/record.js';
import { CASUALTY_KINDS, casualtyNumbers } from '../../geo/understand/casualty-numbers.js';
import { withoutCasualties } from '../../src/atlas/left-out.js';
import { defaultPlaces } from '../../gazetteer/default.js';
import type { Place, Position } from '../../gazetteer/place.js';
import { distanceKm, readRows, SHARED, toleranceKm, type Row, type RowPlace } from './dev-rows.js';
import { markedChapters } from './own-score.js';

const FOLDER = 'public/chronicles';
/** Percent of the annotated event places that the program finds in our entries: a floor that only rises. */
const EVENT_PLACES_FLOOR = 95;

const records = markedChapters().flatMap(({ pairs }) => pairs.map(({ record }) => record));
const texts = new Map<string, string>();
const textOf = ({ document, body }: EntryRecord): string => {
  const whole = texts.get(document) ?? readFileSync(join(FOLDER, document), 'utf8');
  texts.set(document, whole);
  return whole.slice(...body);
};
const offenders = (flaws: (record: EntryRecord) => readonly (string | number)[]): string[] =>
  records.flatMap((record) => flaws(record).map((flaw) => `${record.id}: ${flaw}`));

describe('every entry', () => {
  it('has a place, or says why it has none', () => {
    expect(offenders(({ places, unplacedWhy }) => (places.length || unplacedWhy ? [] : ['neither']))).toEqual(
      [],
    );
    expect(offenders(({ places, unplacedWhy }) => (places.length && unplacedWhy ? ['both'] : []))).toEqual(
      [],
    );
  });

  it('has a source of the vocabulary', () => {
    expect(offenders(({ source, sourceId }) => (sourceId ? [] : [source]))).toEqual([]);
  });

  it('spells its places as the gazetteer does', () => {
    const places = new Map(defaultPlaces().map((place) => [place.id, place]));
    const strange = ({ mentions }: EntryRecord) =>
      mentions.flatMap(({ surface, place }) => {
        const known = place === null ? undefined : places.get(place);
        return known ? misspelt(surface, known) : [`"${surface}" is no place`];
      });
    expect(offenders(strange)).toEqual([]);
  });

  it('has in its properties every number of people that its text gives', () => {
    const lost = (record: EntryRecord) =>
      numbersOfPeople(textOf(record)).filter((value) => !numbersIn(record).includes(value));
    expect(offenders(lost)).toEqual([]);
    expect(records.flatMap((record) => numbersOfPeople(textOf(record))).length).toBeGreaterThan(90);
  });
});

const numbersIn = ({ figureClaims }: EntryRecord): number[] =>
  figureClaims.flatMap(({ value, max }) => (max === undefined ? [value] : [value, max]));

/** The words of a name with a capital, which are no plain noun such as `road` or `regions`. */
const nameWords = (text: string): string[] =>
  text
    .replace(/['’]s$/, '')
    .split(/[ -]/)
    .filter((word) => /^\p{Lu}/u.test(word));

function misspelt(surface: string, { names }: Place): string[] {
  const known = new Set(
    names.filter(({ status }) => status !== 'misspelling').flatMap(({ text }) => nameWords(text)),
  );
  return nameWords(surface)
    .filter((word) => !known.has(word) && !PLAIN.has(word))
    .map((word) => `"${word}" in "${surface}"`);
}
/** Nouns of kinds of places, written with a capital or without. */
const PLAIN = new Set(['Corridor', 'Road', 'Region', 'District']);

const NUMBER = String.raw`(?<![\d:.,€$£-])(\d[\d,]*)`;
const FATE =
  'killed|wounded|injured|dead|deaths|bodies|missing|refugees|(?:forcibly )?displaced|had crossed|had fled|had arrived|had entered|had been evacuated|were evacuated';
/** `5 soldiers were killed`, `3,154 forcibly displaced people`; `wounded 3`. Plain words, none of them a preposition. */
const PATTERNS = [
  new RegExp(
    `${NUMBER} (?!a\\.m|p\\.m)(?:(?!of|in|at|from|to|and|years?|hours|days|vehicles|communities|villages|June|July|August|September|October|November)[a-zA-Z]+ ){0,3}?(?:${FATE})\\b`,
    'g',
  ),
  new RegExp(`\\b(?:killed|wounded|injured) (?:at least |more than |about |over )?${NUMBER} [a-z]`, 'g'),
];
const numbersOfPeople = (text: string): number[] =>
  PATTERNS.flatMap((pattern) => [...text.matchAll(pattern)].map(([, number = '']) => toNumber(number)));
const toNumber = (text: string): number => Number(text.replaceAll(',', ''));

describe('numbers of people in a text', () => {
  it.each([
    ['5 soldiers were killed and 1,200 people had fled.', [5, 1200]],
    ['It wounded more than 12 people by 8 p.m.', [12]],
    ['3 villages were shelled, 20 wounded.', [20]],
    ['On 20 September 2023 at 7 a.m. killed people were found.', []],
  ])('%s', (text, expected) => expect(numbersOfPeople(text)).toEqual(expected));
});

const there = existsSync(SHARED);
const title = there
  ? 'against the annotated rows'
  : 'against the annotated rows (skipped: ../shared is not here)';
describe.skipIf(!there)(title, () => {
  const { rows, places } = there ? readRows() : { rows: [], places: {} };

  it('has an entry for every row, at its minute', () => {
    expect(rows.filter((row) => recordsAt(row).length === 0).map(label)).toEqual([]);
    expect(rows.length).toBeGreaterThan(150);
  });

  it('has the figures of every row in its properties', () => {
    const lost = rows.flatMap((row) =>
      Object.entries(row.figures)
        .filter(([kind, value]) => !recordsAt(row).some((record) => hasFigure(record, kind, value)))
        .map(([kind, value]) => `${label(row)}: ${kind} ${value}`),
    );
    expect(lost).toEqual([]);
  });

  it('has every event place that a row names', () => {
    const lost = rows.flatMap((row) =>
      row.event_places
        .filter(({ place }) => row.mentions.some((mention) => mention.place === place))
        .filter(({ place }) => !recordsAt(row).some((record) => names(record, place, places)))
        .map(({ place }) => `${label(row)}: ${place}`),
    );
    expect(lost).toEqual([]);
  });

  it('has nearly all event places of the rows as event places', () => {
    const all = rows.flatMap((row) => row.event_places.map(({ place }) => ({ row, place })));
    const found = all.filter(({ row, place }) =>
      recordsAt(row).some((record) => record.places.some(({ lngLat }) => isAt(lngLat, place, places))),
    );
    expect((100 * found.length) / all.length).toBeGreaterThanOrEqual(EVENT_PLACES_FLOOR);
  });
});

const label = ({ doc, line, time }: Row): string => `${doc}:${line} ${time}`;

/** Which of our chronicles restate a document. */
const CHAPTERS: Record<string, string> = { '002': '2023-09-', '003': '2020-2023-archive' };

const recordsAt = ({ doc, time }: Row): EntryRecord[] =>
  records.filter(
    ({ document, reported, reportedPrecision }) =>
      document.startsWith(CHAPTERS[doc] ?? '2020-09-27') &&
      (time.length > 10
        ? reported.startsWith(time)
        : reportedPrecision === 'day' && reported.startsWith(time)),
  );

const hasFigure = ({ figures, figureClaims }: EntryRecord, kind: string, value: number): boolean =>
  figures[kind as FigureKind] === value ||
  figureClaims.some((figure) => figure.kind === kind && figure.value === value);

const names = (record: EntryRecord, place: string, places: Record<string, RowPlace>): boolean =>
  [...record.places, ...record.mentions].some(({ lngLat }) => lngLat !== null && isAt(lngLat, place, places));

function isAt(lngLat: Position, place: string, places: Record<string, RowPlace>): boolean {
  const known = places[place];
  return known !== undefined && distanceKm(lngLat, [known.lon, known.lat]) <= toleranceKm(place, known);
}

const isCasualty = (kind: FigureKind): boolean => CASUALTY_KINDS.includes(kind);

describe('a page without casualty figures', () => {
  const { atlas } = withoutCasualties({
    atlas: { entries: records, movements: [], places: [], documents: [] },
    unread: [],
    failures: [],
  });

  it('keeps no figure, and no number of people who moved, that its words count as casualties', () => {
    const kept = ({ figures, figureClaims, movements }: (typeof atlas.entries)[number]) =>
      [
        Object.values(figures),
        figureClaims.map(({ value }) => value),
        movements.map(({ count }) => count),
      ].flat();
    const shown = atlas.entries.flatMap((entry, i) => {
      const hidden = new Set(casualtyNumbers(textOf(records[i]!)).map(({ value }) => value));
      return kept(entry).flatMap((value) =>
        value !== null && hidden.has(value) ? `${entry.id}: ${value}` : [],
      );
    });
    expect(shown).toEqual([]);
  });

  it('leaves out every casualty figure that the rules read, in its title too', () => {
    const shown = atlas.entries.flatMap(({ id, title }, i) => {
      const values = records[i]!.figureClaims.flatMap(({ kind, value }) => (isCasualty(kind) ? value : []));
      const words = title.replace(
        /\d{1,2}(?::\d\d)? [ap]\.m\.?|\d{1,2} September|\d+ years|\d+ (?:ambulances|observation)/g,
        '',
      );
      return values
        .filter((value) => new RegExp(`(?<![\\d,])${value}(?![\\d,])`).test(words))
        .map((value) => `${id}: ${value} in "${title}"`);
    });
    expect(shown).toEqual([]);
  });
});
