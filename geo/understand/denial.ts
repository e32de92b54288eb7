/** Whether an entry denies what its words describe. */
import type { ResolvedEntry, UnderstandContext } from './context.js';

const DENIALS =
  /\b(?:denies|denied|den(?:y|ying)|refutes|refuted|misinformation|disinformation|fake news|untrue)\b/i;

export function isDenial({ text }: UnderstandContext, { entry }: ResolvedEntry): boolean {
  return DENIALS.test(text.slice(entry.body.start, Math.min(entry.body.end, entry.body.start + 300)));
}
