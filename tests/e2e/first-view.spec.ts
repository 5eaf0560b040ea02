import { gzipSync } from 'node:zlib';
import type { Response } from '@playwright/test';
import { cardHeading, expect, openAtlas, test } from './atlas';

test('the first view shows the map and the city’s card, from our own origin alone', { tag: '@site' }, async ({
  page,
}) => {
  const files: string[] = [];
  page.on('request', (request) => files.push(request.url()));
  await openAtlas(page);
  await expect(cardHeading(page)).toHaveText('金华市');
  await expect(page).toHaveTitle('金华工业规划图集');
  expect(files.filter((file) => /deck|luma|d3-(scale|interpolate)/.test(file))).toEqual([]);
});

test('the first view weighs no more than 755 KB, gzipped', { tag: '@site' }, async ({ page }) => {
  const files: Promise<number>[] = [];
  const collect = (response: Response) => files.push(response.body().then((body) => gzipSync(body).length));
  page.on('response', collect);
  await openAtlas(page);
  page.off('response', collect);
  const sizes = await Promise.all(files);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(755_000);
});

test.describe('the policy', () => {
  test.use({ expectedFaults: [/inline script/] });

  test('forbids inline script and other hosts', async ({ page }) => {
    await openAtlas(page);
    const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
    expect(policy).toContain("default-src 'self'");
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
    const inlineRan = await page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'document.title = "inline"';
      document.body.append(script);
      return document.title === 'inline';
    });
    expect(inlineRan).toBe(false);
  });
});

test.describe('whatever draws the map', () => {
  test.use({ webgl: false });

  test('draft, end of the period and schematic character stay in sight', async ({ page }) => {
    await openAtlas(page);
    await expect(page.locator('status-line')).toContainText('征求意见稿');
    await expect(page.locator('status-line')).toContainText('2025');
    await expect(page.locator('status-line')).toContainText('示意图');
  });
});

test.describe('elsewhere', { tag: '@site' }, () => {
  test.use({ locale: 'en-GB', webgl: false });

  test('the language of the browser is the first language', async ({ page }) => {
    await openAtlas(page);
    await expect(page).toHaveTitle('Jinhua Plan Atlas');
    await expect(cardHeading(page)).toHaveText('Jinhua');
  });
});
