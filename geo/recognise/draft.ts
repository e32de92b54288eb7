import type { NamedSpan } from '../mention.js';
import type { NameIndex } from '../../gazetteer/name-index.js';
import type { Place } from '../../gazetteer/place.js';
import type { Span } from '../entry.js';
import type { TypeClass } from './lexicon/type-words.js';

/** What the passes of recognition read. */
export interface Scene {
  index: NameIndex;
  text: string;
  /** The stretch of text in hand: no context is read beyond it. */
  floor: number;
  ceiling: number;
}

/** A span on its way to a `NamedSpan`. Passes return new drafts and change none. */
export interface Draft extends Span {
  places: readonly Place[];
  typed?: TypeClass;
  within?: NonNullable<NamedSpan['within']>;
}

/**
 * Names that stand for one thing together: `Agdam-Khankandi`, `Berdzor (Lachin)`, or a single name.
 * `members` are the names within, `whole` the thing itself where it is known (a road).
 */
export interface Unit extends Span {
  members: readonly Draft[];
  whole?: Draft;
  /** Two names or more, joined by dashes. */
  isChain: boolean;
  /** Another name of the last member follows in brackets. */
  hasAlias: boolean;
}

export const surfaceOf = ({ text }: Pick<Scene, 'text'>, { start, end }: Span): string =>
  text.slice(start, end);
