/** Reads `series.json`: which figures of which entries make a series. */
import { jsonLines, parseJson } from '../../gazetteer/formats/json-lines.js';
import { CLAIM_KINDS } from '../claims/claim.js';
import { fieldFlaws, isFilled, isList, oneOf, optional, type Fields, type Flaw } from '../claims/fields.js';
import type { Issue } from '../issue.js';
import type { SeriesDefinition } from './series.js';

export interface ReadSeries {
  definitions: readonly SeriesDefinition[];
  issues: readonly Issue[];
  /** 1-based line of a definition. */
  lineOf: (series: number) => number;
}

const listOf = (check: (value: unknown) => boolean) => (value: unknown) =>
  isList(value) && value.length > 0 && value.every(check);

const DEFINITION: Fields = {
  id: isFilled,
  title: isFilled,
  unit: isFilled,
  total: optional((value) => typeof value === 'boolean'),
  kinds: listOf(oneOf(CLAIM_KINDS)),
  of: optional(listOf((value) => value === null || isFilled(value))),
  from: (value) => typeof value === 'object' && value !== null,
};
const except = optional(isList);
/** Each way to say which entries, by the key that chooses it. */
const FROM: Readonly<Record<string, Fields>> = {
  event: { event: isFilled },
  document: { document: isFilled, except },
  place: { place: isFilled, except },
  entries: { entries: listOf(isFilled) },
};

/** @returns no definitions at all where one of them is not as it must be. */
export function readSeries(file: string, text: string): ReadSeries {
  const parsed = parseJson(text);
  const lineAt = jsonLines(text);
  const lineOf = (series: number) => lineAt([series]);
  if ('reason' in parsed)
    return { definitions: [], issues: [{ file, severity: 'error', ...parsed }], lineOf };
  const flaws = isList(parsed.value)
    ? parsed.value.flatMap(definitionFlaws)
    : [{ path: [], reason: 'must be a list of series' }];
  const issues = flaws.map(({ path, reason }): Issue => ({
    file,
    line: lineAt(path),
    reason,
    severity: 'error',
  }));
  return { definitions: flaws.length ? [] : (parsed.value as SeriesDefinition[]), issues, lineOf };
}

function definitionFlaws(definition: unknown, i: number, all: readonly unknown[]): Flaw[] {
  const flaws = fieldFlaws(definition, DEFINITION, [i]);
  if (flaws.length) return flaws;
  const { id, from } = definition as SeriesDefinition;
  const twice = all.slice(0, i).some((other) => (other as SeriesDefinition | null)?.id === id);
  const way = Object.keys(FROM).find((key) => Object.hasOwn(from, key));
  return [
    ...(twice ? [{ path: [i], reason: `series "${id}" stands twice` }] : []),
    ...(way === undefined
      ? [{ path: [i, 'from'], reason: `"from" must name one of ${Object.keys(FROM).join(', ')}` }]
      : fieldFlaws(from, FROM[way]!, [i, 'from'])),
  ];
}
