/** What the page relies on in a line of entries. A line that lacks it is told as unreadable, and the rest works. */
import { CATEGORIES } from '../../geo/incident.js';
import type { EntryBrief } from '../../geo/record.js';
import { withEnds } from '../../geo/write/brief.js';

type Json = Record<string, unknown>;
type Test = (value: unknown) => boolean;

const isText: Test = (value) => typeof value === 'string';
const isList: Test = (value) => Array.isArray(value);
const isObject: Test = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const isTime: Test = (value) => typeof value === 'string' && !Number.isNaN(Date.parse(value));
const isPair: Test = (value) => Array.isArray(value) && value.length === 2 && value.every(Number.isFinite);
const isPrecision: Test = (value) => value === 'minute' || value === 'hour' || value === 'day';
const optional =
  (test: Test): Test =>
  (value) =>
    value === undefined || test(value);
const textOrNull: Test = (value) => value === null || isText(value);
const listOf =
  (test: (item: Json) => boolean): Test =>
  (value) =>
    Array.isArray(value) && value.every((item) => isObject(item) && test(item as Json));

const RULES: Readonly<Record<string, Test>> = {
  id: isText,
  document: isText,
  lines: isPair,
  span: isPair,
  body: isPair,
  reported: isTime,
  reportedPrecision: isPrecision,
  timePrecision: isPrecision,
  eventTime: optional(isTime),
  eventEnd: optional(isTime),
  source: isText,
  side: textOrNull,
  category: (value) => (CATEGORIES as readonly unknown[]).includes(value),
  title: isText,
  mentions: listOf(({ surface, start }) => isText(surface) && Number.isFinite(start)),
  places: listOf(({ place }) => isText(place)),
  movements: isList,
  figures: isObject,
  figureClaims: isList,
  byHand: optional(listOf(({ kind, text, places }) => isText(text) && (kind !== 'where' || isList(places)))),
};

/** A sentence on what is wrong with it; null if nothing is. */
export function entryFlaw(value: unknown): string | null {
  if (!isObject(value)) return 'not an object';
  const key = Object.keys(RULES).find((name) => !RULES[name]!((value as Json)[name]));
  return key ? `"${key}" is ${JSON.stringify((value as Json)[key])?.slice(0, 60) ?? 'missing'}` : null;
}

/** Entries of a JSON Lines text, brief or with their trail, in order; and a reason for each line that is none. */
export function readEntries(text: string): {
  entries: EntryBrief[];
  flaws: { line: number; reason: string }[];
} {
  const entries: EntryBrief[] = [];
  const flaws: { line: number; reason: string }[] = [];
  text.split('\n').forEach((row, i) => {
    if (row.trim() === '') return;
    const value = parsed(row);
    const reason = value === undefined ? 'not JSON' : entryFlaw(value);
    if (reason) flaws.push({ line: i + 1, reason });
    else entries.push(withEnds(value as EntryBrief));
  });
  return { entries, flaws };
}

function parsed(row: string): unknown {
  try {
    return JSON.parse(row);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
