import type { Page } from '@playwright/test';
import { cardHeading, expect, openAtlas, test } from './atlas';

/** From large to small in one window, as when it is made smaller; the phone's page is opened as a phone opens it. */
const windows = [
  [
    { width: 1920, height: 1080 },
    { width: 1440, height: 900 },
    { width: 768, height: 1024 },
  ],
  [{ width: 390, height: 844 }],
];
const parts = ['top-bar', 'thematic-panel', 'layer-panel', 'side-panel', 'status-line', 'map-controls'];

for (const sizes of windows)
  for (const lang of ['zh', 'en'])
    test(`nothing is cut off or covered at ${sizes.map(({ width, height }) => `${width}×${height}`).join(', ')} in ${lang}`, async ({
      page,
    }) => {
      await page.setViewportSize(sizes[0] ?? { width: 0, height: 0 });
      await openAtlas(page, `?lang=${lang}&sel=corridor`);
      await expect(cardHeading(page)).toBeVisible();
      for (const size of sizes) {
        await page.setViewportSize(size);
        await expect(() => nothingCutOffOrCovered(page, size)).toPass({ timeout: 5000 });
      }
    });

test.describe('whatever draws the map', () => {
  test.use({ webgl: false });

  test('on a phone the handle raises the card, by keyboard too', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await openAtlas(page, '?sel=yiwu');
    const sheet = page.locator('side-panel');
    const low = (await sheet.boundingBox())?.height ?? 0;
    await page.getByRole('button', { name: '展开卡片' }).press('Enter');
    await expect.poll(async () => (await sheet.boundingBox())?.height ?? 0).toBeGreaterThan(low * 1.8);
  });

  test('the dark theme reaches every part', { tag: '@folder' }, async ({ page }) => {
    await openAtlas(page, '?theme=dark');
    for (const name of ['top-bar', 'side-panel', 'status-line']) {
      const colour = await page.locator(name).evaluate((element) => {
        const painted = [element, ...(element.shadowRoot?.querySelectorAll('*') ?? [])]
          .map((each) => getComputedStyle(each).backgroundColor)
          .find((value) => value !== 'rgba(0, 0, 0, 0)');
        return painted ?? '';
      });
      const [red = 255] = colour.match(/\d+/g)?.map(Number) ?? [];
      expect(red, `${name} ${colour}`).toBeLessThan(80);
    }
  });
});

async function nothingCutOffOrCovered(
  page: Page,
  { width, height }: { width: number; height: number },
): Promise<void> {
  const room = await page.evaluate(() => ({
    width: document.documentElement.scrollWidth,
    height: document.documentElement.scrollHeight,
  }));
  expect(room).toEqual({ width, height });
  const boxes = await Promise.all(
    parts.map(async (name) => {
      const box = await page.locator(name).boundingBox();
      if (!box) throw new Error(`${name} is not there`);
      return { name, left: box.x, top: box.y, right: box.x + box.width, bottom: box.y + box.height };
    }),
  );
  for (const { name, left, top, right, bottom } of boxes) {
    expect(left, name).toBeGreaterThanOrEqual(0);
    expect(top, name).toBeGreaterThanOrEqual(0);
    expect(right, name).toBeLessThanOrEqual(width + 1);
    expect(bottom, name).toBeLessThanOrEqual(height + 1);
  }
  for (const [index, one] of boxes.entries())
    for (const other of boxes.slice(index + 1)) {
      const apart =
        one.right <= other.left + 1 ||
        other.right <= one.left + 1 ||
        one.bottom <= other.top + 1 ||
        other.bottom <= one.top + 1;
      expect(apart, `${one.name} and ${other.name} overlap`).toBe(true);
    }
}
