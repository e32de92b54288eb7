/** Sea and lakes: what Natural Earth's land leaves free, and reservoirs that it lacks. */
import type { Feature, Polygon } from 'geojson';
import { CORE_BOX, WIDE_BOX, type Box } from '../area.js';
import { mapshaper } from './cache.js';
import { coarse, feature, publish, readWork, writeWork } from './geojson.js';
import { magics } from './natural-earth.js';
import { RESERVOIRS } from './reservoirs.js';

/** Lakes smaller than this are left out beyond the core area, where the map is never seen closely. */
const WIDE_LAKE_M2 = 4e7;
/** A sea is larger than any lake here; the Caspian is cut by the box, so it too is a sea. */
const LAKE_M2 = 2e10;
const SIMPLIFY_M = { core: 60, wide: 800 };
/** The two parts overlap by this, so that no hairline shows between them. */
const OVERLAP_DEG = 0.02;

export function buildWater(): void {
  writeWork('box-core.json', rectangle(CORE_BOX, 0));
  writeWork('box-cut.json', rectangle(CORE_BOX, -OVERLAP_DEG));
  writeWork('box-wide.json', rectangle(WIDE_BOX, 1));
  cut('core', []);
  cut('wide', ['-filter', `this.area > ${WIDE_LAKE_M2}`, '-erase', 'box-cut.json', '-explode']);
  const wide = readWork<Polygon>('water-wide.json').map(coarsePolygon);
  publish('water.json', [
    ...readWork<Polygon>('water-core.json').map((water) =>
      isCut(water) ? feature(water.geometry, { kind: 'sea' }) : tidy(water),
    ),
    ...wide.map(tidy),
    ...reservoirs(),
  ]);
}

function cut(part: 'core' | 'wide', more: string[]): void {
  const simplify = ['-simplify', `interval=${SIMPLIFY_M[part]}`, 'keep-shapes'];
  const size = ['-explode', '-each', `kind = this.area > ${LAKE_M2} ? "sea" : "lake"`];
  const out = ['-o', `water-${part}.json`, 'format=geojson', 'force'];
  mapshaper(
    `box-${part}.json`,
    '-erase',
    magics('10m/ne_10m_land.shp'),
    ...size,
    ...more,
    ...simplify,
    ...out,
  );
}

/** What the core box cuts has an edge there that is no shore; only lakes have theirs drawn. */
function isCut({ geometry }: Feature<Polygon>): boolean {
  const [west, south, east, north] = CORE_BOX;
  return geometry.coordinates
    .flat()
    .some(([lon, lat]) => lon === west || lon === east || lat === south || lat === north);
}

function tidy(water: Feature): Feature {
  return feature(water.geometry, { kind: String(water.properties?.['kind']) });
}

function coarsePolygon(water: Feature<Polygon>): Feature<Polygon> {
  return { ...water, geometry: { type: 'Polygon', coordinates: water.geometry.coordinates.map(coarse) } };
}

function reservoirs(): Feature[] {
  return RESERVOIRS.map(({ ring }) => {
    const first = ring[0];
    if (!first) throw new Error('a reservoir without an outline');
    return feature({ type: 'Polygon', coordinates: [[...ring, first]] }, { kind: 'lake', schematic: true });
  });
}

export function rectangle([west, south, east, north]: Box, growDeg: number): Polygon {
  const [w, s, e, n] = [west - growDeg, south - growDeg, east + growDeg, north + growDeg];
  return {
    type: 'Polygon',
    coordinates: [
      [
        [w, s],
        [e, s],
        [e, n],
        [w, n],
        [w, s],
      ],
    ],
  };
}
