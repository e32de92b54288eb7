/** What sides are called. */

/** A side that the catalogue does not know is shown as it is written, with capitals: `new-zealand` as `New Zealand`. */
export const sideNamer =
  (sides: Readonly<Record<string, string>>) =>
  (id: string): string =>
    sides[id] ?? id.replaceAll('-', ' ').replace(/(^| )(\p{Ll})/gu, (letter) => letter.toUpperCase());
