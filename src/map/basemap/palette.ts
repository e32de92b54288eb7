/** Colours of the basemap. Quiet on purpose: nothing here is as strong as the weakest incident mark. */
import type { Theme } from '../../atlas/shapes.js';

export interface Palette {
  land: string;
  /** Tint of heights, from the sea up. */
  heights: readonly (readonly [heightM: number, colour: string])[];
  shadow: string;
  light: string;
  water: string;
  shore: string;
  river: string;
  district: string;
  road: string;
  roadEdge: string;
  border: string;
  borderGlow: string;
  disputed: string;
  dot: string;
  dotEdge: string;
  text: string;
  textFaint: string;
  textHalo: string;
  countryText: string;
  regionText: string;
  waterText: string;
  waterHalo: string;
  reliefText: string;
}

export const PALETTES: Readonly<Record<Theme, Palette>> = {
  light: {
    land: '#f4f1ea',
    heights: [
      [-60, '#e4eadb'],
      [100, '#eaeee0'],
      [400, '#f1f1e5'],
      [900, '#f5f1e6'],
      [1600, '#f1eadc'],
      [2400, '#eae1d2'],
      [3100, '#ece6dd'],
      [3800, '#f6f4f0'],
      [4600, '#ffffff'],
    ],
    shadow: '#6b6256',
    light: '#ffffff',
    water: '#c3d7e3',
    shore: '#9dbccf',
    river: '#93b7cd',
    district: '#b3aa9c',
    road: '#fdfcf9',
    roadEdge: '#cfc5b3',
    border: '#7d7388',
    borderGlow: '#cfc8d4',
    disputed: '#8c5c54',
    dot: '#ffffff',
    dotEdge: '#4a4b52',
    text: '#2b2d34',
    textFaint: '#4b4d56',
    textHalo: 'rgba(250,248,243,0.9)',
    countryText: '#675c72',
    regionText: '#80524b',
    waterText: '#2d5c77',
    waterHalo: 'rgba(214,228,236,0.85)',
    reliefText: '#6f624f',
  },
  dark: {
    land: '#22252a',
    heights: [
      [-60, '#202628'],
      [200, '#22272a'],
      [800, '#27292a'],
      [1600, '#2d2c2b'],
      [2400, '#34322f'],
      [3200, '#3e3b37'],
      [4200, '#4c4843'],
    ],
    shadow: '#0c0e11',
    light: '#55565a',
    water: '#131d27',
    shore: '#2a4152',
    river: '#2c4b60',
    district: '#4a4b4d',
    road: '#45433f',
    roadEdge: '#2c2b29',
    border: '#8d8498',
    borderGlow: '#37333f',
    disputed: '#b98d83',
    dot: '#22252a',
    dotEdge: '#c9cad0',
    text: '#dcdde2',
    textFaint: '#b4b6bd',
    textHalo: 'rgba(22,24,28,0.9)',
    countryText: '#aba1b8',
    regionText: '#c49a90',
    waterText: '#7fa9c4',
    waterHalo: 'rgba(19,29,39,0.85)',
    reliefText: '#a59a87',
  },
};
