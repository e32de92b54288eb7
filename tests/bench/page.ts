/**
 * `npm run bench:page`: what the built page does with 10,000 entries of a reader's own, or as many as the command line says.
 * Told is processor time of the page's main thread, so that a busy machine does not look like slow code; the map is left out,
 * which a graphics card draws elsewhere. The bar: no task longer than 50 ms while the clock is dragged. Build first.
 */
import { join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { findBrowser } from '../e2e/find-browser.js';
import { serve } from '../e2e/serve.js';
import { chronicleOf } from './page/chronicle.js';

const COUNT = Number(process.argv[2] ?? 10_000);
const LONG_MS = 50;
const FLAGS = ['--no-sandbox', '--use-angle=swiftshader', '--enable-unsafe-swiftshader'];
const MOVES = 30;

interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  /** Processor time, in microseconds. */
  tdur?: number;
  args: { name?: string };
}

/** Each task of the page's main thread, the longest first, in milliseconds. */
function tasksOf(trace: Buffer): number[] {
  const { traceEvents } = JSON.parse(trace.toString()) as { traceEvents: TraceEvent[] };
  const main = traceEvents.filter(
    ({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain',
  );
  const threads = new Set(main.map(({ pid, tid }) => `${pid} ${tid}`));
  return traceEvents
    .filter(
      ({ name, ph, pid, tid }) => ph === 'X' && name.endsWith('RunTask') && threads.has(`${pid} ${tid}`),
    )
    .map(({ tdur = 0 }) => tdur / 1000)
    .sort((a, b) => b - a);
}

async function drag(page: Page): Promise<void> {
  const { x, y, width, height } = (await page.locator('[data-timeline]').boundingBox())!;
  await page.mouse.move(x + 60, y + height / 2);
  await page.mouse.down();
  for (let i = 0; i < MOVES; i++) await page.mouse.move(x + 60 + ((width - 120) * i) / MOVES, y + height / 2);
  await page.mouse.up();
}

const press = (key: string) => (page: Page) => page.keyboard.press(key);
const wheel = async (page: Page) => {
  await page.locator('[data-entry]').first().hover();
  for (let i = 0; i < 20; i++) await page.mouse.wheel(0, 2000);
};
const STEPS: readonly (readonly [name: string, act: (page: Page) => Promise<unknown>])[] = [
  ['drag, window of a day', drag],
  ['window of a month', (page) => page.keyboard.type(']]]')],
  ['drag, window of a month', drag],
  ['scroll the list', wheel],
  ['open the table', press('t')],
  ['drag with the table', drag],
  ['close it', press('Escape')],
  ['open the filters', (page) => page.getByRole('button', { name: /^Filters/ }).click()],
  ['choose a category', (page) => page.getByRole('checkbox').first().click()],
  ['drag with the filters', drag],
  ['close them', press('Escape')],
  ['search', (page) => page.locator('input[type=search]').fill('martakert')],
];

async function measure(browser: Browser, page: Page): Promise<void> {
  const rows: Record<string, string | number>[] = [];
  for (const [step, act] of STEPS) {
    await browser.startTracing(page, { categories: ['toplevel'] });
    await act(page);
    await page.waitForTimeout(500);
    const tasks = tasksOf(await browser.stopTracing());
    const long = tasks.filter((ms) => ms > LONG_MS).length;
    rows.push({ step, 'longest task, ms': (tasks[0] ?? 0).toFixed(0), [`over ${LONG_MS} ms`]: long });
  }
  console.table(rows);
}

const host = await serve(join(import.meta.dirname, '../../dist'));
const browser = await chromium.launch({ executablePath: findBrowser(), args: FLAGS });
try {
  const page = await browser.newPage({
    viewport: { width: 1440, height: 900 },
    locale: 'en-GB',
    serviceWorkers: 'block',
  });
  await page.addInitScript(() => {
    const { getContext } = HTMLCanvasElement.prototype;
    const plainOnly = function (this: HTMLCanvasElement, kind: string, ...more: unknown[]) {
      return kind.startsWith('webgl') ? null : getContext.apply(this, [kind, ...more] as never);
    };
    HTMLCanvasElement.prototype.getContext = plainOnly as typeof getContext;
  });
  await page.goto(host.address);
  const buffer = Buffer.from(chronicleOf(COUNT));
  await page
    .getByLabel('Open your own chronicle')
    .setInputFiles({ name: 'many.md', mimeType: 'text/plain', buffer });
  await page.getByText(/^Your files: /).waitFor({ timeout: 120_000 });
  await measure(browser, page);
} finally {
  await browser.close();
  await host.close();
}
