import type { Page } from '@playwright/test';
import { cardHeading, expect, openAtlas, test } from './atlas';

test.use({ webgl: false });

const panel = (page: Page) => page.locator('scenario-panel');
const banner = (page: Page) => page.locator('scenario-banner');
const target = (page: Page, area: string) =>
  panel(page).getByRole('spinbutton', { name: `${area}，规上工业总产值` });

test('a changed target is followed by sum, card and audit, and comes back from the link', {
  tag: '@folder',
}, async ({ page }) => {
  await openAtlas(page, '?page=what-if');
  await expect(banner(page)).not.toContainText('不是规划');
  await target(page, '义乌市').fill('1600');
  await page.keyboard.press('Tab');
  await expect(page).toHaveURL(/\?page=what-if&what-if=yiwu:1600(&v=|$)/);
  await expect(banner(page)).toContainText('情景：不是规划');
  await expect(panel(page)).toContainText('8,100');
  await expect(panel(page)).toContainText('一致 → 不一致');

  await page.reload();
  await expect(target(page, '义乌市')).toHaveValue('1600');
  await page.locator('page-tabs').getByRole('link', { name: '目标核对' }).click();
  await expect(page.locator('#sum-output-2025')).toContainText('含假设数');
  await expect(page.locator('#sum-output-2025')).toContainText('8,100');
});

test('an assumed figure is marked on a card, and one button leads back to the plan', async ({ page }) => {
  await openAtlas(page, '?sel=yiwu&what-if=yiwu:1600');
  await expect(cardHeading(page)).toHaveText('义乌市');
  await expect(page.locator('card-panel')).toContainText('1,600');
  await expect(page.locator('card-panel assumed-mark')).toHaveText('假设');

  await banner(page).getByRole('button', { name: '恢复规划' }).click();
  await expect(page.locator('card-panel assumed-mark')).toHaveCount(0);
  await expect(page).toHaveURL(/\?sel=yiwu(&v=|$)/);
});

test('map and table show a what-if’s shares', async ({ page }) => {
  await openAtlas(page, '?sel=yiwu&measure=output-share&table=areas&columns=output-share&what-if=yiwu:1600');
  const row = page.locator('table-panel').getByRole('row', { name: '义乌市' });
  // 1,600 ÷ 8,100
  await expect(row).toContainText('19.8');
  await expect(page.locator('thematic-panel')).toContainText('占全市总产值比重');
});

test('arrow keys change a target step by step', async ({ page }) => {
  await openAtlas(page, '?page=what-if');
  await target(page, '磐安县').press('ArrowUp');
  await target(page, '磐安县').press('ArrowUp');
  await expect(target(page, '磐安县')).toHaveValue('220');
  await expect(page).toHaveURL(/what-if=panan:220(&v=|$)/);
});

test('what-ifs are kept, compared with the plan, deleted and brought back', async ({ page }) => {
  await openAtlas(page, '?page=what-if&what-if=yiwu:1600');
  await panel(page).getByLabel('名称', { exact: true }).fill('义乌多一百亿');
  await page.keyboard.press('Enter');
  await banner(page).getByRole('button', { name: '恢复规划' }).click();
  await page.reload();
  await expect(panel(page).locator('.compare').first()).toContainText('义乌多一百亿');
  await panel(page).getByRole('button', { name: '打开“义乌多一百亿”' }).click();
  await expect(target(page, '义乌市')).toHaveValue('1600');
  await panel(page).getByRole('button', { name: '删除“义乌多一百亿”' }).click();
  await expect(panel(page)).toContainText('还没有保留的情景');
  await panel(page).getByRole('button', { name: '撤销', exact: true }).click();
  await expect(panel(page).getByRole('textbox', { name: '“义乌多一百亿”的名称' })).toBeVisible();
});

test('all of it fits a phone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  for (const [name, panel] of [
    ['what-if', 'scenario'],
    ['path', 'path'],
  ]) {
    await openAtlas(page, `?page=${name}&what-if=yiwu:1600&lang=en`);
    await expect(banner(page)).toContainText('Scenario: not the plan');
    const article = page.locator(`${panel}-panel article`);
    expect(await article.evaluate((each) => each.scrollWidth - each.clientWidth)).toBeLessThanOrEqual(0);
  }
});
