/** What a file says in words of the page: names of places as the reader has chosen, marks, and that something was left out. */
import type { View } from '../view/view.svelte.js';
import type { ExportWords } from './export.js';

export function exportWords(view: View): ExportWords {
  return {
    // As the text writes them where that is the choice.
    ...(view.names !== 'reported' && { label: (place: string) => view.labels.place(place) }),
    ...(view.leaving && { said: (words: string) => view.said(words), note: view.text.page.noCasualties }),
  };
}
