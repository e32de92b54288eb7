/**
 * Rivers in and around Nagorno-Karabakh, drawn by hand from their sources to their mouths through the places on their banks:
 * schematic, 1 to 3 km off. The network that serves elsewhere has its rivers 5 km apart and knows none of them by name.
 */
import type { Position } from 'geojson';

export interface NamedRiver {
  en: string;
  hy: string;
  az: string;
  ru: string;
  /** Contested names in alphabetical order, where they differ. */
  both?: string;
  rank: 2 | 3 | 4;
  points: readonly Position[];
}

/** Where the rivers below stand in for the network. */
export const HAND_DRAWN_AREA: readonly Position[] = [
  [45.7, 39.86],
  [45.9, 40.25],
  [46.6, 40.36],
  [46.8, 40.46],
  [47.45, 40.5],
  [47.62, 40.3],
  [47.78, 40.1],
  [47.62, 39.6],
  [46.95, 38.98],
  [46.02, 39.0],
  [45.95, 39.3],
  [45.7, 39.5],
];

/** Names of the two large rivers that Natural Earth gives, by its name for them. */
export const LARGE_RIVERS: Readonly<Record<string, Omit<NamedRiver, 'points' | 'rank'>>> = {
  Kr: { en: 'Kura', hy: 'Կուր', az: 'Kür', ru: 'Кура' },
  Aras: { en: 'Aras', hy: 'Արաքս', az: 'Araz', ru: 'Аракс', both: 'Araks / Araz' },
};

export const RIVERS: readonly NamedRiver[] = [
  {
    ...{ en: 'Tartar', hy: 'Թարթառ', az: 'Tərtərçay', ru: 'Тертер', rank: 2 },
    points: [
      [45.92, 39.87],
      [45.955, 39.945],
      [45.985, 40.02],
      [46.028, 40.1],
      [46.07, 40.152],
      [46.15, 40.165],
      [46.24, 40.152],
      [46.288, 40.157],
      [46.343, 40.145],
      [46.43, 40.152],
      [46.51, 40.158],
      [46.55, 40.154],
      [46.6, 40.166],
      [46.65, 40.172],
      [46.69, 40.2],
      [46.72, 40.25],
      [46.762, 40.315],
      [46.84, 40.336],
      [46.93, 40.333],
      [47.02, 40.37],
      [47.11, 40.397],
      [47.22, 40.42],
      [47.36, 40.44],
    ],
  },
  {
    ...{ en: 'Khachen', hy: 'Խաչեն', az: 'Xaçınçay', ru: 'Хачен', rank: 3 },
    points: [
      [46.31, 39.985],
      [46.38, 40.01],
      [46.46, 40.045],
      [46.54, 40.045],
      [46.597, 40.008],
      [46.66, 40.025],
      [46.73, 40.038],
      [46.8, 40.055],
      [46.87, 40.08],
      [46.98, 40.13],
      [47.1, 40.165],
      [47.26, 40.205],
      [47.42, 40.25],
      [47.53, 40.285],
    ],
  },
  {
    ...{ en: 'Karkar', hy: 'Կարկառ', az: 'Qarqarçay', ru: 'Каркар', rank: 3 },
    points: [
      [46.66, 39.72],
      [46.7, 39.745],
      [46.745, 39.742],
      [46.775, 39.77],
      [46.775, 39.815],
      [46.782, 39.86],
      [46.8, 39.905],
      [46.84, 39.935],
      [46.9, 39.952],
      [46.97, 39.965],
      [47.1, 39.99],
      [47.25, 40.005],
      [47.4, 40.02],
      [47.55, 40.06],
      [47.68, 40.11],
    ],
  },
  {
    ...{ en: 'Hakari', hy: 'Հակարի', az: 'Həkəri', ru: 'Акари', rank: 2, both: 'Aghavno / Hakari' },
    points: [
      [46.2, 39.88],
      [46.3, 39.835],
      [46.4, 39.785],
      [46.48, 39.72],
      [46.545, 39.662],
      [46.558, 39.625],
      [46.565, 39.585],
      [46.578, 39.553],
      [46.598, 39.5],
      [46.615, 39.44],
      [46.63, 39.37],
      [46.67, 39.3],
      [46.72, 39.23],
      [46.78, 39.13],
    ],
  },
  {
    ...{ en: 'Vorotan', hy: 'Որոտան', az: 'Bərgüşad', ru: 'Воротан', rank: 3, both: 'Bargushad / Vorotan' },
    points: [
      [45.73, 39.77],
      [45.8, 39.7],
      [45.85, 39.63],
      [45.91, 39.56],
      [45.955, 39.558],
      [46.03, 39.515],
      [46.1, 39.475],
      [46.18, 39.435],
      [46.255, 39.4],
      [46.32, 39.42],
      [46.396, 39.42],
      [46.46, 39.395],
      [46.52, 39.362],
      [46.582, 39.338],
      [46.63, 39.3],
      [46.7, 39.255],
    ],
  },
  {
    ...{ en: 'Voghji', hy: 'Ողջի', az: 'Oxçuçay', ru: 'Вохчи', rank: 3, both: 'Okhchu / Voghji' },
    points: [
      [46.03, 39.18],
      [46.15, 39.155],
      [46.28, 39.18],
      [46.405, 39.204],
      [46.5, 39.195],
      [46.58, 39.15],
      [46.655, 39.085],
      [46.7, 39.02],
    ],
  },
  {
    ...{ en: 'Kondalan', hy: 'Կոնդալան', az: 'Köndələnçay', ru: 'Кёнделен', rank: 4 },
    points: [
      [46.86, 39.665],
      [46.92, 39.672],
      [46.98, 39.655],
      [47.06, 39.62],
      [47.14, 39.59],
      [47.25, 39.555],
      [47.36, 39.5],
    ],
  },
  {
    ...{
      en: 'Ishkhanaget',
      hy: 'Իշխանագետ',
      az: 'Quruçay',
      ru: 'Куручай',
      rank: 4,
      both: 'Ishkhanaget / Quruçay',
    },
    points: [
      [46.93, 39.59],
      [47.0, 39.545],
      [47.1, 39.53],
      [47.22, 39.5],
      [47.31, 39.46],
    ],
  },
];
