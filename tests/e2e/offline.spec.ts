/** Without a network: the page opens from what the browser kept, and a newer build takes over whole. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { writeWorker } from '../../src/offline/build/write-worker.js';
import { expect, rows, slider, test as base, tray } from './page.js';
import { serve, type Host } from './serve.js';

const DIST = process.env.DIST ?? join(import.meta.dirname, '../../dist');
const HASH = '#v=1&t=2023-09-25T18:00Z&w=12h';

/** Each test has a copy of the built page of its own, in a folder of a host of its own. */
const test = base.extend<{ folder: string; host: Host }>({
  serviceWorkers: 'allow',

  folder: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'incident-atlas-'));
    cpSync(DIST, folder, { recursive: true });
    await use(folder);
    rmSync(folder, { recursive: true });
  },
  host: async ({ folder }, use) => {
    const host = await serve(folder, 'some/folder/');
    await use(host);
    await host.close();
  },
  baseURL: async ({ host }, use) => use(host.address),
});

/** Until the worker of this build has fetched all its files. */
const kept = (page: Page) =>
  page.evaluate(async () => {
    const { active } = await navigator.serviceWorker.ready;
    if (active!.state === 'activated') return;
    await new Promise((resolve) => active!.addEventListener('statechange', resolve, { once: true }));
  });

async function visit(page: Page): Promise<void> {
  await page.goto(`./${HASH}`);
  await expect(page.locator('#map[aria-busy="false"]')).toBeAttached({ timeout: 45_000 });
}

// Two visits with their maps, and all files fetched between them.
test.setTimeout(150_000);

test('after the first visit the page works with the network off', async ({ page, context, host }) => {
  await visit(page);
  const before = await tray(page);
  await kept(page);
  await context.setOffline(true);
  await host.close();
  const failed: string[] = [];
  page.on('requestfailed', (request) => failed.push(request.url()));
  await page.reload();
  await expect(page.locator('#map[aria-busy="false"]')).toBeAttached({ timeout: 45_000 });
  await expect(slider(page)).toBeVisible();
  expect(await tray(page)).toEqual(before);
  await expect(page.locator('.failure')).toBeHidden();
  await rows(page).first().click();
  const detail = page.getByRole('article');
  await expect(detail).toContainText(/line \d+/);
  await detail
    .getByText(/names? .*read/i)
    .first()
    .click();
  await page.keyboard.press('Escape');
  await page.keyboard.press('/');
  await page.keyboard.type('Ասկերան');
  await expect.poll(async () => (await tray(page)).parts['filtered out'] ?? 0).toBeGreaterThan(200);
  expect(failed).toEqual([]);
});

test('a newer build takes over on the next load, whole, and the old one is thrown away', async ({
  page,
  folder,
}) => {
  await visit(page);
  await kept(page);
  const title = 'A title of the newer build';
  const file = join(folder, 'data/entries-brief.jsonl');
  writeFileSync(file, readFileSync(file, 'utf8').replaceAll(/"title":"[^"]*"/g, `"title":"${title}"`));

  // Published half: data of the new build under the old worker's list is not mixed in.
  await page.reload();
  await expect(rows(page).first()).toBeVisible();
  await expect(rows(page).first()).not.toContainText(title);

  await writeWorker(folder);
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    const { active } = registration;
    // A check that the page itself had under way may have met the files half written: the next one finds them whole.
    while (!registration.waiting && registration.active === active) {
      if (!registration.installing) await registration.update().catch(() => {});
      await new Promise((resolve) => setTimeout(resolve, 250));
    }
  });
  await expect(rows(page).first()).not.toContainText(title);
  await page.reload();
  await expect(rows(page).first()).toContainText(title);
  const copies = () =>
    page.evaluate(async () => {
      const stores = await Promise.all((await caches.keys()).map((name) => caches.open(name)));
      const requests = (await Promise.all(stores.map((store) => store.keys()))).flat();
      return requests.filter(({ url }) => url.includes('entries-brief')).length;
    });
  await expect.poll(copies).toBe(1);
});

test('a build that is published in part is not kept', async ({ page, folder }) => {
  writeFileSync(join(folder, 'data/issues.json'), '[ ]\n');
  await visit(page);
  const state = await page.evaluate(async () => {
    const { installing } = await navigator.serviceWorker.register('service-worker.js');
    return new Promise<string>((resolve) =>
      installing!.addEventListener('statechange', () => resolve(installing!.state), { once: true }),
    );
  });
  expect(state).toBe('redundant');
  expect(await rows(page).count()).toBeGreaterThan(3);
});
