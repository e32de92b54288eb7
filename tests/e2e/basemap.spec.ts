/** A basemap of the reader's choice, from a host that the test plays: asked after the choice only, and ours when it fails. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page, Route } from '@playwright/test';
import { pictureArchive } from './archive.js';
import { expect, open, test } from './page.js';

const HOST = 'https://tiles.example/';
const PNG = readFileSync(join(import.meta.dirname, '../../public/icons/192.png'));
const CREDIT = 'Tiles of the test';
const STYLE = {
  version: 8,
  sources: { all: { type: 'raster', tiles: ['tiles/{z}/{x}/{y}.png'], tileSize: 256, attribution: CREDIT } },
  layers: [{ id: 'all', type: 'raster', source: 'all' }],
};
const ARCHIVE = pictureArchive(PNG, { attribution: CREDIT });
const CORS = { 'access-control-allow-origin': '*', 'access-control-allow-headers': '*' };

function answer(route: Route): Promise<void> {
  const { pathname } = new URL(route.request().url());
  if (pathname === '/style.json') return route.fulfill({ json: STYLE, headers: CORS });
  if (pathname === '/broken.json')
    return route.fulfill({ json: { ...STYLE, layers: [{ id: 'all', type: 'nonsense' }] }, headers: CORS });
  if (pathname === '/dead.json')
    return route.fulfill({
      json: { ...STYLE, sources: { all: { ...STYLE.sources.all, tiles: ['dead/{z}/{x}/{y}.png'] } } },
      headers: CORS,
    });
  if (pathname === '/world.pmtiles') return answerRange(route);
  if (pathname.startsWith('/tiles/'))
    return route.fulfill({ body: PNG, contentType: 'image/png', headers: CORS });
  if (pathname.startsWith('/dead/')) return route.abort();
  return route.fulfill({ status: 404, headers: CORS });
}

function answerRange(route: Route): Promise<void> {
  const [, from = '0', to = ''] = /bytes=(\d+)-(\d*)/.exec(route.request().headers()['range'] ?? '') ?? [];
  const end = Math.min(to === '' ? ARCHIVE.length : Number(to) + 1, ARCHIVE.length);
  return route.fulfill({
    status: 206,
    body: ARCHIVE.subarray(Number(from), end),
    headers: { ...CORS, 'content-range': `bytes ${from}-${end - 1}/${ARCHIVE.length}` },
  });
}

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Basemap' });
const credits = (page: Page) => page.locator('.maplibregl-ctrl-attrib');

async function openDialog(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await page.getByRole('button', { name: 'Basemap' }).click();
  await expect(dialog(page)).toBeVisible();
}

async function choose(page: Page, file: string): Promise<void> {
  await openDialog(page);
  await page.getByLabel('Address of another basemap').fill(HOST + file);
  await dialog(page).getByRole('button', { name: 'Use this basemap' }).click();
}

// Several visits, each with its map.
test.setTimeout(180_000);

test.beforeEach(async ({ page }) => {
  await page.route(`${HOST}**`, answer);
});

test('the cost is said before it is used, and no request is made before', async ({ page, watched }) => {
  await open(page);
  await openDialog(page);
  const use = dialog(page).getByRole('button', { name: 'Use this basemap' });
  await expect(use).toBeDisabled();
  await page.getByLabel('Address of another basemap').fill('javascript:alert(1)');
  await expect(dialog(page)).toContainText('no address of the web');
  await expect(use).toBeDisabled();
  await page.getByLabel('Address of another basemap').fill(`${HOST}style.json`);
  await expect(dialog(page)).toContainText('become known to tiles.example');
  await expect(use).toBeEnabled();
  expect(watched.foreign).toEqual([]);
});

for (const [what, file, asked] of [
  ['a style', 'style.json', /tiles\.example\/tiles\/\d+\/\d+\/\d+\.png$/],
  ['an archive', 'world.pmtiles', /tiles\.example\/world\.pmtiles$/],
] as const) {
  test(`${what} is shown, on the next visit too, until it is given up`, async ({ page, watched }) => {
    await open(page);
    await choose(page, file);
    await expect(credits(page)).toContainText(CREDIT);
    await expect.poll(() => watched.foreign.some((url) => asked.test(url))).toBe(true);
    expect(new URL(page.url()).hash).not.toContain('tiles.example');
    await open(page);
    await expect(credits(page)).toContainText(CREDIT);
    await openDialog(page);
    await expect(dialog(page)).toContainText('In use now: tiles.example');
    await dialog(page).getByRole('button', { name: 'Back to the basemap of this page' }).click();
    await expect(credits(page)).not.toContainText(CREDIT);
    await expect(credits(page)).toContainText('Natural Earth');
    watched.foreign.splice(0);
    await open(page);
    expect(watched.foreign).toEqual([]);
  });
}

for (const [what, file, reason] of [
  ['is not there', 'none.json', 'answer 404'],
  ['is no style', 'broken.json', ''],
  ['has no tiles', 'dead.json', ''],
  ['is no archive', 'none.pmtiles', ''],
] as const) {
  test(`one that ${what} gives way to ours, with a notice`, async ({ page, watched }) => {
    await open(page);
    await choose(page, file);
    await expect(page.getByText(`The basemap of tiles.example could not be shown: ${reason}`)).toBeVisible();
    await expect(credits(page)).toContainText('Natural Earth');
    await expect(credits(page)).not.toContainText(CREDIT);
    await expect(page.locator('.failure')).toBeHidden();
    expect(watched.foreign.every((url) => url.startsWith(HOST))).toBe(true);
    watched.foreign.splice(0);
    watched.errors.splice(0);
  });
}
