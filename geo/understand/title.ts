/** The short title of an entry, for lists: its own heading, or its first words. Untrusted text, unchanged. */
import type { ResolvedEntry, UnderstandContext } from './context.js';

/** Longest title. UTF-16 code units. */
const LONGEST = 90;

export function titleOf({ text }: UnderstandContext, { entry }: ResolvedEntry): string {
  const whole = entry.heading ?? entry.body;
  const line = text.slice(whole.start, whole.end).trim().split('\n', 1)[0] ?? '';
  if (line.length <= LONGEST) return line;
  const cut = line.slice(0, LONGEST - 1);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), LONGEST / 2))}…`;
}
