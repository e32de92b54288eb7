/** How components reach what opens the reader's own files. */
import { createContext } from 'svelte';

export interface Own {
  /** Names of the reader's files that are shown; null for the atlas that came with the page. */
  readonly names: readonly string[] | null;
  /** Asks the reader for files. */
  choose(): void;
  /** Back to the atlas that came with the page. */
  close(): void;
}

export const [getOwn, setOwn] = createContext<Own>();
