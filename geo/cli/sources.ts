/** The vocabulary of sources that may lie beside chronicles, as `sources.json`. */
import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { checkSources } from '../build/sources.js';
import type { SourceDefinition } from '../incident.js';
import type { Issue } from '../issue.js';
import { readInput } from './files.js';

export async function readSources(
  folders: readonly string[],
): Promise<{ definitions: SourceDefinition[]; issues: Issue[] }> {
  const definitions: SourceDefinition[] = [];
  const issues: Issue[] = [];
  for (const path of [...new Set(folders)].sort().map((folder) => join(folder, 'sources.json'))) {
    if (!(await exists(path))) continue;
    const input = await readInput(path);
    const result = typeof input === 'string' ? { definitions: [], flaws: [input] } : checkSources(input.text);
    definitions.push(...result.definitions);
    issues.push(...result.flaws.map((reason): Issue => ({ file: path, reason, severity: 'error' })));
  }
  return { definitions, issues };
}

const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );
