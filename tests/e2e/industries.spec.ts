import type { Page } from '@playwright/test';
import { expect, openAtlas, test } from './atlas';

test.use({ webgl: false });

const query = (page: Page) => new URL(page.url()).searchParams;
const explorer = (page: Page) => page.locator('industries-panel');
const matrix = (page: Page) => page.locator('matrix-panel');

test.describe('with the map', () => {
  test.use({ webgl: true });

  test('filter, topic and map come back from the link; what it does not know is left out', async ({
    page,
  }) => {
    await openAtlas(
      page,
      '?page=industries&topic=display-materials&topics=display-materials,atlantis,textiles&mode=all&within=corridor',
    );
    await expect(explorer(page).getByRole('heading', { level: 2 })).toHaveText('智能显示材料');
    const bar = page.locator('filter-bar');
    await expect(bar.locator('.chips .label')).toHaveText(['智能显示材料', '纺织服装', '浙中科创大走廊']);
    await expect(bar.getByRole('radio', { name: '须全部提到' })).toBeChecked();
    await expect(bar.getByText('规划的用词力度')).toBeVisible();
    const rings = () =>
      page.locator('plan-map').evaluate((map) => {
        const style = (map as HTMLElementTagNameMap['plan-map']).map?.getPaintProperty(
          'platforms-kept',
          'circle-color',
        );
        return JSON.stringify(style);
      });
    await expect.poll(rings).toContain('jinlan-hitech');
    await bar.getByRole('button', { name: '全部清除' }).click();
    await expect.poll(() => query(page).has('topics')).toBe(false);
    await expect.poll(rings).not.toContain('jinlan-hitech');
  });
});

test('from the city’s card to a segment, onto the map and to its match, by keyboard', {
  tag: '@folder',
}, async ({ page }) => {
  await openAtlas(page);
  await page
    .locator('card-panel')
    .getByRole('link', { name: '打开产业体系页，看每个产业由谁来做' })
    .press('Enter');
  await explorer(page).getByRole('button', { name: '芯光电：细分领域' }).press('Enter');
  await explorer(page).getByRole('link', { name: '智能显示材料' }).press('Enter');
  await expect(explorer(page).getByRole('heading', { level: 2 })).toBeFocused();
  await explorer(page).getByRole('button', { name: '在地图上显示' }).press('Enter');
  await expect.poll(() => query(page).get('topics')).toBe('display-materials');
  await expect(page.locator('filter-bar').getByText('6 个平台、2 座城')).toBeVisible();
  await explorer(page).getByRole('link', { name: '用它匹配' }).press('Enter');
  await expect.poll(() => query(page).get('match-topics')).toBe('display-materials');
  await expect(page.locator('match-panel')).toBeVisible();
});

test('the matrix with its open cell comes back from the link, and is read and saved by keyboard', {
  tag: '@folder',
}, async ({ page }) => {
  const link = '?page=matrix&matrix=platforms,segments,similarity&cell=yiwu-etdz,new-energy-vehicles';
  await openAtlas(page, link);
  await expect(matrix(page).locator('.detail')).toContainText('新能源及智能网联汽车');
  await expect(matrix(page).locator('td[aria-selected="true"]')).toHaveCount(1);
  await matrix(page).getByRole('combobox', { name: '列' }).selectOption('industries');
  await expect(matrix(page).locator('thead th')).toHaveCount(8);
  const order = matrix(page).getByRole('combobox', { name: '排序' });
  await order.selectOption('plan');
  await order.focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect.poll(() => query(page).get('cell')).toBe('jinhua-etdz,hardware');
  await expect(matrix(page).locator('.detail')).toContainText('金华经济技术开发区');
  await page.keyboard.press('Escape');
  await expect.poll(() => query(page).has('cell')).toBe(false);
  for (const [button, file] of [
    ['下载 CSV', 'jinhua-overlap.csv'],
    ['存为 SVG', 'jinhua-overlap.svg'],
  ] as const) {
    const download = page.waitForEvent('download');
    await matrix(page).getByRole('button', { name: button }).press('Enter');
    expect((await download).suggestedFilename()).toBe(file);
  }
});
