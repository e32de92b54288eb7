/** Lines of a JSON text, for messages. */
import { findNodeAtLocation, parseTree, printParseErrorCode, type Node, type ParseError } from 'jsonc-parser';
import type { Path } from './json-fields.js';

/** @returns the 1-based line of what stands at a path, or of what holds it. The text is gone through when first asked. */
export function jsonLines(text: string): (path: Path) => number {
  let tree: Node | undefined;
  let starts: number[] | undefined;
  return (path) => {
    tree ??= parseTree(text);
    starts ??= lineStarts(text);
    let node: Node | undefined;
    for (let depth = path.length; !node && tree && depth >= 0; depth--)
      node = findNodeAtLocation(tree, path.slice(0, depth));
    return linesUpTo(starts, node?.offset ?? 0);
  };
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

/** How many lines begin at or before the offset. */
function linesUpTo(starts: readonly number[], offset: number): number {
  let [low, high] = [0, starts.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((starts[middle] as number) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The platform's parser decides; the slower one is asked only where it stopped. */
export function parseJson(text: string): { value: unknown } | { line: number; reason: string } {
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    const errors: ParseError[] = [];
    parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
    const [first] = errors;
    return {
      line: linesUpTo(lineStarts(text), first?.offset ?? 0),
      reason: `not JSON: ${first ? inWords(printParseErrorCode(first.error)) : error.message}`,
    };
  }
}

/** `CloseBraceExpected` as `close brace expected`. */
const inWords = (code: string): string => code.replace(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase();
