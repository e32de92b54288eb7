/** A PMTiles archive as ground: pictures as they are, vectors in the page's quiet colours. */
import type { LayerSpecification, SourceSpecification } from 'maplibre-gl';
import type { Theme } from '../../atlas/shapes.js';
import { PALETTES, type Palette } from '../basemap/palette.js';
import { CHOSEN, type ChosenBasemap } from './chosen-basemap.js';

/** What we use of an archive's head and metadata. */
export interface Archive {
  url: string;
  /** By the format: 1 MVT, 2 PNG, 3 JPEG, 4 WebP, 5 AVIF, 6 MLT. */
  tileType: number;
  minZoom: number;
  maxZoom: number;
  boundsDeg: [west: number, south: number, east: number, north: number];
  /** Untrusted. */
  metadata: unknown;
}

const SOURCE = `${CHOSEN}archive`;
const MVT = 1;
const PICTURES: ReadonlySet<number> = new Set([2, 3, 4, 5]);
const MLT = 6;

type Look = 'water' | 'waterway' | 'road' | 'building' | 'outline';
/** Layers as the schemes of OpenMapTiles, Protomaps and Shortbread call them. Borders and names stay the page's own. */
const LOOKS: Readonly<Record<string, Look>> = {
  water: 'water',
  ocean: 'water',
  water_polygons: 'water',
  waterway: 'waterway',
  water_lines: 'waterway',
  physical_line: 'waterway',
  transportation: 'road',
  roads: 'road',
  streets: 'road',
  building: 'building',
  buildings: 'building',
};
const ORDER: readonly Look[] = ['water', 'waterway', 'building', 'road', 'outline'];

/** @throws Error with a sentence for tiles of a kind that MapLibre cannot draw. */
export function fromArchive(archive: Archive): ChosenBasemap {
  const { url, tileType } = archive;
  if (PICTURES.has(tileType)) {
    const source: SourceSpecification = { type: 'raster', tileSize: 256, ...tilesOf(archive) };
    const layers = (): LayerSpecification[] => [{ id: `${CHOSEN}picture`, type: 'raster', source: SOURCE }];
    return { url, underOurLines: true, sources: { [SOURCE]: source }, layers };
  }
  if (tileType !== MVT && tileType !== MLT) throw new Error('its tiles are neither pictures nor vectors');
  const names = layerNames(archive.metadata);
  if (names.length === 0) throw new Error('the archive does not list its layers');
  const source: SourceSpecification = {
    type: 'vector',
    ...tilesOf(archive),
    ...(tileType === MLT && { encoding: 'mlt' }),
  };
  return {
    url,
    underOurLines: true,
    sources: { [SOURCE]: source },
    layers: (theme) => vectorLayers(names, theme),
  };
}

function tilesOf({ url, minZoom, maxZoom, boundsDeg, metadata }: Archive) {
  const credit = (metadata as { attribution?: unknown } | null)?.attribution;
  return {
    tiles: [`pmtiles://${url}/{z}/{x}/{y}`],
    minzoom: minZoom,
    maxzoom: maxZoom,
    bounds: boundsDeg,
    ...(typeof credit === 'string' && { attribution: credit }),
  };
}

function layerNames(metadata: unknown): string[] {
  const layers = (metadata as { vector_layers?: unknown } | null)?.vector_layers;
  if (!Array.isArray(layers)) return [];
  return layers.flatMap((layer: { id?: unknown } | null) =>
    typeof layer?.id === 'string' ? [layer.id] : [],
  );
}

/** Where no name is known, all are outlines: better the bare shapes than a guess at what they are. */
function vectorLayers(names: readonly string[], theme: Theme): LayerSpecification[] {
  const palette = PALETTES[theme];
  const known = names.filter((name) => Object.hasOwn(LOOKS, name));
  const drawn = known.length
    ? known.map((name) => ({ name, look: LOOKS[name]! }))
    : names.map((name) => ({ name, look: 'outline' as const }));
  return [
    { id: `${CHOSEN}land`, type: 'background', paint: { 'background-color': palette.land } },
    ...drawn
      .sort((a, b) => ORDER.indexOf(a.look) - ORDER.indexOf(b.look))
      .map(({ name, look }) => layerOf(name, look, palette)),
  ];
}

function layerOf(name: string, look: Look, palette: Palette): LayerSpecification {
  const part = { id: `${CHOSEN}${look}-${name}`, source: SOURCE, 'source-layer': name };
  if (look === 'water' || look === 'building') {
    return {
      ...part,
      type: 'fill',
      filter: ['in', ['geometry-type'], ['literal', ['Polygon', 'MultiPolygon']]],
      paint: { 'fill-color': look === 'water' ? palette.water : palette.district, 'fill-opacity': 1 },
      ...(look === 'building' && { minzoom: 12 }),
    };
  }
  const colour = { waterway: palette.river, road: palette.roadEdge, outline: palette.border }[look];
  return { ...part, type: 'line', paint: { 'line-color': colour, 'line-width': 1 } };
}
