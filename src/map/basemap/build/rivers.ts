/** Rivers: Kura and Araks from Natural Earth, smaller ones from the EFAS network, smoothed: schematic. */
import type { LineString, MultiLineString, Position } from 'geojson';
import { CORE_BOX, WIDE_BOX } from '../area.js';
import { mapshaper } from './cache.js';
import { lines, publish, readWork } from './geojson.js';
import { magics } from './natural-earth.js';
import { stems, type Reach } from './river-network.js';
import { rounded } from './smooth-line.js';

/** Catchment, km2, from which a river belongs to a rank; rank 1 is left to Natural Earth. */
const RANKS: readonly [rank: number, catchmentKm2: number][] = [
  [1, 15000],
  [2, 3500],
  [3, 1000],
  [4, 350],
];

export function buildRivers(): void {
  const byRank = new Map<number, Position[][]>([[1, largeRivers()]]);
  for (const { points, catchmentKm2 } of smallRivers()) {
    const rank = RANKS.find(([, from]) => catchmentKm2 >= from)?.[0] ?? 4;
    if (rank === 1) continue;
    const list = byRank.get(rank) ?? [];
    list.push(points);
    byRank.set(rank, list);
  }
  const ranks = [...byRank].toSorted(([a], [b]) => a - b);
  publish(
    'rivers.json',
    ranks.map(([rank, coordinates]) => lines(coordinates, { rank })),
  );
}

function largeRivers(): Position[][] {
  mapshaper(
    ...[magics('10m/ne_10m_rivers_lake_centerlines.shp'), '-clip', `bbox=${WIDE_BOX.join(',')}`],
    ...[
      '-filter',
      'scalerank <= 8',
      '-simplify',
      'interval=150',
      '-o',
      'rivers-wide.json',
      'format=geojson',
      'force',
    ],
  );
  return readWork<LineString | MultiLineString>('rivers-wide.json').flatMap(({ geometry }) =>
    geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates,
  );
}

function smallRivers(): Reach[] {
  const least = RANKS.at(-1)?.[1] ?? 0;
  mapshaper(
    ...[
      magics('efas/ExtendedDomain/lines.shp'),
      '-clip',
      `bbox=${CORE_BOX.join(',')}`,
      '-filter',
      `upArea >= ${least}`,
    ],
    ...['-o', 'rivers-small.json', 'format=geojson', 'force'],
  );
  const reaches = readWork<LineString>('rivers-small.json').map(({ geometry, properties }) => ({
    points: geometry.coordinates,
    catchmentKm2: Number(properties?.['upArea']),
  }));
  const bounds = RANKS.map(([, from]) => from);
  return stems(reaches, bounds).map((stem) => ({ ...stem, points: rounded(stem.points) }));
}
