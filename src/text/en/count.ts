/** Numbers with their noun in English. */

const numbers = new Intl.NumberFormat('en');

/** `1,200`. */
export const number = (n: number): string => numbers.format(n);

/** `1 report`, `1,200 reports`. */
export const counted = (n: number, one: string, many: string): string =>
  `${number(n)} ${n === 1 ? one : many}`;

export const reports = (n: number): string => counted(n, 'report', 'reports');
