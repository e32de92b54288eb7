/** Numbers with their noun in German. */
import { counting } from '../plural.js';

export const { number, counted } = counting('de');

export const reports = (n: number): string => counted(n, { one: 'Meldung', other: 'Meldungen' });
