/** Filters, addresses and files: one state, reopened and exported. */
import { readFileSync } from 'node:fs';
import { validateGeoJson } from '../../geo/build/validate.js';
import { expect, hashParams, momentMs, open, rows, test, tray } from './page.js';

const OFFENSIVE = '#v=1&t=2023-09-20T08:00Z';

test.use({ map: false });

test('the legend filters by category, and clears', async ({ page }) => {
  await open(page, OFFENSIVE);
  const before = await tray(page);
  const strikes = page
    .getByRole('list', { name: 'Category' })
    .getByRole('button', { name: /Shelling and strikes/ });
  await strikes.click();
  await expect.poll(async () => (await tray(page)).parts['filtered out'] ?? 0).toBeGreaterThan(300);
  await expect.poll(() => hashParams(page).get('category')).toBe('strike');
  const shown = await rows(page).allTextContents();
  expect(shown.length).toBeGreaterThan(0);
  for (const row of shown) expect(row).toContain('Shelling and strikes');
  await strikes.click();
  await expect.poll(() => tray(page)).toEqual(before);
});

test('a link that cannot be read is explained, and the rest of it opens', async ({ page }) => {
  await open(page, '#v=1&t=yesterday&w=6h&colour=red');
  await expect(page.getByText(/“t=yesterday” could not be read/)).toBeVisible();
  await expect(page.getByText(/“colour” is not known/)).toBeVisible();
  await expect(page.getByText(/6 hours to this moment/)).toBeVisible();
});

test('exports exactly what is shown as valid GeoJSON', async ({ page }) => {
  await open(page, `${OFFENSIVE}&category=strike`);
  const { parts } = await tray(page);
  await page.getByRole('button', { name: 'Share and export' }).click();
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: /Export GeoJSON/ }).click();
  const file = JSON.parse(readFileSync(await (await downloading).path(), 'utf8')) as {
    features: { properties: { entry: string; category: string; time: string } }[];
  };
  expect(validateGeoJson(file)).toEqual([]);
  expect(new Set(file.features.map(({ properties }) => properties.entry)).size).toBe(parts['on the map']);
  const toMs = Date.parse('2023-09-20T08:00Z');
  for (const { properties } of file.features) {
    expect(properties.category).toBe('strike');
    expect(Date.parse(properties.time)).toBeLessThanOrEqual(toMs);
  }
});

test('search finds a name in another script', async ({ page }) => {
  await open(page, OFFENSIVE);
  await page.keyboard.press('/');
  await page.keyboard.type('Ասկերան');
  await expect.poll(async () => (await tray(page)).parts['filtered out'] ?? 0).toBeGreaterThan(200);
  const { total, parts } = await tray(page);
  expect(parts['filtered out']).toBeLessThan(total);
});

test.describe('with the map', () => {
  test.use({ map: true });

  test('a link reopens the same view', async ({ page, context }) => {
    await open(page, `${OFFENSIVE}&w=6h&names=hy&side=azerbaijan`);
    await rows(page).first().click();
    await expect.poll(() => hashParams(page).get('e')).toBeTruthy();
    const again = await context.newPage();
    await open(again, new URL(page.url()).hash);
    expect(await momentMs(again)).toBe(await momentMs(page));
    expect(await tray(again)).toEqual(await tray(page));
    const title = await page.getByRole('article').getByRole('heading', { level: 2 }).textContent();
    await expect(again.getByRole('article').getByRole('heading', { level: 2 })).toHaveText(title!);
  });
});
