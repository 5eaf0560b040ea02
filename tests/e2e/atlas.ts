import { test as base, expect, type Locator, type Page } from '@playwright/test';

/** A page that fails its test if anything goes wrong unseen: a foreign request, an error, a broken policy. */
export const test = base.extend<{ faults: string[]; expectedFaults: RegExp[]; webgl: boolean }>({
  expectedFaults: [[], { option: true }],
  // Journeys through pages beside the map go faster with the map that needs no WebGL.
  webgl: [true, { option: true }],
  page: async ({ page, webgl }, use) => {
    if (!webgl) await withoutWebgl(page);
    await use(page);
  },
  faults: [
    async ({ page, baseURL, expectedFaults }, use) => {
      const faults: string[] = [];
      page.on('request', (request) => {
        const url = request.url();
        if (!url.startsWith(baseURL ?? '') && !/^(data|blob):/.test(url))
          faults.push(`foreign request ${url}`);
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
  await page.goto(`/${link}`);
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

/** Makes a page believe that its machine has no WebGL; before it is opened. */
export async function withoutWebgl(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const original = HTMLCanvasElement.prototype.getContext;
    HTMLCanvasElement.prototype.getContext = function (
      this: HTMLCanvasElement,
      type: string,
      ...rest: unknown[]
    ) {
      return type.startsWith('webgl') ? null : Reflect.apply(original, this, [type, ...rest]);
    } as typeof original;
  });
}
