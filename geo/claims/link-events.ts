/** Links hand-made events to the records of their entries, and holds each claim against its entry's own words. */
import type { Issue } from '../issue.js';
import type { EntryRecord } from '../record.js';
import {
  knownMs,
  type Claim,
  type ClaimedEvent,
  type ClaimFigure,
  type LinkedClaim,
  type LinkedEvent,
} from './claim.js';
import type { ReadEvents } from './read-events.js';

export interface Linked {
  /** All of them, also those left with one claim or none. */
  events: readonly LinkedEvent[];
  issues: readonly Issue[];
}

/**
 * Claims that do not hold are told and left out; those of documents that are not read here are no flaws.
 * @param texts of the documents, by name.
 */
export function linkEvents(
  file: string,
  { events, lineOf }: Pick<ReadEvents, 'events' | 'lineOf'>,
  records: readonly EntryRecord[],
  texts: ReadonlyMap<string, string>,
): Linked {
  const recordOf = new Map(records.map((record) => [record.id, record]));
  const textOf = ({ document, body }: EntryRecord) => texts.get(document)?.slice(...body) ?? '';
  const issues: Issue[] = [];
  const linked = events.map((event, i) => {
    const claims = event.claims.flatMap((claim, j) => {
      if (!texts.has(documentOf(claim.entry))) return [];
      const record = recordOf.get(claim.entry);
      const reasons = record
        ? claimReasons(event, claim, textOf(record))
        : [`there is no entry "${claim.entry}"`];
      for (const reason of reasons) issues.push({ file, line: lineOf(i, j), reason, severity: 'warning' });
      return record && !reasons.length ? [linkClaim(claim, record)] : [];
    });
    return { ...event, claims: claims.sort(byReport) };
  });
  return { events: linked, issues };
}

/** `<file>#<key>`; a key has no `#`. */
export const documentOf = (entry: string): string => entry.slice(0, Math.max(0, entry.lastIndexOf('#')));

const byReport = (a: LinkedClaim, b: LinkedClaim): number => knownMs(a) - knownMs(b);

function linkClaim({ by, ...claim }: Claim, record: EntryRecord): LinkedClaim {
  const { source, sourceId, side, reported, reportedPrecision } = record;
  if (by) return { ...claim, source: by.name, side: by.side, relayedBy: source, reported, reportedPrecision };
  return {
    ...claim,
    source,
    ...(sourceId === undefined ? {} : { sourceId }),
    side,
    reported,
    reportedPrecision,
  };
}

function claimReasons(event: ClaimedEvent, claim: Claim, text: string): string[] {
  const { by, figures = [], denies } = claim;
  return [
    by && !text.includes(by.name) ? `the entry does not name "${by.name}"` : '',
    ...figures.flatMap((figure) => figureReasons(figure, text)),
    denies !== undefined && !event.claims.some((other) => other !== claim && other.entry === denies)
      ? `denies "${denies}", of which no other claim of this event is`
      : '',
  ].filter(Boolean);
}

function figureReasons({ value, max, qualifier }: ClaimFigure, text: string): string[] {
  const printed = numbersIn(text);
  const missing = [value, max].filter((number) => number !== undefined && !printed.has(number));
  return [
    ...missing.map((number) => `the entry has no number ${number}`),
    qualifier !== undefined && !text.toLowerCase().includes(qualifier.toLowerCase())
      ? `the entry does not say "${qualifier}"`
      : '',
  ];
}

/** `10,000` and `10000` alike; a number inside another is none. */
const numbersIn = (text: string): Set<number> =>
  new Set((text.match(/\d[\d,]*/g) ?? []).map((digits) => Number(digits.replaceAll(',', ''))));
