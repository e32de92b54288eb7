/** One reported item of a chronicle, cut out of its document. The product of `geo/read`. */

export type TimePrecision = 'minute' | 'hour' | 'day';

/** A wall time in the document's zone with the reasons by which its parts are known. */
export interface Stamp {
  /** `YYYY-MM-DDTHH:MM`, or `YYYY-MM-DD` where precision is `day`. */
  local: string;
  /** ISO 8601 with offset: `2023-09-20T12:44:00+04:00`; for a day the start of that day. */
  iso: string;
  precision: TimePrecision;
  /** One sentence for each part that was not printed: `year 2023: publication date in front matter`. */
  why: readonly string[];
}

/** Half-open range of UTF-16 offsets into the document's text. */
export interface Span {
  start: number;
  end: number;
}

export interface Entry {
  /** `<file>#<key>`; the key is the stamp, with `.2` and so on where several share it: stable between runs. */
  id: string;
  document: string;
  /** 1-based first and last line. */
  lines: [first: number, last: number];
  /** The whole entry, its stamp included. */
  span: Span;
  /** What it says: from after the stamp to the end. `text.slice(body.start, body.end)` is what later stages read. */
  body: Span;
  reported: Stamp;
  /** Speaker or title printed above or at the start of the entry: `8:35 a.m.: Prime Minister ...`. */
  heading?: Span;
  /** Publisher printed in the stamp: `[ Reuters ]`. */
  publisher?: Span;
  /** Who wrote it, printed in the stamp: `24.02.22, 05:07 - Name: text`. */
  poster?: Span;
}
