/**
 * The view as an address: `#v=1&t=2023-09-19T09:00Z&w=1d&category=strike`. What is as the page opens it is left out.
 * An address is untrusted: whatever cannot be read is told and left out, and the rest opens.
 */
import { NAME_MODES } from '../atlas/shapes.js';
import { TIME_BASES } from '../atlas/times.js';
import { durationCode, parseDuration } from '../clock/duration.js';
import { WINDOW_MODES } from '../clock/window.js';
import { FACETS, NO_FILTERS, type Filters } from '../filters/filters.js';
import type { Camera } from '../map/contract.js';
import { LANGUAGE_CHOICES } from '../text/languages.js';
import { AXIS_KINDS } from '../timeline/axis.js';
import { LISTINGS } from '../view/tally.js';
import { THEME_CHOICES, type ViewState } from '../view/view-state.js';

/** Counts up when a key changes its meaning; older ones are then read by a function of their own. */
const VERSION = '1';

export type AddressFlaw =
  | { kind: 'version'; version: string }
  | { kind: 'unknown'; key: string }
  | { kind: 'refused'; key: string; value: string };

interface Part<T> {
  write(value: T): string;
  /** undefined for what is none. */
  read(text: string): T | undefined;
}

const one = <T extends string>(values: readonly T[]): Part<T> => ({
  write: (value) => value,
  read: (text) => values.find((value) => value === text),
});

/** `2023-09-19T09:00Z`; seconds only where there are some. */
const moment: Part<number> = {
  write: (tMs) =>
    new Date(tMs)
      .toISOString()
      .replace(/\.\d+Z$/, 'Z')
      .replace(/:00Z$/, 'Z'),
  read: (text) => {
    const tMs = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d)?Z$/.test(text) ? Date.parse(text) : NaN;
    return Number.isNaN(tMs) ? undefined : tMs;
  },
};

const breadth: Part<number> = { write: durationCode, read: (text) => parseDuration(text) ?? undefined };

/** Milliseconds of the chronicle a second; on the axis of equal steps a plain number of moments. */
const rate: Part<number> = {
  write: (value) => (value < 1000 ? String(value) : durationCode(value)),
  read: (text) => {
    const value = /^\d{1,3}(\.\d{1,3})?$/.test(text) ? Number(text) : parseDuration(text);
    return value && value > 0 ? value : undefined;
  },
};

const yes: Part<boolean> = { write: () => '1', read: (text) => (text === '1' ? true : undefined) };
const text: Part<string> = { write: (value) => value, read: (value) => value };

const list = <T>(part: Part<T>, separator: string): Part<readonly T[]> => ({
  write: (values) => values.map(part.write).join(separator),
  read: (value) => {
    const read = value.split(separator).map(part.read);
    return read.includes(undefined) ? undefined : (read as T[]);
  },
});

const CAMERA_DECIMALS = { deg: 4, zoom: 2 } as const;
const camera: Part<Camera> = {
  write: ({ center: [lon, lat], zoom }) =>
    [lon.toFixed(CAMERA_DECIMALS.deg), lat.toFixed(CAMERA_DECIMALS.deg), zoom.toFixed(CAMERA_DECIMALS.zoom)]
      .map(Number)
      .join(','),
  read: (value) => {
    if (!/^-?\d{1,3}(\.\d+)?,-?\d{1,2}(\.\d+)?,\d{1,2}(\.\d+)?$/.test(value)) return undefined;
    const [lon, lat, zoom] = value.split(',').map(Number) as [number, number, number];
    return Math.abs(lon) <= 180 && Math.abs(lat) <= 90 ? { center: [lon, lat], zoom } : undefined;
  },
};

const as = <T, U>(part: Part<T>, to: (value: T) => U | undefined, from: (value: U) => T): Part<U> => ({
  write: (value) => part.write(from(value)),
  read: (value) => {
    const read = part.read(value);
    return read === undefined ? undefined : to(read);
  },
});

const span = as(
  list(moment, '/'),
  ([startMs = 0, endMs = 0, ...more]) =>
    more.length === 0 && startMs < endMs ? { startMs, endMs } : undefined,
  ({ startMs, endMs }: { startMs: number; endMs: number }) => [startMs, endMs],
);
const moments = as(
  list(moment, ','),
  (values) => new Set(values),
  (values: ReadonlySet<number>) => [...values],
);

/** In the order in which they are written. */
const PARTS: {
  readonly [Key in Exclude<keyof ViewState, 'filters'>]-?: readonly [
    key: string,
    Part<NonNullable<ViewState[Key]>>,
  ];
} = {
  nowMs: ['t', moment],
  mode: ['mode', one(WINDOW_MODES)],
  breadthMs: ['w', breadth],
  ratePerSecond: ['rate', rate],
  loop: ['loop', span],
  basis: ['by', one(TIME_BASES)],
  asKnown: ['known', yes],
  axisKind: ['axis', one(AXIS_KINDS)],
  unfolded: ['open', moments],
  selected: ['e', text],
  listing: ['list', one(LISTINGS)],
  place: ['here', text],
  reading: ['read', text],
  names: ['names', one(NAME_MODES)],
  languageChoice: ['lang', one(LANGUAGE_CHOICES)],
  themeChoice: ['theme', one(THEME_CHOICES)],
  camera: ['at', camera],
  presenting: ['present', yes],
  embedded: ['embed', yes],
};

/** @returns the hash, `#` included; null, undefined and false are left out. */
export function writeAddress(state: ViewState): string {
  const params = new URLSearchParams({ v: VERSION });
  for (const [name, [key, part]] of Object.entries(PARTS)) {
    const value = state[name as keyof typeof PARTS];
    if (value === undefined || value === null || value === false) continue;
    const written = (part as Part<typeof value>).write(value);
    if (written !== '') params.set(key, written);
  }
  for (const facet of FACETS) for (const value of state.filters?.[facet] ?? []) params.append(facet, value);
  if (state.filters?.query) params.set('q', state.filters.query);
  return `#${readable(params.toString())}`;
}

/** These need no escape in a fragment, and addresses are read by people too. */
const readable = (params: string): string =>
  params.replace(/%3A/g, ':').replace(/%2F/g, '/').replace(/%2C/g, ',').replace(/%40/g, '@');

export function readAddress(hash: string): { state: ViewState; flaws: readonly AddressFlaw[] } {
  const params = new URLSearchParams(hash.replace(/^#/, ''));
  const state: ViewState = {};
  const flaws: AddressFlaw[] = [];
  const version = params.get('v');
  if (version !== null && version !== VERSION) flaws.push({ kind: 'version', version });
  const filters = readFilters(params);
  if (filters) state.filters = filters;
  for (const [key, value] of params) {
    if (key === 'v' || key === 'q' || (FACETS as readonly string[]).includes(key)) continue;
    const known = Object.entries(PARTS).find(([, [name]]) => name === key);
    const read = known?.[1][1].read(value);
    if (!known) flaws.push({ kind: 'unknown', key });
    else if (read === undefined) flaws.push({ kind: 'refused', key, value });
    else Object.assign(state, { [known[0]]: read });
  }
  return { state, flaws };
}

const LOOKS: readonly string[] = ['languageChoice', 'themeChoice', 'names'] satisfies (keyof ViewState)[];

/** How the page looks, of all that an address holds: it holds for another atlas too. */
export function looksOf({ state }: { state: ViewState }): ReturnType<typeof readAddress> {
  return {
    state: Object.fromEntries(Object.entries(state).filter(([key]) => LOOKS.includes(key))),
    flaws: [],
  };
}

function readFilters(params: URLSearchParams): Filters | null {
  const chosen = FACETS.map((facet) => [facet, new Set(params.getAll(facet))] as const);
  const query = params.get('q') ?? '';
  if (query === '' && chosen.every(([, values]) => values.size === 0)) return null;
  return { ...NO_FILTERS, ...Object.fromEntries(chosen), query };
}
