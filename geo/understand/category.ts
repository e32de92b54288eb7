/** What kind of event an entry reports, by the words that say so. */
import type { Span } from '../entry.js';
import type { Category, Source } from '../incident.js';
import type { ResolvedEntry, UnderstandContext } from './context.js';

const WORDS: readonly [Category, RegExp][] = [
  ['casualties', /\b(?:killed|wounded|injured|casualties|missing|dead|bodies)\b/i],
  ['displacement', /\b(?:displaced|evacuated|fled|refugees|arrived in Armenia|entered Armenia)\b/i],
  ['strike', /\b(?:shelling|shelled|missile|artillery|drone|air ?strike|bomb\w{0,5})\b/i],
  ['battle', /\b(?:fighting|battle|clashes|opened fire|violated the ceasefire|attack\w{0,3})\b/i],
  ['humanitarian', /\b(?:humanitarian aid|aid|Red Cross|ICRC)\b/i],
  ['access', /\b(?:corridor|blockade|road|bridge|electricity|gas)\b/i],
  ['detention', /\b(?:arrested|detained|charged|custody)\b/i],
  ['accident', /\b(?:explosion|blast)\b/i],
  ['military', /\b(?:troops|mobilization|ceasefire|weapons|tanks)\b/i],
  ['politics', /\b(?:protest\w{0,4}|parliament|election|president resigned|decree)\b/i],
];

export function categoryOf(
  { text }: UnderstandContext,
  { entry }: ResolvedEntry,
  _source: Source,
): { category: Category; evidence: Span[] } {
  const body = text.slice(entry.body.start, Math.min(entry.body.end, entry.body.start + 400));
  if (/\b(?:Foreign Minist\w{2,4}|talks|called on|condemn\w{0,3}|Secretary|spoke by telephone)\b/.test(body))
    return { category: 'diplomacy', evidence: [] };
  for (const [category, pattern] of WORDS) {
    const match = pattern.exec(body);
    if (!match) continue;
    const start = entry.body.start + match.index;
    return { category, evidence: [{ start, end: start + match[0].length }] };
  }
  return { category: 'other', evidence: [] };
}
