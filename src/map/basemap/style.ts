/** The offline basemap as a MapLibre style: no tile server, no glyph server, no sprite, no request to another host. */
import type { LayerSpecification, SourceSpecification, StyleSpecification } from 'maplibre-gl';
import type { NameMode, Theme } from '../../atlas/shapes.js';
import { RELIEF_ZOOM, WIDE_BOX } from './area.js';
import { fontFaces } from './fonts.js';
import { ground } from './ground.js';
import { LAYER_ORDER, type LayerId } from './layers.js';
import { PALETTES } from './palette.js';
import { text } from './text.js';
import { world, WORLD_LAYERS } from './world.js';

export { MAX_ZOOM } from './area.js';
export { ANCHORS, LAYER_ORDER, RELIEF_LAYERS } from './layers.js';

export interface BasemapOptions {
  /** Absolute address of the page's folder, with a slash at its end: `document.baseURI`. */
  baseUrl: string;
  theme: Theme;
  names: NameMode;
  /** False hides the relief, and fetches none of it until its layers are shown. Default true. */
  relief?: boolean;
  /** False leaves out what lies beyond the region, and fetches none of it. Default true. */
  world?: boolean;
}

/** Every source's file below `public/basemap`, with the credit that its licence asks for. */
const FILES = {
  water: { attribution: 'Natural Earth' },
  rivers: {},
  borders: {},
  'borders-core': {
    attribution: 'borders <a href="https://www.openstreetmap.org/copyright">© OpenStreetMap</a>',
  },
  districts: {},
  disputed: {},
  roads: {},
  places: { attribution: 'places <a href="https://www.geonames.org">© GeoNames</a> CC BY 4.0' },
  labels: {},
  world: {},
} as const;

export function basemapStyle({
  baseUrl,
  theme,
  names,
  relief = true,
  world: hasWorld = true,
}: BasemapOptions): StyleSpecification {
  const palette = PALETTES[theme];
  const layers = { ...ground(palette, theme, relief), ...text(palette, names), ...world(palette, names) };
  const isDrawn = (id: string): boolean => hasWorld || !(WORLD_LAYERS as readonly string[]).includes(id);
  return {
    version: 8,
    name: `Incident Atlas, ${theme}`,
    'font-faces': fontFaces(baseUrl),
    sources: sources(baseUrl, hasWorld),
    layers: LAYER_ORDER.filter(isDrawn).map((id) => layers[id] ?? anchor(id)),
  };
}

function sources(baseUrl: string, hasWorld: boolean): Record<string, SourceSpecification> {
  const address = (path: string): string => new URL('basemap/', baseUrl).href + path;
  const files = Object.entries(FILES).filter(([name]) => hasWorld || name !== 'world');
  const vectors = files.map(([name, credit]): [string, SourceSpecification] => [
    name,
    { type: 'geojson', data: address(`${name}.json`), ...credit },
  ]);
  return { relief: reliefSource(address('relief/{z}/{x}/{y}.webp')), ...Object.fromEntries(vectors) };
}

const reliefSource = (tiles: string): SourceSpecification => ({
  type: 'raster-dem',
  tiles: [tiles],
  encoding: 'terrarium',
  tileSize: 256,
  minzoom: RELIEF_ZOOM.min,
  maxzoom: RELIEF_ZOOM.max,
  bounds: [...WIDE_BOX],
  attribution: 'relief NASA SRTM30',
});

/** A layer that draws nothing. */
function anchor(id: LayerId): LayerSpecification {
  if (!id.endsWith('-anchor')) throw new Error(`layer "${id}" stands in LAYER_ORDER but is not drawn`);
  return { id, type: 'background', layout: { visibility: 'none' }, paint: {} };
}
