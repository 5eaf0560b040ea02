import { cardHeading, expect, openAtlas, test } from './atlas';

const screens = [
  { width: 1920, height: 1080 },
  { width: 1440, height: 900 },
  { width: 768, height: 1024 },
  { width: 390, height: 844 },
];

for (const { width, height } of screens) {
  for (const lang of ['zh', 'en']) {
    test(`nothing is cut off or covered at ${width}×${height} in ${lang}`, async ({ page }) => {
      await page.setViewportSize({ width, height });
      await openAtlas(page, `?lang=${lang}&sel=corridor`);
      await expect(cardHeading(page)).toBeVisible();
      const room = await page.evaluate(() => ({
        width: document.documentElement.scrollWidth,
        height: document.documentElement.scrollHeight,
      }));
      expect(room).toEqual({ width, height });
      const boxes = await Promise.all(
        ['top-bar', 'theme-panel', 'layer-panel', 'side-panel', 'status-line', 'map-controls'].map(
          async (name) => ({
            name,
            box: await page.locator(name).boundingBox(),
          }),
        ),
      );
      for (const { name, box } of boxes) {
        expect(box, name).not.toBeNull();
        if (!box) continue;
        expect(box.x, name).toBeGreaterThanOrEqual(0);
        expect(box.y, name).toBeGreaterThanOrEqual(0);
        expect(box.x + box.width, name).toBeLessThanOrEqual(width + 1);
        expect(box.y + box.height, name).toBeLessThanOrEqual(height + 1);
      }
      for (const { name, box } of boxes) {
        for (const other of boxes) {
          if (!box || !other.box || name >= other.name) continue;
          const apart =
            box.x + box.width <= other.box.x + 1 ||
            other.box.x + other.box.width <= box.x + 1 ||
            box.y + box.height <= other.box.y + 1 ||
            other.box.y + other.box.height <= box.y + 1;
          expect(apart, `${name} and ${other.name} overlap`).toBe(true);
        }
      }
    });
  }
}

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

  test('the dark theme reaches every part', { tag: '@everywhere' }, async ({ page }) => {
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
