/** What the browser keeps for the reader from visit to visit. Where it keeps nothing, the page works all the same. */

import { webAddress } from './web-address.js';

const BASEMAP = 'incident-atlas.basemap';
const CHARACTER_KEYS = 'incident-atlas.character-keys';

/** Storage may be switched off, full, or refused to a page within another. */
function attempt<T>(act: () => T): T | null {
  try {
    return act();
  } catch (error) {
    if (error instanceof DOMException) return null;
    throw error;
  }
}

/** Letters and signs work as shortcuts unless the reader turned them off. */
export const readCharacterKeys = (): boolean => attempt(() => localStorage.getItem(CHARACTER_KEYS)) !== 'off';

export const keepCharacterKeys = (on: boolean): void =>
  void attempt(() => localStorage.setItem(CHARACTER_KEYS, on ? 'on' : 'off'));

/** Address of the basemap that the reader chose; null for the page's own. */
export const readBasemap = (): string | null =>
  webAddress(attempt(() => localStorage.getItem(BASEMAP)) ?? '');

export const keepBasemap = (url: string | null): void =>
  void attempt(() => (url === null ? localStorage.removeItem(BASEMAP) : localStorage.setItem(BASEMAP, url)));
