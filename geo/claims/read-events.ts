/** Reads `events.json`, the hand-made list of events that entries report differently. Checks its shape, not yet its truth. */
import { jsonLines, parseJson } from '../../gazetteer/formats/json-lines.js';
import type { Issue } from '../issue.js';
import { CLAIM_KINDS, type ClaimedEvent } from './claim.js';
import { fieldFlaws, isCount, isFilled, isList, oneOf, optional, type Fields, type Flaw } from './fields.js';

export interface ReadEvents {
  events: readonly ClaimedEvent[];
  issues: readonly Issue[];
  /** 1-based line of a claim, for whoever checks it further. */
  lineOf: (event: number, claim: number) => number;
}

/** @returns no events at all where one of them is not as it must be. */
export function readEvents(file: string, text: string): ReadEvents {
  const parsed = parseJson(text);
  const lineAt = jsonLines(text);
  const lineOf = (event: number, claim: number) => lineAt([event, 'claims', claim]);
  if ('reason' in parsed) return { events: [], issues: [{ file, severity: 'error', ...parsed }], lineOf };
  const flaws = isList(parsed.value)
    ? [...parsed.value.flatMap(eventFlaws), ...sameIds(parsed.value)]
    : [{ path: [], reason: 'must be a list of events' }];
  const issues = flaws.map(({ path, reason }): Issue => ({
    file,
    line: lineAt(path),
    reason,
    severity: 'error',
  }));
  return { events: flaws.length ? [] : (parsed.value as ClaimedEvent[]), issues, lineOf };
}

const EVENT: Fields = {
  id: isFilled,
  title: isFilled,
  about: isFilled,
  claims: isList,
};
const CLAIM: Fields = {
  entry: isFilled,
  by: optional((value) => typeof value === 'object' && value !== null),
  says: isFilled,
  figures: optional(isList),
  denies: optional(isFilled),
};
const BY: Fields = { name: isFilled, side: (value) => value === null || isFilled(value) };
const FIGURE: Fields = {
  kind: oneOf(CLAIM_KINDS),
  of: optional(isFilled),
  value: isCount,
  max: optional(isCount),
  qualifier: optional(isFilled),
};

function eventFlaws(event: unknown, i: number): Flaw[] {
  const flaws = fieldFlaws(event, EVENT, [i]);
  if (flaws.length) return flaws;
  const { claims } = event as { claims: unknown[] };
  if (claims.length < 2) return [{ path: [i, 'claims'], reason: 'one claim alone is not told differently' }];
  return claims.flatMap((claim, j) => claimFlaws(claim, [i, 'claims', j]));
}

function claimFlaws(claim: unknown, path: Flaw['path']): Flaw[] {
  const flaws = fieldFlaws(claim, CLAIM, path);
  if (flaws.length) return flaws;
  const { by, figures = [] } = claim as { by?: unknown; figures?: unknown[] };
  return [
    ...(by === undefined ? [] : fieldFlaws(by, BY, [...path, 'by'])),
    ...figures.flatMap((figure, k) => figureFlaws(figure, [...path, 'figures', k])),
  ];
}

function figureFlaws(figure: unknown, path: Flaw['path']): Flaw[] {
  const flaws = fieldFlaws(figure, FIGURE, path);
  if (flaws.length) return flaws;
  const { value, max } = figure as { value: number; max?: number };
  return max !== undefined && max <= value ? [{ path, reason: `"max" ${max} is not above ${value}` }] : [];
}

function sameIds(events: readonly unknown[]): Flaw[] {
  const ids = events.map((event) => (event as { id?: unknown } | null)?.id);
  return ids.flatMap((id, i) =>
    isFilled(id) && ids.indexOf(id) < i ? [{ path: [i], reason: `event "${id}" stands twice` }] : [],
  );
}
