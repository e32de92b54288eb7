/** Movements: one arc or route for each origin, destination, way and kind of load, shown while a report of it is in the window. */
import type { Place, PlaceType, Position } from '../../gazetteer/place.js';
import type { MovementRecord } from '../../geo/record.js';
import { CATEGORIES } from '../../geo/incident.js';
import type { Atlas, Columns, TimeWindow } from '../atlas/shapes.js';
import { mercatorX, mercatorY } from './mercator.js';
import { lowerBound } from './site-times.js';
import { isExact, type Site } from './sites.js';

export interface Flow {
  /** Mercator x, y of each point: origin and destination, and between them those of the route where the text names one. */
  path: Float64Array;
  /** Sites whose rings stand at the ends; -1 for none. */
  fromSite: number;
  toSite: number;
  /** Reports of it by start. */
  entries: Uint32Array;
  category: Uint8Array;
  startMs: Float64Array;
  endMs: Float64Array;
  /** Latest end among the reports so far: how far back a search must go. */
  latestEndMs: Float64Array;
  /** As reported; -1 where no number is given. */
  counts: Float64Array;
}

interface Report {
  entry: number;
  category: number;
  startMs: number;
  endMs: number;
  count: number;
}

export function buildFlows(atlas: Atlas, columns: Columns, sites: readonly Site[]): Flow[] {
  const spans = entrySpans(atlas, columns);
  const groups = new Map<string, { movement: MovementRecord; reports: Report[] }>();
  for (const { entry, movement } of atlas.movements) {
    const span = spans.get(entry);
    if (!span || movement.from === movement.to) continue;
    const key = [movement.from, movement.to, movement.via, movement.what].join(' ');
    const group = groups.get(key) ?? { movement, reports: [] };
    groups.set(key, group);
    const category = CATEGORIES.indexOf(atlas.entries[entry]!.category);
    group.reports.push({ entry, category, ...span, count: movement.count ?? -1 });
  }
  const ringAt = ringSites(atlas, sites);
  return [...groups.values()].map(({ movement, reports }) => ({
    path: Float64Array.from(
      pathOf(atlas, movement).flatMap(([lon, lat]) => [mercatorX(lon), mercatorY(lat)]),
    ),
    fromSite: ringAt.get(movement.from) ?? -1,
    toSite: ringAt.get(movement.to) ?? -1,
    ...reportColumns(reports),
  }));
}

const ringSites = ({ places }: Atlas, sites: readonly Site[]): Map<string, number> =>
  new Map(sites.flatMap((site, i) => (isExact(site) ? [[places[site.place]!.id, i] as const] : [])));

/** Along the road or corridor that the text names, unless it leads elsewhere. */
function pathOf({ places }: Atlas, { from, to, via, fromLngLat, toLngLat }: MovementRecord): Position[] {
  const route = via && via !== from && via !== to ? places.find(({ id }) => id === via)?.geometry : undefined;
  if (route?.type !== 'LineString') return [fromLngLat, toLngLat];
  const line = route.coordinates as Position[];
  const detour = (way: readonly Position[]): number =>
    apart(fromLngLat, way[0]!) + apart(way.at(-1)!, toLngLat);
  const way = detour(line) <= detour(line.toReversed()) ? line : line.toReversed();
  const ends = [from, to].map((end) => isWide(places.find(({ id }) => id === end)));
  if (!ends[0] && !ends[1] && detour(way) > apart(fromLngLat, toLngLat)) return [fromLngLat, toLngLat];
  return [...(ends[0] ? [] : [fromLngLat]), ...way, ...(ends[1] ? [] : [toLngLat])];
}

/** A country has no spot that a road could start from. */
const isWide = (place: Place | undefined): boolean => place !== undefined && WIDE_TYPES.has(place.type);
const WIDE_TYPES: ReadonlySet<PlaceType> = new Set(['country', 'territory', 'region', 'province']);

/** Degrees of latitude, roughly. */
const apart = ([aLon, aLat]: Position, [bLon, bLat]: Position): number =>
  Math.hypot((aLon - bLon) * Math.cos((aLat * Math.PI) / 180), aLat - bLat);

function reportColumns(reports: Report[]) {
  reports.sort((a, b) => a.startMs - b.startMs || a.entry - b.entry);
  let latest = -Infinity;
  return {
    entries: Uint32Array.from(reports, ({ entry }) => entry),
    category: Uint8Array.from(reports, ({ category }) => category),
    startMs: Float64Array.from(reports, ({ startMs }) => startMs),
    endMs: Float64Array.from(reports, ({ endMs }) => endMs),
    latestEndMs: Float64Array.from(reports, ({ endMs }) => (latest = Math.max(latest, endMs))),
    counts: Float64Array.from(reports, ({ count }) => count),
  };
}

/** Only of entries with movements: an atlas may hold a million others. */
function entrySpans(atlas: Atlas, columns: Columns): Map<number, { startMs: number; endMs: number }> {
  const wanted = new Set(atlas.movements.map(({ entry }) => entry));
  const spans = new Map<number, { startMs: number; endMs: number }>();
  for (let row = 0; wanted.size > spans.size && row < columns.count; row++) {
    const entry = columns.entry[row]!;
    if (wanted.has(entry)) spans.set(entry, { startMs: columns.startMs[row]!, endMs: columns.endMs[row]! });
  }
  for (const entry of wanted) {
    const record = atlas.entries[entry];
    if (spans.has(entry) || !record) continue;
    const startMs = Date.parse(record.eventTime ?? record.reported);
    spans.set(entry, { startMs, endMs: Math.max(startMs + 60_000, Date.parse(record.eventEnd ?? '') || 0) });
  }
  return spans;
}

/** Index of the newest report that the window and the filters show; -1 for none. */
export function activeReport(
  flow: Flow,
  window: TimeWindow,
  visible: Uint8Array,
  categories: number,
): number {
  const last = lowerBound(flow.startMs, window.endMs) - 1;
  for (let i = last; i >= 0 && flow.latestEndMs[i]! > window.startMs; i--) {
    const passes = visible[flow.entries[i]!] && (categories >> flow.category[i]!) & 1;
    if (flow.endMs[i]! > window.startMs && passes) return i;
  }
  return -1;
}
