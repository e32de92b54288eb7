/** Text of GeoJSON and JSON Lines files: same input, same bytes; one Feature or record a line, so that versions compare. */
import type { Feature } from 'geojson';

/** About 0.1 m: no source of ours is finer. */
const DECIMALS = 6;

/**
 * @param members of the collection beside its Features: a JSON-LD `@context`, which makes it Linked Places, or a note.
 * @returns a FeatureCollection as text, one Feature a line, coordinates to six decimals.
 */
export function featureCollectionText(
  features: readonly Feature[],
  members: Readonly<Record<string, string>> = {},
): string {
  const lines = features.map((feature) => JSON.stringify(feature, roundGeometry));
  const others = Object.entries(members).map(
    ([name, text]) => `${JSON.stringify(name)}:${JSON.stringify(text)},`,
  );
  return `{"type":"FeatureCollection",${others.join('')}"features":[\n${lines.join(',\n')}\n]}\n`;
}

export function jsonLinesText(records: readonly unknown[]): string {
  return records.map((record) => `${JSON.stringify(record, roundGeometry)}\n`).join('');
}

export function jsonListText(records: readonly unknown[]): string {
  return records.length ? `[\n${records.map((record) => JSON.stringify(record)).join(',\n')}\n]\n` : '[]\n';
}

const ROUNDED = new Set(['coordinates', 'lngLat', 'fromLngLat', 'toLngLat']);

function roundGeometry(key: string, value: unknown): unknown {
  return ROUNDED.has(key) ? round(value) : value;
}

function round(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(round);
  return typeof value === 'number' ? Number(value.toFixed(DECIMALS)) : value;
}
