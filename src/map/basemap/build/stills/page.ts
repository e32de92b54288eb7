/** The page of which `../stills.ts` takes the still pictures: the basemap alone, with contested names in both. */
import { Map as MapLibreMap, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import type { Theme } from '../../../../atlas/shapes.js';
import { basemapStyle } from '../../style.js';

setWorkerUrl(workerUrl);

/** Resolves when everything is drawn. */
async function show(theme: Theme): Promise<void> {
  const map = new MapLibreMap({
    container: 'map',
    style: basemapStyle({ baseUrl: document.baseURI, theme, names: 'both' }),
    center: [46.75, 39.85],
    zoom: 7.4,
    interactive: false,
    attributionControl: false,
    fadeDuration: 0,
  });
  await map.once('idle');
}

/** The browser's own encoder: a PNG, as base64, to WebP. */
async function toWebp(pngBase64: string): Promise<string> {
  const image = new Image();
  image.src = `data:image/png;base64,${pngBase64}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.width;
  canvas.height = image.height;
  canvas.getContext('2d')!.drawImage(image, 0, 0);
  return canvas.toDataURL('image/webp', 0.8).split(',')[1]!;
}

export interface StillsPage {
  show: typeof show;
  toWebp: typeof toWebp;
}
declare global {
  interface Window {
    stills: StillsPage;
  }
}
window.stills = { show, toWebp };
