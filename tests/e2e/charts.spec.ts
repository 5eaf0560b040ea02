import { readFile } from 'node:fs/promises';
import { expect, openAtlas, test } from './atlas';

test.use({ webgl: false });

const plotFile = /plot-module/;

test('what draws the charts is fetched when the page of charts opens, not before', { tag: '@site' }, async ({
  page,
}) => {
  const files: string[] = [];
  page.on('request', (request) => files.push(request.url()));
  await openAtlas(page);
  expect(files.filter((file) => plotFile.test(file))).toEqual([]);
  await page.locator('page-tabs').getByRole('link', { name: '规划核算' }).click();
  await page.locator('page-tabs').getByRole('link', { name: '图表' }).click();
  await expect(page.locator('chart-figure svg')).toBeVisible();
  expect(files.filter((file) => plotFile.test(file))).toHaveLength(1);
});

test('chart, measure, year and selection are in the link and come back from it', {
  tag: '@folder',
}, async ({ page }) => {
  await openAtlas(page, '?page=charts&lang=en');
  const panel = page.locator('charts-panel');
  await panel.getByRole('tab', { name: 'Ranking' }).click();
  await panel.getByRole('combobox', { name: /^Measure/ }).selectOption({ label: 'Industrial enterprises' });
  await panel.getByRole('combobox', { name: /^Year/ }).selectOption('2023');
  await panel.locator('rect[data-id=yiwu]').click();
  await expect(page).toHaveURL(/sel=yiwu&page=charts&measure=firms&year=2023&chart=ranking&lang=en/);
  await page.reload();
  const title = panel.getByRole('heading', { level: 3 });
  await expect(title).toContainText('Industrial enterprises, 2023');
  await expect(panel.getByRole('tab', { name: 'Ranking' })).toHaveAttribute('aria-selected', 'true');
  await expect(panel.locator('text[data-id=yiwu]').first()).toHaveAttribute('font-weight', '700');
});

test('a chart and its areas are reached and chosen by keys alone', async ({ page }) => {
  await openAtlas(page, '?page=charts');
  const panel = page.locator('charts-panel');
  await panel.getByRole('tab', { name: '前后变化' }).focus();
  await page.keyboard.press('End');
  await expect(panel.getByRole('tab', { name: '增量构成' })).toBeFocused();
  await expect(panel.getByRole('heading', { level: 3 })).toContainText('3,547');
  await expect(panel.getByRole('listbox')).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(panel.getByRole('listbox')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(panel.locator('.reading')).toContainText('东阳市：新增（亿元） +494.1');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/sel=dongyang&page=charts/);
  await expect(panel.locator('rect[data-id=dongyang]')).toHaveAttribute('fill', 'var(--accent)');
});

test('a chart saves as SVG and as PNG, with its source', { tag: '@folder' }, async ({ page }) => {
  await openAtlas(page, '?page=charts&chart=scatter&theme=dark');
  const save = async (name: string) => {
    const button = page.locator('charts-panel').getByRole('button', { name });
    const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
    return { name: download.suggestedFilename(), content: await readFile(await download.path()) };
  };
  const vector = await save('存为 SVG');
  expect(vector.name).toBe('jinhua-scatter-output-growth.svg');
  expect(vector.content.toString('utf8')).toMatch(
    /^<svg xmlns="http:\/\/www.w3.org\/2000\/svg".*征求意见稿.*2021年10月/s,
  );
  const raster = await save('存为 PNG');
  expect(raster.name).toBe('jinhua-scatter-output-growth.png');
  expect(raster.content.subarray(1, 4).toString()).toBe('PNG');
  expect(raster.content.readUInt32BE(16)).toBe(1440);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('a chart fits, and a tap selects', async ({ page }) => {
    await openAtlas(page, '?page=charts&chart=ranking');
    await page.getByRole('button', { name: '展开卡片' }).click();
    await page.locator('charts-panel rect[data-id=lanxi]').tap();
    await expect(page).toHaveURL(/sel=lanxi&page=charts/);
    await expect(page.locator('charts-panel .reading')).toContainText('兰溪市');
    const box = await page.locator('chart-figure svg').boundingBox();
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(390);
  });
});
