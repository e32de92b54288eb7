/** Fetches a built atlas. A part that is missing or broken is told by name; whatever can be shown without it is shown. */
import type { Place } from '../../gazetteer/place.js';
import type { LinkedEvent } from '../../geo/claims/claim.js';
import type { DocumentInfo } from '../../geo/document.js';
import type { Issue } from '../../geo/issue.js';
import type { EntryRecord } from '../../geo/record.js';
import { readEntries } from './check-entry.js';
import { readPlaces } from './read-places.js';
import type { Atlas } from './shapes.js';

/** A document as `documents.json` lists it: with the address of its text, relative to that file. */
export interface AtlasDocument extends DocumentInfo {
  source?: string;
}

export interface Failure {
  file: string;
  reason: string;
}

export interface LoadedAtlas {
  atlas: Atlas & { documents: readonly AtlasDocument[] };
  /** What could not be read, here or when the atlas was built: one for each lost piece. */
  unread: readonly Issue[];
  failures: readonly Failure[];
}

/** Gets the text of an address. @throws Error with a sentence where there is none. */
export type GetText = (url: URL) => Promise<string>;

export const fetchText: GetText = async (url) => {
  const response = await fetch(url).catch(() => {
    throw new Error('no answer');
  });
  if (!response.ok) throw new Error(`answer ${response.status}`);
  // A server of one page answers with that page for what it does not have.
  if (response.headers.get('content-type')?.startsWith('text/html')) throw new Error('answer is a page');
  return response.text();
};

export async function loadAtlas(folder: URL, getText: GetText = fetchText): Promise<LoadedAtlas> {
  const failures: Failure[] = [];
  const part = async <T>(file: string, read: (text: string) => T, otherwise: T): Promise<T> => {
    try {
      return read(await getText(new URL(file, folder)));
    } catch (error) {
      failures.push({ file, reason: error instanceof Error ? error.message : String(error) });
      return otherwise;
    }
  };
  /** A part that an atlas need not have: only a broken one is a failure. */
  const optional = async <T>(file: string, read: (text: string) => T, otherwise: T): Promise<T> => {
    const text = await getText(new URL(file, folder)).catch(() => null);
    return text === null ? otherwise : part(file, () => read(text), otherwise);
  };
  const [read, places, documents, issues, claims] = await Promise.all([
    part('entries.jsonl', readEntries, { entries: [], flaws: [] }),
    part<Place[]>('places.geojson', readPlaces, []),
    part<AtlasDocument[]>('documents.json', listOf, []),
    part<Issue[]>('issues.json', listOf, []),
    optional<LinkedEvent[]>('claims.json', listOf, []),
  ]);
  const unread = [...issues, ...read.flaws.map(asIssue)];
  return { ...assemble(read.entries, places, documents, claims, unread), failures };
}

const asIssue = (flaw: { line: number; reason: string }): Issue => ({
  file: 'entries.jsonl',
  severity: 'error',
  ...flaw,
});

function listOf<T>(text: string): T[] {
  const value: unknown = JSON.parse(text);
  if (!Array.isArray(value)) throw new Error('not a list');
  return value as T[];
}

function assemble(
  entries: readonly EntryRecord[],
  places: readonly Place[],
  documents: readonly AtlasDocument[],
  claims: readonly LinkedEvent[],
  unread: readonly Issue[],
): Omit<LoadedAtlas, 'failures'> {
  const known = new Set(documents.map(({ file }) => file));
  const missing = [...new Set(entries.map(({ document }) => document))].filter((file) => !known.has(file));
  const movements = entries.flatMap((entry, i) =>
    entry.movements.map((movement) => ({ entry: i, movement })),
  );
  return {
    atlas: { documents: [...documents, ...missing.map(unlisted)], entries, places, movements, claims },
    unread,
  };
}

/** Entries may outlive `documents.json`: their document is then known by its name only. */
const unlisted = (file: string): AtlasDocument => ({
  file,
  language: 'en',
  zone: 'UTC',
  layout: 'unknown',
  why: [],
  hash: '',
  lines: 0,
});
