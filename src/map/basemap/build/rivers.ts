/**
 * Rivers. Large ones from Natural Earth; where the Araks is the border, the border's line is its line (see borders.ts).
 * In and around Nagorno-Karabakh drawn by hand, elsewhere the EFAS network, smoothed. All but the large ones are schematic.
 */
import type { Feature, LineString, MultiLineString, Position } from 'geojson';
import { CORE_BOX, WIDE_BOX } from '../area.js';
import { mapshaper } from './cache.js';
import { coarse, feature, flatLines, lines, publish, readWork, writeWork } from './geojson.js';
import { magics } from './natural-earth.js';
import { awayFrom } from './near-line.js';
import { HAND_DRAWN_AREA, LARGE_RIVERS, RIVERS } from './river-data.js';
import { stems, type Reach } from './river-network.js';
import { rounded, through } from './smooth-line.js';

/** Catchment, km2, from which a river belongs to a rank; rank 1 is left to Natural Earth. */
const RANKS: readonly [rank: number, catchmentKm2: number][] = [
  [1, 15000],
  [2, 3500],
  [3, 1000],
  [4, 350],
];
const SIMPLIFY_DEG = 0.0015;
/** Natural Earth's Araks runs up to this far from the border that follows the real one. */
const BORDER_KM = 4;

/** `border` is the state border in the core area, which takes the place of the river along it. */
export function buildRivers(border: readonly Position[][]): void {
  const named = RIVERS.map(({ points, ...names }) =>
    feature({ type: 'LineString', coordinates: through(points) }, { ...names, schematic: true }),
  );
  publish('rivers.json', [...largeRivers(border), ...named, ...networkRivers()]);
}

function largeRivers(border: readonly Position[][]): Feature[] {
  mapshaper(
    ...[magics('10m/ne_10m_rivers_lake_centerlines.shp'), '-clip', `bbox=${WIDE_BOX.join(',')}`],
    ...[
      '-filter',
      'scalerank <= 8',
      '-simplify',
      'interval=120',
      '-o',
      'rivers-wide.json',
      'format=geojson',
      'force',
    ],
  );
  return readWork<LineString | MultiLineString>('rivers-wide.json').map((river) => {
    const name = String(river.properties?.['name']);
    const all = flatLines([river]);
    const drawn = name === 'Aras' ? all.flatMap((line) => awayFrom(line, border, BORDER_KM)) : all;
    return lines(drawn.map(coarse), { ...LARGE_RIVERS[name], rank: 1 });
  });
}

function networkRivers(): Feature[] {
  const byRank = new Map<number, Position[][]>();
  for (const { points, catchmentKm2 } of network()) {
    const rank = RANKS.find(([, from]) => catchmentKm2 >= from)?.[0] ?? 4;
    if (rank > 1) byRank.set(rank, [...(byRank.get(rank) ?? []), points]);
  }
  return [...byRank]
    .toSorted(([a], [b]) => a - b)
    .map(([rank, parts]) => lines(parts.map(coarse), { rank, schematic: true }));
}

function network(): Reach[] {
  const least = RANKS.at(-1)?.[1] ?? 0;
  writeWork('hand-drawn.json', {
    type: 'Polygon',
    coordinates: [[...HAND_DRAWN_AREA, ...HAND_DRAWN_AREA.slice(0, 1)]],
  });
  mapshaper(
    ...[
      magics('efas/ExtendedDomain/lines.shp'),
      '-clip',
      `bbox=${CORE_BOX.join(',')}`,
      '-filter',
      `upArea >= ${least}`,
    ],
    ...['-erase', 'hand-drawn.json', '-o', 'rivers-small.json', 'format=geojson', 'force'],
  );
  const reaches = readWork<LineString>('rivers-small.json').map(({ geometry, properties }) => ({
    points: geometry.coordinates,
    catchmentKm2: Number(properties?.['upArea']),
  }));
  const bounds = RANKS.map(([, from]) => from);
  return stems(reaches, bounds).map((stem) => ({ ...stem, points: rounded(stem.points, SIMPLIFY_DEG) }));
}
