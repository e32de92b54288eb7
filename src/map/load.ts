/** The way from the page to the map: MapLibre and the layers are fetched when first asked for. */
import type { MapHandle } from './contract.js';

export async function loadMap(): Promise<MapHandle> {
  const { MapView } = await import('./map-view.svelte.js');
  return new MapView();
}
