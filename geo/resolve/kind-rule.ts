import type { Around } from './around.js';
import type { MentionKind } from '../mention.js';

export interface KindVerdict {
  kind: MentionKind;
  /** In words. */
  why: string;
}

/** Looks at a name and the words about it, and answers or passes. */
export type Rule = (around: Around) => KindVerdict | null;

export const metonym = (why: string): KindVerdict => ({ kind: 'metonym', why });
export const modifier = (why: string): KindVerdict => ({ kind: 'modifier', why });
export const literal = (why: string): KindVerdict => ({ kind: 'literal', why });
