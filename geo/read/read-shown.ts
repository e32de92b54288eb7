/** For tests: a text read, in forms that are easy to compare. */
import { readDocument, type ReadOptions } from './read.js';

export function readShown(text: string, options?: ReadOptions) {
  const { info, entries, issues } = readDocument({ file: 'flood.txt', text }, options);
  return {
    info,
    entries,
    issues,
    found: entries.map(({ reported, body }) => [reported.local, text.slice(body.start, body.end)]),
    locals: entries.map(({ reported }) => reported.local),
    isos: entries.map(({ reported }) => reported.iso),
    lines: entries.map(({ lines }) => lines),
  };
}
