/** What of the view an address holds and a link reopens. Whatever is missing opens as the page's own default. */
import type { Leaving } from '../atlas/left-out.js';
import type { NameMode, TimeWindow } from '../atlas/shapes.js';
import type { DocumentTexts } from '../atlas/texts.js';
import type { Trail } from '../atlas/trail.js';
import type { TimeBasis } from '../atlas/times.js';
import type { Frames } from '../clock/clock.js';
import type { WindowMode } from '../clock/window.js';
import type { Filters } from '../filters/filters.js';
import type { Camera } from '../map/contract.js';
import type { Catalogue, LanguageChoice } from '../text/languages.js';
import type { AxisKind } from '../timeline/axis.js';
import type { Listing } from './tally.js';

export const THEME_CHOICES = ['system', 'light', 'dark'] as const;
export type ThemeChoice = (typeof THEME_CHOICES)[number];

export interface ViewState {
  nowMs?: number;
  mode?: WindowMode;
  breadthMs?: number;
  ratePerSecond?: number;
  loop?: TimeWindow | null;
  basis?: TimeBasis;
  asKnown?: boolean;
  axisKind?: AxisKind;
  unfolded?: ReadonlySet<number>;
  filters?: Filters;
  /** Id of an entry. */
  selected?: string | null;
  /** What the list holds. */
  listing?: Listing;
  /** Id of the place to which the list is kept. */
  place?: string | null;
  /** File of the document that is read. */
  reading?: string | null;
  names?: NameMode;
  languageChoice?: LanguageChoice;
  themeChoice?: ThemeChoice;
  camera?: Camera;
  presenting?: boolean;
  /** Within another page: the map and the clock alone. */
  embedded?: boolean;
}

/** What a view is made with, beside the atlas. */
export interface ViewOptions {
  /** Where the page's owner leaves casualty figures out: then the atlas has none. */
  leaving?: Leaving;
  frames?: Frames;
  /** Fetched already: the page opens in its language. */
  catalogue?: Catalogue;
  /** Languages of the browser, the dearest first; asked each time. */
  preferred?: () => readonly string[];
  start?: ViewState;
  /** Words of the documents. */
  texts?: DocumentTexts;
  /** How their names were read. */
  trail?: Trail;
  /** Asked each time, so that it may follow the system. */
  prefersDark?: () => boolean;
}
