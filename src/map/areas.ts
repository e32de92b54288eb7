/**
 * Districts, corridors, roads, lines and borders light up with the incidents known only to them, and fade as these age.
 * They are few, so MapLibre draws them, and each frame sends it only the lights that have changed (feature state).
 */
import type { FeatureCollection } from 'geojson';
import type {
  ExpressionSpecification,
  FilterSpecification,
  LayerSpecification,
  Map as MapLibreMap,
} from 'maplibre-gl';
import type { Theme } from '../atlas/shapes.js';
import { MAP_PALETTE, type MapPalette } from './palette.js';
import { leadingCategory } from './ring-geometry.js';
import type { Scene } from './scene.js';
import { CATEGORY_COUNT } from './site-times.js';
import type { Site } from './sites.js';
import { freshness } from './time-look.js';

export const AREA_SOURCE = 'incident-areas';
export const HATCH_IMAGE = 'incident-hatch';
/** Layers that answer the pointer. */
export const AREA_PICK_LAYERS = ['incident-area-fill', 'incident-line-reach'] as const;

export function areaFeatures(sites: readonly Site[]): FeatureCollection {
  return {
    type: 'FeatureCollection',
    features: sites.flatMap(({ geometry, schematic, precision }, id) =>
      geometry
        ? [{ type: 'Feature' as const, id, geometry, properties: { schematic, territory: precision === 3 } }]
        : [],
    ),
  };
}

const state = (key: string, otherwise: unknown): ExpressionSpecification =>
  ['coalesce', ['feature-state', key], otherwise] as ExpressionSpecification;
const LIGHT = state('light', 0);
const lit = (most: number): ExpressionSpecification => ['*', most, LIGHT];

const POLYGON: FilterSpecification = ['==', ['geometry-type'], 'Polygon'];
const LINE: FilterSpecification = ['==', ['geometry-type'], 'LineString'];
const TERRITORY: FilterSpecification = ['==', ['get', 'territory'], true];
const SCHEMATIC: FilterSpecification = ['==', ['get', 'schematic'], true];
const all = (...filters: FilterSpecification[]): FilterSpecification =>
  ['all', ...filters] as FilterSpecification;
const not = (filter: FilterSpecification): FilterSpecification => ['!', filter] as FilterSpecification;
/** Thicker on closer zoom. */
const width = (wide: number, close: number): ExpressionSpecification => [
  'interpolate',
  ['linear'],
  ['zoom'],
  5,
  wide,
  10,
  close,
];

/** Bottom to top; they lie under the basemap's labels. */
export function areaLayers(theme: Theme): LayerSpecification[] {
  const palette = MAP_PALETTE[theme];
  return [...polygonLayers(palette, theme), ...lineLayers(palette)].map(
    (layer) => ({ ...layer, source: AREA_SOURCE }) as LayerSpecification,
  );
}

type LayerWithoutSource = Omit<LayerSpecification, 'source'> & { filter: FilterSpecification };

function polygonLayers(palette: MapPalette, theme: Theme): LayerWithoutSource[] {
  const tone = ['to-color', state('tone', palette.ink)];
  const area = all(POLYGON, not(TERRITORY));
  const edge = { 'line-color': tone, 'line-opacity': lit(0.95), 'line-width': width(1.2, 2.2) };
  const round = { 'line-join': 'round', 'line-cap': 'round' };
  return [
    {
      id: 'incident-territory-glow',
      type: 'line',
      filter: all(POLYGON, TERRITORY),
      layout: round,
      paint: {
        'line-color': tone,
        'line-opacity': lit(0.5),
        'line-width': width(7, 12),
        'line-blur': width(5, 8),
      },
    },
    {
      id: 'incident-territory-edge',
      type: 'line',
      filter: all(POLYGON, TERRITORY),
      layout: round,
      paint: { 'line-color': tone, 'line-opacity': lit(0.8), 'line-width': width(1, 1.6) },
    },
    {
      id: 'incident-area-fill',
      type: 'fill',
      filter: area,
      paint: {
        'fill-color': tone,
        'fill-opacity': lit(theme === 'light' ? 0.2 : 0.24),
        'fill-antialias': false,
      },
    },
    {
      id: 'incident-area-hatch',
      type: 'fill',
      filter: all(area, SCHEMATIC),
      paint: { 'fill-pattern': HATCH_IMAGE, 'fill-opacity': lit(0.55) },
    },
    { id: 'incident-area-edge', type: 'line', filter: all(area, not(SCHEMATIC)), layout: round, paint: edge },
    {
      id: 'incident-area-edge-schematic',
      type: 'line',
      filter: all(area, SCHEMATIC),
      paint: { ...edge, 'line-dasharray': [3, 2.4] },
    },
    {
      id: 'incident-area-chosen',
      type: 'line',
      filter: POLYGON,
      layout: round,
      paint: { 'line-color': palette.ink, 'line-opacity': state('chosen', 0), 'line-width': width(1.8, 2.6) },
    },
  ] as LayerWithoutSource[];
}

function lineLayers(palette: MapPalette): LayerWithoutSource[] {
  const tone = ['to-color', state('tone', palette.ink)];
  const round = { 'line-join': 'round', 'line-cap': 'round' };
  const core = { 'line-color': tone, 'line-opacity': lit(1), 'line-width': width(2, 3.4) };
  return [
    {
      id: 'incident-line-reach',
      type: 'line',
      filter: LINE,
      layout: round,
      paint: {
        'line-color': tone,
        'line-opacity': lit(0.3),
        'line-width': width(9, 15),
        'line-blur': width(4, 7),
      },
    },
    {
      id: 'incident-line-casing',
      type: 'line',
      filter: LINE,
      layout: round,
      paint: {
        'line-color': ['case', ['>', state('chosen', 0), 0], palette.ink, palette.paper],
        'line-opacity': lit(0.85),
        'line-width': width(4, 6),
      },
    },
    { id: 'incident-line', type: 'line', filter: all(LINE, not(SCHEMATIC)), layout: round, paint: core },
    {
      id: 'incident-line-schematic',
      type: 'line',
      filter: all(LINE, SCHEMATIC),
      paint: { ...core, 'line-dasharray': [2.2, 1.4] },
    },
  ] as LayerWithoutSource[];
}

/** Fine diagonals, one CSS pixel, that say "not surveyed". */
export function hatchImage(theme: Theme, ratio: number): ImageData {
  const size = Math.round(7 * ratio);
  const image = new ImageData(size, size);
  const [r, g, b] = theme === 'light' ? [27, 31, 36] : [243, 241, 236];
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) {
      if ((x + y) % size < ratio) image.data.set([r, g, b, 110], (y * size + x) * 4);
    }
  }
  return image;
}

/** Lights in steps finer than the eye tells apart. */
const LIGHT_STEPS = 24;

/** Remembers what MapLibre was told, so that only changes are sent. */
export class AreaLights {
  #told = new Map<number, string>();

  forget(): void {
    this.#told.clear();
  }

  update(map: MapLibreMap, scene: Scene, theme: Theme): void {
    const { sites } = scene.data;
    for (let site = 0; site < sites.length; site++) {
      if (!sites[site]!.geometry) continue;
      const present = Math.min(1, scene.shownTotal[site]!);
      const fresh = freshness(scene.target.newestMs[site]!, scene.look) || scene.look.aged;
      const steps = Math.round(present * fresh * LIGHT_STEPS);
      const category = leadingCategory(scene.shownByCategory, site * CATEGORY_COUNT);
      const chosen = scene.selected[site]! && steps > 0 ? 1 : 0;
      const told = `${steps} ${category} ${chosen}`;
      if (told === (this.#told.get(site) ?? `0 ${category} 0`)) continue;
      this.#told.set(site, told);
      const tone = MAP_PALETTE[theme].categories[category]!;
      map.setFeatureState({ source: AREA_SOURCE, id: site }, { light: steps / LIGHT_STEPS, tone, chosen });
    }
  }
}
