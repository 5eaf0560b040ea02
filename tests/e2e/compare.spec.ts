import type { Page } from '@playwright/test';
import { expect, openAtlas, test } from './atlas';

test.use({ webgl: false });

const panel = (page: Page) => page.locator('compare-panel');
const heads = (page: Page) => panel(page).locator('thead th a');
const query = (page: Page) => new URL(page.url()).searchParams;

test('from nothing to four areas, by keyboard, and all of it comes back from the link', {
  tag: '@folder',
}, async ({ page }) => {
  await openAtlas(page, '?page=compare&sel=lanxi');
  await panel(page).getByRole('button', { name: '对比义乌市与永康市' }).press('Enter');
  await expect(heads(page)).toHaveText(['义乌市', '永康市']);
  await panel(page).getByRole('button', { name: '添加所选的兰溪市' }).press('Enter');
  await panel(page).getByRole('combobox', { name: '添加地区' }).selectOption('panan');
  await panel(page).getByRole('button', { name: '兰溪市左移一列' }).press('Enter');
  await expect(panel(page).getByRole('button', { name: '兰溪市左移一列' })).toBeFocused();
  await page.keyboard.press('Enter');
  const check = async () => {
    await expect(heads(page)).toHaveText(['兰溪市', '义乌市', '永康市', '磐安县']);
    await expect(panel(page).getByRole('heading', { level: 2 })).toHaveText(
      '对比：兰溪市、义乌市、永康市、磐安县',
    );
    await expect(panel(page).getByRole('combobox')).toBeDisabled();
  };
  await check();
  expect(query(page).get('compare')).toBe('lanxi,yiwu,yongkang,panan');
  await page.reload();
  await check();
  await panel(page).getByRole('button', { name: '移除永康市' }).press('Enter');
  await expect(heads(page)).toHaveText(['兰溪市', '义乌市', '磐安县']);
});

test('areas ticked in the table are compared', async ({ page }) => {
  await openAtlas(page, '?table=areas&lang=en');
  const table = page.locator('table-panel');
  for (const name of ['Lanxi', 'Wuyi County']) await table.getByRole('checkbox', { name }).check();
  await table.getByRole('button', { name: 'Compare 2/4' }).click();
  await expect(panel(page).getByRole('heading', { level: 2 })).toHaveText('Compare Lanxi, Wuyi County');
  await expect(page).toHaveURL(/page=compare/);
});

test('a figure leads to its source, and its area to the map, without leaving the page', async ({ page }) => {
  await openAtlas(page, '?page=compare&compare=lanxi,yiwu');
  await panel(page).locator('[data-time="output-2025"] button').first().click();
  const note = panel(page).getByRole('dialog');
  await expect(note).toContainText('1000');
  await page.keyboard.press('Escape');
  await heads(page).first().click();
  await expect.poll(() => query(page).get('sel')).toBe('lanxi');
  await expect(heads(page)).toHaveCount(2);
});

test('the comparison prints on A4, without buttons', async ({ page }) => {
  await openAtlas(page, '?page=compare&compare=lanxi,yiwu,jindong,panan&theme=dark');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('static-map')).toBeHidden();
  await expect(panel(page).getByRole('button', { name: '打印' })).toBeHidden();
  const pdf = await page.pdf({ format: 'A4' });
  const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g) ?? [];
  expect(pages.length).toBeGreaterThan(1);
  expect(pages.length).toBeLessThan(5);
});

test('on a phone the table scrolls sideways inside the page, with its first column in sight', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openAtlas(page, '?page=compare&compare=lanxi,yiwu,jindong,panan');
  await page.getByRole('button', { name: '展开卡片' }).click();
  const scroll = panel(page).locator('.scroll');
  await scroll.evaluate((element) => element.scrollTo(400, 0));
  const first = panel(page).locator('[data-time="output-2025"] th');
  await expect.poll(async () => (await first.boundingBox())?.x).toBe(0);
  await expect(panel(page).locator('[data-time="output-2025"] td').last()).toBeInViewport();
});
