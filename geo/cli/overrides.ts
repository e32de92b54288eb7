/** Corrections by hand that lie beside chronicles: `x.md` has `x.md.overrides.txt`. */
import { readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Issue } from '../issue.js';
import { OVERRIDES_SUFFIX, parseOverrides, type Override } from '../overrides/parse.js';
import { readInput, type InputFile } from './files.js';

export interface ReadOverrides {
  /** By path of the chronicle. */
  byPath: ReadonlyMap<string, readonly Override[]>;
  /** Their files by name, for messages: paths are what a reader looks for. */
  paths: ReadonlyMap<string, string>;
  issues: readonly Issue[];
}

export async function readOverrides(inputs: readonly InputFile[]): Promise<ReadOverrides> {
  const byPath = new Map<string, readonly Override[]>();
  const paths = new Map<string, string>();
  const issues: Issue[] = [];
  for (const folder of new Set(inputs.map(({ path }) => dirname(path)))) {
    const names = await readdir(folder);
    for (const name of names.filter((one) => one.endsWith(OVERRIDES_SUFFIX)).sort()) {
      const chronicle = name.slice(0, -OVERRIDES_SUFFIX.length);
      const path = join(folder, name);
      const input = inputs.find((one) => one.file === chronicle && dirname(one.path) === folder);
      if (!input) {
        // A chronicle that is not read in this run keeps its corrections for another.
        if (!names.includes(chronicle))
          issues.push({
            file: path,
            reason: `no chronicle "${chronicle}" lies beside it`,
            severity: 'error',
          });
        continue;
      }
      const read = await readInput(path);
      if (typeof read === 'string') {
        issues.push({ file: path, reason: read, severity: 'error' });
        continue;
      }
      const { overrides, issues: flaws } = parseOverrides(name, read.text);
      byPath.set(input.path, overrides);
      paths.set(name, path);
      issues.push(...flaws.map((flaw) => ({ ...flaw, file: path })));
    }
  }
  return { byPath, paths, issues };
}
