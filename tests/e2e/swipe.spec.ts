import type { Page } from '@playwright/test';
import { linkVersion } from '../../src/state/link/link-version';
import { cardHeading, expect, openAtlas, test } from './atlas';

const swipe = (page: Page) => new URL(page.url()).searchParams.get('swipe');
const divider = (page: Page) => page.getByRole('slider', { name: '左右分隔线' });

test('a link opens two maps with their captions and the divider where it stood, which moves by keys and pointer', async ({
  page,
}) => {
  const link = `?sel=wuyi&measure=output&year=2020&swipe=firms,2025,40&v=${linkVersion}`;
  await openAtlas(page, link);
  await expect(page.locator('plan-map')).toHaveCount(2);
  await expect(divider(page)).toHaveAttribute('aria-valuenow', '40');
  await expect(page.locator('map-swipe')).toContainText('规上工业总产值2020年 · 亿元');
  await expect(page.locator('map-swipe')).toContainText('规上工业企业数2025年 · 家');
  await expect(cardHeading(page)).toHaveText('武义县');
  expect(new URL(page.url()).search).toBe(link);

  await divider(page).focus();
  for (const [key, at] of [
    ['ArrowRight', 42],
    ['PageDown', 32],
    ['End', 100],
    ['Home', 0],
  ] as const) {
    await page.keyboard.press(key);
    await expect.poll(() => swipe(page), key).toBe(`firms,2025,${at}`);
  }
  await page.keyboard.press('PageUp');
  const box = await divider(page).boundingBox();
  if (!box) throw new Error('no divider');
  await page.mouse.move(box.x + 22, box.y + 22);
  await page.mouse.down();
  await page.mouse.move(box.x + 22 + 300, box.y + 22, { steps: 6 });
  await page.mouse.up();
  await expect.poll(() => Number(swipe(page)?.split(',')[2])).toBeGreaterThan(30);
});

test('the switch opens 2020 beside 2025, and closing it leaves the first map as it was', async ({ page }) => {
  await openAtlas(page, '?sel=lanxi&measure=output');
  const first = await page.locator('plan-map').elementHandle();
  await page.getByRole('switch', { name: '卷帘对比' }).click();
  await expect.poll(() => swipe(page)).toBe('output,2025,50');
  await expect(page.locator('plan-map')).toHaveCount(2);
  const right = page.getByRole('group', { name: '右图' }).getByRole('combobox');
  await right.first().selectOption('firms');
  await right.last().selectOption('2023');
  await expect.poll(() => swipe(page)).toBe('firms,2023,50');
  await page.getByRole('switch', { name: '卷帘对比' }).click();
  await expect(page.locator('plan-map')).toHaveCount(1);
  expect(swipe(page)).toBeNull();
  expect(await page.locator('plan-map').evaluate((map, before) => map === before, first)).toBe(true);
  await expect(cardHeading(page)).toHaveText('兰溪市');
});

test('both maps move as one, and a click on either selects', async ({ page }) => {
  await openAtlas(
    page,
    '?measure=output&year=2020&swipe=output,2025,50&hide=corridor,belts,platforms,cities,places',
  );
  await expect(page.locator('plan-map')).toHaveCount(2);
  await page.mouse.move(760, 700);
  await page.mouse.down();
  await page.mouse.move(700, 660, { steps: 4 });
  await page.mouse.up();
  const centres = () =>
    page
      .locator('plan-map')
      .evaluateAll((maps) =>
        maps.map((map) => (map as HTMLElementTagNameMap['plan-map']).map?.getCenter().toString()),
      );
  await expect.poll(async () => new Set(await centres()).size).toBe(1);
  for (const [at, name] of [
    [[119.45, 29.25], '兰溪市'],
    [[120.68, 29], '磐安县'],
  ] as const) {
    const { x, y } = await page
      .locator('plan-map')
      .first()
      .evaluate((map, position) => (map as HTMLElementTagNameMap['plan-map']).project(position), [...at] as [
        number,
        number,
      ]);
    await page.mouse.click(x, y);
    await expect(cardHeading(page)).toHaveText(name);
  }
});

test('columns stand on both sides', async ({ page }) => {
  await openAtlas(page, '?at=29.1,119.95,8.4,0,45&measure=output&as=columns&swipe=firms,2025,50');
  for (const map of await page.locator('plan-map').all())
    await expect
      .poll(() =>
        map.evaluate(
          (element) =>
            (element as HTMLElementTagNameMap['plan-map']).map
              ?.getLayersOrder()
              .filter((id) => id.startsWith('deck')).length,
        ),
      )
      .toBe(2);
});
