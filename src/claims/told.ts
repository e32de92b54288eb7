/** Claims of an entry's events, and figures in words. */
import { knownMs, type ClaimFigure, type LinkedClaim, type LinkedEvent } from '../../geo/claims/claim.js';
import type { FigureRange } from '../../geo/claims/range.js';
import type { Text } from '../text/en.js';
import { numberFormat } from '../text/units.js';

/** Values of the facet `told`. */
export const TOLD_DIFFERENTLY = 'different';
export const DENIES = 'denial';

/** The events of which each entry has a claim, by the entry's id. */
export function eventsOfEntries(events: readonly LinkedEvent[]): Map<string, LinkedEvent[]> {
  const found = new Map<string, LinkedEvent[]>();
  for (const event of events)
    for (const entry of new Set(event.claims.map((claim) => claim.entry)))
      found.set(entry, [...(found.get(entry) ?? []), event]);
  return found;
}

/** What the facet `told` says of an entry. */
export function toldValues(entry: string, events: readonly LinkedEvent[]): string[] {
  const denies = events.some(({ claims }) =>
    claims.some((claim) => claim.entry === entry && claim.denies !== undefined),
  );
  return [...(events.length ? [TOLD_DIFFERENTLY] : []), ...(denies ? [DENIES] : [])];
}

export const knownBy = (claims: readonly LinkedClaim[], untilMs: number): LinkedClaim[] =>
  claims.filter((claim) => knownMs(claim) <= untilMs);

/** Whose word a claim denies: of an entry with claims of several, the first that is not the denier's. */
export const deniedSource = (claim: LinkedClaim, claims: readonly LinkedClaim[]): string | undefined =>
  claims.find((other) => other !== claim && other.entry === claim.denies)?.source;

/** `at least 1,200–1,300`. */
export function amountText({ qualifier, value, max }: Omit<ClaimFigure, 'kind'>, locale: string): string {
  const numbers = numberFormat(locale);
  const amount =
    max === undefined ? numbers.format(value) : `${numbers.format(value)}–${numbers.format(max)}`;
  return [qualifier, amount].filter(Boolean).join(' ');
}

/** A range always names who says the lowest and who the highest. */
export function rangeText({ min, max, claims }: FigureRange, text: Text['claims'], locale: string): string {
  const low = amountText(min.figure, locale);
  const high = amountText(max.figure, locale);
  if (min !== max && low !== high) return text.range(low, min.claim.source, high, max.claim.source);
  const [first] = claims;
  return claims.length === 1 ? text.one(low, first!.claim.source) : text.agreed(low, claims.length);
}
