import { infoAt, UPPER, LOWER, WORD } from '../../gazetteer/names.js';
import type { Span } from '../entry.js';

const SPACE = 0x20;
const STOPS = '.!?։…。';
/** No sentence is read further than this from the name. */
const MAX_REACH = 400;

/** A stop, then space, then no small letter; not after a single letter ("a.m.", "N. Pashinyan"). */
function isSentenceEnd(text: string, at: number): boolean {
  if (infoAt(text, at) & WORD || text.charCodeAt(at) === SPACE) return false;
  const letter = text[at] as string;
  if (letter === '\n') return true;
  if (!STOPS.includes(letter)) return false;
  if (letter === '.' && infoAt(text, at - 1) & WORD && !(infoAt(text, at - 2) & WORD)) return false;
  let next = at + 1;
  while (next < text.length && !(infoAt(text, next) & WORD) && text[next] !== '\n') next++;
  return (
    next > at + 1 &&
    !(infoAt(text, next) & LOWER) &&
    (text[next] === '\n' || next >= text.length || (infoAt(text, next) & (UPPER | WORD)) !== 0)
  );
}

/** The sentence around the span. Names are never cut: a stop within another name ends nothing. */
export function sentenceOf(text: string, span: Span, others: readonly Span[]): Span {
  const isInName = (at: number) => others.some(({ start, end }) => at >= start && at < end);
  let start = span.start;
  const floor = Math.max(0, span.start - MAX_REACH);
  while (start > floor && !(isSentenceEnd(text, start - 1) && !isInName(start - 1))) start--;
  let end = span.end;
  const ceiling = Math.min(text.length, span.end + MAX_REACH);
  while (end < ceiling && !(isSentenceEnd(text, end) && !isInName(end))) end++;
  return { start, end };
}
