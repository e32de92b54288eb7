/** What a record says was set by hand: the page has its own words for it. */
import type { EntryBrief } from '../../geo/record.js';
import type { Text } from '../text/en.js';

/** Why nothing of an entry is on the map: a correction, or what the rules say; null where no reason was kept. */
export type Unplaced = { by: 'hand' | 'no incident' } | { by: 'rules'; reason: string };

export function unplacedBy({
  byHand = [],
  unplacedWhy,
}: Pick<EntryBrief, 'byHand' | 'unplacedWhy'>): Unplaced | null {
  // The last one holds.
  const last = byHand.findLast(({ kind }) => kind === 'where' || kind === 'not an incident');
  if (last) return { by: last.kind === 'where' ? 'hand' : 'no incident' };
  return unplacedWhy === undefined ? null : { by: 'rules', reason: unplacedWhy };
}

/** The same as a sentence: of the page's own, or the rules' in English. */
export function unplacedText(
  record: Pick<EntryBrief, 'byHand' | 'unplacedWhy'>,
  text: Text['detail'],
): string {
  const unplaced = unplacedBy(record);
  switch (unplaced?.by) {
    case 'hand':
      return text.nowhereByHand;
    case 'no incident':
      return text.noIncidentByHand;
    default:
      return unplaced?.reason ?? text.noReason;
  }
}

/** Reasons for its times that the page cannot say itself. */
export const timeReasons = ({
  byHand = [],
  reportedWhy,
  eventTimeWhy = [],
}: Pick<EntryBrief, 'byHand' | 'reportedWhy' | 'eventTimeWhy'>): string[] =>
  byHand.some(({ kind }) => kind === 'time') ? [...reportedWhy] : [...reportedWhy, ...eventTimeWhy];
