/** What `build` prints when it is done. */
import type { BuiltAtlas } from '../write/outputs.js';

export function summary({ documents, records }: BuiltAtlas): string {
  const placed = records.filter(({ places }) => places.length).length;
  const lines = [
    `documents  ${documents.length}`,
    ...documents.map(({ file, layout, zone }) => `  ${file}: layout ${layout}, zone ${zone}`),
    `entries    ${records.length}`,
    `placed     ${placed}`,
    `unplaced   ${records.length - placed}`,
  ];
  return `${lines.join('\n')}\n`;
}
