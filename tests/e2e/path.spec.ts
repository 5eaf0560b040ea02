import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, openAtlas, test } from './atlas';

test.use({ webgl: false });

const key = 'jinhua-plan-atlas.workspace';

/** A year of ten areas: the plan's names and short ones, one in full-width digits, and a row of another city. */
const table = [
  '地区\t2023年规上工业总产值（亿元）',
  '婺城\t290.5',
  '金华经济技术开发区\t760',
  '金义新区（金东区）\t385.2',
  '兰溪市\t850',
  '义乌\t1,150',
  '东阳市\t７７０',
  '永康\t1,050.8',
  '武义县\t720',
  '浦江\t270',
  '宁波\t9,000',
  '磐安县\t150',
].join('\n');

const panel = (page: Page) => page.locator('path-panel');
const box = (page: Page) => panel(page).getByRole('textbox', { name: '要粘贴的表格' });
const tool = (page: Page, name: string) => panel(page).getByRole('button', { name, exact: true });

async function paste(page: Page, text: string): Promise<void> {
  await box(page).fill(text);
  await panel(page)
    .getByRole('button', { name: /^确认导入/ })
    .click();
}

test('a year of actuals is pasted: what was read, what was not and why; it stays, and can be undone', {
  tag: '@folder',
}, async ({ page }) => {
  await openAtlas(page, '?page=path');
  await box(page).fill(table);
  const read = panel(page).locator('actuals-paste .read tbody tr');
  await expect(read).toHaveCount(10);
  await expect(read.nth(1)).toContainText('金华开发区');
  await expect(read.nth(5)).toContainText('770');
  const unread = panel(page).locator('actuals-paste .unread > li');
  await expect(unread).toHaveCount(1);
  await expect(unread).toContainText('第11行');
  await expect(unread).toContainText('“宁波”不是可识别的地区或指标');

  await panel(page).getByRole('button', { name: '确认导入 10 个数，保留 1 行待更正' }).click();
  await expect(panel(page)).toContainText('现有 10 个实际值、1 行待更正');
  await tool(page, '撤销').click();
  await expect(panel(page)).toContainText('现有 0 个实际值、0 行待更正');
  await tool(page, '重做').click();
  await expect(panel(page)).toContainText('现有 10 个实际值、1 行待更正');

  await page.reload();
  await expect(panel(page)).toContainText('现有 10 个实际值、1 行待更正');
  await expect(panel(page).locator('.unread pre')).toHaveText('宁波\t9,000');
  await expect(panel(page).locator('.overview [data-standing]')).toHaveCount(10);
  await panel(page).getByRole('button', { name: '2023年' }).click();
  await expect(page).toHaveURL(/measure=output-ahead&year=2023/);
});

test('the page follows the map, and its choice is in the link', async ({ page }) => {
  await openAtlas(page, '?page=path&sel=wuyi&path=wuyi.firms');
  await expect(panel(page).getByLabel('指标')).toHaveValue('wuyi.firms');
  await panel(page).getByLabel('地区').selectOption({ label: '金华市' });
  await panel(page).getByLabel('指标').selectOption('value-added');
  await expect(page).toHaveURL(/path=value-added/);
  await page.reload();
  await expect(panel(page).getByLabel('指标')).toHaveValue('value-added');
});

test('what was made goes into a file and comes back from it', { tag: '@folder' }, async ({ page }) => {
  await openAtlas(page, '?page=path');
  await paste(page, table);
  const [download] = await Promise.all([page.waitForEvent('download'), tool(page, '导出文件').click()]);
  expect(download.suggestedFilename()).toBe('jinhua-plan-workspace.json');
  const file = await readFile(await download.path());
  await tool(page, '全部删除').click();
  await expect(panel(page)).toContainText('现有 0 个实际值');
  await panel(page)
    .locator('input[type="file"]')
    .setInputFiles({ name: '实绩.json', mimeType: 'application/json', buffer: file });
  await expect(panel(page)).toContainText('新增 10 个实际值，带来 1 行待更正');
  await tool(page, '合并').click();
  await expect(panel(page)).toContainText('现有 10 个实际值、1 行待更正');
});

test('two windows keep each other’s figures', { tag: '@folder' }, async ({ page, context }) => {
  await openAtlas(page, '?page=path');
  const other = await context.newPage();
  await openAtlas(other, '?page=path');
  await paste(page, '产值\t2023\n义乌\t1150');
  await expect(panel(other)).toContainText('现有 1 个实际值');
  await paste(other, '产值\t2023\n兰溪\t850');
  await expect(panel(other)).toContainText('现有 2 个实际值');
  await expect(panel(page)).toContainText('现有 2 个实际值');
});

for (const [name, words] of [
  ['QuotaExceededError', '存储空间已满'],
  ['SecurityError', '不允许保存'],
] as const)
  test(`a storage that throws ${name} is said, and nothing is lost on the page`, async ({ page }) => {
    await page.addInitScript((error) => {
      Storage.prototype.setItem = () => {
        throw new DOMException('no', error);
      };
    }, name);
    await openAtlas(page, '?page=path');
    await paste(page, table);
    await expect(page.locator('notice-bar').getByRole('alert')).toContainText(words);
    await expect(panel(page)).toContainText('现有 10 个实际值、1 行待更正');
    const [download] = await Promise.all([page.waitForEvent('download'), tool(page, '导出文件').click()]);
    expect(JSON.parse(await readFile(await download.path(), 'utf8')).actuals).toHaveLength(10);
  });

test('a damaged store is put aside, said, and never overwritten', async ({ page }) => {
  await page.addInitScript((name) => {
    if (!localStorage.getItem(name)) localStorage.setItem(name, '{"version":1,"actuals":[{');
  }, key);
  await openAtlas(page, '?page=path');
  await expect(page.locator('notice-bar').getByRole('alert')).toContainText('已原样另存');
  await paste(page, table);
  expect(await page.evaluate((name) => localStorage.getItem(`${name}.damaged.1`), key)).toBe(
    '{"version":1,"actuals":[{',
  );
  await page.reload();
  await expect(panel(page)).toContainText('现有 10 个实际值');
});

test('a figure is typed by keyboard alone', async ({ page }) => {
  await openAtlas(page, '?page=path&sel=yiwu');
  await panel(page).getByText('逐格录入', { exact: true }).press('Enter');
  const field = panel(page).getByRole('textbox', { name: '义乌市2022年实际值' });
  await field.fill('900');
  await page.keyboard.press('Tab');
  await expect(panel(page).locator('.sentences')).toContainText('2022年实际值为900亿元');
});
