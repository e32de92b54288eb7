/** State borders: OpenStreetMap's (through geo-maps) in the core area, Natural Earth's beyond it. */
import { join } from 'node:path';
import type { LineString, MultiLineString, Position } from 'geojson';
import { CORE_BOX, WIDE_BOX, type Box } from '../area.js';
import { mapshaper, unpacked } from './cache.js';
import { flatLines, lines, publish, readWork, writeWork } from './geojson.js';
import { magics, worldMapLayer } from './natural-earth.js';
import { along } from './near-line.js';
import { LARGE_RIVERS } from './river-data.js';
import { rectangle } from './water.js';

/** Natural Earth draws the line of control at Crimea as a border; states disagree, so none is drawn there. */
export const UNDRAWN: Box = [32, 45, 37, 46.7];
/** The two sources meet at the edge of the core area up to this far apart; the gap is closed with a straight stitch. */
const STITCH_DEG = 0.15;
const SIMPLIFY_M = { core: 60, wide: 700 };

const NOTICE =
  'Contains information from OpenStreetMap (through @geo-maps/countries-land-50m 0.6.0), which is made available under ' +
  'the Open Database License 1.0 (https://opendatacommons.org/licenses/odbl/1-0/). This file as a whole is under the same licence.';

/** Natural Earth's line of the Araks runs up to this far from the border that follows the real river. */
const RIVER_KM = 4;

/** Gives the borders in the core area, which the rivers need. */
export async function buildBorders(): Promise<Position[][]> {
  const wide = await wideBorders();
  const core = coreBorders();
  publish('borders.json', [lines(wide, {})]);
  const natural = araks();
  const river = core.flatMap((line) => along(line, natural, RIVER_KM));
  publish(
    'borders-core.json',
    [
      lines([...core, ...stitches(wide, core)], { kind: 'border' }),
      lines(river, { kind: 'river', rank: 1, ...LARGE_RIVERS['Aras'] }),
    ],
    { attribution: '© OpenStreetMap contributors', licence: 'ODbL-1.0', notice: NOTICE },
  );
  return core;
}

async function wideBorders(): Promise<Position[][]> {
  writeWork('undrawn.json', rectangle(UNDRAWN, 0));
  writeWork('box-core.json', rectangle(CORE_BOX, 0));
  mapshaper(
    ...[await worldMapLayer('countries'), '-clip', `bbox=${WIDE_BOX.join(',')}`, '-snap', 'interval=0.0011'],
    ...['-innerlines', '-simplify', `interval=${SIMPLIFY_M.wide}`],
    ...[
      '-erase',
      'box-core.json',
      '-erase',
      'undrawn.json',
      '-o',
      'borders-wide.json',
      'format=geojson',
      'force',
    ],
  );
  return flatLines(readWork<LineString | MultiLineString>('borders-wide.json'));
}

function araks(): Position[][] {
  mapshaper(
    ...[magics('10m/ne_10m_rivers_lake_centerlines.shp'), '-filter', 'name === "Aras"'],
    ...['-clip', `bbox=${CORE_BOX.join(',')}`, '-o', 'araks.json', 'format=geojson', 'force'],
  );
  return flatLines(readWork<LineString | MultiLineString>('araks.json'));
}

/** Gaps between countries that are lakes and rivers are closed first, so that one line runs through them. */
function coreBorders(): Position[][] {
  const map = join(unpacked('geoMaps'), 'map.geo.json');
  mapshaper(
    ...[
      map,
      '-clip',
      `bbox=${CORE_BOX.join(',')}`,
      '-snap',
      'interval=0.00005',
      '-clean',
      'gap-fill-area=300km2',
    ],
    ...[
      '-innerlines',
      '-simplify',
      `interval=${SIMPLIFY_M.core}`,
      '-o',
      'borders-core.json',
      'format=geojson',
      'force',
    ],
  );
  return flatLines(readWork<LineString | MultiLineString>('borders-core.json'));
}

function stitches(wide: readonly Position[][], core: readonly Position[][]): Position[][] {
  const inner = ends(core).filter(onEdge);
  return ends(wide)
    .filter(onEdge)
    .flatMap((end) => {
      const near = inner.toSorted((a, b) => apart(a, end) - apart(b, end))[0];
      return near && apart(near, end) < STITCH_DEG ? [[end, near]] : [];
    });
}

const ends = (all: readonly Position[][]): Position[] =>
  all.flatMap((line) => [line[0], line.at(-1)].filter((end) => end !== undefined));

const apart = (a: Position, b: Position): number =>
  Math.hypot((a[0] ?? 0) - (b[0] ?? 0), (a[1] ?? 0) - (b[1] ?? 0));

function onEdge([lonDeg = 0, latDeg = 0]: Position): boolean {
  const [west, south, east, north] = CORE_BOX;
  const distances = [lonDeg - west, latDeg - south, east - lonDeg, north - latDeg];
  return Math.min(...distances.map(Math.abs)) < 1e-3;
}
