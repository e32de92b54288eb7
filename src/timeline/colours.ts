/** Colours of the canvas: the page's own, read from the element's style, and those of the categories. */
import { CATEGORIES } from '../../geo/incident.js';
import { CATEGORY_STYLE } from '../atlas/categories.js';
import type { Theme } from '../atlas/shapes.js';

export interface Colours {
  panel: string;
  ink: string;
  inkSoft: string;
  rule: string;
  ruleStrong: string;
  sunken: string;
  accent: string;
  accentInk: string;
  /** By index in `CATEGORIES`. */
  categories: readonly string[];
  font: string;
}

export function coloursOf(element: Element, theme: Theme): Colours {
  const style = getComputedStyle(element);
  const token = (name: string): string => style.getPropertyValue(name).trim();
  return {
    panel: token('--panel'),
    ink: token('--ink'),
    inkSoft: token('--ink-soft'),
    rule: token('--rule'),
    ruleStrong: token('--rule-strong'),
    sunken: token('--sunken'),
    accent: token('--accent'),
    accentInk: token('--accent-ink'),
    categories: CATEGORIES.map((category) => {
      const { colourDark, colourLight } = CATEGORY_STYLE[category];
      return theme === 'dark' ? colourDark : colourLight;
    }),
    font: `${style.fontSize} ${style.fontFamily}`,
  };
}
