/** Watching: the page opens with something to see, plays, and is scrubbed by mouse, keys and steps. */
import { clock, expect, momentMs, open, play, rows, slider, test, tray } from './page.js';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

test('opens on a moment with reports, on the list and on the map', async ({ page }) => {
  await open(page);
  expect(await rows(page).count()).toBeGreaterThan(3);
  const { total, parts } = await tray(page);
  expect(total).toBeGreaterThan(500);
  expect(parts['on the map']).toBeGreaterThan(10);
  await expect(page.getByText(/day to this moment: \d+ reports?, \d+ on the map/)).toBeVisible();
  await expect(page.getByText(/UTC\+4/).first()).toBeVisible();
});

test('the parts of the tray add up to the whole, wherever the clock stands', async ({ page }) => {
  await open(page, '#v=1&t=2020-09-27T12:00Z&category=strike');
  for (const key of ['', 'End', 'Home']) {
    if (key) await page.keyboard.press(key);
    await page.waitForTimeout(300);
    const { total, parts } = await tray(page);
    expect(Object.values(parts).reduce((sum, part) => sum + part, 0)).toBe(total);
    expect(parts['filtered out']).toBeGreaterThan(100);
  }
});

test('plays by the button and by the space bar, and stops', async ({ page }) => {
  await open(page, '#v=1&t=2023-09-19T08:00Z');
  const before = await momentMs(page);
  await play(page).click();
  await expect.poll(() => momentMs(page)).toBeGreaterThan(before);
  await page.keyboard.press('Space');
  await expect(play(page)).toHaveAccessibleName('Play');
  const stopped = await momentMs(page);
  await page.waitForTimeout(700);
  expect(await momentMs(page)).toBe(stopped);
  await page.keyboard.press('Space');
  await expect.poll(() => momentMs(page)).toBeGreaterThan(stopped);
});

test('arrow keys move by a tenth of the window, with shift from report to report', async ({ page }) => {
  await open(page, '#v=1&t=2023-09-19T08:00Z&w=10h');
  const start = await momentMs(page);
  await slider(page).focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => momentMs(page)).toBe(start + HOUR_MS);
  await page.keyboard.press('ArrowLeft');
  await expect.poll(() => momentMs(page)).toBe(start);
  await page.keyboard.press('Shift+ArrowRight');
  await expect.poll(() => momentMs(page)).toBeGreaterThan(start);
  await expect(slider(page)).toHaveAttribute('aria-valuetext', /19 September 2023.*UTC\+4/);
});

test('a drag over the timeline scrubs; the list and the clock follow', async ({ page }) => {
  await open(page);
  const box = (await slider(page).boundingBox())!;
  const y = box.y + box.height / 2;
  await page.mouse.move(box.x + 40, y);
  await page.mouse.down();
  await page.mouse.move(box.x + 50, y, { steps: 3 });
  const early = await momentMs(page);
  await page.mouse.move(box.x + box.width - 60, y, { steps: 4 });
  await page.mouse.up();
  await expect.poll(() => momentMs(page)).toBeGreaterThan(early + 300 * DAY_MS);
  await expect(clock(page)).toHaveAttribute('datetime', /^2023-/);
});

test('an edge of the band sets the window; its breadth is written', async ({ page }) => {
  await open(page, '#v=1&t=2023-09-20T08:00Z&w=3d');
  const before = await page.getByText(/3 days to this moment/).count();
  expect(before).toBe(1);
  await page.keyboard.press(']');
  await expect(page.getByText(/1 week to this moment/)).toBeVisible();
  await page.keyboard.press('[');
  await page.keyboard.press('[');
  await expect(page.getByText(/1 day to this moment/)).toBeVisible();
});
