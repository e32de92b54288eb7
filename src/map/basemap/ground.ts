/** Relief, water and lines: everything on the basemap that is not text. */
import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import type { Theme } from '../../atlas/shapes.js';
import type { LayerId } from './layers.js';
import type { Palette } from './palette.js';

type Layers = Partial<Record<LayerId, LayerSpecification>>;

const byZoom = (...stops: readonly (number | ExpressionSpecification)[]): ExpressionSpecification => [
  'interpolate',
  ['linear'],
  ['zoom'],
  ...(stops as number[]),
];

const ROUND = { 'line-cap': 'round', 'line-join': 'round' } as const;

export const ground = (palette: Palette, theme: Theme, relief: boolean): Layers => ({
  land: { id: 'land', type: 'background', paint: { 'background-color': palette.land } },
  ...reliefLayers(palette, theme, relief),
  ...waterLayers(palette),
  ...roadLayers(palette),
  ...borderLayers(palette),
});

function reliefLayers(palette: Palette, theme: Theme, shown: boolean): Layers {
  const layout = { visibility: shown ? 'visible' : 'none' } as const;
  const tint: ExpressionSpecification = ['interpolate', ['linear'], ['elevation'], ...palette.heights.flat()];
  const lights = [290, 340, 20, 70];
  return {
    'relief-tint': {
      id: 'relief-tint',
      type: 'color-relief',
      source: 'relief',
      layout,
      paint: { 'color-relief-color': tint, 'color-relief-opacity': byZoom(4, 0, 5, 1) },
    },
    'relief-shade': {
      id: 'relief-shade',
      type: 'hillshade',
      source: 'relief',
      layout,
      paint: {
        'hillshade-method': 'multidirectional',
        'hillshade-illumination-direction': lights,
        'hillshade-illumination-altitude': lights.map(() => 35),
        'hillshade-shadow-color': lights.map(() => palette.shadow),
        'hillshade-highlight-color': lights.map(() => palette.light),
        'hillshade-exaggeration': shadeByZoom(theme === 'light' ? 1 : 0.75),
      },
    },
  };
}

/** The heights have 3.7 km between them: a close look would show blur, so the shade fades as the map comes near; from afar it would show its edges. */
const shadeByZoom = (factor: number): ExpressionSpecification =>
  byZoom(
    ...[4, 0, 5, 0.3, 6, 0.36, 7.5, 0.36, 8.5, 0.28, 9.5, 0.2, 11, 0.12].map((value, i) =>
      i % 2 ? value * factor : value,
    ),
  );

function waterLayers(palette: Palette): Layers {
  const width = (small: number, large: number): ExpressionSpecification => [
    'interpolate',
    ['linear'],
    ['get', 'rank'],
    ...[1, large, 4, small],
  ];
  const paint = {
    'line-color': palette.river,
    'line-width': byZoom(5, width(0.3, 0.8), 8, width(0.6, 2), 12, width(1.6, 4.5)),
  };
  return {
    rivers: {
      id: 'rivers',
      type: 'line',
      source: 'rivers',
      minzoom: 5,
      filter: ['<=', ['get', 'rank'], ['step', ['zoom'], 1, 6, 2, 7, 3, 8, 4]],
      layout: ROUND,
      paint,
    },
    'rivers-core': {
      id: 'rivers-core',
      type: 'line',
      source: 'borders-core',
      minzoom: 5,
      filter: ['==', ['get', 'kind'], 'river'],
      layout: ROUND,
      paint,
    },
    water: { id: 'water', type: 'fill', source: 'water', paint: { 'fill-color': palette.water } },
    shores: {
      id: 'shores',
      type: 'line',
      source: 'water',
      filter: ['==', ['get', 'kind'], 'lake'],
      paint: { 'line-color': palette.shore, 'line-width': 0.7 },
    },
  };
}

function roadLayers(palette: Palette): Layers {
  const width = (main: number, minor: number): ExpressionSpecification => [
    'match',
    ['get', 'kind'],
    ...(['main', main, minor] as const),
  ];
  return {
    'road-edges': {
      id: 'road-edges',
      type: 'line',
      source: 'roads',
      minzoom: 7,
      layout: ROUND,
      paint: {
        'line-color': palette.roadEdge,
        'line-width': [
          'interpolate',
          ['linear'],
          ['zoom'],
          7,
          width(1.4, 0.7),
          9,
          width(3, 2),
          11,
          width(4.6, 3.2),
        ],
      },
    },
    roads: {
      id: 'roads',
      type: 'line',
      source: 'roads',
      minzoom: 8,
      layout: ROUND,
      paint: {
        'line-color': palette.road,
        'line-width': [
          'interpolate',
          ['linear'],
          ['zoom'],
          8,
          width(0.8, 0.4),
          9,
          width(1.6, 1),
          11,
          width(3, 2),
        ],
      },
    },
  };
}

/** The file of the core borders also holds the Araks where it is the border. */
const NOT_RIVER: ExpressionSpecification = ['!=', ['get', 'kind'], 'river'];

function borderLayers(palette: Palette): Layers {
  const glow = (id: LayerId, source: string): LayerSpecification => ({
    id,
    type: 'line',
    source,
    filter: NOT_RIVER,
    layout: ROUND,
    paint: {
      'line-color': palette.borderGlow,
      'line-opacity': 0.55,
      'line-width': byZoom(5, 2.5, 7, 4.5, 10, 8),
    },
  });
  const line = (id: LayerId, source: string): LayerSpecification => ({
    id,
    type: 'line',
    source,
    filter: NOT_RIVER,
    layout: { 'line-join': 'round' },
    paint: {
      'line-color': palette.border,
      'line-width': byZoom(5, 0.7, 7, 1.1, 10, 1.7),
      'line-dasharray': [6, 1.6, 1.6, 1.6],
    },
  });
  return {
    districts: {
      id: 'districts',
      type: 'line',
      source: 'districts',
      minzoom: 6.5,
      maxzoom: 10.5,
      paint: {
        'line-color': palette.district,
        'line-width': 0.8,
        'line-dasharray': [4, 2.5],
        'line-opacity': byZoom(6.5, 0, 7.5, 0.7, 9, 0.5, 10.2, 0),
      },
    },
    'border-glow': glow('border-glow', 'borders'),
    'border-glow-core': glow('border-glow-core', 'borders-core'),
    borders: line('borders', 'borders'),
    'borders-core': line('borders-core', 'borders-core'),
    disputed: {
      id: 'disputed',
      type: 'line',
      source: 'disputed',
      minzoom: 5,
      layout: { 'line-cap': 'butt', 'line-join': 'round' },
      paint: {
        'line-color': palette.disputed,
        'line-width': byZoom(5, 0.7, 7, 1.2, 10, 1.9),
        'line-dasharray': [
          'match',
          ['get', 'kind'],
          'oblast-1991',
          ['literal', [1, 1.6]],
          ['literal', [3, 2]],
        ],
      },
    },
  };
}
