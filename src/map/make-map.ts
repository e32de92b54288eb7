/** The MapLibre map: flat, north up, with keyboard, scale and credits. */
import {
  AttributionControl,
  Map as MapLibreMap,
  NavigationControl,
  ScaleControl,
  setWorkerUrl,
} from 'maplibre-gl';
import type { StyleSpecification } from 'maplibre-gl';
import 'maplibre-gl/dist/maplibre-gl.css';
import './map-controls.css';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import type { Camera, MapStart } from './contract.js';
import { shortCredits } from './credits.js';
import { MAX_ZOOM } from './basemap/style.js';

export const NO_WEBGL =
  'This browser cannot draw the map: WebGL 2 is missing or switched off. The list, the timeline and the charts work without it.';

/** Where the map opens: Nagorno-Karabakh and the lands round it. */
const START: Camera = { center: [46.75, 39.85], zoom: 7.4 };
/** The whole world, for reports from far away. */
const MIN_ZOOM = 1;

setWorkerUrl(workerUrl);

export function makeMap(
  container: HTMLElement,
  style: StyleSpecification,
  { camera, coveredPx = 0 }: MapStart,
  still: boolean,
): MapLibreMap {
  const map = new MapLibreMap({
    container,
    style,
    center: camera?.center ?? START.center,
    zoom: camera?.zoom ?? START.zoom,
    minZoom: MIN_ZOOM,
    maxZoom: MAX_ZOOM,
    renderWorldCopies: false,
    maxPitch: 0,
    dragRotate: false,
    touchPitch: false,
    pitchWithRotate: false,
    rollEnabled: false,
    keyboard: true,
    attributionControl: false,
    fadeDuration: still ? 0 : 150,
    canvasContextAttributes: { antialias: true, contextType: 'webgl2' },
  });
  map.setPadding({ bottom: coveredPx });
  map.touchZoomRotate.disableRotation();
  map.keyboard.disableRotation();
  map.addControl(new NavigationControl({ showCompass: false }), 'top-right');
  // One corner for both: the scale stands above the credits, however many lines they take.
  map.addControl(new AttributionControl({ compact: true }), 'bottom-right');
  map.addControl(new ScaleControl({ unit: 'metric', maxWidth: 110 }), 'bottom-right');
  shortCredits(container);
  return map;
}
