/**
 * How each category looks: one colour a theme, and a shape so that colour is never the only sign.
 * Hues go by kind: fighting red and orange, people blue and violet, access and aid green and teal,
 * talks and politics brown and slate. Every colour stands at 3:1 or more against its theme's ground
 * (white, and `#1c2026`), and every pair stays apart under simulated protanopia, deuteranopia and tritanopia.
 */
import type { Category } from '../../geo/incident.js';

export const SHAPES = [
  'circle',
  'square',
  'triangle',
  'diamond',
  'star',
  'cross',
  'saltire',
  'pentagon',
  'hexagon',
  'wedge',
  'bar',
  'drop',
] as const;
export type Shape = (typeof SHAPES)[number];

export interface CategoryStyle {
  colourLight: string;
  colourDark: string;
  shape: Shape;
}

export const CATEGORY_STYLE: Readonly<Record<Category, CategoryStyle>> = {
  battle: { colourLight: '#f04355', colourDark: '#ee4e42', shape: 'saltire' },
  strike: { colourLight: '#c26f0e', colourDark: '#fe9120', shape: 'star' },
  casualties: { colourLight: '#a8309e', colourDark: '#d650c8', shape: 'diamond' },
  displacement: { colourLight: '#155cd3', colourDark: '#5686fb', shape: 'triangle' },
  humanitarian: { colourLight: '#3b9a5c', colourDark: '#b0f0a2', shape: 'cross' },
  access: { colourLight: '#1d9ea9', colourDark: '#84f3e6', shape: 'bar' },
  detention: { colourLight: '#5d0a85', colourDark: '#d09bf8', shape: 'square' },
  accident: { colourLight: '#7d6100', colourDark: '#ead444', shape: 'wedge' },
  military: { colourLight: '#6c2503', colourDark: '#f4b796', shape: 'pentagon' },
  diplomacy: { colourLight: '#68543f', colourDark: '#b6a181', shape: 'hexagon' },
  politics: { colourLight: '#475b70', colourDark: '#b2cae0', shape: 'drop' },
  other: { colourLight: '#3d3d3c', colourDark: '#8f8d88', shape: 'circle' },
};
