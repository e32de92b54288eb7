/** Main roads, drawn as smooth curves through the places that they pass: schematic. */
import type { Position } from 'geojson';
import { CORE_BOX } from '../area.js';
import { feature, publish } from './geojson.js';
import { ROADS, WAYPOINTS } from './road-data.js';
import { settlementsIn } from './settlements.js';
import { through } from './smooth-line.js';

export function buildRoads(): void {
  const positions = new Map<string, Position>(Object.entries(WAYPOINTS).map(([name, at]) => [name, [...at]]));
  for (const { name, position, population } of settlementsIn(CORE_BOX).toSorted(
    (a, b) => a.population - b.population,
  )) {
    if (!(name in WAYPOINTS) && population >= 0) positions.set(name, position);
  }
  publish(
    'roads.json',
    ROADS.map(({ kind, stops }) => {
      const points = stops.map((name) => {
        const position = positions.get(name);
        if (!position) throw new Error(`road-data.ts names "${name}", which is no known place`);
        return position;
      });
      return feature({ type: 'LineString', coordinates: through(points) }, { kind, schematic: true });
    }),
  );
}
