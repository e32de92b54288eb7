/** How a chronicle opens: at a rate that comes from its data, unless a link or the reader says otherwise. */
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, hashParams, open, play, rows, test, tray } from './page.js';

const REGIONS = join(import.meta.dirname, '../fixtures/regions');
const speed = (page: Page) => page.getByRole('button', { name: /^Speed: / });

test.use({ map: false });

for (const [region, gazetteer, rate] of [
  ['eruption', 'IS.txt', '1 hour'],
  ['winter-war', 'FI.txt', '2 hours'],
] as const) {
  test(`the ${region}, as the reader's own file, plays in a minute or two`, async ({ page }) => {
    await open(page);
    const files = ['chronicle.txt', gazetteer].map((name) => join(REGIONS, region, name));
    await page.getByLabel('Open your own chronicle').setInputFiles(files);
    await expect(page.getByText(/^Your files: /)).toBeVisible({ timeout: 30_000 });
    await expect(speed(page)).toHaveAccessibleName(`Speed: 1 second = ${rate}`);
  });
}

test('the atlas of the page: half an hour a second, a link and the reader win', async ({ page }) => {
  await open(page, '#v=1&t=2023-09-20T08:00Z');
  await expect(speed(page)).toHaveAccessibleName('Speed: 1 second = 30 minutes');
  await expect.poll(() => hashParams(page).get('t')).toBe('2023-09-20T08:00Z');
  expect(hashParams(page).get('rate')).toBeNull();
  await page.goto('./#v=1&t=2023-09-20T08:00Z&rate=6h');
  await expect(speed(page)).toHaveAccessibleName('Speed: 1 second = 6 hours');
  await page.goto('./#v=1&t=2023-09-20T09:00Z');
  await expect(speed(page)).toHaveAccessibleName('Speed: 1 second = 30 minutes');
  await page.keyboard.press('+');
  await expect.poll(() => hashParams(page).get('rate')).toBe('1h');
  await expect(play(page)).toHaveAccessibleName('Play');
});

test('a report that was put nowhere or somewhere by hand says so, with the line', async ({ page }) => {
  await open(page, `#v=1&e=${encodeURIComponent('2023-09-19-offensive.md#2023-09-19T13:10')}`);
  const detail = page.getByRole('article');
  await expect(detail.getByText(/^Not on the map\.\s+A correction by hand says/)).toBeVisible();
  await expect(detail.getByRole('heading', { name: 'Corrected by hand' })).toBeVisible();
  await expect(detail.getByText('2023-09-19-offensive.md.overrides.txt:7')).toBeVisible();
  await page.goto(`./#v=1&e=${encodeURIComponent('2023-09-19-offensive.md#2023-09-20T12:44')}`);
  await expect(detail.getByText('set by hand, not read from the words')).toHaveCount(1);
  await expect(detail.getByText(/^where it happened: .*Yevlakh/)).toBeVisible();
});

test('what the rules left off the map says why, in a sentence', async ({ page }) => {
  await open(page, '#v=1&t=2023-09-20T08:00Z&list=noPlace');
  expect((await tray(page)).parts['without a place']).toBeGreaterThan(10);
  await rows(page).first().click();
  await expect(page.getByRole('article').getByText(/^Not on the map\.\s+\p{Lu}.{20}/u)).toBeVisible();
});

for (const lang of ['en', 'de', 'ru', 'hy', 'az']) {
  test(`the length of a quiet stretch stays on one line: ${lang}`, async ({ page }) => {
    await open(page, `#v=1&t=2023-09-20T08:00Z&lang=${lang}`);
    const labels = page.locator('.creases button span');
    let written = 0;
    for (const width of [390, 720, 1024, 1440, 1920]) {
      await page.setViewportSize({ width, height: 900 });
      await page.waitForTimeout(300);
      const sizes = await labels.evaluateAll((found) =>
        found.map((span) => {
          const { width, height } = span.getBoundingClientRect();
          const room = span.parentElement!.getBoundingClientRect();
          return {
            thin: Math.min(width, height),
            spills: width > room.width + 1 || height > room.height + 1,
          };
        }),
      );
      written += sizes.length;
      for (const { thin, spills } of sizes) {
        expect(thin).toBeLessThan(20);
        expect(spills).toBe(false);
      }
    }
    expect(written).toBeGreaterThan(20);
  });
}
