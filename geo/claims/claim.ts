/** What entries say differently about one event: who says it, for which side, what figure, and who denies it. */
import type { TimePrecision } from '../entry.js';
import { FIGURE_KINDS } from '../incident.js';

export const CLAIM_KINDS = [
  ...FIGURE_KINDS,
  'casualties',
  'captured',
  'recovered',
  'sheltered',
  'destroyed',
  'taken',
  'handed over',
] as const;
export type ClaimKind = (typeof CLAIM_KINDS)[number];

export interface ClaimFigure {
  kind: ClaimKind;
  /** Of whom or what: `civilians`, `helicopters`; none for the whole. Only figures of the same are compared. */
  of?: string;
  value: number;
  /** Upper end where a range is given. */
  max?: number;
  /** As the entry has it: `at least`, `more than`, `about`. */
  qualifier?: string;
}

/** As written in `events.json`. */
export interface Claim {
  /** Id of the entry that says so. */
  entry: string;
  /** Whose claim it is, where the entry passes on another's: the name as the entry has it. */
  by?: { name: string; side: string | null };
  /** One short neutral sentence: who, and what. */
  says: string;
  figures?: readonly ClaimFigure[];
  /** Entry with the claim that this one denies; its own where the denied claim is known through the denial only. */
  denies?: string;
}

export interface ClaimedEvent {
  id: string;
  /** Neutral: names no side's version. */
  title: string;
  /** What is disputed: `losses`, `who attacked`. */
  about: string;
  claims: readonly Claim[];
}

const DAY_MS = 86_400_000;

/** When a report was known for certain: one of which only the day is kept, at that day's end. */
export const knownMs = (report: { reported: string; reportedPrecision: TimePrecision }): number =>
  Date.parse(report.reported) + (report.reportedPrecision === 'day' ? DAY_MS : 0);

/** A claim with what its entry's record knows of it. */
export interface LinkedClaim extends Omit<Claim, 'by'> {
  source: string;
  sourceId?: string;
  side: string | null;
  /** The entry's own source, where it passes on what another said. */
  relayedBy?: string;
  /** ISO 8601 with offset: when the entry was reported. */
  reported: string;
  reportedPrecision: TimePrecision;
}

/** One item of `claims.json`. */
export interface LinkedEvent extends Omit<ClaimedEvent, 'claims'> {
  /** In the order in which they became known. */
  claims: readonly LinkedClaim[];
}
