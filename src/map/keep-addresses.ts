/**
 * MapLibre compares the style that stands with the one that comes. A source whose file has been read calls itself by
 * the file's content, which differs from its address: every change of names or theme would fetch and read all files anew.
 */
import type { Map as MapLibreMap, StyleSpecification } from 'maplibre-gl';

/** Has each source go on calling itself as the style that made it does. Call it whenever a style has been loaded. */
export function keepAddresses(map: MapLibreMap, { sources }: Pick<StyleSpecification, 'sources'>): void {
  for (const [id, made] of Object.entries(sources)) {
    const source = map.getSource(id);
    if (source && made.type === 'geojson' && typeof made.data === 'string') source.serialize = () => made;
  }
}
