/** One report: opened from the list and from the map, with its trail; and back again. */
import type { Locator } from '@playwright/test';
import { expect, open, listedCount, rows, test } from './page.js';

const EXPLOSION = '#v=1&t=2023-09-25T18:00Z&w=12h';

/** A row's title, without the category that is spoken before it. */
const titleOf = async (row: Locator) =>
  (await row.locator('.title').textContent())!.replace(/^[^:]+:\s*/, '');

test('a row opens the detail: who, when, where, how well known, and the words', async ({ page }) => {
  await open(page, EXPLOSION);
  const first = rows(page).first();
  const title = await titleOf(first);
  await first.click();
  const detail = page.getByRole('article');
  await expect(detail.getByRole('heading', { level: 2 })).toHaveText(title);
  await expect(detail.getByText('Reported by')).toBeVisible();
  await expect(detail.getByRole('heading', { name: 'The words' })).toBeVisible();
  // The document's own words, fetched and cut by the entry's offsets.
  await expect(detail.getByText(/2023-09-21-exodus|exodus/).first()).toBeVisible();
  await expect(detail).toContainText(/line \d+/);
  await page.keyboard.press('Escape');
  await expect(detail).toBeHidden();
  await expect(first).toBeVisible();
});

test('a click on a mark lists what is shown at that place', async ({ page }) => {
  await open(page, '#v=1&t=2023-09-20T08:00Z&at=46.7515,39.8153,10');
  const map = (await page.locator('#map canvas').boundingBox())!;
  await page.mouse.click(map.x + map.width / 2, map.y + map.height / 2);
  await expect(page.getByText(/^At .*Stepanakert/)).toBeVisible();
  const atPlace = await listedCount(page);
  expect(atPlace).toBeGreaterThan(1);
  await page.getByRole('button', { name: 'Back to what is shown now' }).click();
  await expect.poll(() => listedCount(page)).toBeGreaterThan(atPlace);
});

test('the list is walked and opened by keys alone', async ({ page }) => {
  await open(page, EXPLOSION);
  await page.keyboard.press('l');
  await page.keyboard.press('ArrowDown');
  const focused = page.locator('[data-entry]:focus');
  const title = await titleOf(focused);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('article').getByRole('heading', { level: 2 })).toHaveText(title);
});
