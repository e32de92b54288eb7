import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkSources } from '../../geo/build/sources.js';
import { readChronicleFile, type ChronicleEntry } from './chronicle-file.js';
import loaded from './loaded-words.json' with { type: 'json' };

const FOLDER = 'public/chronicles';
const SHARED = '../shared';
const ZONES: Record<string, string> = { '2020-2023-archive.md': 'Europe/Berlin' };
const KEYS = ['title', 'publication', 'url', 'language', 'timezone', 'published'];
/** Longest entry, in sentences. */
const MOST_SENTENCES = 3;

const names = readdirSync(FOLDER).filter((name) => name.endsWith('.md'));
const files = new Map(
  names.map((name) => [name, readChronicleFile(readFileSync(join(FOLDER, name), 'utf8'))]),
);
const sources = checkSources(readFileSync(join(FOLDER, 'sources.json'), 'utf8'));
const sourceNames = sources.definitions.flatMap((source) => source.names);

describe.each([...files])('layout of %s', (name, file) => {
  const at = (entry: ChronicleEntry) => `${entry.day} ${entry.time ?? 'no time'} (line ${entry.line})`;
  const offenders = (isWrong: (entry: ChronicleEntry) => boolean) => file.entries.filter(isWrong).map(at);

  it('has its front matter and an introduction', () => {
    expect([...file.frontMatter.keys()].filter((key) => !KEYS.includes(key))).toEqual([]);
    expect(file.frontMatter.get('title')).toBeTruthy();
    expect(file.frontMatter.get('publication')).toBeTruthy();
    expect(file.frontMatter.get('language')).toBe('en');
    expect(file.frontMatter.get('timezone')).toBe(ZONES[name] ?? 'Asia/Yerevan');
    expect(file.frontMatter.get('published') ?? '2020-01-01').toMatch(/^\d{4}-\d\d-\d\d$/);
    const [heading = '', ...prose] = file.introduction.trim().split('\n');
    expect(heading).toMatch(/^# \S/);
    expect(prose.join(' ').length).toBeGreaterThan(80);
  });

  it('has days and stamps that exist and run forward, what is known to the day first', () => {
    expect(file.flaws).toEqual([]);
    expect(file.entries.length).toBeGreaterThan(0);
    expect(file.days).toEqual([...new Set(file.days)].sort());
    expect(file.days.filter((day) => !file.entries.some((entry) => entry.day === day))).toEqual([]);
    expect(offenders(({ time }) => time !== null && !/^([01]\d|2[0-3]):[0-5]\d$/.test(time))).toEqual([]);
    const stamps = file.entries.map(({ day, time }) => `${day} ${time ?? ''}`);
    expect(stamps.filter((stamp, i) => i > 0 && stamp < (stamps[i - 1] ?? ''))).toEqual([]);
  });

  it('has entries of one to three sentences', () => {
    expect(offenders(({ text }) => text.length < 40 || !/[.!?]["”]?$/.test(text))).toEqual([]);
    expect(offenders(({ text }) => sentences(text).length > MOST_SENTENCES)).toEqual([]);
  });

  it('names a source of the vocabulary in the first sentence of every entry', () => {
    expect(
      offenders(({ text }) => !sourceNames.some((known) => (sentences(text)[0] ?? '').includes(known))),
    ).toEqual([]);
  });

  it('leaves loaded words to those who said them', () => {
    const found = file.entries.flatMap((entry) =>
      sentences(entry.text).flatMap((sentence) =>
        unattributed(sentence).map((word) => `${at(entry)}: ${word}`),
      ),
    );
    expect(found).toEqual([]);
  });
});

describe('sources.json', () => {
  it('is a vocabulary in which each name stands once', () => {
    expect(sources.flaws).toEqual([]);
    expect(sourceNames.length).toBe(new Set(sourceNames).size);
  });

  it('holds only sources that an entry names', () => {
    const texts = [...files.values()].flatMap((file) => file.entries.map((entry) => entry.text)).join('\n');
    expect(sourceNames.filter((name) => !texts.includes(name))).toEqual([]);
  });
});

describe('unattributed', () => {
  it.each([
    ['A brutal attack began.', ['brutal']],
    ['A "brutal" attack began.', []],
    ['The ministry called the attack brutal.', []],
    ['The heroically held village and its enemy.', ['enemy', 'heroically']],
    ['Unregimented terrors.', []],
    ['The Holy See announced a visit.', []],
  ])('%s', (sentence, words) => expect(unattributed(sentence)).toEqual(words));
});

describe('sentences', () => {
  it.each([
    ['One. Two, at 7 a.m. of that day. Three.', 3],
    ['He said "Stop." Then he left.', 2],
    ['Nothing ended at 1 p.m. local time.', 1],
  ])('%s', (text, count) => expect(sentences(text).length).toBe(count));
});

interface DevRow {
  mentions?: { place: string }[];
  doc: string;
  line: number;
  time: string;
  event_places?: { place: string }[];
  movements?: { count: number | null }[];
  figures?: Record<string, number>;
}

const sharedTitle = existsSync(SHARED) ? 'against ../shared' : 'against ../shared (skipped: it is not here)';
describe.skipIf(!existsSync(SHARED))(sharedTitle, () => {
  const read = (path: string) => readFileSync(join(SHARED, path), 'utf8');
  const places: Record<string, { names: string[] }> = existsSync(SHARED)
    ? JSON.parse(read('gold/dev.places.json'))
    : {};
  const rows: DevRow[] = existsSync(SHARED)
    ? read('gold/dev.jsonl')
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as DevRow)
    : [];
  const due = rows.filter((row) =>
    filesOf(row.doc).some((name) => files.get(name)?.days.includes(row.time.slice(0, 10))),
  );
  const aliases = existsSync(SHARED) ? referenceNames(read('reference/reference.csv')) : [];
  const withAliases = (known: readonly string[]) => [
    ...known,
    ...aliases.filter((group) => group.some((name) => known.includes(name))).flat(),
  ];
  const label = (row: DevRow) => `${row.doc}:${row.line} ${row.time}`;

  it('has an entry for each development row, at its minute', () => {
    const missing = due.filter((row) => {
      const sharing = due.filter((other) => other.doc === row.doc && other.time === row.time);
      return entriesAt(row).length < sharing.length;
    });
    expect(due.length).toBeGreaterThan(0);
    expect(missing.map(label)).toEqual([]);
  });

  it('keeps the figures of each development row', () => {
    const lost = due.flatMap((row) => {
      const text = textAt(row);
      const counts = [
        ...Object.values(row.figures ?? {}),
        ...(row.movements ?? []).map(({ count }) => (count === 1 ? null : count)),
      ];
      return counts
        .filter((count) => count !== null && !hasNumber(text, count))
        .map((count) => `${label(row)}: ${count}`);
    });
    expect(lost).toEqual([]);
  });

  it('keeps the event places that each development row names', () => {
    const lost = due.flatMap((row) => {
      const text = folded(textAt(row));
      return (row.event_places ?? [])
        .filter(({ place }) => row.mentions?.some((mention) => mention.place === place))
        .map(({ place }) => ({ place, known: withAliases(places[place]?.names ?? []) }))
        .filter(({ known }) => known.length && !known.some((name) => text.includes(folded(name))))
        .map(({ place }) => `${label(row)}: ${place}`);
    });
    expect(lost).toEqual([]);
  });

  it('shares no run of nine words with the documents', () => {
    const output = execFileSync('node', [join(SHARED, 'checks/own-words.mjs'), FOLDER], { encoding: 'utf8' });
    expect(output.trim()).toBe('0 shared runs of 9 or more words');
  });
});

/** The chronicles that restate a document of ../shared. */
function filesOf(doc: string): string[] {
  if (doc === '003') return names.filter((name) => name.endsWith('archive.md'));
  return names.filter((name) => name.startsWith(doc === '002' ? '2023-09-' : '2020-09-27'));
}

function entriesAt(row: DevRow): ChronicleEntry[] {
  const [day, time = null] = row.time.split('T');
  return filesOf(row.doc)
    .flatMap((name) => files.get(name)?.entries ?? [])
    .filter((entry) => entry.day === day && entry.time === time);
}

const textAt = (row: DevRow): string =>
  entriesAt(row)
    .map((entry) => entry.text)
    .join('\n');

/** The names of each place of the reference, a list a place. */
const referenceNames = (csv: string): string[][] =>
  csv.split('\n').map((row) => {
    const [, name = '', others = ''] = row.split(',');
    return [name, ...others.split('|')].filter(Boolean);
  });

const folded = (text: string): string => text.toLowerCase().replaceAll('’', "'");

/** `10000` stands as `10,000` or `10000`, not inside another number. */
function hasNumber(text: string, count: number): boolean {
  const numbers = text.match(/\d[\d,]*/g) ?? [];
  return numbers.some((found) => Number(found.replaceAll(',', '')) === count);
}

/** Cut at sentence ends; the stops of `a.m.` and `p.m.` and those inside quotations end nothing. */
function sentences(text: string): string[] {
  return text.replace(/\b([ap])\.m\./g, '$1m').split(/(?<=[.!?]["”]?) (?=["“]?[A-Z0-9])/);
}

/** The loaded words of a sentence that stand outside quotation marks and names of sources, where it says of nobody that they are theirs. */
function unattributed(sentence: string): string[] {
  const unnamed = sourceNames.reduce((text, name) => text.replaceAll(name, ' '), sentence);
  const bare = ` ${unnamed.replace(/"[^"]*"|“[^”]*”/g, ' ').toLowerCase()} `;
  const holds = (words: string) => new RegExp(`(?<![\\p{L}-])${words}(?![\\p{L}-])`, 'u').test(bare);
  return loaded.attributions.some(holds) ? [] : loaded.words.filter(holds);
}
