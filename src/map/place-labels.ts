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
import type { Scene } from './scene.js';
import { isExact } from './sites.js';

export const LABEL_SOURCE = 'incident-places';
export const ROOM_IMAGE = 'incident-room';
const TEXT_SIZE_PX = 12;
const GAP_PX = 3;
const DOT_RADIUS_PX = 4;
/** Height of a plate and of the bar that is left where it has no room; their width is up to the layout. */
const PLATE_ROOM_PX = { numbered: 26, bare: 12 } as const;

/** Marks that are shown are kept free, as large as they are now, and their names come first. */
export function labelFeatures(atlas: Atlas, scene: Scene, mode: NameMode): FeatureCollection {
  const reported = mode === 'reported' ? reportedNames(atlas) : [];
  const { sites, totals } = scene.data;
  const features = sites.map((site, id) => {
    const count = shownStep(scene.target.total[id]!);
    const roomPx = count > 0 ? roomOf(scene, id, count) : 0;
    const radiusPx = Math.max(DOT_RADIUS_PX, roomPx / 2);
    const properties = {
      ...(roomPx > 0 && { room: roomPx }),
      ...(isExact(site) && {
        name: placeLabel(atlas.places[site.place]!, mode, reported[site.place]),
        total: totals[id]!,
        count,
        offset: (radiusPx + GAP_PX) / TEXT_SIZE_PX,
      }),
    };
    return {
      type: 'Feature' as const,
      id,
      geometry: { type: 'Point' as const, coordinates: site.anchor },
      properties,
    };
  });
  return { type: 'FeatureCollection', features };
}

/** As laid out; for marks out of view as large as they may become. In steps, as names need not move for a pixel. */
export function roomOf({ data, layout }: Scene, site: number, count: number): number {
  if (!data.ring[site]) return layout.numbered[site] ? PLATE_ROOM_PX.numbered : PLATE_ROOM_PX.bare;
  const radiusPx = layout.radiusPx[site]! || ringRadiusPx(count, 8);
  return Math.ceil(radiusPx / 2) * 4;
}

/** Names need not move with every incident: 1, 2, 4, 8 and so on, rounded down. */
export const shownStep = (count: number): number => (count < 1 ? 0 : 2 ** Math.floor(Math.log2(count)));

export const roomImage = (): ImageData => new ImageData(1, 1);

const NAMED: ExpressionSpecification = ['has', 'name'];
/** On the wide view only places of many incidents are named, those that show some now before the others. */
const OFTEN_ENOUGH: ExpressionSpecification = [
  'any',
  ['>=', ['get', 'count'], 1],
  ['>=', ['get', 'total'], ['step', ['zoom'], 12, 6.2, 6, 7.2, 1]],
];

/** Small, for the times when no mark stands there; the marks lie above them. */
export function dotLayer(theme: Theme): LayerSpecification {
  const { ink, paper } = MAP_PALETTE[theme];
  return {
    id: 'incident-place-dots',
    type: 'circle',
    source: LABEL_SOURCE,
    filter: ['all', NAMED, OFTEN_ENOUGH],
    paint: {
      'circle-radius': ['interpolate', ['linear'], ['zoom'], 5, 1.3, 10, 2.6],
      'circle-color': paper,
      'circle-stroke-color': ink,
      'circle-stroke-width': 1,
      'circle-opacity': 0.9,
      'circle-stroke-opacity': 0.75,
    },
  };
}

export function labelLayers(theme: Theme, fonts: { strong: string; regular: string }): LayerSpecification[] {
  const palette = MAP_PALETTE[theme];
  const often: ExpressionSpecification = ['>=', ['get', 'total'], 8];
  return [
    {
      id: 'incident-place-labels',
      type: 'symbol',
      source: LABEL_SOURCE,
      filter: ['all', NAMED, OFTEN_ENOUGH],
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
        'symbol-sort-key': ['-', 0, ['+', ['*', 1000, ['get', 'count']], ['get', 'total']]],
      },
      paint: { 'text-color': palette.ink, 'text-halo-color': palette.halo, 'text-halo-width': 1.5 },
    },
    {
      id: 'incident-room',
      type: 'symbol',
      source: LABEL_SOURCE,
      filter: ['has', 'room'],
      layout: {
        'icon-image': ROOM_IMAGE,
        'icon-size': ['get', 'room'],
        'icon-padding': 0,
        'icon-allow-overlap': true,
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
