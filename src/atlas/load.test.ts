import { describe, expect, test } from 'vitest';
import { entryFlaw, readEntries } from './check-entry.js';
import { loadAtlas } from './load.js';
import { DocumentTexts } from './texts.js';
import { sampleEntry } from './sample.js';

const FOLDER = new URL('https://atlas.example/page/data/');
const files = (texts: Record<string, string>) => (url: URL) => {
  const text = texts[url.pathname.split('/').at(-1)!];
  return text === undefined ? Promise.reject(new Error('answer 404')) : Promise.resolve(text);
};

describe('loading', () => {
  const whole = {
    'entries.jsonl': `${JSON.stringify(sampleEntry())}\n`,
    'places.geojson': '{"type":"FeatureCollection","features":[]}',
    'documents.json': '[]',
    'issues.json': '[]',
  };

  test('a whole atlas has no failures', async () => {
    const { failures, atlas, unread } = await loadAtlas(FOLDER, files(whole));
    expect([failures, unread, atlas.entries.length]).toEqual([[], [], 1]);
  });

  test.each(Object.keys(whole))('without %s the rest is there, and the failure is named', async (file) => {
    const { [file as keyof typeof whole]: _, ...rest } = whole;
    const { failures } = await loadAtlas(FOLDER, files(rest));
    expect(failures).toEqual([{ file, reason: 'answer 404' }]);
  });

  test.each([
    ['none', {}, [], 0],
    ['some', { 'claims.json': '[{"id":"e","claims":[]}]' }, [], 1],
    ['broken ones', { 'claims.json': '{}' }, [{ file: 'claims.json', reason: 'not a list' }], 0],
  ])('an atlas need not have claims: %s', async (_what, more, expected, count) => {
    const { failures, atlas } = await loadAtlas(FOLDER, files({ ...whole, ...more }));
    expect([failures, atlas.claims?.length]).toEqual([expected, count]);
  });

  test('an entry of a document that is not listed keeps it, in UTC', async () => {
    const { atlas } = await loadAtlas(FOLDER, files(whole));
    expect(atlas.documents.map(({ file, zone }) => [file, zone])).toEqual([['sample.md', 'UTC']]);
  });

  test('a broken line is counted with its number, and the others are shown', async () => {
    const broken = { ...whole, 'entries.jsonl': `${JSON.stringify(sampleEntry())}\n{"id": 3}\nnonsense\n` };
    const { atlas, unread } = await loadAtlas(FOLDER, files(broken));
    expect(atlas.entries).toHaveLength(1);
    expect(unread.map(({ line, reason }) => [line, reason])).toEqual([
      [2, '"id" is 3'],
      [3, 'not JSON'],
    ]);
  });
});

test.each([
  ['reported', 'yesterday', '"reported" is "yesterday"'],
  ['category', 'party', '"category" is "party"'],
  ['places', [null], '"places" is [null]'],
  ['eventEnd', 7, '"eventEnd" is 7'],
  ['side', undefined, '"side" is missing'],
])('an entry whose %s is %j is refused', (key, value, reason) => {
  expect(entryFlaw({ ...sampleEntry(), [key]: value })).toBe(reason);
});

test('empty lines are nothing', () => expect(readEntries('\n\n')).toEqual({ entries: [], flaws: [] }));

describe('texts of documents', () => {
  const document = {
    file: 'a.md',
    language: 'en',
    zone: 'UTC',
    layout: 'chronicle',
    why: [],
    hash: '',
    lines: 1,
  };

  test('are fetched once, from beside the data', async () => {
    const asked: string[] = [];
    const texts = new DocumentTexts([{ ...document, source: '../chronicles/a.md' }], FOLDER, async (url) => {
      asked.push(url.href);
      return 'words';
    });
    expect([await texts.get('a.md'), await texts.get('a.md')]).toEqual(['words', 'words']);
    expect(asked).toEqual(['https://atlas.example/page/chronicles/a.md']);
  });

  test.each(['https://elsewhere.example/a.md', '//elsewhere.example/a.md'])(
    'never from another host: %s',
    async (source) => {
      const texts = new DocumentTexts([{ ...document, source }], FOLDER, async () => 'words');
      await expect(texts.get('a.md')).rejects.toThrow('another host, elsewhere.example');
    },
  );
});
