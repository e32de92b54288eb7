/** Keeps the address in step with the view, and the view with an address that the reader changes. */
import { untrack } from 'svelte';
import { STEP_RATE, type View } from '../view/view.svelte.js';
import { readAddress, writeAddress, type AddressFlaw } from './address.js';
import { NO_FILTERS } from '../filters/filters.js';
import { OPENING, stateOf } from './state.js';

/** Browsers refuse more than some hundred changes of the address in half a minute. */
const WRITE_AFTER_MS = 400;

/** What a link does not name is as the page opens, whatever the reader had before. */
const UNSET = {
  ...OPENING,
  filters: NO_FILTERS,
  selected: null,
  place: null,
  reading: null,
  loop: null,
  unfolded: new Set<number>(),
};

export function addressOf(view: View): string {
  return new URL(writeAddress(stateOf(view)), location.href).href;
}

/** Markup that shows this view within another page; whoever reads that page asks the host of this one. */
export function frameOf(view: View): string {
  const address = new URL(writeAddress({ ...stateOf(view), embedded: true }), location.href).href;
  const [href, title] = [address, view.text.page.name].map((words) =>
    words.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;'),
  );
  return `<iframe src="${href}" title="${title}" width="960" height="600" style="border:0" loading="lazy" allow="fullscreen"></iframe>`;
}

/** The same view in a page of its own. */
export const wholeAddressOf = (view: View): string =>
  new URL(writeAddress({ ...stateOf(view), embedded: false }), location.href).href;

/** Call it in a component; returns how to stop. */
export function followAddress(view: View): () => void {
  let timer = 0;
  let written = location.hash;
  const write = () => {
    written = writeAddress(untrack(() => stateOf(view)));
    history.replaceState(history.state, '', written);
  };
  const read = () => {
    if (location.hash === written || location.hash === `#${written}`) return;
    const opened = readAddress(location.hash);
    const ratePerSecond = opened.state.axisKind === 'equal' ? STEP_RATE : view.openingRate;
    view.restore({ ...UNSET, ratePerSecond, ...opened.state });
    tellFlaws(view, opened);
  };
  const stop = $effect.root(() => {
    $effect(() => {
      stateOf(view);
      clearTimeout(timer);
      timer = window.setTimeout(write, WRITE_AFTER_MS);
    });
  });
  addEventListener('hashchange', read);
  return () => {
    stop();
    clearTimeout(timer);
    removeEventListener('hashchange', read);
  };
}

/** Says what a link holds that could not be opened. */
export function tellFlaws(view: View, opened: ReturnType<typeof readAddress>): void {
  for (const flaw of opened.flaws) view.notices.tell(sentence(view, flaw));
  const { selected, place } = opened.state;
  if (selected && view.indexOf(selected) === null) view.notices.tell(view.text.share.gone(selected));
  if (place && !view.placeIndex.has(place)) view.notices.tell(view.text.detail.missingPlace(place));
}

function sentence({ text: { share } }: View, flaw: AddressFlaw): string {
  switch (flaw.kind) {
    case 'version':
      return share.newer(flaw.version);
    case 'unknown':
      return share.unknownKey(flaw.key);
    case 'refused':
      return share.refused(flaw.key, flaw.value);
  }
}
