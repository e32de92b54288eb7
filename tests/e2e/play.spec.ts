/** Every way to play and to move on the timeline: by mouse, by keys and by finger. */
import type { Page } from '@playwright/test';
import { clock, expect, hashParams, momentMs, open, play, slider, test, tray } from './page.js';

const DAY_MS = 86_400_000;

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true });
const showAll = (page: Page) => button(page, 'Show all');
const moreWays = (page: Page) => button(page, 'More ways to play').click();

test.use({ map: false });

test.describe('the timeline comes closer and goes back', () => {
  test('by the wheel, by buttons and by keys', async ({ page }) => {
    await open(page, '#v=1&t=2023-09-20T08:00Z');
    await expect(showAll(page)).toBeDisabled();
    await slider(page).hover();
    await page.mouse.wheel(0, -400);
    await expect(showAll(page)).toBeEnabled();
    await showAll(page).click();
    await expect(showAll(page)).toBeDisabled();
    await button(page, 'Zoom in').last().click();
    await expect(showAll(page)).toBeEnabled();
    await page.keyboard.press('f');
    await expect(showAll(page)).toBeDisabled();
    await page.keyboard.press('z');
    await expect(showAll(page)).toBeEnabled();
    await page.keyboard.press('x');
    await expect(showAll(page)).toBeDisabled();
  });

  test('a drag with shift moves the view and leaves the clock', async ({ page }) => {
    await open(page, '#v=1&t=2023-09-20T08:00Z');
    const before = await momentMs(page);
    for (let press = 0; press < 4; press++) await page.keyboard.press('z');
    const caption = page.locator('.timeline .caption');
    const { x, y, width, height } = (await slider(page).boundingBox())!;
    const picture = () => page.locator('.timeline canvas').first().screenshot();
    const still = await picture();
    await page.keyboard.down('Shift');
    await page.mouse.move(x + width / 2, y + height / 2);
    await page.mouse.down();
    await page.mouse.move(x + width / 4, y + height / 2, { steps: 5 });
    await page.mouse.up();
    await page.keyboard.up('Shift');
    await expect(caption).toBeVisible();
    await expect.poll(async () => still.equals(await picture())).toBe(false);
    expect(await momentMs(page)).toBe(before);
  });
});

test.describe('by finger', () => {
  test.use({ hasTouch: true, viewport: { width: 834, height: 1112 } });

  /** A hand over one height of the page. */
  async function handOf(page: Page, y: number) {
    const session = await page.context().newCDPSession(page);
    return (type: 'touchStart' | 'touchMove' | 'touchEnd', ...xs: number[]) =>
      session.send('Input.dispatchTouchEvent', { type, touchPoints: xs.map((x, id) => ({ x, y, id })) });
  }

  test('one scrubs, two zoom', async ({ page }) => {
    await open(page, '#v=1&t=2020-09-27T08:00Z');
    const before = await momentMs(page);
    const { x, y, width, height } = (await slider(page).boundingBox())!;
    const touch = await handOf(page, y + height / 2);
    await touch('touchStart', x + width * 0.7);
    for (const share of [0.75, 0.8, 0.85]) await touch('touchMove', x + width * share);
    await touch('touchEnd');
    await expect.poll(() => momentMs(page)).toBeGreaterThan(before + 365 * DAY_MS);
    const scrubbed = await momentMs(page);
    const fingers = (spread: number) => [x + width / 2 - spread, x + width / 2 + spread];
    await touch('touchStart', ...fingers(40));
    for (const spread of [60, 90, 140]) await touch('touchMove', ...fingers(spread));
    await touch('touchEnd');
    await expect(showAll(page)).toBeEnabled();
    expect(await momentMs(page)).toBe(scrubbed);
  });

  test('a chapter, a quiet stretch, the next report', async ({ page }) => {
    await open(page, '#v=1&t=2020-09-27T08:00Z');
    await page.getByRole('button', { name: /offensive.*go to/ }).tap();
    await expect(clock(page)).toHaveAttribute('datetime', /^2023-09-1[789]/);
    const crease = page.getByRole('group', { name: 'Quiet stretches' }).getByRole('button').last();
    await crease.tap();
    await expect(crease).toHaveAttribute('aria-expanded', 'true');
    const before = await momentMs(page);
    await button(page, 'Next report').tap();
    await expect.poll(() => momentMs(page)).toBeGreaterThan(before);
  });
});

test('quiet stretches unfold and fold by mouse and by keys, and the address keeps them', async ({ page }) => {
  await open(page, '#v=1&t=2023-09-20T08:00Z');
  const longest = page
    .getByRole('group', { name: 'Quiet stretches' })
    .getByRole('button', { name: /2y 1m|2 years/ });
  await expect(longest).toHaveAttribute('aria-expanded', 'false');
  await longest.click();
  await expect(longest).toHaveAttribute('aria-expanded', 'true');
  await expect.poll(() => hashParams(page).get('open')).toMatch(/^2021-07/);
  await longest.focus();
  await page.keyboard.press('Enter');
  await expect(longest).toHaveAttribute('aria-expanded', 'false');
  await expect.poll(() => hashParams(page).get('open')).toBeNull();
});

test('chapters lead to the first report of each document, by mouse and by keys', async ({ page }) => {
  await open(page, '#v=1&t=2023-09-25T08:00Z');
  const chapters = page.getByRole('group', { name: 'Chapters' });
  await chapters.getByRole('button', { name: /blockade/ }).click();
  await expect(clock(page)).toHaveAttribute('datetime', /^2023-0(8-31|9-01)/);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(clock(page)).toHaveAttribute('datetime', /^2023-09-1[789]/);
});

test('speed and window are typed, and what is no length of time is said to be none', async ({ page }) => {
  await open(page, '#v=1&t=2023-09-20T08:00Z');
  await button(page, /^Speed: /).click();
  const typed = page.getByRole('textbox', { name: 'Other' });
  await typed.fill('soon');
  await typed.press('Enter');
  await expect(page.getByText('“soon” is no length of time.')).toBeVisible();
  await typed.fill('10 min');
  await typed.press('Enter');
  await expect(button(page, 'Speed: 1 second = 10 minutes')).toBeVisible();
  await button(page, /^Window: /).click();
  await page.getByRole('radio', { name: '1 week' }).check();
  await expect(page.getByText(/1 week to this moment/)).toBeVisible();
});

test('presets count from the end of the data, and what the timeline shows is played round and round', async ({
  page,
}) => {
  await open(page, '#v=1&t=2020-09-27T08:00Z&rate=3d');
  await moreWays(page);
  await button(page, 'Last day').click();
  await expect(clock(page)).toHaveAttribute('datetime', /^2023-(09-30|10-01)/);
  await page.getByRole('checkbox', { name: 'Repeat what the timeline shows' }).check();
  await expect.poll(() => hashParams(page).get('loop')).toBeTruthy();
  const [from, to] = hashParams(page)
    .get('loop')!
    .split('/')
    .map((text) => Date.parse(text));
  expect(to! - from!).toBeLessThanOrEqual(2 * DAY_MS);
  await page.keyboard.press('Escape');
  const seen: number[] = [];
  await play(page).click();
  await expect
    .poll(async () => {
      seen.push(await momentMs(page));
      // Back at an earlier moment, while it still plays: it went round.
      return seen.some((tMs, i) => i > 0 && tMs < seen[i - 1]!);
    })
    .toBe(true);
  await expect(play(page)).toHaveAccessibleName('Pause');
  for (const tMs of seen.slice(1)) expect(tMs).toBeLessThanOrEqual(to!);
});

test('each moment can be given the same room: the clock then steps from moment to moment', async ({
  page,
}) => {
  await open(page, '#v=1&t=2023-09-20T08:00Z');
  await moreWays(page);
  await page.getByRole('radio', { name: 'Each moment the same room' }).check();
  await page.keyboard.press('Escape');
  await expect(button(page, 'Speed: 1 second = 2 moments')).toBeVisible();
  await slider(page).focus();
  await page.keyboard.press('Shift+ArrowRight');
  const report = await momentMs(page);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Shift+ArrowLeft');
  await expect.poll(() => momentMs(page)).toBe(report);
});

test('by the time of the report, and only what was known by then', async ({ page }) => {
  await open(page, '#v=1&t=2023-09-19T12:00Z');
  await moreWays(page);
  await page.getByRole('checkbox', { name: 'Only what had been reported by then' }).check();
  await expect.poll(async () => (await tray(page)).parts['not reported yet'] ?? 0).toBeGreaterThan(100);
  const { total, parts } = await tray(page);
  expect(Object.values(parts).reduce((sum, part) => sum + part, 0)).toBe(total);
  await page.getByRole('radio', { name: 'was reported' }).check();
  await expect.poll(() => hashParams(page).get('by')).toBe('reported');
  // By that clock nothing outside the window is still to come.
  await expect.poll(async () => (await tray(page)).parts['on the map'] ?? 0).toBeGreaterThan(0);
});

test('the three ways of showing reports are chosen and written out', async ({ page }) => {
  await open(page, '#v=1&t=2023-09-30T18:00Z');
  const onMap = async () => (await tray(page)).parts['on the map']!;
  const inWindow = await onMap();
  await moreWays(page);
  await page.getByRole('radio', { name: /^Fade with age/ }).check();
  await expect.poll(() => hashParams(page).get('mode')).toBe('trail');
  expect(await onMap()).toBe(inWindow);
  await page.getByRole('radio', { name: /^Stay/ }).check();
  await expect(page.getByText(/^Since the start: \d+ reports/)).toBeVisible();
  await expect.poll(onMap).toBeGreaterThan(inWindow + 100);
});

test.describe('with the map', () => {
  test.use({ map: true });

  test('the map comes back after the graphics card was lost', async ({ page }) => {
    await open(page, '#v=1&t=2023-09-20T08:00Z');
    const canvas = page.locator('#map canvas');
    const inks = () =>
      canvas.evaluate((element: HTMLCanvasElement) => {
        const copy = document.createElement('canvas');
        [copy.width, copy.height] = [160, 100];
        const ctx = copy.getContext('2d')!;
        return new Promise<number>((resolve) =>
          requestAnimationFrame(() => {
            ctx.drawImage(element, 0, 0, copy.width, copy.height);
            const { data } = ctx.getImageData(0, 0, copy.width, copy.height);
            resolve(new Set(new Uint32Array(data.buffer)).size);
          }),
        );
      });
    await canvas.evaluate((element: HTMLCanvasElement) => {
      const lose = element.getContext('webgl2')!.getExtension('WEBGL_lose_context')!;
      element.addEventListener('webglcontextlost', () => setTimeout(() => lose.restoreContext(), 200), {
        once: true,
      });
      lose.loseContext();
    });
    await page.waitForTimeout(1500);
    // Played on, so that a frame is drawn each time that it is looked at.
    await page.keyboard.press('Space');
    await expect.poll(inks, { timeout: 30_000 }).toBeGreaterThan(300);
  });
});
