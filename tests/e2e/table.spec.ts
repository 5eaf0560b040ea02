import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, openAtlas, test, windowPosition } from './atlas';

test.use({ webgl: false });

const panel = (page: Page) => page.locator('table-panel');
const names = (page: Page) => panel(page).locator('tbody th a');
const query = (page: Page) => new URL(page.url()).searchParams;

test('the table opens from the title bar, and closing it gives the focus back', async ({ page }) => {
  await openAtlas(page);
  const opener = page.locator('top-bar').getByRole('button', { name: '表格' });
  await opener.click();
  await expect(names(page)).toHaveCount(10);
  expect(query(page).get('table')).toBe('areas');
  await panel(page).getByRole('button', { name: '关闭表格' }).click();
  await expect(panel(page)).toHaveCount(0);
  await expect(opener).toBeFocused();
});

test('sort, filter, columns and selection come back from the link', { tag: '@folder' }, async ({ page }) => {
  await openAtlas(page, '?table=areas');
  await panel(page)
    .getByRole('button', { name: /^规上工业总产值 2025年/ })
    .click();
  await panel(page).getByRole('searchbox').fill('县级市');
  await panel(page).getByRole('button', { name: '选择列' }).click();
  const menu = panel(page).getByRole('dialog', { name: '选择列' });
  await menu.getByRole('checkbox', { name: '级别' }).uncheck();
  await menu.getByRole('group', { name: '规上工业企业数' }).getByRole('checkbox', { name: '2023年' }).check();
  await page.keyboard.press('Escape');
  await expect(menu).toBeHidden();
  await names(page).filter({ hasText: '兰溪市' }).click();
  const check = async () => {
    await expect(names(page)).toHaveText(['义乌市', '永康市', '兰溪市', '东阳市']);
    await expect(panel(page).locator('[data-column="output-2025"]')).toHaveAttribute(
      'aria-sort',
      'descending',
    );
    await expect(panel(page).locator('[data-column="level"]')).toHaveCount(0);
    await expect(panel(page).locator('[data-column="firms-2023"]')).toHaveCount(1);
    await expect(panel(page).locator('[aria-current]')).toContainText('兰溪市');
  };
  await check();
  await page.goto(page.url());
  await check();
});

test.describe('with the map', () => {
  test.use({ webgl: true });

  test('the table and the map point at the same feature, both ways', async ({ page }) => {
    await openAtlas(page, '?table=areas&hide=corridor,belts,platforms,cities,places');
    const { x, y } = await windowPosition(page, [120.68, 29]);
    await page.mouse.move(x - 3, y);
    await page.mouse.move(x, y);
    await expect(panel(page).locator('[data-hovered]')).toContainText('磐安县');
    await page.mouse.click(x, y);
    await expect(panel(page).locator('[aria-current]')).toContainText('磐安县');
    await panel(page).locator('[data-id="yiwu"] .text').first().click();
    await expect.poll(() => query(page).get('sel')).toBe('yiwu');
  });
});

test('a page beside the table stays open when a row is selected', async ({ page }) => {
  await openAtlas(page, '?table=areas&page=audit');
  await names(page).filter({ hasText: '武义县' }).click();
  await expect.poll(() => query(page).get('sel')).toBe('wuyi');
  expect(query(page).get('page')).toBe('audit');
});

test('the table is used by keyboard alone', async ({ page }) => {
  await openAtlas(page);
  await page.locator('top-bar').getByRole('button', { name: '表格' }).press('Enter');
  await panel(page)
    .getByRole('button', { name: /^规上工业企业数 2025年/ })
    .press('Enter');
  await expect(names(page).first()).toHaveText('永康市');
  await names(page).first().focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => query(page).get('sel')).toBe('yongkang');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  const note = panel(page).getByRole('dialog');
  await expect(note).toContainText('附件1');
  await page.keyboard.press('Escape');
  await expect(note).toBeHidden();
  expect(query(page).get('sel')).toBe('yongkang');
  await panel(page)
    .getByRole('checkbox', { name: /兰溪市/ })
    .press('Space');
  await expect.poll(() => query(page).get('compare')).toBe('lanxi');
});

test('the table is copied for Excel as it is shown', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openAtlas(page, '?table=areas&columns=output-2025,output-growth&filter=lanxi');
  await panel(page)
    .getByRole('button', { name: /复制所示表格/ })
    .click();
  await expect(panel(page).locator('copy-table').getByRole('status')).toContainText('已复制');
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text.split(/\r?\n/)[1]).toBe('兰溪市\t1000\t8.5');
});

test('the table downloads as CSV and as GeoJSON, with sources', { tag: '@folder' }, async ({ page }) => {
  await openAtlas(page, '?table=areas');
  const save = async (name: RegExp) => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      panel(page).getByRole('button', { name }).click(),
    ]);
    return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') };
  };
  const csv = await save(/下载 CSV/);
  expect(csv.name).toBe('jinhua-areas-2025.csv');
  expect(csv.text.startsWith('\uFEFFid,名称,级别,')).toBe(true);
  expect(csv.text).toContain('annex1.lanxi.output-2025');
  const geojson = await save(/下载 GeoJSON/);
  expect(geojson.name).toBe('jinhua-areas-2025.geojson');
  expect(JSON.parse(geojson.text).features).toHaveLength(10);
});

test('a what-if is marked in the table and in its file', async ({ page }) => {
  await openAtlas(page, '?table=areas&what-if=lanxi:1200');
  const figure = panel(page).locator('[data-id="lanxi"] .assumed').first();
  await expect(figure).toContainText('1,200');
  await expect(figure).toHaveAttribute('aria-label', /情景假设/);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    panel(page)
      .getByRole('button', { name: /下载 CSV/ })
      .click(),
  ]);
  expect(download.suggestedFilename()).toBe('jinhua-areas-2025-what-if.csv');
});

for (const lang of ['zh', 'en'])
  test(`on a phone the table lies over the sheet, every control within the window (${lang})`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await openAtlas(page, `?table=areas&lang=${lang}`);
    await expect(names(page)).toHaveCount(10);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBe(390);
    for (const control of await panel(page).locator('.subjects button, input[type="search"], .shut').all()) {
      const box = await control.boundingBox();
      expect(box && box.x >= 0 && box.x + box.width <= 390).toBe(true);
    }
    await names(page)
      .filter({ hasText: lang === 'zh' ? '磐安县' : 'Pan’an' })
      .click();
    await expect.poll(() => query(page).get('sel')).toBe('panan');
    await panel(page).locator('.shut').click();
    await expect(panel(page)).toHaveCount(0);
  });
