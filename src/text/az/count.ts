/** Numbers with their noun in Azerbaijani: after a number the noun stands in the singular. */
import { counting } from '../plural.js';

export const { number, counted } = counting('az');

export const reports = (n: number): string => counted(n, { other: 'xəbər' });
