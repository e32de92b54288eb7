/** Lines of a JSON text, for messages. */
import { parseTree, printParseErrorCode, type ParseError } from 'jsonc-parser';

/** @returns the 1-based line of an offset. */
export function lineAt(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) line++;
  return line;
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
      line: lineAt(text, first?.offset ?? 0),
      reason: `not JSON: ${first ? printParseErrorCode(first.error) : error.message}`,
    };
  }
}
