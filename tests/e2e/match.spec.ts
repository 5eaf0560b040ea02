import type { Page } from '@playwright/test';
import { expect, openAtlas, test } from './atlas';

test.use({ webgl: false });

const panel = (page: Page) => page.locator('match-panel');
const query = (page: Page) => new URL(page.url()).searchParams;

test('what an investor types leads to the platform the plan names, and all of it comes back from the link', {
  tag: '@folder',
}, async ({ page }) => {
  await openAtlas(page, '?page=match');
  await panel(page).getByRole('searchbox').fill('光膜');
  const first = panel(page).locator('.candidate').first();
  const check = async () => {
    await expect(first.getByRole('link', { name: '浙江兰溪经济开发区' })).toBeVisible();
    await expect(first).toContainText('重点建设兰溪光膜新材料万亩千亿产业园、江南高新园');
    await expect(panel(page).getByRole('searchbox')).toHaveValue('光膜');
  };
  await check();
  await expect.poll(() => query(page).get('match')).toBe('光膜');
  await panel(page).getByText('其他条件').press('Enter');
  await panel(page).getByRole('combobox', { name: '靠近铁路车站' }).selectOption('must');
  await expect(first).toContainText('兰溪站');
  await page.reload();
  await check();
  await expect(first).toContainText('兰溪站');
  await expect.poll(() => query(page).get('wishes')).toBe('station:must');
});

test('the first platforms go on to the comparison, and from a card one more', async ({ page }) => {
  await openAtlas(page, '?page=match&match=水晶&lang=en');
  await panel(page).getByRole('button', { name: 'Compare the first 4' }).press('Enter');
  const platforms = page.locator('platforms-panel');
  await expect(platforms.locator('thead th a')).toHaveText([
    'Pujiang EDZ',
    'Lanxi EDZ',
    'Yiwu ETDZ',
    'Jinlan High-tech Park',
  ]);
  await expect(platforms.locator('[data-industry="textiles"] td').first()).toContainText(
    'upgrading of crystal',
  );
  await platforms.getByRole('button', { name: 'Remove Jinlan High-tech Park' }).press('Enter');
  await expect.poll(() => query(page).get('platforms')).toBe('pujiang-ez,lanxi-ez,yiwu-etdz');
  await openAtlas(page, '?lang=en&platforms=pujiang-ez,lanxi-ez,yiwu-etdz&sel=yongkang-ez');
  const card = page.locator('card-panel');
  await expect(card.locator('nearest-list')).toContainText('Yongkang South Station');
  await card.getByRole('link', { name: 'Add to the comparison of platforms' }).click();
  await expect(platforms.locator('thead th a')).toHaveCount(4);
  await expect.poll(() => query(page).get('platforms')).toBe('pujiang-ez,lanxi-ez,yiwu-etdz,yongkang-ez');
});

test('a point chosen on the map becomes a condition, and the map shows the answer', async ({ page }) => {
  await openAtlas(page, '?page=match&match=%E5%85%89%E8%86%9C');
  await panel(page).getByRole('button', { name: '在地图上选点' }).click();
  await page.locator('static-map').click({ position: { x: 420, y: 420 } });
  await expect.poll(() => query(page).get('wish-within')).toMatch(/^2\d\.\d+,1\d\d\.\d+:15:must$/);
  expect(query(page).get('sel')).toBeNull();
  await panel(page).getByRole('spinbutton').fill('200');
  await expect(panel(page).locator('.candidate').first()).toBeVisible();
  await expect(page.locator('static-map .answer circle').first()).toBeVisible();
});
