/** What the browser tests share: the opened page, watched, and the words for its parts. */
import { expect, test as base, type Page } from '@playwright/test';

interface Watched {
  /** Messages of errors, on the console and thrown. */
  errors: string[];
  /** Requests to another host than the page's own. */
  foreign: string[];
}

interface Options {
  /**
   * False where a test never looks at the map: the picture stands for it, as in a browser without WebGL.
   * Without a graphics card drawing the map is most of a test's time.
   */
  map: boolean;
}

/** `watched` fails a test in which the page met an error or asked another host, unless the test empties the list. */
export const test = base.extend<{ watched: Watched } & Options>({
  map: [true, { option: true }],
  page: async ({ page, map }, use) => {
    if (!map) await page.addInitScript(refuseWebGl);
    await use(page);
  },
  watched: [
    async ({ page, baseURL }, use) => {
      const watched: Watched = { errors: [], foreign: [] };
      page.on('pageerror', (error) => watched.errors.push(error.message));
      page.on('console', (message) => {
        if (message.type() === 'error') watched.errors.push(message.text());
      });
      page.on('request', (request) => {
        const url = new URL(request.url());
        const isLocal =
          url.protocol === 'blob:' || url.protocol === 'data:' || url.origin === new URL(baseURL!).origin;
        if (!isLocal) watched.foreign.push(request.url());
      });
      await use(watched);
      expect(watched).toEqual({ errors: [], foreign: [] });
    },
    { auto: true },
  ],
});

export { expect };

/** Runs in the page. */
function refuseWebGl(): void {
  const { getContext } = HTMLCanvasElement.prototype;
  HTMLCanvasElement.prototype.getContext = function (
    this: HTMLCanvasElement,
    kind: string,
    ...more: unknown[]
  ) {
    return kind.startsWith('webgl') ? null : getContext.apply(this, [kind, ...more] as never);
  } as typeof getContext;
}

/** Opens the page and waits until the map and the list stand. */
export async function open(page: Page, hash = ''): Promise<void> {
  await page.goto(`./${hash}`);
  await expect(slider(page)).toBeVisible();
  await expect(page.locator('#map[aria-busy="false"]')).toBeAttached({ timeout: 45_000 });
}

export const slider = (page: Page) => page.locator('[data-timeline]');
export const rows = (page: Page) => page.locator('[data-entry]');
/** How many reports the list holds, as its head says: of a long list only the rows in view are drawn. */
export const listedCount = async (page: Page) =>
  Number.parseInt(
    (await page.getByRole('heading', { name: /\d report/ }).textContent())!
      .match(/\d[\d,]*/)![0]
      .replaceAll(',', ''),
  );
/** The large clock over the map; its `datetime` is the moment in UTC. */
export const clock = (page: Page) => page.locator('main time[datetime]').first();
export const momentMs = async (page: Page) => Date.parse((await clock(page).getAttribute('datetime'))!);
export const play = (page: Page) => page.getByRole('button', { name: /^(Play|Pause)$/ });

export const hashParams = (page: Page) => new URLSearchParams(new URL(page.url()).hash.slice(1));

/** The numbers of the tray: the whole, and each part by its words. */
export async function tray(page: Page): Promise<{ total: number; parts: Record<string, number> }> {
  const group = page.getByRole('group', { name: /^All [\d,]+ reports$/ });
  const number = (text: string) => Number(/[\d,]+/.exec(text)![0].replaceAll(',', ''));
  const texts = await group.getByRole('button').allTextContents();
  const parts = texts.map((text) => [text.trim().replace(/^[\d,]+\s+/, ''), number(text)] as const);
  return { total: number((await group.getAttribute('aria-label'))!), parts: Object.fromEntries(parts) };
}
