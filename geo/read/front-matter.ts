/** `key: value` lines between two lines of `---` at the start of a document. */
import { lineText, type Lines } from './lines.js';

export interface FrontMatter {
  values: ReadonlyMap<string, { value: string; /** 0-based. */ line: number }>;
  /** Number of lines that it takes, both fences included; 0 where there is none. */
  lines: number;
  /** Lines between the fences that are no `key: value`. 0-based. */
  strange: readonly number[];
}

const FENCE = '---';
/** Longest front matter. Lines. */
const MOST_LINES = 60;

export function readFrontMatter(lines: Lines): FrontMatter {
  const values = new Map<string, { value: string; line: number }>();
  const strange: number[] = [];
  const none = { values, lines: 0, strange };
  const count = Math.min(lines.starts.length, MOST_LINES);
  if (count < 2 || lineText(lines, 0) !== FENCE) return none;
  let close = 1;
  while (close < count && lineText(lines, close) !== FENCE) close++;
  if (close === count) return none;
  for (let line = 1; line < close; line++) {
    const text = lineText(lines, line);
    const colon = text.indexOf(':');
    if (colon > 0) values.set(text.slice(0, colon).trim().toLowerCase(), { value: unquote(text.slice(colon + 1).trim()), line });
    else if (text && !text.startsWith('#')) strange.push(line);
  }
  return { values, lines: close + 1, strange };
}

const QUOTES = ['"', "'"];

function unquote(value: string): string {
  const quoted = value.length >= 2 && QUOTES.includes(value[0]!) && value.endsWith(value[0]!);
  return quoted ? value.slice(1, -1) : value;
}
