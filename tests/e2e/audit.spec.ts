import { readFile } from 'node:fs/promises';
import { cardHeading, expect, openAtlas, test } from './atlas';

test.use({ webgl: false });

test('the city’s card leads to the audit, a finding to its features, and back again', {
  tag: '@folder',
}, async ({ page }) => {
  await openAtlas(page);
  await page.locator('card-panel').getByRole('link', { name: '打开目标核对' }).click();
  const audit = page.locator('audit-panel');
  await expect(audit.getByRole('heading', { level: 2 })).toHaveText('目标核对');
  await expect(page).toHaveURL(/\?page=audit(&v=|$)/);
  await expect(audit).toContainText('6,600');
  await expect(audit).toContainText('33.04%');
  await audit.getByRole('link', { name: '磐安县' }).first().click();
  await expect(cardHeading(page)).toHaveText('磐安县');
  await page.goBack();
  await expect(audit.getByRole('heading', { level: 2 })).toHaveText('目标核对');
});

test('a link to the audit opens it in the link’s language', async ({ page }) => {
  await openAtlas(page, '?page=audit&lang=en');
  const audit = page.locator('audit-panel');
  await expect(audit.getByRole('heading', { level: 2 })).toHaveText('Consistency check');
  await expect(audit).toContainText('Differs');
  await expect(page).toHaveTitle('Consistency check · Jinhua Plan Atlas');
});

test('the audit downloads as a table with every source', { tag: '@folder' }, async ({ page }) => {
  await openAtlas(page, '?page=audit');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('audit-panel').getByRole('button', { name: '下载 CSV' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('jinhua-plan-audit.csv');
  const text = await readFile(await download.path(), 'utf8');
  expect(text.startsWith('\uFEFFfinding,status,title')).toBe(true);
  expect(text).toContain('annex1.lanxi.firms-2025');
});

test('the audit prints on several A4 pages, without map and buttons', async ({ page }) => {
  await openAtlas(page, '?page=audit&theme=dark');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('static-map')).toBeHidden();
  await expect(page.locator('audit-panel').getByRole('button', { name: '打印' })).toBeHidden();
  const pdf = await page.pdf({ format: 'A4' });
  const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g) ?? [];
  expect(pages.length).toBeGreaterThan(2);
});
