import { cardHeading, expect, openAtlas, test } from './atlas';
import { withoutWebgl } from './without-webgl';

test.use({ expectedFaults: [/status of 500/] });

test('a server that answers 500 gets a message and a way on', { tag: '@site' }, async ({ page }) => {
  await page.route(/platforms.*\.geojson$/, (route) => route.fulfill({ status: 500, body: 'no' }));
  await page.goto('');
  const alert = page.getByRole('alert');
  await expect(alert).toContainText('规划数据没有读成');
  await expect(alert).toContainText('500');
  await page.unroute(/platforms.*\.geojson$/);
  await alert.getByRole('button', { name: '重试' }).click();
  await expect(cardHeading(page)).toHaveText('金华市');
});

test('a faulty file is named, with all its problems', { tag: '@site' }, async ({ page }) => {
  await page.route(/areas-[^/]*\.json$/, (route) =>
    route.fulfill({ json: { areas: [{ id: 'Not A Slug' }] } }),
  );
  await page.goto('?lang=en');
  await expect(page.getByRole('alert')).toContainText('faulty');
  expect(await page.getByRole('alert').getByRole('listitem').count()).toBeGreaterThan(1);
});

test.describe('a part of the program that the server no longer has', { tag: '@site' }, () => {
  test.use({ webgl: false, expectedFaults: [/status of 404|dynamically imported module/] });

  test('is said, with a way on', async ({ page }) => {
    await page.route(/audit-panel-.*\.js$/, (route) => route.fulfill({ status: 404, body: 'gone' }));
    await openAtlas(page);
    await page.locator('card-panel').getByRole('link', { name: '打开目标核对' }).click();
    const alert = page.locator('notice-bar').getByRole('alert');
    await expect(alert).toContainText('网站可能刚换了新版本');
    await page.unroute(/audit-panel-.*\.js$/);
    await alert.getByRole('button', { name: '重新载入' }).click();
    await expect(page.locator('audit-panel').getByRole('heading', { level: 2 })).toHaveText('目标核对');
  });
});

test('without WebGL a static map takes over, with the same cards', async ({ page }) => {
  await withoutWebgl(page);
  await page.goto('');
  await expect(page.locator('notice-bar')).toContainText('WebGL');
  await expect(page.locator('plan-map')).toHaveCount(0);
  await page.locator('static-map [data-id="lanxi"]').first().press('Enter');
  await expect(cardHeading(page)).toHaveText('兰溪市');
});

test('nothing foreign is loaded when all goes well', async ({ page }) => {
  await openAtlas(page, '?sel=corridor');
  await expect(cardHeading(page)).toContainText('浙中科创大走廊');
});
