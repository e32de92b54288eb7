import { describe, expect, test } from 'vitest';
import { briefOf } from '../../geo/write/brief.js';
import { entryFlaw, readEntries } from './check-entry.js';
import { loadAtlas } from './load.js';
import { DocumentTexts } from './texts.js';
import { sampleEntry } from './sample.js';
import { Trail } from './trail.js';

const RECORD = sampleEntry({
  mentions: [
    {
      surface: 'Alpha',
      line: 5,
      start: 5,
      end: 10,
      place: 'alpha',
      type: 'settlement',
      lngLat: [46.7, 39.8],
      kind: 'literal',
      score: 2,
      candidates: [{ place: 'alpha', score: 2, reasons: ['current name +1.0'] }],
      why: 'nothing says otherwise',
    },
  ],
});

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
    ['none', {}, 0],
    ['some', { 'claims.json': '[{"id":"e","claims":[]}]' }, 1],
  ])('an atlas need not have claims: %s', async (_what, more, count) => {
    const { claims } = await loadAtlas(FOLDER, files({ ...whole, ...more }));
    await expect(claims).resolves.toHaveLength(count);
  });

  test('broken claims are told by themselves', async () => {
    const { failures, claims } = await loadAtlas(FOLDER, files({ ...whole, 'claims.json': '{}' }));
    expect(failures).toEqual([]);
    await expect(claims).rejects.toThrow('not a list');
  });

  test('the brief form comes first, and the whole one is not asked for', async () => {
    const asked: string[] = [];
    const getText = files({
      ...whole,
      'entries-brief.jsonl': `${JSON.stringify(briefOf(RECORD))}\nnonsense\n`,
    });
    const { atlas, unread } = await loadAtlas(FOLDER, (url) => {
      asked.push(url.pathname.split('/').at(-1)!);
      return getText(url);
    });
    expect(asked).not.toContain('entries.jsonl');
    expect(atlas.entries[0]!.mentions).toEqual([{ surface: 'Alpha', place: 'alpha', start: 5, end: 10 }]);
    expect(unread).toEqual([{ file: 'entries-brief.jsonl', line: 2, severity: 'error', reason: 'not JSON' }]);
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
  ['mentions', [{ surface: 'Alpha' }], '"mentions" is [{"surface":"Alpha"}]'],
  ['side', undefined, '"side" is missing'],
  ['byHand', ['a:1: x category = access'], '"byHand" is ["a:1: x category = access"]'],
  ['byHand', [{ kind: 'where', text: 'x' }], '"byHand" is [{"kind":"where","text":"x"}]'],
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

describe('the trail of an entry', () => {
  const text = `${JSON.stringify(RECORD)}\n`;

  test('is fetched once, with the reasons of each name', async () => {
    let times = 0;
    const trail = new Trail(FOLDER, async (url) => {
      times++;
      return url.pathname.endsWith('/entries.jsonl') ? text : '';
    });
    expect(await trail.get(RECORD.id)).toEqual(RECORD);
    await trail.get(RECORD.id);
    expect(times).toBe(1);
  });

  test.each([
    ['another', text, 'no trail of another'],
    [RECORD.id, '{"id":', 'JSON'],
    [RECORD.id, `${JSON.stringify({ ...RECORD, mentions: [{}] })}\n`, 'no trail of'],
  ])('of %s in %j is refused', async (id, rows, reason) => {
    await expect(new Trail(FOLDER, async () => rows).get(id)).rejects.toThrow(reason);
  });

  test('is asked for again after a failure', async () => {
    let times = 0;
    const trail = new Trail(FOLDER, async () => {
      if (times++ === 0) throw new Error('no answer');
      return text;
    });
    await expect(trail.get(RECORD.id)).rejects.toThrow('no answer');
    await expect(trail.get(RECORD.id)).resolves.toEqual(RECORD);
  });
});
