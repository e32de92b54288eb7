/** When the reported thing happened, where the text says so and it differs from the stamp. */
import type { Stamp } from '../entry.js';
import type { ResolvedEntry, UnderstandContext } from './context.js';

export interface Times {
  eventTime?: Stamp;
  /** The last moment, where the text gives one. */
  eventEnd?: Stamp;
}

export function timesOf(context: UnderstandContext, { entry }: ResolvedEntry): Times {
  void context;
  void entry;
  return {};
}
