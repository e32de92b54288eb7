/** The whole style: the basemap, between its ground and its labels the areas that light up, and the names of our places. */
import type { FeatureCollection } from 'geojson';
import type { LayerSpecification, StyleSpecification } from 'maplibre-gl';
import type { NameMode, Theme } from '../atlas/shapes.js';
import { AREA_SOURCE, areaLayers } from './areas.js';
import { FONT_NAMES } from './basemap/fonts.js';
import { ANCHORS, basemapStyle } from './basemap/style.js';
import { withChosen, type ChosenBasemap } from './chosen/chosen-basemap.js';
import { awayFrom, dotLayer, LABEL_SOURCE, labelLayers } from './place-labels.js';

const BASEMAP_PLACES: readonly string[] = ['places-dots', 'place-labels'];
export const NOTHING: FeatureCollection = { type: 'FeatureCollection', features: [] };

export interface StyleParts {
  /** Absolute address of the page's folder, with a slash at its end. */
  baseUrl: string;
  theme: Theme;
  names: NameMode;
  /** Whether the relief, and the world beyond the region, are fetched and drawn. */
  whole: boolean;
  areas: FeatureCollection;
  labels: FeatureCollection;
  /** Ground of the reader's choice; the page's own where there is none. */
  chosen?: ChosenBasemap | null;
}

export function mapStyle({
  baseUrl,
  theme,
  names,
  whole,
  areas,
  labels,
  chosen = null,
}: StyleParts): StyleSpecification {
  const own = basemapStyle({ baseUrl, theme, names, relief: whole, world: whole });
  const base = withChosen(own, chosen, theme);
  return {
    ...base,
    sources: {
      ...base.sources,
      [AREA_SOURCE]: { type: 'geojson', data: areas },
      [LABEL_SOURCE]: { type: 'geojson', data: labels },
    },
    layers: base.layers.flatMap((layer) => {
      if (layer.id === ANCHORS.areas) return [...areaLayers(theme), layer];
      if (layer.id === ANCHORS.marks) return [dotLayer(theme), layer];
      if (layer.id === ANCHORS.labels) return [...labelLayers(theme, FONT_NAMES), layer];
      return [BASEMAP_PLACES.includes(layer.id) ? withoutOurs(layer, labels) : layer];
    }),
  };
}

/** Two names at one place, ours and the basemap's, would contradict each other. */
function withoutOurs(layer: LayerSpecification, ours: FeatureCollection): LayerSpecification {
  if ((layer.type !== 'symbol' && layer.type !== 'circle') || ours.features.length === 0) return layer;
  const away = awayFrom(ours);
  return { ...layer, filter: layer.filter ? (['all', layer.filter, away] as typeof away) : away };
}
