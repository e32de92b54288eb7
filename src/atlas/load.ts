/** Fetches a built atlas. A part that is missing or broken is told by name; whatever can be shown without it is shown. */
import type { Place } from '../../gazetteer/place.js';
import type { LinkedEvent } from '../../geo/claims/claim.js';
import type { DocumentInfo } from '../../geo/document.js';
import type { Issue } from '../../geo/issue.js';
import type { EntryBrief } from '../../geo/record.js';
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
  /** What entries tell differently: comes after the page. Rejects with a sentence where it is there, but broken. */
  claims?: Promise<readonly LinkedEvent[]>;
}

/** The page's own form of the entries; an atlas without it is read from the whole ones. */
const BRIEF = 'entries-brief.jsonl';
const WHOLE = 'entries.jsonl';

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
  const readBrief = async () => {
    const brief = await getText(new URL(BRIEF, folder)).catch(() => null);
    return brief === null
      ? { file: WHOLE, ...(await part(WHOLE, readEntries, { entries: [], flaws: [] })) }
      : { file: BRIEF, ...readEntries(brief) };
  };
  const [read, places, documents, issues] = await Promise.all([
    readBrief(),
    part<Place[]>('places.geojson', readPlaces, []),
    part<AtlasDocument[]>('documents.json', listOf, []),
    part<Issue[]>('issues.json', listOf, []),
  ]);
  const { file } = read;
  const unread = [...issues, ...read.flaws.map((flaw): Issue => ({ file, severity: 'error', ...flaw }))];
  const claims = loadClaims(folder, getText);
  // Whoever never asks must not see an unhandled rejection.
  claims.catch(() => {});
  return { ...assemble(read.entries, places, documents, unread), failures, claims };
}

/** An atlas need not have claims: only broken ones are an error. */
async function loadClaims(folder: URL, getText: GetText): Promise<LinkedEvent[]> {
  const text = await getText(new URL('claims.json', folder)).catch(() => null);
  return text === null ? [] : listOf<LinkedEvent>(text);
}

function listOf<T>(text: string): T[] {
  const value: unknown = JSON.parse(text);
  if (!Array.isArray(value)) throw new Error('not a list');
  return value as T[];
}

function assemble(
  entries: readonly EntryBrief[],
  places: readonly Place[],
  documents: readonly AtlasDocument[],
  unread: readonly Issue[],
): Pick<LoadedAtlas, 'atlas' | 'unread'> {
  const known = new Set(documents.map(({ file }) => file));
  const missing = [...new Set(entries.map(({ document }) => document))].filter((file) => !known.has(file));
  const movements = entries.flatMap((entry, i) =>
    entry.movements.map((movement) => ({ entry: i, movement })),
  );
  return {
    atlas: { documents: [...documents, ...missing.map(unlisted)], entries, places, movements },
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
