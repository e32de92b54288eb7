/** Fetches a chosen basemap: the first requests to its host. Loaded when one is chosen, with the reader of archives. */
import { addProtocol } from 'maplibre-gl';
import { PMTiles, Protocol } from 'pmtiles';
import type { ChosenBasemap } from './chosen-basemap.js';
import { fromArchive } from './from-archive.js';
import { fromStyle } from './from-style.js';

const archives = new Protocol();
addProtocol('pmtiles', archives.tile);

/** @throws Error with a reason in words, where it cannot be had or is none. */
export async function loadChosen(url: string): Promise<ChosenBasemap> {
  return new URL(url).pathname.endsWith('.pmtiles') ? loadArchive(url) : fromStyle(await fetchJson(url), url);
}

async function fetchJson(url: string): Promise<unknown> {
  const response = await fetch(url).catch(() => {
    throw new Error('no answer');
  });
  if (!response.ok) throw new Error(`answer ${response.status}`);
  return response.json().catch(() => {
    throw new Error('the answer is not JSON');
  });
}

async function loadArchive(url: string): Promise<ChosenBasemap> {
  const archive = new PMTiles(url);
  const { tileType, minZoom, maxZoom, minLon, minLat, maxLon, maxLat } = await archive.getHeader();
  const metadata = await archive.getMetadata();
  archives.add(archive);
  return fromArchive({
    url,
    tileType,
    minZoom,
    maxZoom,
    boundsDeg: [minLon, minLat, maxLon, maxLat],
    metadata,
  });
}
