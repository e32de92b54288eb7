/** Data: places that share a name and that no rule tells apart, with the reason why that is right. */
export interface Homonym {
  /** Ids. */
  places: readonly string[];
  reason: string;
}

export const HOMONYMS: readonly Homonym[] = [];
