/** The whole style: the basemap, and between its ground and its labels the areas that light up. */
import type { FeatureCollection } from 'geojson';
import type { StyleSpecification } from 'maplibre-gl';
import type { NameMode, Theme } from '../atlas/shapes.js';
import { AREA_SOURCE, areaLayers } from './areas.js';
import { ANCHORS, basemapStyle } from './basemap/style.js';

export function mapStyle(
  baseUrl: string,
  theme: Theme,
  names: NameMode,
  areas: FeatureCollection,
): StyleSpecification {
  const base = basemapStyle({ baseUrl, theme, names });
  const at = base.layers.findIndex(({ id }) => id === ANCHORS.areas);
  return {
    ...base,
    sources: { ...base.sources, [AREA_SOURCE]: { type: 'geojson', data: areas } },
    layers: [...base.layers.slice(0, at), ...areaLayers(theme), ...base.layers.slice(at)],
  };
}
