/** Gazetteers of one's own on the command line, and the names that none of them has. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { run } from './testing.js';

const CHRONICLE = `---
title: A valley
publication: Test
language: en
timezone: Europe/Berlin
---

## 3 May 2021

**08:30** The council said a bridge in Wexelburg was shelled and 2 people were killed.

**09:00** The village of Oberkolk has no power, the council said; smoke was seen near Wexelburg.
`;

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'incident-atlas-'));
});
afterEach(() => rm(folder, { recursive: true }));

async function file(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

describe('--gazetteer', () => {
  test('its places are found, placed and written out', async () => {
    const places = await file('towns.csv', 'id,name,lat,lon,country\nwex,Wexelburg,51.5,9.5,DE\n');
    const out = join(folder, 'out');
    const built = await run('build', await file('valley.md', CHRONICLE), '--gazetteer', places, '--out', out);
    expect([built.status, built.err]).toEqual([0, '']);
    const incidents = JSON.parse(await readFile(join(out, 'incidents.geojson'), 'utf8'));
    expect(incidents.features[0]).toMatchObject({
      geometry: { type: 'Point', coordinates: [9.5, 51.5] },
      properties: { place: 'wex', placeName: 'Wexelburg', lines: [10, 10] },
    });
    const used = JSON.parse(await readFile(join(out, 'places.geojson'), 'utf8'));
    expect(used.features.map((feature: { '@id': string }) => feature['@id'])).toEqual(['atlas:wex']);
    expect(used.features[0].sources).toEqual(['towns.csv']);
    expect(used['@context']).toMatch(/linkedplaces-context/);
    expect((await run('validate', join(out, 'places.geojson'))).status).toBe(0);
    expect((await run('gazetteer', 'check', join(out, 'places.geojson'))).out).toMatch(
      /linked-places, 1 places/,
    );
  });

  test('explain knows them as well, and several files go together', async () => {
    const one = await file('one.csv', 'id,name,lat,lon\nwex,Wexelburg,51.5,9.5\n');
    const two = await file('two.csv', 'id,name,lat,lon\nkolk,Oberkolk,51.6,9.4\n');
    const chronicle = await file('valley.md', CHRONICLE);
    const { status, out } = await run('explain', `${chronicle}:12`, '--gazetteer', one, '--gazetteer', two);
    expect(status).toBe(0);
    expect(out).toContain('kolk');
    expect(out).toContain('wex');
  });

  test.each<[string, string, string | Uint8Array, RegExp]>([
    ['a broken row', 'bad.csv', 'name,lat,lon\nWexelburg,151.5,200\n', /bad\.csv:2: "Wexelburg": /],
    ['no gazetteer at all', 'notes.txt', 'Once upon a time\n', /notes\.txt:1: no known gazetteer/],
    [
      'no text',
      'noise.csv',
      new Uint8Array([0xff, 0xfe, 0x00, 0xd8]),
      /noise\.csv: not a text file in UTF-8/,
    ],
  ])('%s: status 1, one line, nothing written', async (_name, name, content, reason) => {
    const out = join(folder, 'out');
    const chronicle = await file('valley.md', CHRONICLE);
    const { status, err } = await run(
      'build',
      chronicle,
      '--gazetteer',
      await file(name, content),
      '--out',
      out,
    );
    expect(status).toBe(1);
    expect(err).toMatch(reason);
    expect(err.trim().split('\n')).toHaveLength(1);
    await expect(readFile(join(out, 'incidents.geojson'))).rejects.toThrow();
  });

  test('a file that is not there', async () => {
    const { status, err } = await run(
      'explain',
      await file('valley.md', CHRONICLE),
      '--gazetteer',
      join(folder, 'none.csv'),
    );
    expect(status).toBe(1);
    expect(err).toMatch(/none\.csv: /);
  });
});

describe('gazetteer check', () => {
  test('a sound file: its format and counts, and the names of several places', async () => {
    const path = await file(
      'towns.csv',
      'name,lat,lon,country,alt_names\nKolk,51,9,DE,Kolck|Colk\nBor,52,10,DE,\nBor,44,22,RS,\n',
    );
    const { status, out, err } = await run('gazetteer', 'check', path);
    expect([status, err]).toEqual([0, '']);
    expect(out).toBe(
      `${path}: csv, 3 places, 5 names\nnames of several places: 1\n  bor: towns:bor, towns:bor-2 (different countries)\n`,
    );
  });

  test('flaws with their lines, warnings apart from errors', async () => {
    const path = await file(
      'towns.csv',
      'id,name,lat,lon,parent\na,Kolk,51,9,nowhere\nb,Bor,951,9,\nc,Kolk,51.5,9,\n',
    );
    const { status, out, err } = await run('gazetteer', 'check', path);
    expect(status).toBe(1);
    expect(out).toMatch(/csv, 2 places, 2 names/);
    expect(err.trim().split('\n')).toEqual([
      `${path}:4: warning: "kolk" is the name of a, c, and nothing tells them apart`,
      `${path}:3: "Bor": latitude "951" is not within -90..90`,
      `${path}:2: "a" lies in "nowhere", which is in no gazetteer`,
    ]);
  });

  test('many warnings are counted, not printed', async () => {
    const rows = Array.from({ length: 80 }, (_, at) => `Name${at},1,1\nName${at},2,2\n`).join('');
    const { status, out, err } = await run(
      'gazetteer',
      'check',
      await file('x.csv', `name,lat,lon\n${rows}`),
    );
    expect(status).toBe(0);
    expect(err.trim().split('\n')).toHaveLength(51);
    expect(err).toMatch(/and 30 more warnings\n$/);
    expect(out).toMatch(/names of several places: 80\n/);
    expect(out).toMatch(/ {2}and 30 more\n$/);
  });

  test.each([
    [['gazetteer', 'mend', 'x.csv'], /gazetteer knows "check", not "mend"/],
    [['gazetteer', 'check'], /needs at least one FILE/],
  ])('wrong usage: %j', async (args, reason) => {
    const { status, err } = await run(...args);
    expect(status).toBe(2);
    expect(err).toMatch(reason);
  });
});

describe('unknown', () => {
  test('names that look like places, the most frequent first, with line, context and reason', async () => {
    const path = await file('valley.md', CHRONICLE);
    const { status, out } = await run('unknown', path);
    expect(status).toBe(0);
    const lines = out.trimEnd().split('\n');
    expect(lines.filter((one) => /^ +\d+ /.test(one))).toEqual(['   2  Wexelburg', '   1  Oberkolk']);
    expect(lines[1]).toMatch(/valley\.md:10: .*a bridge in Wexelburg was shelled.* \(after "in"\)$/);
    expect(lines[2]).toMatch(/valley\.md:12: .* \(after "near"\)$/);
    expect(lines[4]).toMatch(/valley\.md:12: .* \(after "village of"\)$/);
  });

  test('what a gazetteer has is unknown no more', async () => {
    const places = await file('towns.csv', 'name,lat,lon\nWexelburg,51.5,9.5\nOberkolk,51.6,9.4\n');
    const { out } = await run('unknown', await file('valley.md', CHRONICLE), '--gazetteer', places);
    expect(out).toBe('no unknown names\n');
  });

  test('a bad file is told', async () => {
    const { status, err } = await run('unknown', await file('empty.md', ''));
    expect(status).toBe(1);
    expect(err).toMatch(/empty\.md/);
  });
});
