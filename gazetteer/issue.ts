/** Bad data found on the way: collected and reported with its place, never thrown and never swallowed. */
export interface Issue {
  file: string;
  /** 1-based. */
  line?: number;
  reason: string;
  /** An `error` means that nothing is written for this file; a `warning` is told and counted. */
  severity: 'error' | 'warning';
}
