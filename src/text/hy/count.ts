/** Numbers with their noun in Armenian: after a number the noun stands in the singular. */
import { counting } from '../plural.js';

export const { number, counted } = counting('hy');

export const reports = (n: number): string => counted(n, { other: 'հաղորդում' });
