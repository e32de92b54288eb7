/** What of the view goes into its address: all that is not as the page opens by itself. */
import { DAY_MS } from '../clock/zone.js';
import type { View } from '../view/view.svelte.js';
import type { ViewState } from '../view/view-state.js';

/** How the page opens without a link; see the fields of `View`. The rate is the view's own: it comes from the data. */
export const OPENING: ViewState = {
  mode: 'window',
  breadthMs: DAY_MS,
  basis: 'happened',
  asKnown: false,
  axisKind: 'folded',
  names: 'reported',
  languageChoice: 'system',
  themeChoice: 'system',
  listing: 'shown',
  presenting: false,
  embedded: false,
};

/** The moment is the clock's published one: an address need not follow every frame. */
export function stateOf(view: View): ViewState {
  const { nowMs, mode, breadthMs, ratePerSecond, loop, basis, asKnown, axisKind, unfolded } = view;
  const { filters, listing, names, themeChoice, camera, presenting, embedded, reading } = view;
  const { choice: languageChoice } = view.language;
  const selected = view.selected === null ? null : view.atlas.entries[view.selected]!.id;
  const place = view.place === null ? null : view.atlas.places[view.place]!.id;
  const state: ViewState = {
    ...{ nowMs, mode, breadthMs, ratePerSecond, loop, basis, asKnown, axisKind, unfolded },
    ...{
      filters,
      selected,
      listing,
      place,
      reading,
      names,
      languageChoice,
      themeChoice,
      presenting,
      embedded,
      ...(camera && { camera }),
    },
  };
  const opening: ViewState = { ...OPENING, ratePerSecond: view.openingRate };
  const differs = ([key, value]: [string, unknown]) => opening[key as keyof ViewState] !== value;
  return Object.fromEntries(Object.entries(state).filter(differs));
}
