/** Entries for tests: a text that is one entry from its first letter to its last. */
import type { Entry } from './entry.js';

export function sampleEntry(text: string, over: Partial<Entry> = {}): Entry {
  const span = { start: 0, end: text.length };
  return {
    id: 'sample.md#2021-05-03T08:30',
    document: 'sample.md',
    lines: [1, text.split('\n').length],
    span,
    body: span,
    reported: { local: '2021-05-03T08:30', iso: '2021-05-03T08:30:00+04:00', precision: 'minute', why: [] },
    ...over,
  };
}
