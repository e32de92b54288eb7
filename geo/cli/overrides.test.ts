/** Corrections by hand, from the file beside a chronicle to the outputs. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { EntryRecord } from '../record.js';
import { run } from './testing.js';

const CHRONICLE = `---
title: Three reports
publication: Test
language: en
timezone: Asia/Yerevan
---

## 27 September 2020

**08:30** The district's office said that 2 people were killed by shelling in Martuni.

**09:30** The Red Cross said that 3 people were injured in Stepanakert.

**10:00** A school in Askeran showed a film about shelling in Askeran.
`;

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'incident-atlas-'));
  await writeFile(join(folder, 'three.md'), CHRONICLE);
});
afterEach(() => rm(folder, { recursive: true }));

async function build(corrections: string) {
  await writeFile(join(folder, 'three.md.overrides.txt'), corrections);
  const out = join(folder, 'out');
  const result = await run('build', folder, '--out', out);
  const text = await readFile(join(out, 'entries.jsonl'), 'utf8').catch(() => '');
  const records = text
    .split('\n')
    .filter(Boolean)
    .map((row) => JSON.parse(row) as EntryRecord);
  return { ...result, records, incidents: () => readFile(join(out, 'incidents.geojson'), 'utf8') };
}

describe('corrections beside a chronicle', () => {
  test('beat the rules, and are listed in the summary and in their entries', async () => {
    const built = await build(
      [
        '# the report means the village in the north',
        '2020-09-27T08:30 place "Martuni" = khramort',
        '2020-09-27T09:30 category = accident',
        '2020-09-27T09:30 time = 2020-09-26T23:45',
        '2020-09-27T10:00 not an incident',
      ].join('\r\n'),
    );
    expect([built.status, built.err]).toEqual([0, '']);
    const [first, second, third] = built.records;
    expect(first?.mentions[0]).toMatchObject({
      surface: 'Martuni',
      place: 'khramort',
      why: expect.stringContaining('place by hand (three.md.overrides.txt:2)'),
    });
    expect(first?.places.map(({ place }) => place)).toEqual(['khramort']);
    expect(second).toMatchObject({
      category: 'accident',
      eventTime: '2020-09-26T23:45:00+04:00',
      eventTimeWhy: ['by hand (three.md.overrides.txt:4)'],
      byHand: [
        {
          kind: 'category',
          category: 'accident',
          file: 'three.md.overrides.txt',
          line: 3,
          text: '2020-09-27T09:30 category = accident',
        },
        { kind: 'time', local: '2020-09-26T23:45', line: 4 },
      ],
    });
    expect(third).toMatchObject({
      places: [],
      unplacedWhy: 'not an incident, by hand (three.md.overrides.txt:5)',
    });
    const { features } = JSON.parse(await built.incidents()) as {
      features: { properties: { time: string; place: string } }[];
    };
    expect(features.map(({ properties: { place, time } }) => `${place} ${time}`).sort()).toEqual([
      'khramort 2020-09-27T08:30:00+04:00',
      'stepanakert 2020-09-26T23:45:00+04:00',
    ]);
    expect(built.out).toContain(
      'by hand    4\n  three.md.overrides.txt:2: 2020-09-27T08:30 place "Martuni" = khramort\n',
    );
  });

  test('the file is no chronicle of its own, and explain shows what it did', async () => {
    await build('2020-09-27T09:30 category = accident\n');
    const { out } = await run('explain', `${join(folder, 'three.md')}:12`);
    expect(out).toContain('by hand   three.md.overrides.txt:1: 2020-09-27T09:30 category = accident');
    expect(out).toMatch(/category {2}accident\n/);
  });

  test.each([
    ['2020-09-28T09:30 category = accident', 'no entry "2020-09-28T09:30"'],
    ['2020-09-27T09:30 place "Martuni" = martuni', 'entry "2020-09-27T09:30" does not name "Martuni"'],
    ['2020-09-27T08:30 place "Martuni" = atlantis', 'no place "atlantis" in the gazetteer'],
    ['2020-09-27T08:30 time = 2020-02-31', 'there is no day 2020-02-31'],
  ])('%s: an error with its line, and nothing is written', async (row, reason) => {
    const { status, err, records } = await build(`# why\n${row}\n`);
    expect([status, records]).toEqual([1, []]);
    expect(err).toBe(`${join(folder, 'three.md.overrides.txt')}:2: ${reason}\n`);
  });

  test('a file whose chronicle is gone is told', async () => {
    await writeFile(join(folder, 'two.md.overrides.txt'), '');
    const { status, err } = await build('');
    expect(status).toBe(1);
    expect(err).toBe(`${join(folder, 'two.md.overrides.txt')}: no chronicle "two.md" lies beside it\n`);
  });
});
