/** Districts and disputed lines, from Natural Earth. */
import type { LineString, MultiLineString } from 'geojson';
import { CORE_BOX } from '../area.js';
import { DISPUTED_LINES } from '../legend.js';
import { mapshaper } from './cache.js';
import { feature, publish, readWork } from './geojson.js';
import { worldMapLayer } from './natural-earth.js';

/** States whose districts are drawn. */
const DISTRICT_STATES = ['ARM', 'AZE', 'GEO'];

export async function buildDistricts(): Promise<void> {
  mapshaper(
    ...[await worldMapLayer('states_provinces'), '-clip', `bbox=${CORE_BOX.join(',')}`],
    ...['-filter', `${JSON.stringify(DISTRICT_STATES)}.includes(adm0_a3)`, '-snap', 'interval=0.0011'],
    ...['-innerlines', 'where=A.adm0_a3 == B.adm0_a3', '-simplify', 'interval=100'],
    ...['-o', 'districts.json', 'format=geojson', 'force'],
  );
  const found = readWork<LineString | MultiLineString>('districts.json');
  publish(
    'districts.json',
    found.map(({ geometry }) => feature(geometry, {})),
  );
}

export async function buildDisputed(): Promise<void> {
  const names = DISPUTED_LINES.map((line) => line.naturalEarth);
  mapshaper(
    ...[await worldMapLayer('disputed_borders'), '-clip', 'bbox=38,37,52,45'],
    ...['-filter', `${JSON.stringify(names)}.includes(name)`, '-dissolve', 'fields=name'],
    ...['-o', 'disputed.json', 'format=geojson', 'force'],
  );
  const found = readWork<LineString | MultiLineString>('disputed.json');
  publish(
    'disputed.json',
    DISPUTED_LINES.map(({ id, naturalEarth }) => {
      const line = found.find(({ properties }) => properties?.['name'] === naturalEarth);
      if (!line) throw new Error(`world_map.gpkg has no disputed border named "${naturalEarth}"`);
      return feature(line.geometry, { kind: id });
    }),
  );
}
