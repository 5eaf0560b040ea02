import { expect, openAtlas, test } from './atlas';

test.use({ webgl: false });

test('a story is read from its file, and the layers are saved as a GeoPackage', {
  tag: '@folder',
}, async ({ page }) => {
  await openAtlas(page, '?page=stories&story=layout.4');
  const stories = page.locator('stories-panel');
  await expect(stories.getByRole('heading', { name: '再画两条带' })).toBeVisible();
  await stories.getByRole('link', { name: '下一章：一极：金义新区' }).click();
  await expect(page).toHaveURL(/story=layout\.5/);
  await page.locator('page-tabs').getByRole('link', { name: '导出' }).click();
  const exporting = page.locator('export-panel');
  await exporting.getByRole('radio', { name: 'GeoPackage' }).check();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    exporting.getByRole('button', { name: '下载数据' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('jinhua-layers.gpkg');
});
