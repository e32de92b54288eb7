/** Every size of screen and both themes: nothing spills, axe finds nothing, and the pictures are kept to be looked at. */
import type { Page } from '@playwright/test';
import { expectNoFlaws, expectNoSpill } from './axe.js';
import { expect, open, rows, test } from './page.js';

const HASH = '#v=1&t=2023-09-20T08:00Z';
const SCREENS = [
  { name: 'desktop', width: 1440, height: 900, theme: 'light' },
  { name: 'desktop-dark', width: 1440, height: 900, theme: 'dark' },
  { name: 'phone', width: 390, height: 844, theme: 'light' },
  { name: 'phone-dark', width: 390, height: 844, theme: 'dark' },
  { name: 'narrow', width: 320, height: 640, theme: 'light' },
] as const;

async function check(page: Page): Promise<void> {
  await expectNoSpill(page);
  await expectNoFlaws(page);
}

for (const { name, width, height, theme } of SCREENS) {
  test(`${name}, ${width} x ${height}`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await page.emulateMedia({ colorScheme: theme });
    await open(page, HASH);
    await check(page);
    await page.waitForTimeout(1500);
    await page.screenshot({ path: `test-results/pictures/${name}.png` });
    await rows(page).first().click();
    await expect(page.getByRole('article')).toBeVisible();
    await page.waitForTimeout(800);
    await check(page);
    await page.screenshot({ path: `test-results/pictures/${name}-report.png` });
  });
}
