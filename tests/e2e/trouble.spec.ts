/** Bad luck: hostile text, missing data, no WebGL. What can be shown is shown, and a sentence says what is not. */
import { chromium, type Page } from '@playwright/test';
import { expect, open, rows, slider, test } from './page.js';

const HOSTILE = '<img src=x onerror="window.hacked=1"><script>window.hacked=1</script>';

test('hostile strings are shown as text', async ({ page }) => {
  await page.route('**/data/entries-brief.jsonl', async (route) => {
    const text = await (await route.fetch()).text();
    const lines = text.trimEnd().split('\n');
    const entry = JSON.parse(lines.find((line) => line.includes('2023-09-20T12:44'))!) as Record<
      string,
      unknown
    >;
    Object.assign(entry, { title: HOSTILE, source: HOSTILE, side: HOSTILE, unplacedWhy: HOSTILE });
    await route.fulfill({ body: `${JSON.stringify(entry)}\n` });
  });
  await open(page);
  await rows(page).first().click();
  await expect(page.getByRole('article').getByRole('heading', { level: 2 })).toHaveText(HOSTILE);
  expect(await page.evaluate(() => (window as { hacked?: number }).hacked)).toBeUndefined();
  expect(await page.locator('img[src="x"]').count()).toBe(0);
});

test('without the places the list and the timeline still work', async ({ page }) => {
  await page.route('**/data/places.geojson', (route) => route.fulfill({ body: '{"type":' }));
  await page.goto('./');
  await expect(page.getByText(/places\.geojson could not be read/)).toBeVisible();
  await expect(slider(page)).toBeVisible();
  expect(await rows(page).count()).toBeGreaterThan(3);
});

test('without WebGL a still picture stands for the map, and the rest works', async ({ baseURL }) => {
  const { CHROME_PATH } = process.env;
  const browser = await chromium.launch({
    ...(CHROME_PATH ? { executablePath: CHROME_PATH } : {}),
    args: ['--no-sandbox', '--disable-3d-apis', '--disable-background-networking'],
  });
  const page: Page = await browser.newPage({ baseURL: baseURL! });
  await page.goto('./');
  await expect(page.locator('figure img')).toBeVisible();
  await expect(page.getByText(/cannot draw the map|WebGL/).first()).toBeVisible();
  expect(await rows(page).count()).toBeGreaterThan(3);
  await page.keyboard.press('Space');
  await expect(page.getByRole('button', { name: 'Pause' })).toBeVisible();
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await page.getByRole('button', { name: 'Figures over time' }).click();
  await expect(page.locator('.uplot canvas')).toBeVisible();
  await browser.close();
});

test.describe('what needs no map', () => {
  test.use({ map: false });

  test('without the entries the page says so', async ({ page, watched }) => {
    await page.route('**/data/entries*.jsonl', (route) => route.fulfill({ status: 404, body: 'gone' }));
    await page.goto('./');
    await expect(page.getByText(/entries\.jsonl could not be read: answer 404/)).toBeVisible();
    watched.errors.splice(0);
  });

  test('a broken line is counted as unread, the others are shown', async ({ page }) => {
    await page.route('**/data/entries-brief.jsonl', async (route) => {
      const text = await (await route.fetch()).text();
      await route.fulfill({ body: `{"id": 1}\n${text}` });
    });
    await open(page);
    await page.getByRole('button', { name: /1\s+could not be read/ }).click();
    await expect(page.getByText(/entries-brief\.jsonl, line 1/)).toBeVisible();
  });
});
