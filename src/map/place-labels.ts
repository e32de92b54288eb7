/**
 * Names of the places of the atlas, in place of the basemap's: these know every name, and leave the marks free.
 * A transparent icon of the mark's size holds its room, so that no name is written over a mark.
 */
import type { FeatureCollection } from 'geojson';
import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import type { Atlas, NameMode, Theme } from '../atlas/shapes.js';
import { MAP_PALETTE } from './palette.js';
import { placeLabel, reportedNames } from './place-names.js';
import { ringRadiusPx } from './ring-geometry.js';
import type { SceneData } from './scene.js';

export const LABEL_SOURCE = 'incident-places';
export const ROOM_IMAGE = 'incident-room';
/** Marks beyond this many incidents do not push the names further out: the window rarely shows all of them at once. */
const ROOM_COUNT = 30;
const TEXT_SIZE_PX = 12;
const GAP_PX = 3;

export function labelFeatures(atlas: Atlas, { sites, totals }: SceneData, mode: NameMode): FeatureCollection {
  const reported = mode === 'reported' ? reportedNames(atlas) : [];
  return {
    type: 'FeatureCollection',
    features: sites.flatMap(({ place: index, precision, anchor, geometry }, site) => {
      const place = atlas.places[index]!;
      if (precision !== 1 || (geometry && anchor !== place.point)) return [];
      const radiusPx = ringRadiusPx(Math.min(ROOM_COUNT, totals[site]!), 8);
      const properties = {
        name: placeLabel(place, mode, reported[index]),
        count: totals[site]!,
        room: radiusPx * 2,
        offset: (radiusPx + GAP_PX) / TEXT_SIZE_PX,
      };
      return [
        {
          type: 'Feature' as const,
          id: site,
          geometry: { type: 'Point' as const, coordinates: anchor },
          properties,
        },
      ];
    }),
  };
}

export const roomImage = (): ImageData => new ImageData(1, 1);

export function labelLayers(theme: Theme, fonts: { strong: string; regular: string }): LayerSpecification[] {
  const palette = MAP_PALETTE[theme];
  const often: ExpressionSpecification = ['>=', ['get', 'count'], 8];
  return [
    {
      id: 'incident-place-labels',
      type: 'symbol',
      source: LABEL_SOURCE,
      layout: {
        'text-field': ['get', 'name'],
        'text-font': ['case', often, ['literal', [fonts.strong]], ['literal', [fonts.regular]]],
        'text-size': [
          'interpolate',
          ['linear'],
          ['zoom'],
          6,
          ['case', often, 11.5, 10.5],
          10,
          ['case', often, 14.5, 13],
        ],
        'text-variable-anchor': [
          'right',
          'left',
          'top',
          'bottom',
          'top-left',
          'top-right',
          'bottom-left',
          'bottom-right',
        ],
        'text-radial-offset': ['get', 'offset'],
        'text-justify': 'auto',
        'text-max-width': 10,
        'text-padding': 2,
        'symbol-sort-key': ['-', 0, ['get', 'count']],
      },
      paint: { 'text-color': palette.ink, 'text-halo-color': palette.halo, 'text-halo-width': 1.5 },
    },
    {
      id: 'incident-room',
      type: 'symbol',
      source: LABEL_SOURCE,
      layout: {
        'icon-image': ROOM_IMAGE,
        'icon-size': ['get', 'room'],
        'icon-padding': 0,
        'icon-allow-overlap': true,
        'symbol-sort-key': ['-', 0, ['get', 'count']],
      },
    },
  ];
}

/** Places that are not of the atlas keep their names where none of ours is near. */
const NEAR_M = 2000;

export function awayFrom(places: FeatureCollection): ExpressionSpecification {
  const coordinates = places.features.map(({ geometry }) => (geometry as GeoJSON.Point).coordinates);
  return ['>', ['distance', { type: 'MultiPoint', coordinates }], NEAR_M] as ExpressionSpecification;
}
