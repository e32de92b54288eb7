/** Ways to draw a window of timed incidents on MapLibre: ours, and the ones that it offers itself. */
import type { FeatureCollection } from 'geojson';
import type { ExpressionSpecification, GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl';
import type { TimeWindow } from '../../../src/atlas/shapes.js';
import { MAP_PALETTE } from '../../../src/map/palette.js';
import { buildPointStore } from '../../../src/map/point-store.js';
import { PointsLayer } from '../../../src/map/points-layer.js';
import { timeLook } from '../../../src/map/time-look.js';
import { WINDOW_MS, type Incidents } from './incidents.js';

export interface Drawn {
  show(window: TimeWindow): void;
  /** Number of incidents under the pixel. */
  pick(xPx: number, yPx: number): number;
}

/** Puts the incidents on the map; resolves when the first of them are drawn. */
export type Approach = (map: MapLibreMap, incidents: Incidents, first: TimeWindow) => Promise<Drawn>;

export const APPROACHES = {
  'no incidents': async () => ({ show: () => {}, pick: () => 0 }),

  'custom layer': async (map, incidents, first) => {
    const layer = new PointsLayer('light', timeLook(first, 'window', WINDOW_MS), () => true);
    layer.setStore(buildPointStore(incidents));
    map.addLayer(layer);
    map.redraw();
    finish(map);
    return {
      show(window) {
        layer.look = timeLook(window, 'window', WINDOW_MS);
        map.triggerRepaint();
      },
      pick: (x, y) => layer.pick(x, y, 3).length,
    };
  },

  'GeoJSON, setFilter': async (map, incidents, first) => {
    map.addSource('incidents', { type: 'geojson', data: features(incidents, 0, incidents.count) });
    map.addLayer(circles(within(first)));
    await idle(map);
    return {
      show: (window) => void map.setFilter('incidents', within(window)),
      pick: (x, y) => map.queryRenderedFeatures([x, y], { layers: ['incidents'] }).length,
    };
  },

  'GeoJSON, setData': async (map, incidents, first) => {
    const data = (window: TimeWindow) => features(incidents, ...rowsOf(incidents, window));
    map.addSource('incidents', { type: 'geojson', data: data(first) });
    map.addLayer(circles(['literal', true]));
    await idle(map);
    return {
      show: (window) => void map.getSource<GeoJSONSource>('incidents')!.setData(data(window)),
      pick: (x, y) => map.queryRenderedFeatures([x, y], { layers: ['incidents'] }).length,
    };
  },
} as const satisfies Record<string, Approach>;
export type ApproachName = keyof typeof APPROACHES;

/** Until the picture is there: reading one pixel back waits for the drawing. */
export function finish(map: MapLibreMap): void {
  const gl = map.getCanvas().getContext('webgl2')!;
  gl.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, new Uint8Array(4));
}

export const idle = (map: MapLibreMap): Promise<void> =>
  new Promise((resolve) => {
    map.once('idle', () => resolve());
    map.triggerRepaint();
  });

function rowsOf({ count, startMs }: Incidents, window: TimeWindow): [from: number, to: number] {
  const first = (value: number): number => {
    let [low, high] = [0, count];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (startMs[middle]! < value) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return [first(window.startMs), first(window.endMs)];
}

function features(
  { lonDeg, latDeg, category, startMs }: Incidents,
  from: number,
  to: number,
): FeatureCollection {
  const rows = Array.from({ length: to - from }, (_, i) => from + i);
  return {
    type: 'FeatureCollection',
    features: rows.map((row) => ({
      type: 'Feature',
      id: row,
      properties: { startMs: startMs[row], category: category[row] },
      geometry: { type: 'Point', coordinates: [lonDeg[row]!, latDeg[row]!] },
    })),
  };
}

const within = ({ startMs, endMs }: TimeWindow): ExpressionSpecification => [
  'all',
  ['>=', ['get', 'startMs'], startMs],
  ['<', ['get', 'startMs'], endMs],
];

function circles(filter: ExpressionSpecification) {
  const colours = MAP_PALETTE.light.categories.flatMap((colour, i) => [i, colour]);
  const colour = ['match', ['get', 'category'], ...colours, '#000000'] as unknown as ExpressionSpecification;
  return {
    id: 'incidents',
    type: 'circle',
    source: 'incidents',
    filter,
    paint: { 'circle-color': colour, 'circle-radius': 4 },
  } as const;
}
