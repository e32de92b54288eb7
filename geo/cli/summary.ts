/** What `build` prints when it is done. */
import { plain } from './report.js';
import { correctionLine } from '../overrides/parse.js';
import type { BuiltAtlas } from '../write/outputs.js';

export function summary({ documents, records }: BuiltAtlas): string {
  const placed = records.filter(({ places }) => places.length).length;
  const byHand = records.flatMap((record) => (record.byHand ?? []).map(correctionLine));
  const lines = [
    `documents  ${documents.length}`,
    ...documents.map(({ file, layout, zone, why }) => `  ${file}: layout ${layout}, ${zoneIn(zone, why)}`),
    `entries    ${records.length}`,
    `placed     ${placed}`,
    `unplaced   ${records.length - placed}`,
    ...(byHand.length ? [`by hand    ${byHand.length}`, ...listed(byHand)] : []),
  ];
  return `${lines.join('\n')}\n`;
}

/** With the reason for a zone that the document does not state. */
const zoneIn = (zone: string, why: readonly string[]): string =>
  why.find((reason) => reason.startsWith(`zone ${zone}: `)) ?? `zone ${zone}`;

/** More would push the rest off a screen; every correction stands in its entry. */
const MOST_LISTED = 10;

function listed(byHand: readonly string[]): string[] {
  const more = byHand.length - MOST_LISTED;
  return [
    ...byHand.slice(0, MOST_LISTED).map((one) => `  ${plain(one)}`),
    ...(more > 0 ? [`  and ${more} more: "byHand" in entries.jsonl`] : []),
  ];
}
