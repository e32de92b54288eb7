/** How far the figures of an event lie apart, as known at a moment: always a range with its claims, never one picked for the reader. */
import { knownMs, type ClaimFigure, type ClaimKind, type LinkedClaim } from './claim.js';

export interface FigureClaim {
  claim: LinkedClaim;
  figure: ClaimFigure;
}

export interface FigureRange {
  kind: ClaimKind;
  of?: string;
  /** Lowest and highest among each source's latest word. */
  min: FigureClaim;
  max: FigureClaim;
  /** The latest word of each source, in order of report. */
  claims: readonly FigureClaim[];
}

const top = ({ figure }: FigureClaim): number => figure.max ?? figure.value;
const lower = (a: FigureClaim, b: FigureClaim) => (b.figure.value < a.figure.value ? b : a);
const higher = (a: FigureClaim, b: FigureClaim) => (top(b) > top(a) ? b : a);

/**
 * One range for each kind of figure and of whom it is, in the order in which they first occur.
 * A source's later figure takes the place of its earlier one: tolls grow.
 * @param claims in the order in which they became known.
 * @param untilMs claims that became known later are not known yet.
 */
export function figureRanges(claims: readonly LinkedClaim[], untilMs = Infinity): FigureRange[] {
  const groups = new Map<string, Map<string, FigureClaim>>();
  for (const claim of claims) {
    if (knownMs(claim) > untilMs) continue;
    for (const figure of claim.figures ?? []) {
      const key = `${figure.kind}\n${figure.of ?? ''}`;
      const latest = groups.get(key) ?? new Map<string, FigureClaim>();
      // Taken out first, so that the order is that of the latest words.
      latest.delete(claim.source);
      groups.set(key, latest.set(claim.source, { claim, figure }));
    }
  }
  return [...groups.values()].map((latest) => toRange([...latest.values()]));
}

function toRange(claims: readonly FigureClaim[]): FigureRange {
  const { kind, of } = claims[0]!.figure;
  return {
    kind,
    ...(of === undefined ? {} : { of }),
    min: claims.reduce(lower),
    max: claims.reduce(higher),
    claims,
  };
}
