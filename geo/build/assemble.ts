/** Documents read one by one become one atlas: the same, in whatever order they were read. */
import type { DocumentAtlas } from '../atlas.js';
import type { Issue } from '../issue.js';
import type { BuiltAtlas } from '../write/outputs.js';

/** @param sourceOf where the text of a document lies, as a path from the output folder. */
export function assemble(
  atlases: readonly DocumentAtlas[],
  issues: readonly Issue[],
  sourceOf: (file: string) => string,
): BuiltAtlas {
  return {
    documents: atlases
      .map(({ info }) => ({ ...info, source: sourceOf(info.file) }))
      .sort((a, b) => order(a.file, b.file)),
    records: atlases
      .flatMap((atlas) => atlas.records)
      .sort(
        (a, b) =>
          Date.parse(a.reported) - Date.parse(b.reported) ||
          order(a.document, b.document) ||
          a.span[0] - b.span[0],
      ),
    issues: [...issues].sort((a, b) => order(a.file, b.file) || (a.line ?? 0) - (b.line ?? 0)),
  };
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
