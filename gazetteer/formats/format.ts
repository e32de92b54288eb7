/** What every reader of a gazetteer file gives: the places that are whole, and why the others are not. */
import type { Issue } from '../issue.js';
import type { Place } from '../place.js';

export interface ReadPlaces {
  places: Place[];
  issues: Issue[];
}

/** A pure function of the file's name and text. */
export type PlaceReader = (file: string, text: string) => ReadPlaces;
