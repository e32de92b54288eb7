/** The vocabulary of sources that may lie beside chronicles, as `sources.json`. */
import { checkSources } from '../build/sources.js';
import type { SourceDefinition } from '../incident.js';
import type { Issue } from '../issue.js';
import { readBeside } from './files.js';

export async function readSources(
  folders: readonly string[],
): Promise<{ definitions: SourceDefinition[]; issues: Issue[] }> {
  const { inputs, issues } = await readBeside(folders, 'sources.json');
  const checked = inputs.map(({ path, text }) => ({ path, ...checkSources(text) }));
  return {
    definitions: checked.flatMap(({ definitions }) => definitions),
    issues: [
      ...issues,
      ...checked.flatMap(({ path, flaws }) =>
        flaws.map((reason): Issue => ({ file: path, reason, severity: 'error' })),
      ),
    ],
  };
}
