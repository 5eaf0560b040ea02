import type { Page } from '@playwright/test';
import { test as base, expect, openAtlas } from './atlas';
import { type ChangingSite, changingSite } from './changing-site';

const test = base.extend<{ site: ChangingSite }>({
  site: async ({}, use) => changingSite(use),
  baseURL: async ({ site }, use) => use(site.address),
});

test.use({ webgl: false, serviceWorkers: 'allow' });

const notices = (page: Page) => page.locator('notice-bar');
const tab = (page: Page, name: string) => page.locator('page-tabs').getByRole('link', { name });
const status = (page: Page) => page.locator('offline-status').getByRole('status');

/** What a window runs: the name of its program says whether it is the version that was brought out later. */
const program = (page: Page) => page.locator('script[type=module]').first();
const later = /v2\.js$/;

test('a new version waits until the reader asks, windows never mix two, and what was entered stays', {
  tag: '@site',
}, async ({ page, context, site }) => {
  test.setTimeout(120_000);
  await openAtlas(page, '?page=path');
  await expect(status(page)).toHaveText('可离线使用');
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await page
    .locator('path-panel')
    .getByRole('textbox', { name: '要粘贴的表格' })
    .fill('产值\t2023\n义乌\t1150');
  await page
    .locator('path-panel')
    .getByRole('button', { name: /^确认导入/ })
    .click();

  await site.release();
  await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
  await expect(notices(page)).toContainText('新版本可用');
  await tab(page, '指标').click();
  await expect(page.locator('indicators-panel').getByRole('heading', { level: 2 })).toBeVisible();

  const other = await context.newPage();
  await openAtlas(other, '?page=path');
  await expect(program(other)).not.toHaveAttribute('src', later);
  await notices(other).getByRole('button', { name: '重新载入' }).click();
  await expect(program(other)).toHaveAttribute('src', later);
  await expect(other.locator('path-panel')).toContainText('现有 1 个实际值');

  await expect(notices(page)).toContainText('另一个窗口已换到新版本');
  await tab(page, '图表').click();
  await expect(page.locator('chart-figure svg')).toBeVisible();
  await expect(program(page)).not.toHaveAttribute('src', later);
  await notices(page).getByRole('button', { name: '重新载入' }).click();
  await expect(program(page)).toHaveAttribute('src', later);
  await expect(page).toHaveURL(/page=charts/);
  await expect
    .poll(() => page.evaluate(async () => (await caches.keys()).length), 'the older version is dropped')
    .toBe(2);
});
