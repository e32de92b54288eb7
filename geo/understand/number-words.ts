/** What the words of numbers are worth, by their folded form. */
import { fold } from '../../gazetteer/names.js';
import { MULTIPLES, UNITS } from './lexicon/numbers.js';

const folded = (values: Readonly<Record<string, number>>): ReadonlyMap<string, number> =>
  new Map(Object.entries(values).map(([word, value]) => [fold(word), value]));

export const units = folded(UNITS);
export const multiples = folded(MULTIPLES);
