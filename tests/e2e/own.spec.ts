/** The reader's own files: chosen and dropped, shown, refused with the reason, and closed again. */
import { expect, open, rows, test, tray } from './page.js';

const CHRONICLE = `---
title: Two days in the north
language: en
timezone: Europe/Athens
---

## 12 August 2021

**08:35** The fire service said that homes in Limni were evacuated during the night.

**10:10** The weather office gave no forecast.

## 13 August 2021

**09:00** The health ministry reported that 2 people were injured near Istiaia.
`;
const PLACES = 'name,lat,lon,type\nLimni,38.7667,23.3167,town\nIstiaia,38.95,23.15,town\n';
const file = (name: string, text: string) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });

test.use({ map: false });

test('a chronicle with its gazetteer becomes the atlas, and the page goes back', async ({ page }) => {
  await open(page, '#v=1&t=2023-09-20T08:00Z');
  await page
    .getByLabel('Open your own chronicle')
    .setInputFiles([file('north.md', CHRONICLE), file('greece.csv', PLACES)]);
  await expect(page.getByText('Your files: north.md, greece.csv.')).toBeVisible({ timeout: 30_000 });
  const { total } = await tray(page);
  expect(total).toBe(3);
  await expect(rows(page).filter({ hasText: 'Limni' })).toHaveCount(1);
  // The words of the file, cut by the entry's offsets.
  await rows(page).filter({ hasText: 'Limni' }).click();
  await expect(page.getByRole('article').getByRole('blockquote')).toContainText(
    'homes in Limni were evacuated',
  );
  await page.getByRole('button', { name: 'Back to the atlas' }).click();
  await expect(page.getByText('Your files:')).toBeHidden();
  expect((await tray(page)).total).toBeGreaterThan(500);
});

test('a file that holds no entries is refused with its name and the reason; the atlas stays', async ({
  page,
}) => {
  await open(page, '#v=1&t=2023-09-20T08:00Z');
  const before = await tray(page);
  await page.evaluate(() => {
    const data = new DataTransfer();
    data.items.add(new File(['Nothing that is an entry.\n'], 'empty.md'));
    for (const kind of ['dragenter', 'dragover', 'drop'])
      dispatchEvent(new DragEvent(kind, { dataTransfer: data, cancelable: true, bubbles: true }));
  });
  await expect(page.getByText(/^Your files were not opened\. empty\.md.*: \S/)).toBeVisible({
    timeout: 30_000,
  });
  expect((await tray(page)).total).toBe(before.total);
});
