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

/** Outlines as SVG path data in the box -1..1, y down: the legend and the map draw the same ones. */
export const SHAPE_PATH: Readonly<Record<Shape, string>> = {
  circle: 'M0 -0.8 A0.8 0.8 0 1 1 0 0.8 A0.8 0.8 0 1 1 0 -0.8 Z',
  square: 'M-0.72 -0.72 H0.72 V0.72 H-0.72 Z',
  triangle: 'M0 -0.92 L0.9 0.66 L-0.9 0.66 Z',
  diamond: 'M0 -1 L0.82 0 L0 1 L-0.82 0 Z',
  star: 'M0 -1 L0.27 -0.37 L0.95 -0.31 L0.44 0.14 L0.59 0.81 L0 0.46 L-0.59 0.81 L-0.44 0.14 L-0.95 -0.31 L-0.27 -0.37 Z',
  cross:
    'M-0.31 -0.9 L0.31 -0.9 L0.31 -0.31 L0.9 -0.31 L0.9 0.31 L0.31 0.31 L0.31 0.9 L-0.31 0.9 L-0.31 0.31 L-0.9 0.31 L-0.9 -0.31 L-0.31 -0.31 Z',
  saltire:
    'M0.44 -0.9 L0.9 -0.44 L0.46 0 L0.9 0.44 L0.44 0.9 L0 0.46 L-0.44 0.9 L-0.9 0.44 L-0.46 0 L-0.9 -0.44 L-0.44 -0.9 L0 -0.46 Z',
  pentagon: 'M0 -0.92 L0.87 -0.28 L0.54 0.74 L-0.54 0.74 L-0.87 -0.28 Z',
  hexagon: 'M0.88 0 L0.44 0.76 L-0.44 0.76 L-0.88 0 L-0.44 -0.76 L0.44 -0.76 Z',
  wedge: 'M0 0.92 L0.9 -0.66 L-0.9 -0.66 Z',
  bar: 'M-0.95 -0.42 H0.95 V0.42 H-0.95 Z',
  drop: 'M0 -1 C0.25 -0.55 0.7 -0.2 0.7 0.28 A0.7 0.7 0 1 1 -0.7 0.28 C-0.7 -0.2 -0.25 -0.55 0 -1 Z',
};

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
