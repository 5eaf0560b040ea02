import { cardHeading, expect, openAtlas, test } from './atlas';

test.use({ webgl: false });

const chunk = (lang: 'zh' | 'en') => new RegExp(`/${lang}-[^/]*\\.js$`);

test('one language is fetched, and the other when it is chosen', { tag: '@site' }, async ({ page }) => {
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(request.url()));
  await openAtlas(page);
  expect(fetched.filter((url) => chunk('zh').test(url))).toHaveLength(1);
  expect(fetched.filter((url) => chunk('en').test(url))).toHaveLength(0);
  await expect(page.locator('top-bar .other')).toHaveText('Jinhua Plan Atlas');
  await page.locator('top-bar').getByRole('button', { name: 'English' }).click();
  await expect(cardHeading(page)).toHaveText('Jinhua');
  await expect(page).toHaveTitle('Jinhua Plan Atlas');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});

test.describe('a language that cannot be had', { tag: '@site' }, () => {
  test.use({ expectedFaults: [/status of 404|dynamically imported module/] });

  test('is said, and the atlas stays in the one it has, until it is asked for again', async ({ page }) => {
    await page.route(chunk('en'), (route) => route.fulfill({ status: 404, body: 'gone' }));
    await openAtlas(page);
    const english = page.locator('top-bar').getByRole('button', { name: 'English' });
    await english.click();
    await expect(page.locator('notice-bar')).toContainText('英文界面文字加载失败');
    await expect(cardHeading(page)).toHaveText('金华市');
    await expect(english).toHaveAttribute('aria-pressed', 'false');
    expect(page.url()).not.toContain('lang=en');
    await page.unroute(chunk('en'));
    await english.click();
    await expect(cardHeading(page)).toHaveText('Jinhua');
  });

  test('leaves the start with a message in it', async ({ page }) => {
    await page.route(chunk('en'), (route) => route.fulfill({ status: 404, body: 'gone' }));
    await page.goto('?lang=en');
    await expect(page.getByRole('alert')).toContainText('Try again');
  });
});
