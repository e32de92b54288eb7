/** Names and language: each catalogue on wide and narrow screens, names that follow everywhere, and right to left. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { az } from '../../src/text/az.js';
import { de } from '../../src/text/de.js';
import { hy } from '../../src/text/hy.js';
import { ru } from '../../src/text/ru.js';
import { expect, hashParams, open, rows, slider, test } from './page.js';

const HASH = '#v=1&t=2023-09-20T08:00Z';
const CATALOGUES = { az, de, hy, ru };
const SIZES = [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
  { width: 320, height: 640 },
] as const;

/** Controls and heads whose words are cut, and what stands beyond the edge of the page. */
const cutOff = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const isSeen = (element: Element): boolean =>
      element.checkVisibility() &&
      element.closest('.unseen, .skip, details:not([open]) > :not(summary)') === null &&
      element.getBoundingClientRect().width > 1;
    // These two scroll sideways, and the map has names of its own.
    const scrolls = (element: Element): boolean => element.closest('.tray, #map, [data-own-scroll]') !== null;
    return [...document.querySelectorAll('button, select, label, summary, h1, h2, h3, legend')]
      .filter((element) => isSeen(element) && !scrolls(element))
      .filter((element) => {
        const { left, right } = element.getBoundingClientRect();
        const isCut = element.scrollWidth > element.clientWidth + 1 && element.tagName !== 'SELECT';
        const isInline = getComputedStyle(element).display === 'inline';
        return (isCut && !isInline) || left < -1 || right > innerWidth + 1;
      })
      .map((element) => `${element.tagName} ${element.textContent.trim().slice(0, 40)}`);
  });
const spills = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollWidth > innerWidth);

/** Polls, since a new size of the window takes some frames to arrive everywhere. */
const expectWhole = (page: Page, when: string): Promise<void> =>
  expect.poll(async () => [when, await spills(page), await cutOff(page)]).toEqual([when, false, []]);

for (const [language, text] of Object.entries(CATALOGUES)) {
  test(`in ${language} the page says all in it, and nothing is cut off`, async ({ page }) => {
    await open(page, `${HASH}&lang=${language}`);
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    await expect(page.getByRole('heading', { name: text.list.headings.shown })).toBeVisible();
    await expect(page.getByRole('button', { name: text.player.play, exact: true })).toBeVisible();
    await expect(page.getByRole('button', { name: text.page.mapWords.zoomIn }).first()).toBeAttached();
    await expect(page.getByText(text.list.explained.shown)).toBeVisible();
    for (const size of SIZES) {
      await page.setViewportSize(size);
      await expectWhole(page, `${size.width} px`);
    }
  });
}

test.describe('a browser that prefers Russian', () => {
  test.use({ locale: 'ru-RU' });
  test('opens the page in Russian without an entry in the address', async ({ page }) => {
    await open(page, HASH);
    await expect(page.getByRole('heading', { name: ru.list.headings.shown })).toBeVisible();
    await page.waitForTimeout(800);
    expect(hashParams(page).has('lang')).toBe(false);
  });
});

test.describe('written from right to left', () => {
  const RIGHT_TO_LEFT = `${HASH}&lang=x-rtl`;

  test('the page mirrors; the map and the axis of time do not', async ({ page }) => {
    await open(page, RIGHT_TO_LEFT);
    await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
    const box = async (selector: string) => (await page.locator(selector).first().boundingBox())!;
    const [map, list, name, zoom, label] = [
      await box('#map'),
      await box('#list'),
      await box('h1'),
      await box('.maplibregl-ctrl-zoom-in'),
      await box('main .label'),
    ];
    expect(list.x + list.width).toBeLessThanOrEqual(map.x + 1);
    expect(name.x).toBeGreaterThan(700);
    // The map's own controls make room for the clock.
    expect(zoom.x + zoom.width).toBeLessThan(label.x);
    for (const kept of ['#map', '.timeline']) {
      expect(await page.locator(kept).evaluate((element) => getComputedStyle(element).direction)).toBe('ltr');
    }
    const now = async () => Number(await slider(page).getAttribute('aria-valuenow'));
    const before = await now();
    const axis = await box('[data-timeline]');
    await page.mouse.click(axis.x + 60, axis.y + axis.height / 2);
    await expect.poll(now).toBeLessThan(before);
  });

  for (const size of SIZES) {
    test(`nothing spills or is cut off at ${size.width} x ${size.height}`, async ({ page }) => {
      await page.setViewportSize(size);
      await open(page, RIGHT_TO_LEFT);
      await expectWhole(page, 'opened');
      await page.locator('header button[popovertarget]').last().click();
      await expectWhole(page, 'menu');
      await page.keyboard.press('Escape');
      await rows(page).first().click();
      await expect(page.getByRole('article')).toBeVisible();
      await expectWhole(page, 'report');
    });
  }
});

test.describe('what needs no map', () => {
  test.use({ map: false });

  test('dates are in the language, whatever the browser itself knows', async ({ page }) => {
    await open(page, `${HASH}&lang=hy`);
    await expect(page.getByText('2023 թ. սեպտեմբերի 20, չորեքշաբթի')).toBeVisible();
    await expect(slider(page)).toHaveAttribute(
      'aria-valuetext',
      /^2023 թ\. սեպտեմբերի 20, չորեքշաբթի, 12:00/,
    );
  });

  test('the menu changes the language at once, and the address keeps it', async ({ page }) => {
    await open(page, HASH);
    await page.getByRole('button', { name: 'More', exact: true }).click();
    await page.getByLabel('Language').selectOption('Deutsch');
    await expect(page.getByRole('heading', { name: de.list.headings.shown })).toBeVisible();
    await expect.poll(() => hashParams(page).get('lang')).toBe('de');
    // What the documents say is not translated, and says in which language it is.
    await expect(rows(page).first().locator('[lang="en"]')).toBeAttached();
  });

  test('names of places change at once in list, search, detail and export, and the page says what they are', async ({
    page,
  }) => {
    await open(page, '#v=1&t=2023-09-20T08:00Z&place=stepanakert');
    const list = page.locator('#list');
    await expect(list).toContainText('Stepanakert');
    await page.getByLabel('Place names').selectOption({ label: 'Azerbaijani' });
    await expect(list).toContainText('Xankəndi');
    await expect(page.getByText('Place names: Azerbaijani where one is known.')).toBeVisible();
    await page.getByRole('combobox', { name: 'Search reports and places' }).fill('Степанакерт');
    await expect(page.getByRole('option').first()).toContainText(/^\s*Xankəndi/);
    await page.keyboard.press('Escape');

    await page.getByLabel('Place names').selectOption({ label: 'Both contested names' });
    await expect(list).toContainText('Khankendi / Stepanakert');
    await expect(page.getByText(/both contested names, in the order of the alphabet/)).toBeVisible();
    await page.getByRole('button', { name: 'Share and export' }).click();
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Export GeoJSON' }).click();
    const exported = readFileSync(await (await download).path(), 'utf8');
    expect(exported).toContain('"placeName":"Khankendi / Stepanakert"');

    await page.getByLabel('Place names').selectOption({ label: 'Armenian' });
    await rows(page).first().click();
    await expect(page.getByRole('article')).toContainText('Ստեփանակերտ');
    await expect(page.getByTitle(/Fly to Ստեփանակերտ/).first()).toBeAttached();
  });
});
