/** The map as an image: read in the frame that draws it, since the browser empties what it has shown. */
import type { Map as MapLibreMap } from 'maplibre-gl';
import type { MapPicture } from './contract.js';

/** So long at most for tiles that are on their way: one that never comes keeps nobody waiting. */
const LONGEST_WAIT_MS = 3000;

/** @throws Error where there is no map with our layers on it. */
export async function takePicture(map: MapLibreMap | null, pixelRatio: number): Promise<MapPicture> {
  if (!map) throw new Error('the map is not drawn yet');
  const before = map.getPixelRatio();
  const isFiner = pixelRatio > before;
  if (isFiner) map.setPixelRatio(pixelRatio);
  try {
    if (!map.areTilesLoaded()) await Promise.race([map.once('idle'), afterMs(LONGEST_WAIT_MS)]);
    const image = await nextFrame(map);
    const { clientWidth: widthPx, clientHeight: heightPx } = map.getCanvas();
    return { image, widthPx, heightPx, credits: creditsOf(map) };
  } finally {
    if (isFiner) map.setPixelRatio(before);
  }
}

const afterMs = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

const nextFrame = (map: MapLibreMap): Promise<ImageBitmap> =>
  new Promise((resolve, reject) => {
    map.once('render', () => void createImageBitmap(map.getCanvas()).then(resolve, reject));
    map.triggerRepaint();
  });

/** Text, whatever the style's markup is. */
const creditsOf = (map: MapLibreMap): string =>
  (map.getContainer().querySelector('.maplibregl-ctrl-attrib-inner')?.textContent ?? '')
    .replace(/\s+/g, ' ')
    .trim();
