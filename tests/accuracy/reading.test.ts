/** Our own chronicles, entry by entry: what `geo/read` makes of them against an independent, strict reading. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readDocument } from '../../geo/read/read.js';
import { readChronicleFile } from './chronicle-file.js';

const FOLDER = 'public/chronicles';
const files = readdirSync(FOLDER).filter((name) => name.endsWith('.md'));

describe.each(files)('%s', (file) => {
  const text = readFileSync(join(FOLDER, file), 'utf8');
  const strict = readChronicleFile(text);
  const { info, entries, issues } = readDocument({ file, text });

  test('is read by our own layout, without an issue', () => {
    expect(issues).toEqual([]);
    expect(info.layout).toBe('chronicle');
    expect(info.lines).toBe(text.trimEnd().split('\n').length);
    expect([info.title, info.publication, info.language, info.zone]).toEqual(
      ['title', 'publication', 'language', 'timezone'].map((key) => strict.frontMatter.get(key)),
    );
  });

  test('every entry has its line, its minute and its text', () => {
    expect(strict.entries.length).toBeGreaterThan(0);
    expect(
      entries.map(({ lines, reported, body }) => ({
        line: lines[0],
        local: reported.local,
        text: text.slice(body.start, body.end),
      })),
    ).toEqual(
      strict.entries.map(({ day, time, text: body, line }) => ({
        line,
        local: time === null ? day : `${day}T${time}`,
        text: body,
      })),
    );
  });

  test('offsets are those of the zone, in summer and in winter', () => {
    for (const { reported } of entries) {
      const month = Number(reported.local.slice(5, 7));
      // No entry of ours lies in the week of a change: the clocks of Berlin go forward late in March, back late in October.
      const isBerlinSummer =
        (month > 3 && month < 10) || (month === 10 && Number(reported.local.slice(8, 10)) < 25);
      const berlin = isBerlinSummer ? '+02:00' : '+01:00';
      expect(reported.iso.slice(-6)).toBe(info.zone === 'Asia/Yerevan' ? '+04:00' : berlin);
    }
  });
});
