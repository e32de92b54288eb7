/** The word lists of figures that several rules read, each kept once. */
import { FIGURE_KINDS } from '../incident.js';
import { AFTER, AUXILIARIES, FILLERS, PARTS, PEOPLE, QUALIFIERS, STOPS } from './lexicon/figures.js';
import { phraseIndex } from './phrases.js';
import { wordList } from './word-lists.js';

export const people = phraseIndex([[PEOPLE, true]]);
export const after = phraseIndex(FIGURE_KINDS.map((kind) => [AFTER[kind], kind] as const));
export const qualifiers = phraseIndex([[QUALIFIERS, true]]);
export const parts = phraseIndex([[PARTS, true]]);
export const auxiliaries = wordList(AUXILIARIES);
export const fillers = wordList(FILLERS);
export const stops = wordList(STOPS);

/** From a number to its noun. Words. */
export const NOUN_REACH = 5;
