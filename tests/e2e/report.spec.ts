/** One report: opened from the list and from the map, with its trail; and back again. */
import type { Locator, Page } from '@playwright/test';
import { validateGeoJson } from '../../geo/build/validate.js';
import { expect, hashParams, listedCount, momentMs, open, rows, test } from './page.js';

const EXPLOSION = '#v=1&t=2023-09-25T18:00Z&w=12h';
const OFFENSIVE = '#v=1&t=2023-09-20T08:00Z';

/** A row's title, without the category that is spoken before it. */
const titleOf = async (row: Locator) =>
  (await row.locator('.title').textContent())!.replace(/^[^:]+:\s*/, '');

test('a click on a mark lists what is shown at that place', async ({ page }) => {
  await open(page, '#v=1&t=2023-09-20T08:00Z&at=46.7515,39.8153,10');
  const map = (await page.locator('#map canvas').boundingBox())!;
  await page.mouse.click(map.x + map.width / 2, map.y + map.height / 2);
  await expect(page.getByText(/^At .*Stepanakert/)).toBeVisible();
  const atPlace = await listedCount(page);
  expect(atPlace).toBeGreaterThan(1);
  // The address holds the place too.
  await expect.poll(() => hashParams(page).get('here')).toBeTruthy();
  await page.reload();
  await expect(page.getByText(/^At .*Stepanakert/)).toBeVisible();
  await expect.poll(() => listedCount(page)).toBe(atPlace);
  await page.getByRole('button', { name: 'Back to what is shown now' }).click();
  await expect.poll(() => listedCount(page)).toBeGreaterThan(atPlace);
});

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true });
const article = (page: Page) => page.getByRole('article');

test('from a report to its lit words in the chronicle, and from other words to the map', async ({ page }) => {
  await open(page, OFFENSIVE);
  await rows(page).filter({ hasText: 'Stepanakert' }).first().click();
  await button(page, 'Read it in the chronicle').click();
  const lit = page.locator('[data-reads][aria-current="true"]');
  await expect(lit).toBeInViewport();
  await expect(lit.locator('mark', { hasText: 'Stepanakert' }).first()).toBeVisible();
  const first = hashParams(page).get('e');
  const camera = hashParams(page).get('at');
  await page.locator('[data-reads]', { hasText: 'Chankatagh' }).first().click();
  await expect.poll(() => hashParams(page).get('e')).not.toBe(first);
  await expect.poll(() => hashParams(page).get('at')).not.toBe(camera);
  await expect(lit).toContainText('Chankatagh');
  await button(page, 'All about this report').click();
  await expect(article(page).getByText('Reported by')).toBeVisible();
  await expect(
    article(page)
      .getByText(/Chankatagh/)
      .first(),
  ).toBeVisible();
});

test('a name in the words flies to its place', async ({ page }) => {
  await open(page, OFFENSIVE);
  await rows(page).filter({ hasText: 'Martakert' }).first().click();
  const camera = hashParams(page).get('at');
  await article(page)
    .getByTitle(/^Fly to Martakert/)
    .first()
    .click();
  await expect.poll(() => hashParams(page).get('at')).not.toBe(camera);
});

test.describe('what needs no map', () => {
  test.use({ map: false });

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

  test('the list is walked and opened by keys alone', async ({ page }) => {
    await open(page, EXPLOSION);
    await page.keyboard.press('l');
    await page.keyboard.press('ArrowDown');
    const focused = page.locator('[data-entry]:focus');
    const title = await titleOf(focused);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('article').getByRole('heading', { level: 2 })).toHaveText(title);
  });

  test('a report is copied as text, as a link and as GeoJSON', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await open(page, OFFENSIVE);
    await rows(page).filter({ hasText: 'Stepanakert' }).first().click();
    const title = await article(page).getByRole('heading', { level: 2 }).textContent();
    const copied = async (what: string): Promise<string> => {
      await page.evaluate(() => navigator.clipboard.writeText(''));
      await button(page, 'Copy').click();
      await button(page, what).click();
      await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).not.toBe('');
      return page.evaluate(() => navigator.clipboard.readText());
    };
    const text = await copied('As text');
    expect(text).toMatch(/Reported by .+\n/);
    expect(text).toMatch(/Where: .*Stepanakert/);
    expect(text).toContain('UTC+4');
    const link = new URL(await copied('Link'));
    expect(new URLSearchParams(link.hash.slice(1)).get('e')).toBe(hashParams(page).get('e'));
    const file = JSON.parse(await copied('GeoJSON')) as {
      features: { properties: { title: string; entry: string } }[];
    };
    expect(validateGeoJson(file)).toEqual([]);
    expect(file.features.length).toBeGreaterThan(0);
    for (const { properties } of file.features) {
      expect(properties.title).toBe(title);
      expect(properties.entry).toBe(hashParams(page).get('e'));
    }
  });

  test('what is told differently stands side by side, each claim with who says it', async ({ page }) => {
    await open(page, '#v=1&t=2023-09-30T18:00Z&mode=cumulative&told=different');
    await rows(page).first().click();
    const section = page
      .locator('section', { has: page.getByRole('heading', { name: /^Told differently/ }) })
      .first();
    await expect(section).toBeVisible();
    await expect(section.getByText(/speaks for|no side/).nth(1)).toBeVisible();
    expect(await section.getByRole('listitem').count()).toBeGreaterThanOrEqual(2);
  });

  test('charts move the clock, and the clock moves their playhead', async ({ page }) => {
    await open(page, '#v=1&t=2023-09-25T08:00Z');
    await page.keyboard.press('c');
    const plot = page.locator('.drawer .u-over');
    await expect(plot).toBeVisible();
    const before = await momentMs(page);
    const box = (await plot.boundingBox())!;
    await page.mouse.move(box.x + box.width * 0.8, box.y + box.height / 2, { steps: 4 });
    await expect.poll(() => momentMs(page)).toBeGreaterThan(before + 24 * 3_600_000);
    const playhead = page.locator('.drawer .playhead');
    const at = (await playhead.boundingBox())!.x;
    expect(Math.abs(at - (box.x + box.width * 0.8))).toBeLessThan(4);
    await page.mouse.move(5, 5);
    await page.keyboard.press('Shift+ArrowLeft');
    await expect.poll(async () => (await playhead.boundingBox())!.x).toBeLessThan(at);
  });
});
