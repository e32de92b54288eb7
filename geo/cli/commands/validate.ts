/** `incident-atlas validate FILE...`: every flaw with its line. */
import { jsonLines, parseJson } from '../../../gazetteer/formats/json-lines.js';
import { validateGeoJson } from '../../build/validate.js';
import type { Issue } from '../../issue.js';
import { readInputs } from '../files.js';
import type { Options, Streams } from '../main.js';
import { BadInput } from '../report.js';

/** @throws BadInput with all flaws of all files. */
export async function validate(paths: readonly string[], _options: Options, streams: Streams): Promise<void> {
  const { inputs, issues } = await readInputs(paths);
  const flaws = inputs.map(({ path, text }) => fileIssues(path, text));
  for (const [i, { path }] of inputs.entries()) {
    if (!flaws[i]!.length) streams.stdout.write(`${path}: valid\n`);
  }
  const all = [...issues, ...flaws.flat()];
  if (all.length) throw new BadInput(all);
}

export function fileIssues(file: string, text: string): Issue[] {
  const parsed = parseJson(text);
  if (!('value' in parsed)) return [{ file, ...parsed, severity: 'error' }];
  const flaws = validateGeoJson(parsed.value);
  if (!flaws.length) return [];
  const lineOf = jsonLines(text);
  return flaws.map(({ feature, reason }) => ({
    file,
    line: lineOf(feature === undefined ? [] : ['features', feature]),
    reason: feature === undefined ? reason : `Feature ${feature}: ${reason}`,
    severity: 'error',
  }));
}
