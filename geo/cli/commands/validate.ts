/** `incident-atlas validate FILE...`: every flaw with its line. */
import { findNodeAtLocation, parseTree, printParseErrorCode, type ParseError } from 'jsonc-parser';
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
  const lineAt = lineCounter(text);
  const parsed = parseStrictly(text);
  if ('error' in parsed) {
    return [
      {
        file,
        line: lineAt(parsed.error.offset),
        reason: `not JSON: ${printParseErrorCode(parsed.error.error)}`,
        severity: 'error',
      },
    ];
  }
  const flaws = validateGeoJson(parsed.value);
  if (!flaws.length) return [];
  const tree = parseTree(text);
  return flaws.map(({ feature, reason }) => {
    const node = feature === undefined ? tree : tree && findNodeAtLocation(tree, ['features', feature]);
    const named = feature === undefined ? reason : `Feature ${feature}: ${reason}`;
    return { file, line: lineAt(node?.offset ?? 0), reason: named, severity: 'error' };
  });
}

/** The platform's parser decides; the slower one is asked only where it stopped. */
function parseStrictly(text: string): { value: unknown } | { error: ParseError } {
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    const errors: ParseError[] = [];
    parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
    return { error: errors[0] ?? { error: 1, offset: 0, length: 0 } };
  }
}

/** @returns the 1-based line of an offset; offsets must not go back far often, since it counts from the last one. */
function lineCounter(text: string): (offset: number) => number {
  let at = 0;
  let line = 1;
  return (offset) => {
    if (offset < at) [at, line] = [0, 1];
    for (; at < offset; at++) if (text.charCodeAt(at) === 10) line++;
    return line;
  };
}
