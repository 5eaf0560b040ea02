import { expect, openAtlas, test } from './atlas';

test.use({ webgl: false });

test('the board of indicators leads to an indicator’s path and back', { tag: '@folder' }, async ({
  page,
}) => {
  await openAtlas(page, '?page=indicators');
  const board = page.locator('indicators-panel');
  await expect(board.getByRole('heading', { level: 2 })).toHaveText('主要发展指标');
  await expect(board).toContainText('年均增速 19.1%');
  await board.getByRole('link', { name: '看路径：规上工业亩均税收' }).click();
  await expect(page).toHaveURL(/\?page=path&path=tax-per-mu(&v=|$)/);
  await page.goBack();
  await expect(board.getByRole('heading', { level: 2 })).toBeVisible();
});

test('every computed change opens its formula and the plan’s figures', async ({ page }) => {
  await openAtlas(page, '?page=indicators&lang=en');
  const board = page.locator('indicators-panel');
  await board.getByRole('button', { name: /Derived: Tax per mu/ }).click();
  await expect(board.getByRole('dialog')).toContainText('(30 ÷ 12.5)^(1/5) − 1 = 19.1%');
});

test('the board prints on A4 without the map, light from a dark screen', async ({ page }) => {
  await openAtlas(page, '?page=indicators&theme=dark');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('static-map')).toBeHidden();
  await expect(page.locator('indicators-panel').getByRole('button', { name: '打印' })).toBeHidden();
  const pdf = await page.pdf({ format: 'A4' });
  const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g) ?? [];
  expect(pages.length).toBeGreaterThanOrEqual(2);
  expect(pages.length).toBeLessThanOrEqual(5);
});

test('the board fits a phone in both languages', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  for (const lang of ['zh', 'en']) {
    await openAtlas(page, `?page=indicators&lang=${lang}`);
    const article = page.locator('indicators-panel article');
    await expect(article).toBeVisible();
    expect(await article.evaluate((node) => node.scrollWidth - node.clientWidth)).toBe(0);
  }
});
