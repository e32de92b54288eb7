/** What the first visit weighs, in which order it comes, and that nothing shifts. Budgets are raised here, knowingly, or not at all. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { expect, rows, slider, test } from './page.js';

const DIST = process.env.DIST ?? join(import.meta.dirname, '../../dist');
/** Gzip bytes at its strongest, whatever the host that serves the page does. */
const BUDGETS = {
  /** Code and style sheets of the page, beside the map. */
  page: 90_000,
  /** Our own part of the map, beside MapLibre: comes after the page. */
  map: 23_000,
  incidents: 150_000,
} as const;
/** Of the layout shifts of a visit: Google calls up to 0.1 good. */
const MOST_SHIFT = 0.02;

const partOf = (path: string): keyof typeof BUDGETS | 'other' => {
  if (path.startsWith('data/')) return 'incidents';
  if (!/\.(js|css)$/.test(path) || path.includes('/maplibre')) return 'other';
  return path.includes('/map-view') ? 'map' : 'page';
};
const weightOf = (path: string): number => gzipSync(readFileSync(join(DIST, path)), { level: 9 }).length;

interface Visit {
  /** Paths from the page's folder, in the order in which they were asked for. */
  asked: string[];
  /** How many of them had been asked for when the list and the timeline stood. */
  byInteractive: number;
  shift: number;
}

async function visit(page: Page, baseURL: string): Promise<Visit> {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.url().startsWith(baseURL))
      asked.push(new URL(request.url().slice(baseURL.length), 'http://x/').pathname.slice(1));
  });
  await page.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & {
        value: number;
        hadRecentInput: boolean;
      })[])
        if (!entry.hadRecentInput) shifts.push(entry.value);
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto('./');
  await expect(slider(page)).toBeVisible();
  await expect(rows(page).first()).toBeVisible();
  const byInteractive = asked.length;
  await expect(page.locator('#map[aria-busy="false"]')).toBeAttached({ timeout: 45_000 });
  await expect.poll(() => asked.some((path) => path.includes('relief/')), { timeout: 30_000 }).toBe(true);
  const shift = await page.evaluate(() =>
    (window as unknown as { shifts: number[] }).shifts.reduce((sum, value) => sum + value, 0),
  );
  return { asked: asked.filter((path) => path !== ''), byInteractive, shift };
}

for (const [name, width, height] of [
  ['desktop', 1440, 900],
  ['phone', 390, 844],
] as const) {
  test(`the first visit on a ${name} keeps to its budgets, and nothing shifts`, async ({ page, baseURL }) => {
    test.setTimeout(120_000);
    await page.setViewportSize({ width, height });
    const { asked, byInteractive, shift } = await visit(page, baseURL!);
    const weights = { page: 0, map: 0, incidents: 0, other: 0 };
    for (const path of new Set(asked)) weights[partOf(path)] += weightOf(path);
    console.log(`${name}: ${JSON.stringify(weights)} bytes, layout shift ${shift.toFixed(4)}`);
    for (const [part, most] of Object.entries(BUDGETS))
      expect(
        weights[part as keyof typeof BUDGETS],
        `${part}: ${asked.filter((path) => partOf(path) === part).join(', ')}`,
      ).toBeLessThanOrEqual(most);
    expect(shift).toBeLessThanOrEqual(MOST_SHIFT);
    expect(asked.slice(0, byInteractive).filter((path) => path.includes('relief/'))).toEqual([]);
    // The icon of the tab is the browser's own affair.
    const twice = asked.filter((path, i) => asked.indexOf(path) !== i && path !== 'icon.svg');
    expect(twice).toEqual([]);
  });
}

test('the brief entries are the whole ones with less of each mention', () => {
  const read = (file: string) =>
    readFileSync(join(DIST, 'data', file), 'utf8')
      .trimEnd()
      .split('\n')
      .map((row) => JSON.parse(row) as { mentions: Record<string, unknown>[] });
  const [brief, whole] = [read('entries-brief.jsonl'), read('entries.jsonl')];
  expect(brief).toHaveLength(whole.length);
  whole.forEach((entry, i) => {
    const mentions = entry.mentions.map(({ surface, start, end, place }) => {
      expect(end).toBe((start as number) + (surface as string).length);
      return { surface, start, place };
    });
    expect(brief[i]).toEqual({ ...entry, mentions });
  });
});
