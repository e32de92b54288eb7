/** A name of a place as it stands in an entry. Spans come from `geo/recognise`, the chosen place from `geo/resolve`. */
import type { Span } from './entry.js';

/** literal: the place itself; metonym: a government by its capital; modifier: part of a description or a proper name. */
export type MentionKind = 'literal' | 'metonym' | 'modifier';

export interface Candidate {
  /** Gazetteer id. */
  place: string;
  /** Sum of the reasons' points. The highest wins. */
  score: number;
  /** What counted for and against it, in words with points: `district named beside it +3`. */
  reasons: readonly string[];
}

/** What recognition finds: a span and the places that bear the name, not yet chosen. */
export interface NamedSpan extends Span {
  /** `text.slice(start, end) === surface`. */
  surface: string;
  /** 1-based line of `start`. */
  line: number;
  /** Gazetteer ids of all places that bear the name. */
  places: readonly string[];
  /** Class of the type word that goes with the name, `district` in "Martuni region"; it need not stand beside it. */
  typed?: string;
  /** The name is part of another name that is no place ("Minsk Group"), or has become an adjective. */
  within?: 'press' | 'agreement' | 'organisation' | 'adjective';
}

export interface Mention extends NamedSpan {
  candidates: readonly Candidate[];
  /** The chosen place; null where no candidate is good enough. */
  place: string | null;
  kind: MentionKind;
  /** Why it is of this kind, in words. */
  kindWhy: string;
}
