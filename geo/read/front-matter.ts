/** `key: value` lines between two lines of `---` at the start of a document. */
import type { Issue } from '../issue.js';
import { lineText, type Lines } from './lines.js';

/** An issue that does not know its file yet. */
export type Flaw = Omit<Issue, 'file'>;

export interface FrontMatter {
  values: ReadonlyMap<string, { value: string; /** 1-based. */ line: number }>;
  /** Number of lines that it takes, both fences included; 0 where there is none. */
  lines: number;
  flaws: readonly Flaw[];
}

const FENCE = '---';
/** Longest front matter. Lines. */
const MOST_LINES = 60;
const KEY_VALUE = /^([\p{L}_][\p{L}\p{N}_-]{0,39}):(?:\s|$)/u;

export function readFrontMatter(lines: Lines): FrontMatter {
  const count = Math.min(lines.starts.length, MOST_LINES);
  if (count < 2 || lineText(lines, 0) !== FENCE) return { values: new Map(), lines: 0, flaws: [] };
  let close = 1;
  while (close < count && lineText(lines, close) !== FENCE) close++;
  return close === count ? unclosed(lines) : readValues(lines, close);
}

/** A line of dashes may also be an ornament: it opens front matter only where a key follows. */
function unclosed(lines: Lines): FrontMatter {
  const reason = `front matter starts here and is never closed: a second line "${FENCE}" is missing`;
  const flaws: Flaw[] = KEY_VALUE.test(lineText(lines, 1)) ? [{ line: 1, reason, severity: 'error' }] : [];
  return { values: new Map(), lines: 0, flaws };
}

function readValues(lines: Lines, close: number): FrontMatter {
  const values = new Map<string, { value: string; line: number }>();
  const flaws: Flaw[] = [];
  for (let at = 1; at < close; at++) {
    const text = lineText(lines, at);
    if (text === '' || text.startsWith('#')) continue;
    const key = KEY_VALUE.exec(text)?.[1]?.toLowerCase();
    const reason =
      key === undefined
        ? 'front matter holds lines of the form "key: value" only'
        : `"${key}" is given twice`;
    if (key === undefined || values.has(key)) flaws.push({ line: at + 1, reason, severity: 'error' });
    else values.set(key, { value: unquote(text.slice(text.indexOf(':') + 1).trim()), line: at + 1 });
  }
  return { values, lines: close + 1, flaws };
}

const QUOTES = ['"', "'"];

function unquote(value: string): string {
  const quoted = value.length >= 2 && QUOTES.includes(value[0]!) && value.endsWith(value[0]!);
  return quoted ? value.slice(1, -1) : value;
}
