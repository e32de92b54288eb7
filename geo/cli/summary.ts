/** What `build` prints when it is done. */
import { plain } from './report.js';
import type { BuiltAtlas } from '../write/outputs.js';

export function summary({ documents, records }: BuiltAtlas): string {
  const placed = records.filter(({ places }) => places.length).length;
  const byHand = records.flatMap((record) => record.byHand ?? []);
  const lines = [
    `documents  ${documents.length}`,
    ...documents.map(({ file, layout, zone }) => `  ${file}: layout ${layout}, zone ${zone}`),
    `entries    ${records.length}`,
    `placed     ${placed}`,
    `unplaced   ${records.length - placed}`,
    ...(byHand.length ? [`by hand    ${byHand.length}`, ...byHand.map((one) => `  ${plain(one)}`)] : []),
  ];
  return `${lines.join('\n')}\n`;
}
