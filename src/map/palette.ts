/** The colours of the incident layers as numbers for the GPU. */
import { CATEGORIES } from '../../geo/incident.js';
import { CATEGORY_STYLE, SHAPES } from '../atlas/categories.js';
import type { Theme } from '../atlas/shapes.js';

export interface MapPalette {
  /** Hex, in the order of `CATEGORIES`. */
  categories: readonly string[];
  /** The same as numbers in 0..1, three a category. */
  categoryRgb: Float32Array;
  /** Text and selection. */
  ink: string;
  /** Casing of marks, their middle, and the halo of numbers. */
  paper: string;
  /** Behind names. */
  halo: string;
  /** Arcs of movements. */
  flow: string;
}

const categoryColours = (key: 'colourLight' | 'colourDark') => {
  const categories = CATEGORIES.map((category) => CATEGORY_STYLE[category][key]);
  return { categories, categoryRgb: Float32Array.from(categories.flatMap(rgb)) };
};

export const MAP_PALETTE: Readonly<Record<Theme, MapPalette>> = {
  light: {
    ...categoryColours('colourLight'),
    ink: '#1b1f24',
    paper: '#ffffff',
    halo: 'rgba(250,248,243,0.92)',
    flow: '#22314a',
  },
  dark: {
    ...categoryColours('colourDark'),
    ink: '#f3f1ec',
    paper: '#14181d',
    halo: 'rgba(18,21,25,0.92)',
    flow: '#e6ddc8',
  },
};

/** Index into `SHAPES` of each category, in the order of `CATEGORIES`. */
export const CATEGORY_SHAPE: readonly number[] = CATEGORIES.map((category) =>
  SHAPES.indexOf(CATEGORY_STYLE[category].shape),
);

/** `#rrggbb` as three numbers in 0..1. */
export function rgb(hex: string): [r: number, g: number, b: number] {
  if (!/^#[0-9a-f]{6}$/i.test(hex)) throw new Error(`colour "${hex}" is not #rrggbb`);
  const value = parseInt(hex.slice(1), 16);
  return [(value >> 16) / 255, ((value >> 8) & 255) / 255, (value & 255) / 255];
}

/** Bit n stands for category n. */
export const ALL_CATEGORIES = 2 ** CATEGORIES.length - 1;
