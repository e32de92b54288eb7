/** What the rules of this stage read: one entry of one document, with its names already resolved. */
import type { Place } from '../../gazetteer/place.js';
import type { DocumentInfo } from '../document.js';
import type { Entry } from '../entry.js';
import type { SourceDefinition } from '../incident.js';
import type { Mention } from '../mention.js';
import type { StampMaker } from '../read/stamp.js';
import type { Token } from './tokens.js';

export interface UnderstandContext {
  /** The whole document; all offsets point into it. */
  text: string;
  document: DocumentInfo;
  /** BCP 47. */
  language: string;
  /** Makes the stamps of the document's zone. */
  stamps: StampMaker;
  /** The gazetteer by id. */
  place(id: string): Place | undefined;
  /** The places that bear exactly this name. */
  named?(name: string): readonly Place[];
  /** The road that joins two places. */
  roadBetween?(from: Place, to: Place): Place | undefined;
  /** The chronicle's vocabulary of sources; empty where it has none. */
  sources: readonly SourceDefinition[];
}

/** An entry with its mentions, in order of their offsets. */
export interface ResolvedEntry {
  entry: Entry;
  mentions: readonly Mention[];
}

/** A resolved entry with its words, read once for the rules that look at words. */
export interface WordedEntry extends ResolvedEntry {
  words: readonly Token[];
}
