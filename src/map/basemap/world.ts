/** The world beyond the region, coarse and quiet, so that a report from far away has ground under it. Comes after the rest. */
import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import type { NameMode } from '../../atlas/shapes.js';
import { FONT_NAMES } from './fonts.js';
import { nameExpression } from './names.js';
import type { Palette } from './palette.js';

export const WORLD_LAYERS = ['world-sea', 'world-borders', 'world-labels'] as const;

/** The outlines are right to some 10 km: a closer look must not put a harbour into the sea. */
const UNTIL_COARSE: ExpressionSpecification = ['interpolate', ['linear'], ['zoom'], 7, 1, 9, 0];

export const world = (
  palette: Palette,
  names: NameMode,
): Record<(typeof WORLD_LAYERS)[number], LayerSpecification> => ({
  'world-sea': {
    id: 'world-sea',
    type: 'fill',
    source: 'world',
    filter: ['==', ['get', 'kind'], 'sea'],
    paint: { 'fill-color': palette.water, 'fill-opacity': UNTIL_COARSE },
  },
  'world-borders': {
    id: 'world-borders',
    type: 'line',
    source: 'world',
    filter: ['==', ['get', 'kind'], 'border'],
    layout: { 'line-join': 'round' },
    paint: {
      'line-color': palette.border,
      'line-opacity': UNTIL_COARSE,
      'line-width': ['interpolate', ['linear'], ['zoom'], 1, 0.4, 5, 0.8],
    },
  },
  'world-labels': {
    id: 'world-labels',
    type: 'symbol',
    source: 'world',
    filter: [
      'all',
      ['==', ['get', 'kind'], 'country'],
      ['<=', ['get', 'rank'], ['step', ['zoom'], 1, 3, 2, 4.2, 3]],
    ],
    layout: {
      'text-field': nameExpression(names),
      'text-font': [FONT_NAMES.strong],
      'text-size': ['interpolate', ['linear'], ['zoom'], 2, 10, 7, 15],
      'text-letter-spacing': 0.08,
      'text-max-width': 8,
      'text-padding': 6,
      'symbol-sort-key': ['get', 'rank'],
    },
    paint: {
      'text-color': palette.countryText,
      'text-halo-color': palette.textHalo,
      'text-halo-width': 1.3,
    },
  },
});
