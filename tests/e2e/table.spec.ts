/** The table of what is shown: whole, in pages, by mouse, by keys and for whoever listens. */
import { expectNoFlaws, expectNoSpill } from './axe.js';
import { expect, open, test } from './page.js';

const ALL = '#v=1&t=2023-09-30T19:00Z&mode=cumulative';

test.use({ map: false });

test('every row is reached, and each says which of all it is', async ({ page }) => {
  await open(page, ALL);
  await page.keyboard.press('t');
  const table = page.getByRole('table');
  const total = Number(await table.getAttribute('aria-rowcount')) - 1;
  expect(total).toBeGreaterThan(500);
  const indices = () =>
    table
      .locator('tbody [aria-rowindex]')
      .evaluateAll((found) => found.map((row) => Number(row.getAttribute('aria-rowindex'))));
  const seen = new Set<number>();
  const next = page.getByRole('button', { name: 'Next page' });
  await next.focus();
  for (;;) {
    for (const index of await indices()) seen.add(index);
    if ((await next.getAttribute('aria-disabled')) === 'true') break;
    const first = (await indices())[0]!;
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await indices())[0]).toBe(first + 50);
    await expect(next).toBeFocused();
  }
  expect([...seen]).toEqual(Array.from({ length: total }, (_, i) => i + 2));
  await expect(page.getByText(/^501 to 5\d\d of 5\d\d$/)).toBeVisible();
  await page.getByRole('button', { name: 'First page' }).click();
  await expect(table.getByRole('row').nth(1)).toHaveAttribute('aria-rowindex', '2');
  await expect(table.getByRole('columnheader').first()).toBeInViewport();
});

test('fewer rows than the page began at: the last page that there is', async ({ page }) => {
  await open(page, ALL);
  await page.keyboard.press('t');
  await page.getByRole('button', { name: 'Last page' }).click();
  await expect(page.getByRole('table').locator('tbody tr').first()).toHaveAttribute('aria-rowindex', '502');
  await page.keyboard.press('Home');
  await expect(page.getByRole('button', { name: 'Last page' })).toBeHidden();
  await expect(page.getByRole('table').locator('tbody tr').first()).toHaveAttribute('aria-rowindex', '2');
});

for (const [width, height] of [
  [360, 640],
  [1024, 768],
] as const) {
  test(`nothing of it lies beyond the edge: ${width} x ${height}`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await open(page, '#v=1&t=2023-09-20T08:00Z');
    await page.keyboard.press('t');
    const body = page.locator('section.drawer .body');
    await expect(body.getByRole('cell').first()).toBeVisible();
    const [content, room] = await body.evaluate(({ scrollWidth, clientWidth }) => [scrollWidth, clientWidth]);
    expect(content).toBeLessThanOrEqual(room!);
    await expectNoSpill(page);
    await expectNoFlaws(page);
  });
}
