/** Hands a file to the reader's browser to be saved. */
import type { ExportFile } from './export.js';

export function save({ name, mediaType, text }: ExportFile): void {
  const url = URL.createObjectURL(new Blob([text], { type: mediaType }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser reads the address after this turn.
  setTimeout(() => URL.revokeObjectURL(url), 1000);
}
