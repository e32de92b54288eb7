/**
 * `npm run bench:map`: how much it costs to draw a window of timed incidents, at three sizes and in four ways, in one run.
 * The picture is small, 160 by 120 pixels (or as `BENCH_CANVAS=1440x900` says): where no graphics card is, pixels are
 * painted by the processor, and would hide what the script costs; of a still smaller page Chromium draws one frame a second.
 * Builds its own page and opens it in the tests' browser; CHROME_PATH names another.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { build, preview, type InlineConfig } from 'vite';
import { findBrowser } from '../e2e/find-browser.js';
import type { ApproachName } from './map/approaches.js';
import type { Measured } from './map/page.js';

/** Or those named on the command line: `npm run bench:map -- 1000 500000`. */
const SIZES = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [1_000, 100_000, 1_000_000];
const WAYS: readonly ApproachName[] = [
  'no incidents',
  'custom layer',
  'GeoJSON, setFilter',
  'GeoJSON, setData',
];
const [WIDTH_PX, HEIGHT_PX] = (process.env['BENCH_CANVAS'] ?? '160x120').split('x').map(Number) as [
  number,
  number,
];
/** A way that has not loaded by then is out of the race. */
const PATIENCE_MS = 90_000;
const FLAGS = [
  '--no-sandbox',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--ignore-gpu-blocklist',
  '--js-flags=--expose-gc',
];

type Row = Measured & { way: ApproachName; size: number; bytes: number };

async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'incident-atlas-bench-'));
  const page: InlineConfig = {
    configFile: false,
    root: join(import.meta.dirname, 'map'),
    base: './',
    logLevel: 'error',
    worker: { format: 'es' },
    build: { outDir: folder, emptyOutDir: true, target: 'es2022', chunkSizeWarningLimit: 2000 },
  };
  await build(page);
  const server = await preview({ ...page, preview: { host: '127.0.0.1', port: 0 } });
  const browser = await chromium.launch({ args: FLAGS, executablePath: findBrowser() });
  try {
    await measureAll(browser, server.resolvedUrls!.local[0]!);
  } finally {
    await browser.close();
    await server.close();
    rmSync(folder, { recursive: true });
  }
}

async function measureAll(browser: Browser, address: string): Promise<void> {
  console.log(
    `Chromium ${browser.version()}, software WebGL, ${WIDTH_PX} x ${HEIGHT_PX} pixels; medians (95th percentile); 30 days of three years, 121 steps`,
  );
  console.log(
    '| incidents | way | load ms | script a step ms | step to pixels ms | frame ms | pick ms | bytes an incident |',
  );
  console.log('| ---: | --- | ---: | ---: | ---: | ---: | ---: | ---: |');
  const rows: Row[] = [];
  for (const size of SIZES) {
    for (const way of WAYS) {
      const row = await measure(browser, address, way, size);
      if (row) rows.push(row);
      console.log(
        row ? line(row) : `| ${size} | ${way} | not in ${PATIENCE_MS / 1000} s, or out of memory | | | | | |`,
      );
    }
  }
  judge(rows);
}

async function measure(
  browser: Browser,
  address: string,
  way: ApproachName,
  size: number,
): Promise<Row | null> {
  const page = await browser.newPage({ viewport: { width: WIDTH_PX, height: HEIGHT_PX } });
  try {
    await page.goto(address);
    const bare = await heapBytes(page);
    await page.evaluate((count) => window.bench.prepare(count), size);
    const loadMs = await inTime(page.evaluate((name) => window.bench.load(name), way));
    const measured = await inTime(page.evaluate(() => window.bench.measure()));
    const bytes = ((await heapBytes(page)) - bare) / size;
    return { ...measured, loadMs, way, size, bytes };
  } catch (error) {
    if (!(error instanceof Error) || !/crashed|closed|out of time/i.test(error.message)) throw error;
    return null;
  } finally {
    await page.close({ runBeforeUnload: false });
  }
}

function inTime<T>(work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout;
  const end = new Promise<never>(
    (_, reject) => (timer = setTimeout(() => reject(new Error('out of time')), PATIENCE_MS)),
  );
  work.catch(() => {});
  return Promise.race([work, end]).finally(() => clearTimeout(timer));
}

/** Objects and typed arrays of the page's own thread. */
async function heapBytes(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize, backingStorageSize } = await session.send('Runtime.getHeapUsage');
  return usedSize + backingStorageSize;
}

function line({ size, way, loadMs, scriptMs, pixelsMs, frameMs, pickMs, bytes }: Row): string {
  const cells = [both(scriptMs), both(pixelsMs), both(frameMs), both(pickMs, 3)];
  return `| ${size} | ${way} | ${loadMs.toFixed(0)} | ${cells.join(' | ')} | ${bytes.toFixed(0)} |`;
}

const both = (values: readonly number[], figures = 1): string =>
  `${quantile(values, 0.5).toFixed(figures)} (${quantile(values, 0.95).toFixed(figures)})`;

function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))]!;
}

/** The bars that the custom layer has to reach. */
function judge(rows: readonly Row[]): void {
  const at = (size: number) => rows.find((row) => row.way === 'custom layer' && row.size === size)!;
  const [small, large] = [at(SIZES[0]!), at(SIZES.at(-1)!)];
  const script = quantile(large.scriptMs, 0.5);
  const bars: readonly [name: string, value: number, most: number][] = [
    ['first drawn, ms', large.loadMs, 1000],
    ['script a step, ms', script, 2],
    ['script a step, times that at 1,000', script / quantile(small.scriptMs, 0.5), 1.5],
    ['bytes an incident outside the GPU', large.bytes, 60],
    ['pick, ms', quantile(large.pickMs, 0.5), 1],
  ];
  console.log(`\nThe custom layer at ${SIZES.at(-1)!.toLocaleString('en')} incidents:`);
  for (const [name, value, most] of bars)
    console.log(`${value <= most ? 'reached' : 'MISSED '}  ${name}: ${value.toFixed(2)} (at most ${most})`);
  if (bars.some(([, value, most]) => value > most)) process.exitCode = 1;
}

await main();
