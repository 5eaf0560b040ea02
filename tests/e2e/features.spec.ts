import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cardHeading, expect, openAtlas, test } from './atlas';

test.use({ webgl: false });

type Feature = { readonly id: string; readonly name_zh: string; readonly name_en: string };

const geo = (file: string): Feature[] =>
  JSON.parse(readFileSync(join(import.meta.dirname, '../../geo', `${file}.geojson`), 'utf8')).features.map(
    ({ properties }: { properties: Feature }) => properties,
  );

const files = { counties: 10, corridor: 4, belts: 2, cities: 6, platforms: 15 };

test('ten areas, the corridor with three axes, two belts, six cities and fifteen platforms have a card, in both languages', async ({
  page,
}) => {
  test.setTimeout(120_000);
  await openAtlas(page);
  const features = Object.entries(files).flatMap(([file, count]) => {
    const read = geo(file);
    expect(read).toHaveLength(count);
    return read;
  });
  for (const lang of ['zh', 'en'] as const) {
    if (lang === 'en') await page.locator('top-bar').getByRole('button', { name: 'EN' }).click();
    for (const feature of features) {
      // Going to a place in the history selects without loading the page anew.
      await page.evaluate((sel) => {
        history.pushState(null, '', `?sel=${sel}`);
        dispatchEvent(new PopStateEvent('popstate'));
      }, feature.id);
      await expect(cardHeading(page), feature.id).toHaveText(feature[`name_${lang}`]);
    }
  }
});

test('the sums of the ten areas stand beside the city row, and the difference in firms is not hidden', async ({
  page,
}) => {
  await openAtlas(page);
  const card = page.locator('card-panel');
  for (const figure of ['4,453', '8,000', '4,556', '6,600', '7,000'])
    await expect(card).toContainText(figure);
});

test('a figure opens its source, word for word, and Escape closes that alone', async ({ page }) => {
  await openAtlas(page, '?sel=lanxi');
  const mark = page
    .locator('card-panel')
    .getByRole('button', { name: /附件1.*兰溪市.*2025/ })
    .first();
  await mark.click();
  const source = page.locator('card-panel [popover]:popover-open');
  await expect(source).toContainText('1000');
  await expect(source).toContainText('征求意见稿');
  await page.keyboard.press('Escape');
  await expect(source).toHaveCount(0);
  await expect(cardHeading(page)).toHaveText('兰溪市');
});

test('a platform says that the plan sets it no target and shows its host’s', async ({ page }) => {
  await openAtlas(page, '?sel=lanxi-ez&lang=en');
  await expect(page.locator('card-panel')).toContainText(/sets no .*target/i);
  await expect(page.locator('card-panel')).toContainText('CNY bn');
});
