/** Each state of the page: the rules that a program can check hold, and nothing spills on small screens. */
import type { Page } from '@playwright/test';
import { expectNoFlaws, expectNoSpill } from './axe.js';
import { clock, expect, open, rows, test } from './page.js';

const OFFENSIVE = '#v=1&t=2023-09-20T08:00Z';

test.use({ map: false });
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true });
const detail = (page: Page) => page.getByRole('article');

/** Every state of the page, and how to come to it. */
const STATES: readonly (readonly [name: string, hash: string, act: (page: Page) => Promise<unknown>])[] = [
  ['as it opens', '', async () => {}],
  ['a report', OFFENSIVE, (page) => rows(page).first().click()],
  [
    'a report with its reasons',
    OFFENSIVE,
    async (page) => {
      await rows(page).nth(3).click();
      for (const summary of await detail(page).locator('summary').all()) await summary.click();
    },
  ],
  [
    'told differently',
    `${OFFENSIVE}&told=different&mode=cumulative`,
    async (page) => {
      await rows(page).first().click();
      await expect(page.getByRole('heading', { name: /Told differently/ }).first()).toBeVisible();
    },
  ],
  [
    'a chronicle',
    `${OFFENSIVE}&read=2023-09-19-offensive.md`,
    (page) => expect(page.locator('[data-reads]').first()).toBeVisible(),
  ],
  ['filters', `${OFFENSIVE}&category=strike`, (page) => button(page, /^Filters/).click()],
  [
    'what a search finds',
    OFFENSIVE,
    async (page) => {
      await page.keyboard.press('/');
      await page.keyboard.type('shush');
      await expect(page.getByRole('option').first()).toBeVisible();
    },
  ],
  [
    'charts',
    OFFENSIVE,
    async (page) => {
      await page.keyboard.press('c');
      await expect(page.getByRole('combobox', { name: 'Figure' })).toBeVisible();
    },
  ],
  ['the table', OFFENSIVE, (page) => page.keyboard.press('t')],
  ['about the data', OFFENSIVE, (page) => button(page, 'About the data').click()],
  [
    'the film',
    OFFENSIVE,
    async (page) => {
      await button(page, 'Share and export').click();
      await button(page, 'Save film…').click();
      await expect(page.getByRole('dialog', { name: 'Film of the map' })).toBeVisible();
    },
  ],
  ['the shortcuts', OFFENSIVE, (page) => page.keyboard.press('?')],
  ['the menu', OFFENSIVE, (page) => button(page, 'More').click()],
  ['more ways to play', OFFENSIVE, (page) => button(page, 'More ways to play').click()],
  ['the legend', OFFENSIVE, (page) => page.getByText('Marks', { exact: true }).click()],
  ['a part of the tray', OFFENSIVE, (page) => button(page, /without a place$/).click()],
  ['within another page', `${OFFENSIVE}&embed=1`, async () => {}],
  [
    'presenting',
    `${OFFENSIVE}&present=1`,
    async (page) => {
      // who watches reads what the colours mean; every report of the window is counted
      const signs = page.getByRole('list', { name: 'Legend' }).getByRole('listitem');
      await expect(signs.first()).toBeVisible();
      const counts = (await signs.allInnerTexts()).map((words) => Number(/\d+$/.exec(words.trim())?.[0]));
      const total = counts.reduce((sum, count) => sum + count, 0);
      await expect(page.locator('main')).toContainText(`to this moment: ${total} reports`);
    },
  ],
];

/** The same elements in other colours: one state for each kind of panel. */
const IN_THE_DARK = [
  'within another page',
  'a report with its reasons',
  'a chronicle',
  'filters',
  'charts',
  'the table',
  'presenting',
];

for (const theme of ['light', 'dark'] as const) {
  for (const [name, hash, act] of STATES) {
    if (theme === 'dark' && !IN_THE_DARK.includes(name)) continue;
    test(`axe finds nothing: ${name}, ${theme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
      await open(page, hash);
      await act(page);
      await expectNoFlaws(page);
    });
  }
}

for (const [what, width, height] of [
  ['320 px', 320, 640],
  ['1440 x 900 at 200%', 720, 450],
  ['a phone', 390, 844],
] as const) {
  test(`nothing spills sideways: ${what}`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await open(page, OFFENSIVE);
    await expectNoSpill(page);
    await rows(page).first().click();
    await expect(detail(page)).toBeVisible();
    await expectNoSpill(page);
    await page.keyboard.press('r');
    await expect(page.locator('[data-reads]').first()).toBeVisible();
    await expectNoSpill(page);
    await button(page, /^Filters/).click();
    await expect(page.getByRole('checkbox').last()).toBeVisible();
    await expectNoSpill(page);
    await page.keyboard.press('Escape');
    for (const key of ['c', 't']) {
      await page.keyboard.press(key);
      await expect(page.getByRole('button', { name: 'Close' })).toBeInViewport();
      await expectNoSpill(page);
      // The clock stays in sight.
      const [drawer, label] = await Promise.all([
        page.locator('section.drawer').boundingBox(),
        clock(page).boundingBox(),
      ]);
      expect(drawer!.y).toBeGreaterThan(label!.y + label!.height);
      await page.keyboard.press('Escape');
    }
  });
}
