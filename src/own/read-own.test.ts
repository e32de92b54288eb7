import { describe, expect, test } from 'vitest';
import { loadAtlas } from '../atlas/load.js';
import { DocumentTexts } from '../atlas/texts.js';
import { reasonsOf, textsIn } from './open-own.js';
import { readOwn, type OwnFile } from './read-own.js';

const chronicle = (body: string): OwnFile => ({
  name: 'two days.md',
  text: `---\ntitle: Two days\nlanguage: en\ntimezone: Asia/Yerevan\n---\n\n## 3 May 2021\n\n${body}\n`,
});
const SHELLED = chronicle("**08:35** The mayor's office said that Stepanakert was shelled at night.");
const folder = new URL('http://127.0.0.1/own/');

const opened = (files: readonly OwnFile[]) => {
  const read = readOwn(files);
  if ('issues' in read) throw new Error(reasonsOf(read));
  return read.files;
};
const failure = (files: readonly OwnFile[]) => {
  const read = readOwn(files);
  return 'issues' in read ? reasonsOf(read) : null;
};

describe('a chronicle of the reader', () => {
  test('becomes an atlas that the page loads, with its own words', async () => {
    const getText = textsIn(folder, opened([SHELLED]));
    const { atlas, failures, unread } = await loadAtlas(folder, getText);
    expect(failures).toEqual([]);
    expect(unread).toEqual([]);
    expect(atlas.documents).toMatchObject([{ title: 'Two days', zone: 'Asia/Yerevan' }]);
    expect(atlas.entries).toMatchObject([
      { category: 'strike', reported: '2021-05-03T08:35:00+04:00', places: [{ place: 'stepanakert' }] },
    ]);
    const texts = new DocumentTexts(atlas.documents, folder, getText);
    expect(await texts.get('two days.md')).toBe(SHELLED.text);
  });

  test('takes places of a gazetteer that comes with it', () => {
    const places = { name: 'places.csv', text: 'name,lat,lon\nNorthmill,39.9,46.5\n' };
    const files = opened([chronicle('**08:35** The office said that Northmill was shelled.'), places]);
    expect(files.get('incidents.geojson')).toContain('"placeName":"Northmill"');
  });

  test('takes corrections by hand', () => {
    const overrides = {
      name: 'two days.md.overrides.txt',
      text: '2021-05-03T08:35 category = battle\n',
    };
    const entries = opened([SHELLED, overrides]).get('entries.jsonl');
    expect(entries).toContain('"category":"battle"');
  });
});

test('the files of a built atlas are taken as they are', () => {
  const built = [{ name: 'entries.jsonl', text: '' }];
  expect(opened(built)).toEqual(new Map([['entries.jsonl', '']]));
});

test.each<[string, OwnFile[], RegExp]>([
  ['no entries', [{ name: 'a.md', text: 'Nothing here.\n' }], /^a\.md.*: \S/],
  ['a picture by its name', [SHELLED, { name: 'a.png', text: 'x' }], /^a\.png: neither a chronicle/],
  ['a gazetteer alone', [{ name: 'p.csv', text: 'name,lat,lon\nA,39,46\n' }], /no chronicle/],
  ['a broken gazetteer', [SHELLED, { name: 'p.csv', text: 'name,lat,lon\nA,139,46\n' }], /^p\.csv, line 2: /],
  ['broken sources', [SHELLED, { name: 'sources.json', text: '{' }], /^sources\.json: /],
  [
    'corrections of another chronicle',
    [SHELLED, { name: 'b.md.overrides.txt', text: '' }],
    /no chronicle "b\.md" was opened with it/,
  ],
])('%s is refused with the file and the reason', (_what, files, reason) => {
  expect(failure(files)).toMatch(reason);
});
