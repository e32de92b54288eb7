/** GeoJSON is checked before it leaves the program: RFC 7946, then our own properties. */
import gjv from 'geojson-validation';
import { FIGURE_KINDS } from '../incident.js';
import { INCIDENT_RULES, MOVEMENT_RULES, type Rule } from './property-rules.js';

export interface Flaw {
  /** Index of the Feature within the collection; none where the flaw is the whole's. */
  feature?: number;
  reason: string;
}

type Json = Record<string, unknown>;

/** @returns all flaws of a parsed GeoJSON text, in order; empty if it is valid. */
export function validateGeoJson(value: unknown): Flaw[] {
  if (!isObject(value)) return [{ reason: 'not a GeoJSON object' }];
  if (value.type !== 'FeatureCollection' || !Array.isArray(value.features)) {
    return [...wholeFlaws(value), ...(isObject(value) ? positionFlaws(value) : [])].map((reason) => ({
      reason,
    }));
  }
  const flaws: Flaw[] = value.features.flatMap((feature: unknown, i) =>
    featureFlaws(feature).map((reason) => ({ feature: i, reason })),
  );
  return [
    ...flaws,
    ...repeatedIds(value.features),
    ...wholeFlaws({ ...value, features: [] }).map((reason) => ({ reason })),
  ];
}

function featureFlaws(feature: unknown): string[] {
  if (!isObject(feature)) return ['a Feature must be an object'];
  const shape = [...gjv.isFeature(feature, true)];
  if (shape.length) return shape;
  const properties = isObject(feature.properties) ? feature.properties : {};
  return [...idFlaws(feature.id), ...positionFlaws(feature.geometry), ...propertyFlaws(properties)];
}

const wholeFlaws = (value: Json): string[] => [...gjv.valid(value, true)];

function idFlaws(id: unknown): string[] {
  return id === undefined || typeof id === 'string' || typeof id === 'number'
    ? []
    : [`"id" must be text or a number, not ${JSON.stringify(id)}`];
}

/** RFC 7946 section 4: longitude before latitude, WGS84 degrees. The library checks only that they are numbers. */
function positionFlaws(geometry: unknown): string[] {
  const flaws: string[] = [];
  const walk = (value: unknown): void => {
    if (!Array.isArray(value)) return;
    if (typeof value[0] !== 'number') return value.forEach(walk);
    const [lonDeg, latDeg] = value as [number, number];
    if (!(Math.abs(lonDeg) <= 180)) flaws.push(`longitude ${lonDeg} is not within -180..180`);
    if (!(Math.abs(latDeg) <= 90)) flaws.push(`latitude ${latDeg} is not within -90..90`);
  };
  if (!isObject(geometry)) return flaws;
  walk(geometry.coordinates);
  if (Array.isArray(geometry.geometries)) flaws.push(...geometry.geometries.flatMap(positionFlaws));
  return flaws;
}

/** Features of others carry other properties: ours are known by two keys each. */
function propertyFlaws(properties: Json): string[] {
  const rules =
    'category' in properties && 'place' in properties
      ? INCIDENT_RULES
      : 'from' in properties && 'to' in properties
        ? MOVEMENT_RULES
        : {};
  return Object.entries(rules).flatMap(([key, rule]) => {
    const flaw = ruleFlaw(rule, properties[key]);
    return flaw ? [`property "${key}" ${flaw}, not ${JSON.stringify(properties[key]) ?? 'missing'}`] : [];
  });
}

/** ISO 8601 with an offset from UTC, to the minute or finer. */
const TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/;

function ruleFlaw(rule: Rule, value: unknown): string | null {
  switch (rule.kind) {
    case 'text':
      return typeof value === 'string' && value !== '' ? null : 'must be text';
    case 'text or null':
      return value === null || typeof value === 'string' ? null : 'must be text or null';
    case 'number or null':
      return value === null || Number.isFinite(value) ? null : 'must be a number or null';
    case 'time':
      return typeof value === 'string' && TIME.test(value) && !Number.isNaN(Date.parse(value))
        ? null
        : 'must be an ISO 8601 time with offset';
    case 'one of':
      return rule.values.includes(value as string) ? null : `must be one of ${rule.values.join(', ')}`;
    case 'lines':
      return isLines(value) ? null : 'must be [first, last] line numbers';
    case 'offsets':
      return isOffsets(value) ? null : 'must be [start, end] offsets';
    case 'hash':
      return typeof value === 'string' && HASH.test(value) ? null : 'must be 16 hex digits';
    case 'names':
      return isObject(value) && Object.values(value).every((name) => typeof name === 'string')
        ? null
        : 'must be names by language';
    case 'figures':
      return isFigures(value) ? null : `must hold numbers under ${FIGURE_KINDS.join(', ')}`;
  }
}

const HASH = /^[0-9a-f]{16}$/;

const isPair = (value: unknown): value is [number, number] =>
  Array.isArray(value) && value.length === 2 && value.every(Number.isInteger);
const isLines = (value: unknown): boolean => isPair(value) && value[0] >= 1 && value[1] >= value[0];
const isOffsets = (value: unknown): boolean => isPair(value) && value[0] >= 0 && value[1] > value[0];

function isFigures(value: unknown): boolean {
  const kinds: readonly string[] = FIGURE_KINDS;
  return (
    isObject(value) && Object.entries(value).every(([kind, n]) => kinds.includes(kind) && Number.isFinite(n))
  );
}

function repeatedIds(features: readonly unknown[]): Flaw[] {
  const seen = new Set<unknown>();
  return features.flatMap((feature, i) => {
    const id = isObject(feature) ? feature.id : undefined;
    if (id === undefined) return [];
    const repeated = seen.has(id);
    seen.add(id);
    return repeated ? [{ feature: i, reason: `id ${JSON.stringify(id)} stands twice` }] : [];
  });
}

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
