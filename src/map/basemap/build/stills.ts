/** `npm run basemap:stills`: the pictures that stand for the map where WebGL 2 is missing, taken in a browser from the basemap. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { build, preview, type InlineConfig } from 'vite';
import { findBrowser } from '../../../../tests/e2e/find-browser.js';
import { THEMES, type Theme } from '../../../atlas/shapes.js';
import { stillPicture } from '../../still.js';
import { PUBLIC } from './geojson.js';
import type {} from './stills/page.js';

const FLAGS = [
  '--no-sandbox',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--ignore-gpu-blocklist',
];

const folder = mkdtempSync(join(tmpdir(), 'incident-atlas-stills-'));
const page: InlineConfig = {
  configFile: false,
  root: join(import.meta.dirname, 'stills'),
  base: './',
  publicDir: PUBLIC,
  logLevel: 'error',
  worker: { format: 'es' },
  build: { outDir: folder, emptyOutDir: true, target: 'es2022', chunkSizeWarningLimit: 2000 },
};
await build(page);
const server = await preview({ ...page, preview: { host: '127.0.0.1', port: 0 } });
const browser = await chromium.launch({ executablePath: findBrowser(), args: FLAGS });
try {
  for (const theme of THEMES) await take(browser, theme, server.resolvedUrls!.local[0]!);
} finally {
  await browser.close();
  await server.close();
  rmSync(folder, { recursive: true });
}

async function take(from: Browser, theme: Theme, address: string): Promise<void> {
  const { address: file, widthPx: width, heightPx: height } = stillPicture(theme);
  const tab = await from.newPage({ viewport: { width, height } });
  await tab.goto(address);
  await tab.evaluate((wanted) => window.stills.show(wanted), theme);
  const png = await tab.screenshot();
  const webp = await tab.evaluate((picture) => window.stills.toWebp(picture), png.toString('base64'));
  mkdirSync(dirname(join(PUBLIC, file)), { recursive: true });
  writeFileSync(join(PUBLIC, file), Buffer.from(webp, 'base64'));
  console.log(file);
}
