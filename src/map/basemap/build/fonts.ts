/** Copies the font subsets that the labels use, with their licences. */
import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { FONT_SUBSETS, FONT_STYLES, fontFile, type FontStyle } from '../fonts.js';
import { unpacked } from './cache.js';
import { PUBLIC } from './geojson.js';

export function buildFonts(): void {
  const target = join(PUBLIC, 'fonts');
  mkdirSync(target, { recursive: true });
  for (const subset of FONT_SUBSETS) {
    const folder = unpacked(subset.source);
    for (const style of Object.keys(FONT_STYLES) as FontStyle[]) {
      const name = fontFile(subset, style);
      copyFileSync(join(folder, 'files', name), join(target, name));
    }
    copyFileSync(join(folder, 'LICENSE'), join(target, `${subset.source}-OFL.txt`));
  }
}
