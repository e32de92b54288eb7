/** Whole documents in every layout, against goldens beside them (`npm run goldens` renews them: read the difference). */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Span } from '../../entry.js';
import { readDocument, type ReadOptions } from '../read.js';
import { LAYOUTS } from './index.js';

const FOLDER = import.meta.dirname;
const GOLDEN = '.golden';

const fixtures = LAYOUTS.flatMap(({ id }) =>
  readdirSync(join(FOLDER, id))
    .filter((name) => /\.(txt|md)$/.test(name))
    .map((name) => ({ id, name, text: readFileSync(join(FOLDER, id, name), 'utf8') })),
);

/** What was read, as a text that people can check. */
function shown(file: string, text: string, options?: ReadOptions): string {
  const { info, entries, issues } = readDocument({ file, text }, options);
  const at = ({ start, end }: Span) => text.slice(start, end);
  return [
    `title: ${info.title ?? '(none)'}`,
    `layout: ${info.layout}, language: ${info.language}, zone: ${info.zone}`,
    ...info.why,
    ...issues.map(({ line, severity, reason }) => `${severity} in line ${line}: ${reason}`),
    ...entries.flatMap(({ id, lines, reported, heading, publisher, poster, body }) => [
      '',
      `${id.slice(file.length)} lines ${lines.join('-')}, ${reported.iso}, ${reported.precision}`,
      ...reported.why.map((why) => `  ${why}`),
      ...(heading ? [`  heading: ${at(heading)}`] : []),
      ...(poster ? [`  poster: ${at(poster)}`] : []),
      ...(publisher ? [`  publisher: ${at(publisher)}`] : []),
      ...at(body)
        .split('\n')
        .map((line) => `  | ${line}`.trimEnd()),
    ]),
    '',
  ].join('\n');
}

test('every layout has a fixture', () => {
  expect(new Set(fixtures.map(({ id }) => id))).toEqual(new Set(LAYOUTS.map(({ id }) => id)));
});

describe.each(fixtures)('$id/$name', ({ id, name, text }) => {
  test('is known by evidence', () => {
    expect(readDocument({ file: name, text }).info.layout).toBe(id);
  });

  test('is read as its golden says', async () => {
    const golden = join(FOLDER, id, name.replace(/\.\w+$/, GOLDEN));
    await expect(shown(name, text)).toMatchFileSnapshot(golden);
  });

  test('reads the same with Windows line breaks, but for the offsets', () => {
    const times = (document: string) =>
      readDocument({ file: name, text: document }).entries.map(({ lines, reported }) => [lines, reported]);
    expect(times(text.replaceAll('\n', '\r\n'))).toEqual(times(text));
  });

  test('can be asked for by name', () => {
    const asked = readDocument({ file: name, text }, { layout: id });
    expect(asked.info.why[0]).toBe(`layout ${id}: as asked for`);
    expect(asked.entries).toEqual(readDocument({ file: name, text }).entries);
  });
});
