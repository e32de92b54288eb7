/** The name of a place in a file: as the reader has chosen for the page; as the text writes it where that is the choice. */
import type { View } from '../view/view.svelte.js';

export function exportLabel(view: View): ((place: string) => string) | undefined {
  return view.names === 'reported' ? undefined : (place) => view.labels.place(place);
}
