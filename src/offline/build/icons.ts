/**
 * `npm run icons`: the pictures that systems want of a page that is installed, drawn in a browser from `public/icon.svg`.
 * A maskable one is cut to any shape by the system: its ground goes to the edges, its drawing stays within the middle.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { findBrowser } from '../../../tests/e2e/find-browser.js';

const PUBLIC = join(import.meta.dirname, '../../../public');
/** Corners of the plain icon are round; those of the others are cut by the system. */
const ICONS = [
  { file: 'icons/192.png', sizePx: 192, full: false },
  { file: 'icons/512.png', sizePx: 512, full: false },
  { file: 'icons/maskable-512.png', sizePx: 512, full: true },
  { file: 'icons/apple-180.png', sizePx: 180, full: true },
];
/** The safe circle of a maskable icon has two fifths of its width as radius; the drawing's corners lie within. */
const SAFE_SCALE = 0.9;

const svg = readFileSync(join(PUBLIC, 'icon.svg'), 'utf8');
const full = svg
  .replace(/ rx="\d+"/, '')
  .replace('<g ', `<g transform="translate(32 32) scale(${SAFE_SCALE}) translate(-32 -32)" `);

const browser = await chromium.launch({ executablePath: findBrowser(), args: ['--no-sandbox'] });
try {
  mkdirSync(join(PUBLIC, 'icons'), { recursive: true });
  for (const icon of ICONS) {
    const page = await browser.newPage({ viewport: { width: icon.sizePx, height: icon.sizePx } });
    await page.setContent(
      `<style>body{margin:0}svg{display:block;width:100vw}</style>${icon.full ? full : svg}`,
    );
    writeFileSync(join(PUBLIC, icon.file), await page.screenshot({ omitBackground: true }));
    await page.close();
    console.log(icon.file);
  }
} finally {
  await browser.close();
}
