import {
  type BrowserContext,
  type BrowserContextOptions,
  test as base,
  expect,
  type Locator,
  type Page,
} from '@playwright/test';
import { afterOneVisit, fromDisk, type Home } from './homes';
import { withoutWebgl } from './without-webgl';

type Options = {
  /** Patterns of faults that a test brings about on purpose. */
  expectedFaults: RegExp[];
  /** Journeys through pages beside the map go faster with the map that needs no WebGL. */
  webgl: boolean;
  faults: string[];
};

type WorkerOptions = {
  home: Home;
  /** The address of the folder build; null in another home. */
  folder: string | null;
  /** A browser with the site stored and no network, one for each kind of screen; null in another home. */
  stored: ((screen: BrowserContextOptions) => Promise<BrowserContext>) | null;
};

/** A page that fails its test if anything goes wrong unseen: a foreign request, an error, a broken policy. */
export const test = base.extend<Options, WorkerOptions>({
  expectedFaults: [[], { option: true }],
  webgl: [true, { option: true }],
  home: ['site', { option: true, scope: 'worker' }],
  folder: [
    async ({ home }, use) => {
      if (home === 'folder') await fromDisk(use);
      else await use(null);
    },
    { scope: 'worker' },
  ],
  stored: [
    async ({ home, browser }, use, { project }) => {
      if (home !== 'offline') return use(null);
      const { baseURL = '', locale = '', contextOptions } = project.use;
      const contexts = new Map<string, Promise<BrowserContext>>();
      await use((screen) => {
        const key = JSON.stringify(screen);
        const context =
          contexts.get(key) ?? afterOneVisit(browser, { ...contextOptions, baseURL, locale, ...screen });
        contexts.set(key, context);
        return context;
      });
      for (const context of contexts.values()) await (await context).close();
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ baseURL, folder }, use) => use(folder ?? baseURL),
  context: async ({ context, stored, viewport, hasTouch, isMobile }, use) => {
    if (!stored) return use(context);
    const kept = await stored({ viewport, hasTouch, isMobile });
    await use(kept);
    // What one test made is not there for the next.
    for (const page of kept.pages()) {
      await page.evaluate(() => localStorage.clear());
      await page.close();
    }
    await kept.clearPermissions();
  },
  page: async ({ page, webgl }, use) => {
    if (!webgl) await withoutWebgl(page);
    await use(page);
  },
  faults: [
    async ({ page, baseURL, expectedFaults }, use) => {
      const faults: string[] = [];
      const root = new URL('.', baseURL ?? '').href;
      page.on('request', (request) => {
        const url = request.url();
        if (!url.startsWith(root) && !/^(data|blob):/.test(url)) faults.push(`foreign request ${url}`);
      });
      page.on('pageerror', (error) => faults.push(`page error ${error.message}`));
      page.on('console', (message) => {
        if (message.type() === 'error') faults.push(`console ${message.text()}`);
      });
      await use(faults);
      expect(faults.filter((fault) => !expectedFaults.some((pattern) => pattern.test(fault)))).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

/** Opens a link and waits until the map has drawn. */
export async function openAtlas(page: Page, link = ''): Promise<void> {
  await page.goto(link);
  await page.waitForFunction(() => performance.getEntriesByName('first-idle').length > 0, null, {
    timeout: 45_000,
  });
}

/** The heading of the card that is open. */
export function cardHeading(page: Page): Locator {
  return page.locator('card-panel').getByRole('heading', { level: 2 });
}

/** Where a position lies in the window, in pixels. */
export async function windowPosition(
  page: Page,
  lngLat: [number, number],
): Promise<{ x: number; y: number }> {
  return page.locator('plan-map').evaluate((map, position) => {
    const { x, y } = (map as HTMLElementTagNameMap['plan-map']).project(position);
    const { left, top } = map.getBoundingClientRect();
    return { x: left + x, y: top + y };
  }, lngLat);
}
