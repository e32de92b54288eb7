/** A language for tests: the words of another, each drawn from right to left. */

const FROM_RIGHT = '\u202e';
const END = '\u202c';
/** So that numbers and signs between the words lie from right to left too. */
const RIGHT_MARK = '\u200f';

const mirroredText = (text: string): string =>
  text && RIGHT_MARK + text.replace(/\p{L}+/gu, (word) => FROM_RIGHT + word + END) + RIGHT_MARK;

/** The same shape, every text in it mirrored, those that functions give as well. */
export function mirrored<T>(value: T): T {
  if (typeof value === 'string') return mirroredText(value) as T;
  if (typeof value === 'function') {
    return ((...args: unknown[]) => mirrored((value as (...args: unknown[]) => unknown)(...args))) as T;
  }
  if (Array.isArray(value)) return value.map(mirrored) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, mirrored<unknown>(part)])) as T;
}
