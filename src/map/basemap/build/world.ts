/** What lies beyond the region: seas, state borders and names of the world, coarse, so that a report from far away has ground under it. */
import type { GeoJsonProperties, LineString, MultiLineString, Point, Polygon } from 'geojson';
import { WIDE_BOX } from '../area.js';
import { UNDRAWN } from './borders.js';
import { mapshaper } from './cache.js';
import { feature, flatLines, lines, publish, readWork, writeWork } from './geojson.js';
import { LABELS } from './label-data.js';
import { worldMapLayer } from './natural-earth.js';
import { rectangle } from './water.js';

/** Between the poles, as far as the map's projection goes. */
const WORLD_BOX = [-180, -84, 180, 84] as const;
/** Three pixels at zoom 5: enough to know where one is. */
const SIMPLIFY_M = 12_000;
/** Islands and enclaves below this do not show. */
const LEAST_M2 = 2e9;
/** States larger than each of these have rank 1, 2, 3; the names of smaller ones are left out. */
const RANK_M2 = [1e12, 2e11, 2e10] as const;
/** About 1 km. */
const DECIMALS = 2;

export async function buildWorld(): Promise<void> {
  const countries = await worldMapLayer('countries');
  writeWork('world-box.json', rectangle(WORLD_BOX, 0));
  writeWork('box-inner.json', rectangle(WIDE_BOX, 0));
  writeWork('undrawn.json', rectangle(UNDRAWN, 0));
  const land = [countries, '-snap', 'interval=0.0011', '-simplify', `interval=${SIMPLIFY_M}`];
  const out = (name: string): string[] => ['-o', name, 'format=geojson', 'force'];
  mapshaper(...land, '-filter-islands', `min-area=${LEAST_M2}`, '-dissolve', ...out('world-land.json'));
  mapshaper(
    ...['world-box.json', '-erase', 'world-land.json', '-erase', 'box-inner.json', '-explode'],
    ...['-filter', `this.area > ${LEAST_M2}`, ...out('world-sea.json')],
  );
  mapshaper(
    ...[...land, '-innerlines', '-erase', 'box-inner.json', '-erase', 'undrawn.json'],
    ...out('world-borders.json'),
  );
  mapshaper(
    ...[countries, '-filter', `this.area > ${RANK_M2[2]}`],
    ...['-each', `rank = ${RANK_M2.map((m2, i) => `this.area > ${m2} ? ${i + 1}`).join(' : ')} : 4`],
    ...['-points', 'inner', '-erase', 'box-inner.json'],
    ...out('world-names.json'),
  );
  publish(
    'world.json',
    [
      ...readWork<Polygon>('world-sea.json').map(({ geometry }) => feature(geometry, { kind: 'sea' })),
      lines(flatLines(readWork<LineString | MultiLineString>('world-borders.json')), { kind: 'border' }),
      ...readWork<Point>('world-names.json')
        .map(({ geometry, properties }) =>
          feature(geometry, { kind: 'country', rank: properties?.['rank'], ...namesOf(properties) }),
        )
        // A state that reaches into the region has its name there.
        .filter(({ properties }) => !LABELS.some(({ en }) => en === properties?.['en'])),
    ],
    {},
    DECIMALS,
  );
}

const LANGUAGES = ['en', 'hy', 'az', 'ru'] as const;
const NAMERS = LANGUAGES.map((language) => new Intl.DisplayNames(language, { type: 'region' }));

/** By the code of ISO 3166, as Unicode's CLDR has them; a land without a code keeps Natural Earth's English name. */
function namesOf(properties: GeoJsonProperties): Record<string, string> {
  const code = String(properties?.['iso_a2']);
  if (!/^[A-Z]{2}$/.test(code)) return { en: String(properties?.['NAME']) };
  return Object.fromEntries(LANGUAGES.map((language, i) => [language, NAMERS[i]?.of(code) ?? code]));
}
