/** What every reader of a gazetteer file takes and gives. */
import type { Issue } from '../issue.js';
import type { Place } from '../place.js';

/** A text in pieces that end at line ends, so that a file larger than a string can hold may be read as well. */
export interface GazetteerFile {
  file: string;
  chunks: Iterable<string>;
}

/** The places that are whole, and why the others are not. */
export interface ReadPlaces {
  places: Place[];
  issues: Issue[];
  /** The 1-based line of `places[at]`. */
  lineOf(at: number): number;
}

/** A pure function of the file's name and text. */
export type PlaceReader = (file: string, text: string) => ReadPlaces;

/** The file's name without its folders: what may stand in an output. */
export const baseName = (file: string): string =>
  file.slice(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);

/** Longest file of a format that must be read whole. UTF-16 units, below the longest string of JavaScript engines. */
const MAX_WHOLE = 400_000_000;

/** @returns null where the file is too large to be read whole. */
export function wholeText({ chunks }: GazetteerFile): string | null {
  const parts: string[] = [];
  let length = 0;
  for (const chunk of chunks) {
    parts.push(chunk);
    length += chunk.length;
    if (length > MAX_WHOLE) return null;
  }
  return parts.join('');
}

/** Counts the places of a broken kind no further than a reader of messages would read. */
export class Issues {
  readonly list: Issue[] = [];
  private more = 0;

  constructor(
    private readonly file: string,
    private readonly most = 1000,
  ) {}

  add(line: number, reason: string, severity: Issue['severity'] = 'error'): void {
    if (this.list.length < this.most) this.list.push({ file: this.file, line, reason, severity });
    else this.more++;
  }

  /** All of them, and the count of those that were not kept. */
  all(): Issue[] {
    if (this.more === 0) return this.list;
    return [...this.list, { file: this.file, reason: `and ${this.more} more`, severity: 'error' }];
  }
}
