/** Labels: what may be read, at which zoom, in which voice. */
import type { ExpressionSpecification, LayerSpecification, SymbolLayerSpecification } from 'maplibre-gl';
import type { NameMode } from '../../atlas/shapes.js';
import { FONT_NAMES, type FontStyle } from './fonts.js';
import type { LayerId } from './layers.js';
import { nameExpression } from './names.js';
import type { Palette } from './palette.js';

type Layers = Partial<Record<LayerId, LayerSpecification>>;
type Layout = NonNullable<SymbolLayerSpecification['layout']>;

/** Highest rank of place shown from a zoom on. Dots and names follow the same rule. */
const PLACE_RANK: ExpressionSpecification = ['step', ['zoom'], 1, 5.6, 2, 6.6, 3, 7.6, 4, 8.6, 5, 9.4, 6];
const SHOWN_PLACES: ExpressionSpecification = ['<=', ['get', 'rank'], PLACE_RANK];

const font = (style: FontStyle): string[] => [FONT_NAMES[style]];

const byZoom = (...stops: readonly (number | ExpressionSpecification)[]): ExpressionSpecification => [
  'interpolate',
  ['linear'],
  ['zoom'],
  ...(stops as number[]),
];

type Sizes = readonly [
  first: number,
  second: number,
  third: number,
  fourth: number,
  fifth: number,
  rest: number,
];

const byRank = ([first, second, third, fourth, fifth, rest]: Sizes): ExpressionSpecification => [
  'match',
  ['get', 'rank'],
  ...([1, first] as const),
  ...[2, second, 3, third, 4, fourth, 5, fifth],
  rest,
];

export const text = (palette: Palette, names: NameMode): Layers => ({
  ...placeLayers(palette, names),
  ...riverLabels(palette, names),
  ...groundLabels(palette, names),
  ...landLabels(palette, names),
});

function placeLayers(palette: Palette, names: NameMode): Layers {
  const strong: ExpressionSpecification = [
    'case',
    ['<=', ['get', 'rank'], 2],
    ['literal', font('strong')],
    ['literal', font('regular')],
  ];
  return {
    'places-dots': {
      id: 'places-dots',
      type: 'circle',
      source: 'places',
      filter: SHOWN_PLACES,
      paint: {
        'circle-radius': byZoom(
          5,
          byRank([2.4, 1.8, 1.5, 1.3, 1.2, 1.2]),
          10,
          byRank([5, 4.2, 3.5, 3, 2.4, 1.9]),
        ),
        'circle-color': palette.dot,
        'circle-stroke-color': palette.dotEdge,
        'circle-stroke-width': byZoom(5, 1, 10, byRank([1.8, 1.5, 1.3, 1.2, 1.1, 1])),
      },
    },
    'place-labels': {
      id: 'place-labels',
      type: 'symbol',
      source: 'places',
      filter: SHOWN_PLACES,
      layout: {
        'text-field': nameExpression(names),
        'text-font': strong,
        'text-size': byZoom(
          5,
          byRank([12, 11, 10.5, 10.5, 10.5, 10.5]),
          10,
          byRank([18, 16, 14.5, 13.5, 12.5, 11.5]),
        ),
        'text-max-width': 9,
        'text-variable-anchor': ['left', 'right', 'top', 'bottom', 'top-left', 'bottom-left'],
        'text-radial-offset': 0.6,
        'text-justify': 'auto',
        'text-padding': 3,
        'symbol-sort-key': ['get', 'rank'],
      },
      paint: {
        'text-color': ['case', ['<=', ['get', 'rank'], 4], palette.text, palette.textFaint],
        'text-halo-color': palette.textHalo,
        'text-halo-width': 1.4,
      },
    },
  };
}

function label(
  id: LayerId,
  kinds: readonly string[],
  color: string,
  halo: string,
  layout: Layout,
  minzoom: number,
  maxzoom: number,
  rank?: ExpressionSpecification,
): LayerSpecification {
  const isKind: ExpressionSpecification = ['in', ['get', 'kind'], ['literal', [...kinds]]];
  return {
    id,
    type: 'symbol',
    source: 'labels',
    minzoom,
    maxzoom,
    filter: rank ? ['all', isKind, ['<=', ['get', 'rank'], rank]] : isKind,
    layout,
    paint: { 'text-color': color, 'text-halo-color': halo, 'text-halo-width': 1.3 },
  };
}

/** Names along the rivers. */
function riverLabels(palette: Palette, names: NameMode): Layers {
  const layer = (id: LayerId, source: string): LayerSpecification => ({
    id,
    type: 'symbol',
    source,
    minzoom: 7.5,
    filter: ['all', ['has', 'en'], ['<=', ['get', 'rank'], ['step', ['zoom'], 1, 8.5, 2, 9, 4]]],
    layout: {
      'symbol-placement': 'line',
      'symbol-spacing': 420,
      'text-field': nameExpression(names),
      'text-font': font('water'),
      'text-size': byZoom(8, 10.5, 11, 12.5),
      'text-letter-spacing': 0.06,
      'text-max-angle': 32,
      'text-padding': 8,
    },
    paint: { 'text-color': palette.waterText, 'text-halo-color': palette.textHalo, 'text-halo-width': 1.3 },
  });
  return {
    'river-labels': layer('river-labels', 'rivers'),
    'river-labels-core': layer('river-labels-core', 'borders-core'),
  };
}

function groundLabels(palette: Palette, names: NameMode): Layers {
  const name = nameExpression(names);
  const water: Layout = {
    'text-field': name,
    'text-font': font('water'),
    'text-size': byZoom(5, 11, 9, 14),
    'text-max-width': 7,
  };
  const range: Layout = {
    'text-field': name,
    'text-font': font('regular'),
    'text-size': byZoom(5, 10, 9, 13),
    'text-letter-spacing': 0.18,
    'text-max-width': 9,
  };
  const peak: Layout = {
    'text-field': [
      'format',
      '▲',
      { 'font-scale': 0.7 },
      '\n',
      {},
      name,
      {},
      '\n',
      {},
      ['to-string', ['get', 'heightM']],
      { 'font-scale': 0.9 },
    ],
    'text-font': font('regular'),
    'text-size': 10.5,
    'text-anchor': 'top',
  };
  return {
    'range-labels': label(
      'range-labels',
      ['range', 'plain'],
      palette.reliefText,
      palette.textHalo,
      range,
      5.5,
      10,
      ['step', ['zoom'], 1, 6.5, 2, 8, 3],
    ),
    'peak-labels': label('peak-labels', ['peak'], palette.reliefText, palette.textHalo, peak, 7.5, 24, [
      'step',
      ['zoom'],
      1,
      8,
      2,
      8.8,
      3,
    ]),
    'water-labels': label(
      'water-labels',
      ['sea', 'lake'],
      palette.waterText,
      palette.waterHalo,
      water,
      4,
      24,
      ['step', ['zoom'], 1, 6.2, 2, 7.8, 3, 9, 4],
    ),
  };
}

function landLabels(palette: Palette, names: NameMode): Layers {
  const layout = (size: ExpressionSpecification, spacing: number): Layout => ({
    'text-field': ['upcase', nameExpression(names)],
    'text-font': font('strong'),
    'text-size': size,
    'text-letter-spacing': spacing,
    'text-max-width': 8,
    'text-padding': 6,
  });
  const country = layout(byZoom(4, 10, 8, 18), 0.18);
  const region = layout(byZoom(6, 9, 9, 14), 0.14);
  return {
    'country-labels': label(
      'country-labels',
      ['country'],
      palette.countryText,
      palette.textHalo,
      country,
      3,
      8.6,
    ),
    'region-labels': label(
      'region-labels',
      ['region'],
      palette.regionText,
      palette.textHalo,
      region,
      6,
      9.6,
      ['step', ['zoom'], 1, 7, 2],
    ),
  };
}
