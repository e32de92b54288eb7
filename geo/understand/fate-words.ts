/** The word lists of figures that several rules read, each kept once. */
import { wordSet } from '../recognise/words.js';
import { FIGURE_KINDS } from '../incident.js';
import { AFTER, AUXILIARIES, FILLERS, PARTS, PEOPLE, QUALIFIERS, STOPS } from './lexicon/figures.js';
import { phraseIndex } from './phrases.js';

export const people = phraseIndex([[PEOPLE, true]]);
export const after = phraseIndex(FIGURE_KINDS.map((kind) => [AFTER[kind], kind] as const));
export const qualifiers = phraseIndex([[QUALIFIERS, true]]);
export const parts = phraseIndex([[PARTS, true]]);
export const auxiliaries = wordSet(AUXILIARIES);
export const fillers = wordSet(FILLERS);
export const stops = wordSet(STOPS);

/** From a number to its noun. Words. */
export const NOUN_REACH = 5;
