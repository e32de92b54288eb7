/** A page whose owner leaves casualty figures out: no number of killed, wounded or missing people stands anywhere. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, open, play, rows, test } from './page.js';

test.use({ map: false });

const MARK = '[number left out]';
/** Entries with tolls: the fuel depot's, and 138 wounded. */
const DEPOT = '#v=1&t=2023-09-26T19:00Z&w=12h&e=2023-09-21-exodus.md%232023-09-26T22:48';
const HOSPITAL = '#v=1&t=2023-09-19T17:00Z&w=12h&e=2023-09-19-offensive.md%232023-09-19T20:57';
/** A number beside the word for what it counts. */
const TELLING =
  /(?<![\d:.,-])\d[\d,]*(?![\d:,-]) (?:[a-z]+ ){0,2}(?:killed|wounded|dead|injured|deaths|bodies|missing|hurt)\b/g;
/** Tolls of the entries above and around them, which count nothing else on these pages. */
const TOLLS = /\b(?:138|290|168|237)\b/g;

/** The setting is a line in the page's head. */
async function hideCasualties(page: Page): Promise<void> {
  await page.route(/\/(?:#.*)?$/, async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace(
      /(<meta name="casualty-figures" content=")shown"/,
      '$1hidden"',
    );
    await route.fulfill({ response, body });
  });
}

/** All text of the document and all that is read aloud or shown of its attributes. */
const wordsOf = (page: Page) =>
  page.evaluate(() => {
    const spoken = [
      'aria-label',
      'aria-description',
      'aria-valuetext',
      'title',
      'alt',
      'placeholder',
      'value',
    ];
    const elements = [...document.querySelectorAll(':not(script, style)')];
    const attributes = elements.flatMap((element) => spoken.map((name) => element.getAttribute(name) ?? ''));
    const texts = elements.flatMap((element) =>
      [...element.childNodes]
        .filter((node) => node.nodeType === Node.TEXT_NODE)
        .map((node) => node.nodeValue),
    );
    return [document.title, document.body.innerText, ...texts, ...attributes].join('\n');
  });

async function expectNone(page: Page): Promise<void> {
  // Neither counts anybody.
  const words = (await wordsOf(page)).replaceAll(/WebGL 2|\b\d+ reports/g, '');
  expect(words.match(TELLING)).toBeNull();
  expect(words.match(TOLLS)).toBeNull();
  // Each gap has its mark.
  expect(words).not.toContain('\ue000');
}

test('what is looked for stands on a page that shows figures', async ({ page }) => {
  await open(page, HOSPITAL);
  await expect(page.getByRole('article')).toContainText('138 wounded');
  expect((await wordsOf(page)).match(TELLING)?.length).toBeGreaterThan(3);
});

for (const [name, hash, mark] of [
  ['the fuel depot', DEPOT, `${MARK} confirmed deaths`],
  ['the hospital', HOSPITAL, `${MARK} wounded`],
] as const)
  test(`list, detail, chronicle and table: ${name}`, async ({ page }) => {
    await hideCasualties(page);
    await open(page, hash);
    const article = page.getByRole('article');
    await expect(article.getByRole('heading', { level: 2 })).toContainText(mark);
    await expect(article.locator('blockquote')).toContainText(mark);
    for (const summary of await article.locator('summary').all()) await summary.click();
    await expectNone(page);
    await page.getByRole('button', { name: 'Read it in the chronicle' }).click();
    await expect(page.locator('[data-reads][aria-current="true"]')).toContainText(mark);
    await expectNone(page);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await expect(rows(page).filter({ hasText: MARK }).first()).toBeVisible();
    await page.getByRole('button', { name: 'More', exact: true }).click();
    await page.getByRole('button', { name: /table/i }).click();
    await expect(page.getByRole('table').getByText(MARK).first()).toBeVisible();
    await expectNone(page);
  });

test('search, live text, and what the page says of it', async ({ page }) => {
  await hideCasualties(page);
  await open(page, '#v=1&t=2023-09-26T19:00Z&w=12h');
  const search = page.getByRole('combobox', { name: 'Search reports and places' });
  await search.fill('138');
  await expect(rows(page)).toHaveCount(0);
  await search.fill('deaths');
  await expect(rows(page).filter({ hasText: MARK }).first()).toBeVisible();
  await expectNone(page);
  await search.fill('');
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await page.getByRole('button', { name: 'Figures over time' }).click();
  await expect(page.getByRole('combobox', { name: 'Figure' })).toContainText('People who arrived in Armenia');
  await expect(page.getByRole('combobox', { name: 'Figure' })).not.toContainText(
    /[Kk]illed|[Ww]ounded|[Mm]issing|[Rr]emains/,
  );
  await expect(page.getByRole('link', { name: 'All as CSV' })).toHaveCount(0);
  await expectNone(page);
  await page.keyboard.press('Escape');
  await play(page).click();
  await expect(page.locator('[aria-live="polite"]').filter({ hasText: /\d/ }).first()).toBeAttached();
  await expectNone(page);
  await play(page).click();
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await page.getByRole('button', { name: 'About the data' }).click();
  await expect(page.getByRole('dialog')).toContainText('left out on this page');
  await expect(page.getByRole('dialog')).toContainText(`Deaths Of ${MARK} Servicemen`);
  await expectNone(page);
});

test('files and what is copied', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await hideCasualties(page);
  await open(page, DEPOT);
  for (const form of [/Export GeoJSON/, /Export CSV/]) {
    await page.getByRole('button', { name: 'Share and export' }).click();
    const downloading = page.waitForEvent('download');
    await page.getByRole('button', { name: form }).click();
    const text = readFileSync(await (await downloading).path(), 'utf8');
    expect(text.match(TELLING)).toBeNull();
    expect(text).not.toMatch(/"(?:killed|injured|missing)":\s*\d/);
    expect(text.match(/by whoever runs it/g)).toHaveLength(1);
    expect(text).toContain(MARK);
  }
  for (const form of ['As text', 'GeoJSON']) {
    await page.getByRole('button', { name: 'Copy' }).click();
    await page.getByRole('button', { name: form, exact: true }).click();
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toContain(MARK);
    const text = await page.evaluate(() => navigator.clipboard.readText());
    expect(text.match(TELLING)).toBeNull();
    await page.evaluate(() => navigator.clipboard.writeText(''));
  }
});

test('the mark is in the language of the page', async ({ page }) => {
  await hideCasualties(page);
  await open(page, `${DEPOT}&lang=de`);
  await expect(page.getByRole('article').getByRole('heading', { level: 2 })).toContainText(
    '[Zahl weggelassen]',
  );
});

test("a reader's own files are shown so too", async ({ page }) => {
  await hideCasualties(page);
  await open(page);
  const text =
    '## 3 May 2021\n\n**08:35** The office said that twelve people were killed near Stepanakert and 340 had fled the town.\n';
  await page
    .getByLabel('Open your own chronicle')
    .setInputFiles({ name: 'own.md', mimeType: 'text/plain', buffer: Buffer.from(text) });
  await rows(page)
    .filter({ hasText: `${MARK} people were killed` })
    .click();
  await expect(page.getByRole('article').locator('blockquote')).toContainText(
    `The office said that ${MARK} people were killed near Stepanakert and 340 had fled the town.`,
  );
  expect(await wordsOf(page)).not.toContain('twelve');
});

test('filters, figures of a report and charts have none either', async ({ page }) => {
  await hideCasualties(page);
  await open(page, '#v=1&t=2023-09-30T18:00Z&mode=cumulative&category=casualties');
  await page.getByRole('button', { name: /^Filters/ }).click();
  const figures = page.locator('details', { has: page.getByText('Figures', { exact: true }) }).last();
  await figures.locator('summary').click();
  await expect(figures.getByRole('checkbox').first()).toBeAttached();
  await expect(figures.getByText(/killed|injured|missing/)).toHaveCount(0);
  await page.keyboard.press('Escape');
  await rows(page).first().click();
  await expect(page.getByRole('article').getByText('Reported by')).toBeVisible();
  await expect(page.getByRole('article').getByRole('heading', { name: /^Figures/ })).toHaveCount(0);
  await page.keyboard.press('c');
  await expect(page.getByText(/Figures of people killed, wounded and missing are left out/)).toBeVisible();
});
