/** A document as it came: its name and its text, untouched. All offsets of later stages point into `text`. */
export interface SourceDocument {
  /** File name without folders: the document's name in every output. */
  file: string;
  text: string;
}

/** What is known of a document as a whole. Each value that was not printed in it carries its reason in `why`. */
export interface DocumentInfo {
  file: string;
  title?: string;
  publication?: string;
  /** URL of the original, as front matter gives it. Untrusted text. */
  url?: string;
  /** BCP 47. */
  language: string;
  /** IANA time zone of the stamps, for example `Asia/Yerevan`. */
  zone: string;
  /** Id of the layout by which it was read. */
  layout: string;
  why: readonly string[];
  /** First 16 hex digits of the SHA-256 of `text`. */
  hash: string;
  /** Number of lines of `text`. */
  lines: number;
}
