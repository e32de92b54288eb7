/** `npm run basemap`: makes everything in public/basemap and public/fonts from the named packages. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildBorders } from './borders.js';
import { prepare } from './cache.js';
import { buildFonts } from './fonts.js';
import { PUBLIC } from './geojson.js';
import { buildLabels } from './labels.js';
import { buildDisputed, buildDistricts } from './lines.js';
import { buildPlaces } from './places.js';
import { buildRelief } from './relief.js';
import { buildRivers } from './rivers.js';
import { buildRoads } from './roads.js';
import { buildWater } from './water.js';
import { buildWorld } from './world.js';

const STEPS: readonly [name: string, step: () => void | Promise<void>][] = [
  ['water', buildWater],
  ['borders and rivers', async () => buildRivers(await buildBorders())],
  ['districts', buildDistricts],
  ['disputed lines', buildDisputed],
  ['places', buildPlaces],
  ['labels', buildLabels],
  ['roads', buildRoads],
  ['world', buildWorld],
  ['relief', buildRelief],
  ['fonts', buildFonts],
];

prepare();
const chosen = process.argv.slice(2);
const steps = STEPS.filter(([name]) => chosen.length === 0 || chosen.includes(name));
if (chosen.length === 0) {
  for (const folder of ['basemap', 'fonts']) rmSync(join(PUBLIC, folder), { recursive: true, force: true });
}
for (const [name, step] of steps) {
  console.log(name);
  await step();
}
