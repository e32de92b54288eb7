/** Without a mouse, without a large screen, with a screen reader: what each of them needs on every state of the page. */
import type { Locator, Page } from '@playwright/test';
import { expect, hashParams, momentMs, open, play, slider, test, tray } from './page.js';

const HOUR_MS = 3_600_000;
const OFFENSIVE = '#v=1&t=2023-09-20T08:00Z';
/** Stops of the tab key are counted, so that a way that leads nowhere ends. */
const MOST_STOPS = 60;

/** The element with the focus is outlined, or it is the whole page. */
async function expectVisibleFocus(page: Page): Promise<void> {
  const focus = await page.evaluate(() => {
    const element = document.activeElement!;
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    const { width, height } = element.getBoundingClientRect();
    const isOutlined = outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2 && width > 0 && height > 0;
    return { html: element.outerHTML.slice(0, 160), isOutlined };
  });
  expect(focus.isOutlined, `the focus is in sight on ${focus.html}`).toBe(true);
}

/** By the tab key alone, looking at each stop. */
async function tabTo(page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  for (let stop = 0; stop < MOST_STOPS; stop++) {
    await page.keyboard.press(key);
    if (await page.evaluate(() => document.activeElement !== document.body)) await expectVisibleFocus(page);
    if (await target.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`the tab key does not lead to ${String(target)} in ${MOST_STOPS} stops`);
}

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true });
const detail = (page: Page) => page.getByRole('article');

test('a walk through the page by keys alone, with the focus in sight at each stop', async ({ page }) => {
  test.setTimeout(150_000);
  await open(page);

  await test.step('from the first stop straight to the list, and a report', async () => {
    await page.keyboard.press('Tab');
    await expect(page.getByRole('link', { name: 'Skip to the list' })).toBeFocused();
    await expectVisibleFocus(page);
    await page.keyboard.press('Enter');
    await expect(page.locator('[data-entry]:focus')).toHaveCount(1);
    await page.keyboard.press('ArrowDown');
    await expectVisibleFocus(page);
    await page.keyboard.press('Enter');
    await expect(detail(page).getByRole('heading', { level: 2 })).toBeFocused();
    await expectVisibleFocus(page);
  });

  await test.step('its words, its chronicle and back', async () => {
    await tabTo(page, button(page, 'Read it in the chronicle'));
    await page.keyboard.press('Enter');
    const lit = page.locator('[data-reads][aria-current="true"]');
    await expect(lit).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await expectVisibleFocus(page);
    await page.keyboard.press('Enter');
    await expect(page.locator('[data-reads]:focus')).toHaveAttribute('aria-current', 'true');
    await page.keyboard.press('Escape');
    await expect(detail(page).getByText('Reported by')).toBeVisible();
    await page.keyboard.press('m');
    await expect(page.locator('#map canvas')).toBeFocused();
    await expectVisibleFocus(page);
    await page.keyboard.press('l');
    await expect(detail(page).getByRole('heading', { level: 2 })).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(page.locator('[data-entry]:focus')).toHaveCount(1);
  });

  await test.step('search for a place, and its history', async () => {
    await page.keyboard.press('/');
    await expectVisibleFocus(page);
    await page.keyboard.type('Stepanakert');
    await expect(page.getByRole('option').first()).toBeVisible();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: /^At Stepanakert/ })).toBeVisible();
  });

  await test.step('filters, and the focus back where it was', async () => {
    const filters = button(page, 'Filters');
    await tabTo(page, filters);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: 'Filters' })).toBeFocused();
    const strikes = page.getByRole('checkbox', { name: /Shelling and strikes/ });
    await tabTo(page, strikes);
    await page.keyboard.press('Space');
    await expect.poll(() => hashParams(page).get('category')).toBe('strike');
    await page.keyboard.press('Escape');
    await expect(strikes).toBeHidden();
    await expect(button(page, /^Filters, 1 filter$/)).toBeFocused();
  });

  await test.step('the player: play, pause, step, window and speed', async () => {
    await tabTo(page, play(page));
    await page.keyboard.press('Enter');
    await expect(play(page)).toHaveAccessibleName('Pause');
    await page.keyboard.press('Enter');
    await expect(play(page)).toHaveAccessibleName('Play');
    const before = await momentMs(page);
    await tabTo(page, button(page, 'Next report'));
    await page.keyboard.press('Enter');
    await expect.poll(() => momentMs(page)).toBeGreaterThan(before);
    await page.keyboard.press(']');
    await expect(page.getByText(/3 days to this moment/)).toBeVisible();
    await tabTo(page, button(page, /^Speed: /));
    await page.keyboard.press('Enter');
    const typed = page.getByRole('textbox', { name: 'Other' });
    await tabTo(page, typed);
    await page.keyboard.type('90 min');
    await page.keyboard.press('Enter');
    await expect.poll(() => hashParams(page).get('rate')).toBe('90m');
  });

  await test.step('jump to a date', async () => {
    await tabTo(page, page.getByLabel(/^Date and time/));
    const before = await momentMs(page);
    await page.keyboard.press('ArrowUp');
    await expect.poll(() => momentMs(page)).not.toBe(before);
  });

  await test.step('the timeline', async () => {
    await tabTo(page, slider(page));
    await page.keyboard.press('End');
    const end = await momentMs(page);
    await page.keyboard.press('PageDown');
    await expect.poll(() => momentMs(page)).toBe(end - 72 * HOUR_MS);
  });

  await test.step('charts, the table, help, and each closes by Escape', async () => {
    for (const [key, title] of [
      ['c', 'Figures over time'],
      ['t', 'Table of what is shown'],
      ['?', 'Keyboard shortcuts'],
    ] as const) {
      await page.keyboard.press(key);
      const heading = page.getByRole('heading', { name: title });
      await expect(heading).toBeVisible();
      await expect
        .poll(() => slider(page).evaluate((element) => element === document.activeElement))
        .toBe(false);
      await page.keyboard.press('Tab');
      await expectVisibleFocus(page);
      await page.keyboard.press('Escape');
      await expect(heading).toBeHidden();
      await expect(slider(page)).toBeFocused();
    }
  });
});

test.describe('what needs no map', () => {
  test.use({ map: false });

  test('Escape closes one thing at a time: the menu, then the drawer', async ({ page }) => {
    await open(page, OFFENSIVE);
    await page.keyboard.press('c');
    const heading = page.getByRole('heading', { name: 'Figures over time' });
    await expect(heading).toBeVisible();
    await button(page, 'More').click();
    const item = button(page, 'Keyboard shortcuts');
    await expect(item).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(item).toBeHidden();
    await expect(heading).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(heading).toBeHidden();
  });

  test('letters and signs as shortcuts can be turned off, and stay off', async ({ page }) => {
    await open(page, OFFENSIVE);
    await page.keyboard.press('?');
    await page.getByRole('checkbox', { name: /shortcuts/ }).uncheck();
    await page.keyboard.press('Escape');
    await page.reload();
    await expect(slider(page)).toBeVisible();
    await page.keyboard.press('t');
    await page.keyboard.press(']');
    await page.keyboard.press('?');
    await page.keyboard.press('Shift+ArrowRight');
    await expect.poll(() => hashParams(page).get('t')).not.toBe('2023-09-20T08:00Z');
    await expect(page.getByText(/1 day to this moment/)).toBeVisible();
    await expect(page.getByRole('heading', { name: /Table|Keyboard/ })).toHaveCount(0);
  });

  test('the timeline is a slider that speaks its moment', async ({ page }) => {
    await open(page, OFFENSIVE);
    const timeline = page.getByRole('slider', { name: 'Moment on the timeline' });
    await expect(timeline).toHaveAttribute(
      'aria-valuetext',
      /^Wednesday,? 20 September 2023, 12:00, Armenia Standard Time, UTC\+4\. \d+ reports shown$/,
    );
    const [now, least, most] = await timeline.evaluate((element) =>
      ['aria-valuenow', 'aria-valuemin', 'aria-valuemax'].map((name) => Number(element.getAttribute(name))),
    );
    expect(now).toBeGreaterThan(least!);
    expect(now).toBeLessThan(most!);
  });

  test('where motion is unwelcome it plays in steps, and a line tells what passes at a pace to be listened to', async ({
    page,
  }) => {
    test.setTimeout(120_000);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await open(page, `${OFFENSIVE}&rate=1h`);
    // What the line says, and how many steps of the clock came before it.
    await page.evaluate(() => {
      const line = document.querySelector('.timeline [aria-live="polite"]')!;
      const time = document.querySelector('main time')!;
      const moments = [Date.parse(time.getAttribute('datetime')!)];
      const said: [text: string, steps: number][] = [];
      new MutationObserver(() => moments.push(Date.parse(time.getAttribute('datetime')!))).observe(time, {
        attributeFilter: ['datetime'],
      });
      new MutationObserver(() => said.push([line.textContent, moments.length - 1])).observe(line, {
        characterData: true,
        childList: true,
        subtree: true,
      });
      Object.assign(window, { heard: { moments, said } });
    });
    const heard = () =>
      page.evaluate(
        () => (window as unknown as { heard: { moments: number[]; said: [string, number][] } }).heard,
      );
    await page.keyboard.press('Space');
    await expect.poll(async () => (await heard()).said.length, { timeout: 40_000 }).toBeGreaterThanOrEqual(3);
    await page.keyboard.press('Space');
    const { moments, said } = await heard();
    const stepsMs = moments.slice(1).map((moment, i) => moment - moments[i]!);
    for (const stepMs of stepsMs.slice(0, 5)) expect(stepMs).toBeGreaterThan(0.9 * HOUR_MS);
    expect(said[0]![0]).toMatch(/2[01] Sept 2023, \d\d:\d\d/);
    // A sentence in six seconds, a step in one.
    expect(said[1]![1] - said[0]![1]).toBeLessThanOrEqual(7);
    expect(new Set(said.map(([text]) => text)).size).toBe(said.length);
    await expect.poll(async () => (await heard()).said.at(-1)![0]).toMatch(/^Stopped at .* reports? shown$/);
  });

  test('the table follows the window and opens reports', async ({ page }) => {
    await open(page, OFFENSIVE);
    await button(page, 'More').click();
    await button(page, 'Table of what is shown').click();
    await expect(page.getByRole('heading', { name: 'Table of what is shown' })).toBeFocused();
    const table = page.getByRole('table');
    const { parts } = await tray(page);
    const shown = parts['on the map']! + (parts['without a place'] ?? 0);
    await expect(table).toHaveAttribute('aria-rowcount', String(shown + 1));
    await expect(table.getByRole('row')).toHaveCount(Math.min(shown, 50) + 1);
    await expect(table.getByRole('columnheader')).toHaveText([
      'Time',
      'Category',
      'Report',
      'Places',
      'Source',
    ]);
    await expect(table.locator('caption')).toHaveText(`20 Sept 2023, 12:00: ${shown} reports`);
    await page.keyboard.press('Shift+ArrowRight');
    await expect(table.locator('caption')).not.toContainText('12:00');
    const title = table.getByRole('rowheader').first();
    // The rows follow the clock five times a second: the ones shown have settled.
    const settled = async (): Promise<boolean> => {
      const before = await title.textContent();
      await page.waitForTimeout(500);
      return before === (await title.textContent());
    };
    await expect.poll(settled).toBe(true);
    const words = await title.textContent();
    await title.getByRole('button').click();
    await expect(detail(page).getByRole('heading', { level: 2 })).toHaveText(words!);
  });
});
