/** The place as said: "12 km south of X", "near X", "between X and Y" are shapes, and no dots. */
import type { EventPlace } from '../incident.js';
import type { UnderstandContext } from './context.js';
import type { PlacedName } from './mention-words.js';
import type { Token } from './tokens.js';

export type Shape = Required<Pick<EventPlace, 'geometry' | 'precision' | 'why'>>;

export function shapeOf(context: UnderstandContext, words: readonly Token[], name: PlacedName): Shape | null {
  void [context, words, name];
  return null;
}
