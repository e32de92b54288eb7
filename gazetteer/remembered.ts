/** Nearly every word of a text is met again: what was made of it once need not be made anew. */

/** More are forgotten; longer ones are never kept, since they hold on to the whole text that they were cut from. */
const [MOST, LONGEST] = [20_000, 12];

export interface Remembered<T> {
  (text: string): T;
  /** Where the same text would now give something else. */
  forget(): void;
}

/** The function, with its results for short texts kept. It must depend on the text alone and give no `undefined`. */
export function remembered<T extends string | object>(make: (text: string) => T): Remembered<T> {
  const known = new Map<string, T>();
  const get = (text: string): T => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const made = make(text);
    if (text.length > LONGEST) return made;
    if (known.size === MOST) known.clear();
    known.set(text, made);
    return made;
  };
  return Object.assign(get, { forget: () => known.clear() });
}
