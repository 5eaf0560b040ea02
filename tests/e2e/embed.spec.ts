import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { cardHeading, expect, openAtlas, test } from './atlas';
import { serveFolder } from './serve-folder';

const folder = (path: string) => fileURLToPath(new URL(path, import.meta.url));

test.describe('sharing', { tag: '@site' }, () => {
  test.use({ webgl: false });

  test('the dialog copies the link of the present view, and Escape gives the focus back', async ({
    page,
    context,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await openAtlas(page, '?sel=yiwu&measure=output');
    const opener = page.locator('top-bar').getByRole('button', { name: '分享当前视图' });
    await opener.click();
    const dialog = page.getByRole('dialog', { name: /分享当前视图/ });
    await dialog.getByRole('button', { name: '复制链接' }).click();
    await expect
      .poll(() => page.evaluate(() => navigator.clipboard.readText()))
      .toMatch(/\/e\/yiwu\/\?measure=output/);
    await dialog.getByRole('button', { name: '显示代码与预览' }).click();
    const frame = dialog.frameLocator('iframe');
    await expect(frame.locator('card-panel').getByRole('heading', { level: 2 })).toHaveText('义乌市');
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    await expect(opener).toBeFocused();
    await expect(cardHeading(page)).toHaveText('义乌市');
  });
});

test('a frame shows map and card alone, leaves the wheel to its page, and leads to the full atlas', async ({
  page,
}) => {
  await openAtlas(page, '?embed=1&sel=lanxi&measure=output&at=29.2,119.6,9.4');
  await expect(cardHeading(page)).toHaveText('兰溪市');
  for (const absent of ['top-bar', 'search-box', 'layer-panel', 'page-tabs'])
    await expect(page.locator(absent)).toHaveCount(0);
  await expect(page.locator('map-legend')).toContainText('规上工业总产值');
  await expect(page.locator('status-line')).toContainText('示意图，未经地图审核');
  const back = page.locator('status-line').getByRole('link', { name: /打开完整图集/ });
  expect(await back.getAttribute('href')).toMatch(/\?at=29\.2,119\.6,9\.4&sel=lanxi&measure=output&v=/);
  expect([await back.getAttribute('target'), await back.getAttribute('rel')]).toEqual(['_blank', 'noopener']);
  await page.mouse.move(300, 300);
  await page.mouse.wheel(0, -400);
  await expect(page.locator('plan-map').getByText('按住 Ctrl 并滚动可缩放地图')).toBeAttached();
  expect(page.url()).toContain('at=29.2,119.6,9.4');
  await page.getByRole('button', { name: '关闭卡片' }).click();
  await expect(page.locator('side-panel')).toHaveCount(0);
});

test.describe('in a page of another origin', { tag: '@site' }, () => {
  test.use({ expectedFaults: [/^foreign request http:\/\/127\.0\.0\.1:/] });

  test('two atlases go their own way, whatever that page looks like', async ({ page }) => {
    const module = await serveFolder(folder('../../dist-embed'));
    const host = await serveFolder(folder('../fixtures/embed'), (html) =>
      html.replaceAll('http://127.0.0.1:4174', module.origin),
    );
    await page.goto(host.origin);
    const [zh, en] = [page.locator('#zh'), page.locator('#en')];
    await expect(en.locator('card-panel').getByRole('heading', { level: 2 })).toHaveText('Lanxi');
    for (const atlas of [zh, en]) {
      await expect(atlas.locator('plan-map .maplibregl-canvas')).toBeVisible();
      // Neither the page’s letters nor its root’s: 15 pixels, as on a page of ours.
      await expect(atlas.locator('.atlas')).toHaveCSS('font-size', '15px');
    }
    await page.waitForFunction(() => performance.getEntriesByName('first-idle').length > 0);
    await page.getByRole('button', { name: '义乌' }).click();
    await expect(zh.locator('card-panel').getByRole('heading', { level: 2 })).toHaveText('义乌市');
    await expect(page.locator('#said')).toHaveText('zh: yiwu');
    await expect(en.locator('card-panel').getByRole('heading', { level: 2 })).toHaveText('Lanxi');
    expect([page.url(), await page.title()]).toEqual([`${host.origin}/`, '金华工业动态']);
    module.stop();
    host.stop();
  });

  test.describe('in a frame', () => {
    test.use({ webgl: false });

    test('messages go to and come from allowed origins alone', async ({ page, baseURL }) => {
      const host = await serveFolder(folder('../fixtures/frame'), (html) =>
        html.replaceAll('http://127.0.0.1:4173', baseURL ?? ''),
      );
      const heading = page.frameLocator('iframe').locator('card-panel').getByRole('heading', { level: 2 });
      const visit = async (embedOrigins: readonly string[]) => {
        await page.unrouteAll();
        await page.route('**/site.json', (route) => route.fulfill({ json: { embedOrigins } }));
        await page.goto(host.origin);
        await expect(heading).toHaveText('Lanxi');
      };

      await visit(['https://www.example.cn']);
      await say(page, { type: 'select', id: 'yiwu' });
      // Time enough for the frame to have acted upon it.
      await page.frames()[1]?.evaluate(() => new Promise((resolve) => setTimeout(resolve, 200)));
      expect(await heading.textContent()).toBe('Lanxi');
      await page.frameLocator('iframe').getByRole('button', { name: 'Close the card' }).click();
      await expect(heading).toHaveCount(0);
      expect(await heard(page)).toEqual([]);

      await visit([host.origin]);
      await expect.poll(() => heard(page)).toEqual([{ type: 'ready', detail: null }]);
      await say(page, { type: 'select', id: 7 });
      await say(page, { type: 'select', id: 'yiwu' });
      await expect(heading).toHaveText('Yiwu');
      expect((await heard(page)).slice(1)).toEqual([{ type: 'select', detail: { id: 'yiwu' } }]);
      host.stop();
    });
  });
});

const say = (page: Page, message: unknown) =>
  page.evaluate((data) => document.querySelector('iframe')?.contentWindow?.postMessage(data, '*'), message);

/** What the frame said to its page. */
const heard = (page: Page): Promise<unknown[]> =>
  page.evaluate(() => (window as unknown as { heard: unknown[] }).heard);
