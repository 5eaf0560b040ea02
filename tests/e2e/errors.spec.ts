import type { BrowserContext, Locator, Page } from '@playwright/test';
import { cardHeading, expect, openAtlas, test } from './atlas';
import { withoutWebgl } from './without-webgl';

test.use({ expectedFaults: [/status of 500/] });

test('a server that answers 500 gets a message and a way on', { tag: '@site' }, async ({ page }) => {
  await page.route(/platforms.*\.geojson$/, (route) => route.fulfill({ status: 500, body: 'no' }));
  await page.goto('');
  const alert = page.getByRole('alert');
  await expect(alert).toContainText('规划数据加载失败');
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

/** Copies the report beside a message and gives its text. */
async function copied(context: BrowserContext, page: Page, message: Locator): Promise<string> {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const report = message.locator('error-report');
  await report.getByRole('button').click();
  await expect(report.getByRole('status')).toHaveText(/已复制|Copied/);
  return page.evaluate(() => navigator.clipboard.readText());
}

test.describe('what fails says so with a report, and the rest goes on', { tag: '@site' }, () => {
  test.use({ webgl: false, expectedFaults: [/./] });

  for (const [lang, size, title, report] of [
    [
      'zh',
      { width: 1280, height: 800 },
      '“20项发展指标”打开失败',
      /出错之处：page indicators\n信息：TypeError/,
    ],
    [
      'en',
      { width: 390, height: 844 },
      '“The 20 indicators” could not',
      /What failed: page indicators\nMessage: TypeError/,
    ],
  ] as const) {
    test(`a page that cannot be had, at ${size.width} px`, async ({ page, context }) => {
      await page.setViewportSize(size);
      await page.route(/indicators-panel-.*\.js$/, (route) => route.abort());
      await openAtlas(page, `?page=indicators&lang=${lang}`);
      const failed = page.locator('failed-page');
      await expect(failed.getByRole('heading')).toContainText(title);
      const text = await copied(context, page, failed);
      expect(text).toMatch(report);
      expect(text).toContain('page=indicators');
      await page.locator('static-map [data-id="lanxi"]').first().press('Enter');
      await expect(page).toHaveURL(/sel=lanxi/);
      await page.unroute(/indicators-panel-.*\.js$/);
      await failed.getByRole('button').first().click();
      await expect(page.locator('indicators-panel').getByRole('heading', { level: 2 })).toBeVisible();
      expect(page.url()).toContain('sel=lanxi');
    });
  }

  test('a start that throws, in both languages', async ({ page, context }) => {
    await page.addInitScript(() => {
      HTMLCanvasElement.prototype.getContext = () => {
        throw new Error('no canvas today');
      };
    });
    await page.goto('');
    const alert = page.getByRole('alert');
    await expect(alert).toContainText('图集启动失败');
    await expect(alert.getByRole('button', { name: '重试' })).toBeVisible();
    const text = await copied(context, page, alert);
    expect(text).toContain('出错之处：start\n信息：Error: no canvas today');
    expect(text).toMatch(/程序版本：\d+\.\d+\.\d+\n数据版本：\d+/);
    await page.goto('?lang=en');
    await expect(alert).toContainText('The atlas could not start');
    expect(await copied(context, page, alert)).toMatch(/Stack\nError: no canvas today\n\s+at /);
  });

  test('a worker that cannot be started', async ({ page, context }) => {
    await page.route(/geopackage-worker-.*\.js$/, (route) => route.fulfill({ status: 404, body: 'gone' }));
    await openAtlas(page, '?page=export&lang=en');
    const form = page.locator('data-form');
    await form.getByRole('radio', { name: 'GeoPackage' }).check();
    await form.getByRole('button', { name: 'Download the data' }).click();
    const text = await copied(context, page, form.getByRole('alert'));
    expect(text).toMatch(/download gpkg\nMessage: Error: worker .*geopackage-worker/);
  });

  test('an error that nothing caught is one notice', async ({ page, context }) => {
    await page.route(/broken\.js$/, (route) =>
      route.fulfill({
        contentType: 'text/javascript',
        body: "for (const ms of [1, 2]) setTimeout(() => { throw new Error('quite unexpected') }, ms);",
      }),
    );
    await openAtlas(page, '?lang=en');
    await page.addScriptTag({ url: 'broken.js' });
    const notice = page.locator('notice-bar .notice', { hasText: 'unexpected error' });
    expect(await copied(context, page, notice)).toContain('Message: Error: quite unexpected');
    await expect(notice).toHaveCount(1);
    await notice.getByRole('button', { name: 'OK' }).click();
    await expect(notice).toHaveCount(0);
  });
});

test.describe('a map that cannot be had', { tag: '@site' }, () => {
  test.use({ expectedFaults: [/./] });

  test('leaves the drawing, with a report', async ({ page, context }) => {
    await page.route(/map-modules-.*\.js$/, (route) =>
      route.fulfill({ contentType: 'text/javascript', body: "throw new Error('map is broken')" }),
    );
    await page.goto('?lang=en');
    const notice = page.locator('notice-bar .notice', { hasText: 'static drawing' });
    expect(await copied(context, page, notice)).toContain('What failed: map\nMessage: Error: map is broken');
    await page.locator('static-map [data-id="lanxi"]').first().press('Enter');
    await expect(cardHeading(page)).toHaveText('Lanxi');
  });

  test('for want of its worker is said once', async ({ page, context }) => {
    await page.route(/maplibre-gl-worker-.*\.js$/, (route) => route.fulfill({ status: 404, body: 'gone' }));
    await page.goto('');
    const notice = page.locator('notice-bar .notice', { hasText: '地图绘制不完整' });
    expect(await copied(context, page, notice)).toContain('Worker failed to load');
    await expect(notice).toHaveCount(1);
    await expect(cardHeading(page)).toHaveText('金华市');
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
