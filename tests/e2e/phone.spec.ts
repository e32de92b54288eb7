/** A phone: the map comes first, the list is a sheet over it, and fingers do what mouse and hovering do elsewhere. */
import type { Page } from '@playwright/test';
import { clock, expect, momentMs, open, rows, slider, test } from './page.js';

const OFFENSIVE = '#v=1&t=2023-09-20T08:00Z';
const DAY_MS = 86_400_000;

/** Fingers on the page: each call gives where all of them are. */
async function handOn(page: Page) {
  const session = await page.context().newCDPSession(page);
  return (type: 'touchStart' | 'touchMove' | 'touchEnd', ...points: [x: number, y: number][]) =>
    session.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: points.map(([x, y], id) => ({ x, y, id })),
    });
}

const sheet = (page: Page) => page.getByRole('complementary', { name: 'Reports' });
const heightOf = async (page: Page) => (await sheet(page).boundingBox())!.height;

for (const [width, height] of [
  [390, 844],
  [360, 640],
] as const) {
  test.describe(`${width} x ${height}`, () => {
    test.use({ hasTouch: true, isMobile: true, viewport: { width, height } });

    test('most of the map is free, with the title and a row below it', async ({ page }) => {
      await open(page, OFFENSIVE);
      const map = (await page.locator('#map').boundingBox())!;
      const low = await heightOf(page);
      expect(low / map.height).toBeLessThanOrEqual(0.4);
      const row = (await rows(page).first().boundingBox())!;
      expect(row.y).toBeLessThan(map.y + map.height - 60);
      // The credits stand on one line, and the button opens the rest.
      const credits = page.locator('.maplibregl-ctrl-attrib');
      await expect(credits.getByRole('link', { name: 'OpenStreetMap' })).toBeInViewport();
      await expect(credits.getByRole('link', { name: 'GeoNames' })).toBeInViewport();
      expect((await credits.boundingBox())!.height).toBeLessThan(30);
      await credits.locator('summary').tap();
      await expect(credits.getByText('Natural Earth')).toBeInViewport();
    });
  });
}

test.describe('the sheet', () => {
  test.use({ map: false, hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });

  test('a finger pulls it up by its title; a report raises it, and gives the map back', async ({ page }) => {
    await open(page, OFFENSIVE);
    const low = await heightOf(page);
    await rows(page).first().tap();
    await expect.poll(() => heightOf(page)).toBeGreaterThan(low + 100);
    await page.getByRole('button', { name: 'Back to the list' }).tap();
    await expect.poll(() => heightOf(page)).toBe(low);
    const { x, y } = (await sheet(page).boundingBox())!;
    const touch = await handOn(page);
    await touch('touchStart', [x + 100, y + 34]);
    for (const by of [40, 120, 190]) await touch('touchMove', [x + 100, y + 34 - by]);
    await touch('touchEnd');
    await expect.poll(() => heightOf(page)).toBeGreaterThan(low + 100);
  });
});

test.describe('the timeline by finger', () => {
  test.use({ map: false, hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });

  const breadth = (page: Page) => page.getByText(/to this moment: \d+ report/);

  test('two fingers pan, the clock stays', async ({ page }) => {
    await open(page, OFFENSIVE);
    const before = await momentMs(page);
    const { x, y, width, height } = (await slider(page).boundingBox())!;
    const middle = y + height / 2;
    const touch = await handOn(page);
    const fingers = (at: number, spread: number): [number, number][] => [
      [x + at - spread, middle],
      [x + at + spread, middle + 10],
    ];
    await touch('touchStart', ...fingers(width / 2, 30));
    for (const spread of [50, 80, 110]) await touch('touchMove', ...fingers(width / 2, spread));
    const picture = () => page.locator('.timeline canvas').first().screenshot();
    const zoomed = await picture();
    for (const at of [0.45, 0.4, 0.35]) await touch('touchMove', ...fingers(width * at, 110));
    await touch('touchEnd');
    await expect.poll(async () => zoomed.equals(await picture())).toBe(false);
    expect(await momentMs(page)).toBe(before);
  });

  test('the edge of the band is dragged from beside it, and a press there is a press on the plot', async ({
    page,
  }) => {
    await open(page, `${OFFENSIVE}&w=7d`);
    await expect(breadth(page)).toContainText('1 week');
    const before = await momentMs(page);
    const { x, y, width, height } = (await slider(page).boundingBox())!;
    const edge = await edgeX(page);
    expect(edge).toBeGreaterThan(x);
    expect(edge).toBeLessThan(x + width);
    const touch = await handOn(page);
    const at = y + height / 2;
    await touch('touchStart', [edge - 20, at]);
    for (const by of [10, 25, 40]) await touch('touchMove', [edge - 20 - by, at]);
    await touch('touchEnd');
    await expect(breadth(page)).not.toContainText('1 week');
    expect(await momentMs(page)).toBe(before);
    await touch('touchStart', [(await edgeX(page)) - 15, at]);
    await touch('touchEnd');
    await expect.poll(() => momentMs(page)).toBeLessThan(before - DAY_MS);
  });

  test('a finger that rests looks, and leaves the clock', async ({ page }) => {
    await open(page, '#v=1&t=2020-09-27T08:00Z');
    const before = await momentMs(page);
    const { x, y, width, height } = (await slider(page).boundingBox())!;
    const touch = await handOn(page);
    await touch('touchStart', [x + width * 0.83, y + height / 2]);
    const box = page.locator('.timeline .box');
    await expect(box).toContainText(/2023/);
    await expect.poll(() => momentMs(page)).toBe(before);
    await touch('touchMove', [x + width * 0.7, y + height / 2]);
    await expect(box).toContainText(/2023/);
    await touch('touchEnd');
    await expect(box).toBeHidden();
    expect(await momentMs(page)).toBe(before);
  });

  test('a quiet stretch that a finger rests on stays folded', async ({ page }) => {
    await open(page, OFFENSIVE);
    const crease = page.getByRole('group', { name: 'Quiet stretches' }).getByRole('button').last();
    const { x, y, width, height } = (await crease.boundingBox())!;
    const touch = await handOn(page);
    await touch('touchStart', [x + width / 2, y + height / 2]);
    await expect(page.locator('.timeline .box')).toBeVisible();
    await touch('touchEnd');
    await expect(crease).toHaveAttribute('aria-expanded', 'false');
  });
});

/** Where the band begins, as it is drawn. */
const edgeX = (page: Page): Promise<number> =>
  page
    .locator('.timeline canvas')
    .nth(1)
    .evaluate((canvas: HTMLCanvasElement) => {
      const ratio = canvas.width / canvas.clientWidth;
      const { data } = canvas.getContext('2d')!.getImageData(0, canvas.height / 2, canvas.width, 1);
      // Left of the band lies the veil only; the edge is the first column that hides all below it.
      let column = 0;
      while (column < canvas.width && data[4 * column + 3]! < 255) column++;
      return canvas.getBoundingClientRect().left + column / ratio;
    });

test.describe('the map by finger', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });

  test('a finger that rests on a mark is told what it is, and opens nothing', async ({ page }) => {
    await open(page, `${OFFENSIVE}&at=46.75,39.82,9`);
    const map = (await page.locator('#map').boundingBox())!;
    const low = (await sheet(page).boundingBox())!;
    // Stepanakert, in the middle of what the sheet leaves free.
    const at: [number, number] = [map.x + map.width / 2, (map.y + low.y) / 2];
    const touch = await handOn(page);
    await touch('touchStart', at);
    await expect(page.locator('main .tip')).toContainText('Stepanakert');
    await touch('touchEnd');
    await page.waitForTimeout(500);
    await expect(page.getByRole('article')).toBeHidden();
    await expect(clock(page)).toBeVisible();
  });
});
