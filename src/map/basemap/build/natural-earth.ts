/** The Natural Earth layers inside the packages. */
import { join } from 'node:path';
import { unpacked } from './cache.js';
import { readLayer } from './geo-package.js';
import { writeWork } from './geojson.js';

/** The path of a file of libmagics++-data. */
export const magics = (name: string): string => join(unpacked('magics'), 'usr/share/magics', name);

/** Lays one layer of QGIS's world map into the work folder and gives its name. */
export async function worldMapLayer(
  layer: 'countries' | 'states_provinces' | 'disputed_borders',
): Promise<string> {
  const features = await readLayer(
    join(unpacked('qgis'), 'usr/share/qgis/resources/data/world_map.gpkg'),
    layer,
  );
  const name = `world-${layer}.json`;
  writeWork(name, { type: 'FeatureCollection', features });
  return name;
}
