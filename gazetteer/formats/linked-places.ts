/** A file in Linked Places Format: the format of our own gazetteer and of `places.geojson`. */
import { findNodeAtLocation, parseTree, type Node } from 'jsonc-parser';
import type { Place } from '../place.js';
import type { Issue } from '../issue.js';
import type { ReadPlaces } from './format.js';
import { isObject, type Flaw } from './json-fields.js';
import { parseJson, lineAt } from './json-lines.js';
import { linkedPlaceOf, placeOf, type LinkedPlace } from './linked-place.js';

interface LinkedPlaces {
  type: 'FeatureCollection';
  '@context': string;
  features: LinkedPlace[];
}

const CONTEXT =
  'https://raw.githubusercontent.com/LinkedPasts/linked-places-format/main/linkedplaces-context-v1.1.jsonld';

export function writeLinkedPlaces(places: readonly Place[]): LinkedPlaces {
  return { type: 'FeatureCollection', '@context': CONTEXT, features: places.map(linkedPlaceOf) };
}

/** Reads a collection that is parsed already: flaws have the path of what is wrong. */
export function placesOf(value: unknown, file: string): { places: Place[]; flaws: Flaw[] } {
  if (!isObject(value) || value['type'] !== 'FeatureCollection' || !Array.isArray(value['features']))
    return { places: [], flaws: [{ path: [], reason: 'not a FeatureCollection', severity: 'error' }] };
  const flaws: Flaw[] = [];
  const places = value['features'].flatMap(
    (feature, at) => placeOf(feature, ['features', at], flaws, file) ?? [],
  );
  return { places, flaws };
}

export function readLinkedPlaces(file: string, text: string): ReadPlaces {
  const parsed = parseJson(text);
  if (!('value' in parsed)) return { places: [], issues: [{ file, ...parsed, severity: 'error' }] };
  const { places, flaws } = placesOf(parsed.value, file);
  // The lines are looked for only where there is something to tell: most files are whole.
  const tree = flaws.length > 0 ? parseTree(text) : undefined;
  return { places, issues: flaws.map((flaw) => issueOf(file, text, tree, flaw)) };
}

function issueOf(
  file: string,
  text: string,
  tree: Node | undefined,
  { path, reason, severity }: Flaw,
): Issue {
  let node: Node | undefined;
  for (let depth = path.length; !node && tree && depth >= 0; depth--)
    node = findNodeAtLocation(tree, path.slice(0, depth));
  return { file, line: lineAt(text, node?.offset ?? 0), reason, severity };
}
