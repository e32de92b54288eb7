/** Filters, addresses and files: one state, reopened and exported. */
import { readFileSync } from 'node:fs';
import { ALL_FORMATS, BufferSource, Input } from 'mediabunny';
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

  test('saves a picture of the map with its words', async ({ page }) => {
    await open(page, `${OFFENSIVE}&category=strike`);
    await expect(page.locator('#map')).toHaveAttribute('aria-busy', 'false');
    await page.getByRole('button', { name: 'Share and export' }).click();
    const downloading = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save picture (PNG)' }).click();
    const download = await downloading;
    expect(download.suggestedFilename()).toBe('incident-atlas-2023-09-20T0800.png');
    const bytes = readFileSync(await download.path()).toString('base64');
    const map = (await page.locator('#map').boundingBox())!;
    const seen = await page.evaluate(async (base64) => {
      const blob = await (await fetch(`data:image/png;base64,${base64}`)).blob();
      const image = await createImageBitmap(blob);
      const canvas = new OffscreenCanvas(image.width, image.height);
      const ink = canvas.getContext('2d')!;
      ink.drawImage(image, 0, 0);
      const coloursIn = (from: number, to: number) => {
        const { data } = ink.getImageData(0, from * image.height, image.width, (to - from) * image.height);
        const colours = new Set<number>();
        for (let at = 0; at < data.length; at += 4)
          colours.add((data[at]! << 16) | (data[at + 1]! << 8) | data[at + 2]!);
        return colours.size;
      };
      const { width, height } = image;
      return {
        width,
        height,
        above: coloursIn(0, 0.08),
        map: coloursIn(0.3, 0.7),
        below: coloursIn(0.95, 1),
      };
    }, bytes);
    expect(seen.width).toBe(Math.round(map.width) * 2);
    expect(seen.height).toBeGreaterThan(map.height * 2 + 200);
    // words above and below, a drawn map between
    expect(seen.above).toBeGreaterThan(20);
    expect(seen.below).toBeGreaterThan(20);
    expect(seen.map).toBeGreaterThan(500);
  });

  test('saves a film of the map, and gives one up', async ({ page }) => {
    await page.setViewportSize({ width: 800, height: 560 });
    await open(page, `${OFFENSIVE}&w=6h&rate=1h`);
    await expect(page.locator('#map')).toHaveAttribute('aria-busy', 'false');
    const before = await momentMs(page);
    const opening = async () => {
      await page.getByRole('button', { name: 'More', exact: true }).click();
      await page.getByRole('button', { name: 'Save film…' }).click();
    };
    const dialog = page.getByRole('dialog', { name: 'Film of the map' });
    await opening();
    await dialog.getByRole('spinbutton', { name: 'Seconds at most' }).fill('30');
    await dialog.getByRole('button', { name: 'Make the film' }).click();
    await dialog.getByRole('button', { name: 'Give up' }).click();
    await expect(dialog.getByRole('button', { name: 'Make the film' })).toBeVisible();
    expect(await momentMs(page)).toBe(before);
    await dialog.getByRole('spinbutton', { name: 'Seconds at most' }).fill('1');
    const downloading = page.waitForEvent('download');
    await dialog.getByRole('button', { name: 'Make the film' }).click();
    const download = await downloading;
    expect(download.suggestedFilename()).toBe('incident-atlas-2023-09-20T0800.webm');
    await expect(dialog).toBeHidden();
    const bytes = readFileSync(await download.path()).toString('base64');
    const seen = await page.evaluate(async (base64) => {
      const video = document.createElement('video');
      video.muted = true;
      video.src = URL.createObjectURL(await (await fetch(`data:video/webm;base64,${base64}`)).blob());
      await new Promise((resolve, reject) => ((video.onloadeddata = resolve), (video.onerror = reject)));
      const { duration, videoWidth, videoHeight } = video;
      const canvas = new OffscreenCanvas(videoWidth, videoHeight);
      const ink = canvas.getContext('2d')!;
      const pixels = async (at: number) => {
        video.currentTime = at;
        await new Promise((resolve) => video.requestVideoFrameCallback(resolve));
        ink.drawImage(video, 0, 0);
        return new Uint32Array(ink.getImageData(0, 0, videoWidth, videoHeight).data.buffer);
      };
      const [first, later] = [await pixels(0.02), await pixels(0.8)];
      const changed = first.filter((colour, at) => colour !== later[at]).length;
      return { duration, videoWidth, videoHeight, colours: new Set(later).size, changed };
    }, bytes);
    expect(seen.duration).toBeCloseTo(1, 1);
    expect([seen.videoWidth % 2, seen.videoHeight % 2]).toEqual([0, 0]);
    expect(seen.colours).toBeGreaterThan(500);
    // the clock has gone on
    expect(seen.changed).toBeGreaterThan(100);
    const input = new Input({
      formats: ALL_FORMATS,
      source: new BufferSource(readFileSync(await download.path())),
    });
    const track = await input.getPrimaryVideoTrack();
    expect((await track!.computePacketStats()).packetCount).toBe(24);
  });

  test('within another page stand the map and the clock alone, with a way to the whole', async ({
    page,
    context,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await open(page, `${OFFENSIVE}&w=6h&q=%22%3E%3Cb%3E`);
    await page.getByRole('button', { name: 'Share and export' }).click();
    await page.getByRole('button', { name: 'Copy code to embed this view' }).click();
    await expect(page.getByText(/Whoever opens your page then asks 127\.0\.0\.1/)).toBeVisible();
    const code = await page.evaluate(() => navigator.clipboard.readText());
    const outer = await context.newPage();
    await outer.setContent(`<h1>A page of another</h1>${code}`);
    await expect(outer.locator('body > *')).toHaveCount(2);
    const frame = outer.frameLocator('iframe');
    await expect(frame.getByRole('button', { name: 'Play', exact: true })).toBeVisible();
    await expect(frame.getByText(/6 hours to this moment/)).toBeVisible();
    await expect(frame.getByRole('search')).toHaveCount(0);
    await expect(frame.locator('[data-entry]')).toHaveCount(0);
    const whole = await frame.getByRole('link', { name: 'Open the whole atlas' }).getAttribute('href');
    const params = new URLSearchParams(new URL(whole!).hash.slice(1));
    expect([params.get('embed'), params.get('w'), params.get('q')]).toEqual([null, '6h', '"><b>']);
  });

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
