/** Keys of the page as a whole. Those of the clock stand in `src/clock/keys.ts`; here are the ways between the parts. */
import { focusOf } from '../clock/keys.js';
import type { View } from './view.svelte.js';

/** Elements that the keys lead to. */
export const FOCUS_IDS = {
  list: 'list',
  detail: 'detail',
  reader: 'reader',
  map: 'map',
  search: 'search',
} as const;

export function focusOn(part: keyof typeof FOCUS_IDS): void {
  const element = document.getElementById(FOCUS_IDS[part]);
  const target = part === 'map' ? element?.querySelector<HTMLElement>('canvas') : element;
  (target ?? element)?.focus();
}

/** The list, or what stands in its place. */
export const focusOnReports = (view: View): void =>
  focusOn(view.reading !== null ? 'reader' : view.selected === null ? 'list' : 'detail');

const goToMap = (view: View): void => {
  if (view.selected !== null) view.showOnMap(view.selected);
  focusOn('map');
};

/** Whoever reads the detail by keyboard is led back to its row. */
function close(view: View): void {
  const inDetail = document.activeElement?.closest('article') !== null;
  view.closeOne();
  if (inDetail && view.selected === null) requestAnimationFrame(() => focusOn('list'));
}

function read(view: View): void {
  if (view.reading !== null) view.reading = null;
  else if (view.selected !== null) view.read(view.atlas.entries[view.selected]!.document);
}

const ACTIONS: Readonly<Record<string, (view: View) => void>> = {
  '/': () => focusOn('search'),
  '?': (view) => (view.dialog = 'shortcuts'),
  m: goToMap,
  l: focusOnReports,
  r: read,
  t: (view) => (view.drawer = view.drawer === 'table' ? null : 'table'),
  c: (view) => (view.drawer = view.drawer === 'charts' ? null : 'charts'),
  Escape: close,
};
/** The browser closes a menu on Escape by itself: the page then closes nothing more. */
const isMenuOpen = (): boolean => document.querySelector(':popover-open') !== null;

export function pageKeys(view: View, event: KeyboardEvent): void {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || view.dialog) return;
  const { key } = event;
  if (key === 'Escape' ? isMenuOpen() : !view.characterKeys) return;
  const action = ACTIONS[key];
  if (!action || (focusOf(event.target) === 'field' && key !== 'Escape')) return;
  event.preventDefault();
  action(view);
}
